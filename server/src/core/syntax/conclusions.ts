import type { Field, Span } from '../text/span';
import { fold, isAllCapitals } from '../text/vietnamese';
import { isPersonName, isPosition, readAuthority } from './authority';
import type { Line } from './line';
import { readListItem, startsWithDash } from './list-item';
import { readMarker } from './marker';
import type { AuthorityLine, Conclusions, ListItem, Recipients, SignatureBlock } from './tree';

/** OCR writes `Noti nhan`, `Vơi nhận`; a dash may stand before. */
const RECIPIENTS_LABEL = /^(?:[-–]\s*)?([nv]ot?i nhan)(\s*:)?(?=\s|$)/;

interface Cell extends Field {
  readonly line: Line;
}

/**
 * Reads the last room: recipients and signature, in either order, one under another or interleaved on the same lines.
 * `from` is the first line that may belong to it; `end` the first line of an attachment.
 */
export function readConclusions(lines: readonly Line[], from: number, end: number): { conclusions: Conclusions; first: number } {
  const recipientsAt = findRecipients(lines, from, end);
  const signatureAt = findSignature(lines, recipientsAt ?? from, recipientsAt === null ? end : Math.min(end, recipientsAt + 60), recipientsAt !== null);
  const above = recipientsAt === null ? null : findSignature(lines, Math.max(from, recipientsAt - 14), recipientsAt, false);
  const first = Math.min(recipientsAt ?? end, signatureAt ?? end, above ?? end);
  const cells = lines.slice(first, end).flatMap(cellsOf);
  const recipients = recipientsAt === null ? null : readRecipients(lines, recipientsAt, end);
  const taken = recipients?.items.map(({ span }) => span) ?? [];
  const signature = first === end ? null : readSignature(cells.filter((cell) => !isTaken(cell, taken)));
  return { conclusions: { span: spanOf(lines, first, end), endMark: readEndMark(lines, first), recipients, signature }, first };
}

function spanOf(lines: readonly Line[], first: number, end: number): Span {
  const last = lines[end - 1]?.span.end ?? 0;
  return { start: first < end ? (lines[first]?.content.start ?? last) : last, end: last };
}

function isTaken(cell: Cell, taken: readonly Span[]): boolean {
  return taken.some(({ start, end }) => cell.span.start < end && start < cell.span.end);
}

function findRecipients(lines: readonly Line[], from: number, end: number): number | null {
  for (let index = from; index < end; index += 1) {
    const line = lines[index];
    if (line && mayBeLabel(line.text) && RECIPIENTS_LABEL.test(fold(line.text))) return index;
  }
  return null;
}

function mayBeLabel(text: string): boolean {
  return text.length < 100 && /^[-–\s]*[NnVv]/.test(text);
}

/** The first line of `[from, end)` that holds a signing mark or a post in capitals. Without a recipient list only the last lines count. */
function findSignature(lines: readonly Line[], from: number, end: number, hasRecipients: boolean): number | null {
  const start = hasRecipients ? from : Math.max(from, lastTextIndex(lines, end) - 13);
  for (let index = start; index < end; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text' || readMarker(line.text)?.kind === 'roman') continue;
    if (cellsOf(line).some((cell) => readAuthority(cell) !== null || isPosition(cell.text))) return index;
  }
  return null;
}

function lastTextIndex(lines: readonly Line[], end: number): number {
  let index = end - 1;
  while (index > 0 && lines[index]?.kind !== 'text') index -= 1;
  return index;
}

/** Columns apart by tabs or wide gaps; where OCR left one space, the right column begins with capitals after a list mark or the label. */
function cellsOf(line: Line): readonly Cell[] {
  if (line.kind !== 'text') return [];
  const cells: Cell[] = [];
  for (const match of line.text.matchAll(/\S+(?:[^\S\t]{1,2}\S+)*/g)) {
    const start = line.content.start + match.index;
    const cut = gluedSignatureAt(match[0]);
    if (cut > 0) cells.push({ line, span: { start, end: start + cut }, text: match[0].slice(0, cut).trimEnd() });
    cells.push({ line, span: { start: start + cut, end: start + match[0].length }, text: match[0].slice(cut) });
  }
  return cells;
}

/** `Nơi nhận: T/M HUYỆN ỦY` and `- Như Điều 5; KT. CHỦ TỊCH`: where the right column begins, or 0. */
function gluedSignatureAt(text: string): number {
  const match = /^(?:[-–]?\s*\p{L}+\s+nh[aậ]n\s*:|[-–~•].*?[;,.])\s+(?=(?:[TK]\/|TM|KT|TL|TUQ|\p{Lu}{2}))/u.exec(text);
  if (!match) return 0;
  const rest = text.slice(match[0].length);
  const isSigning = readAuthority({ span: { start: 0, end: rest.length }, text: rest }) !== null || isPosition(rest);
  return isSigning || (/:\s*$/.test(match[0]) && isAllCapitals(rest)) ? match[0].length : 0;
}

function readRecipients(lines: readonly Line[], at: number, end: number): Recipients {
  const labelLine = lines[at];
  const match = RECIPIENTS_LABEL.exec(fold(labelLine?.text ?? ''));
  const lineStart = labelLine?.content.start ?? 0;
  const words = match?.[1] ?? '';
  const labelStart = lineStart + (match?.[0].indexOf(words) ?? 0);
  const labelEnd = labelStart + words.length;
  const colonAt = match?.[2] ? lineStart + match[0].indexOf(':') : -1;
  const items = readItems(lines, at + 1, end);
  return {
    span: { start: labelStart, end: items.at(-1)?.span.end ?? labelEnd },
    label: { span: { start: labelStart, end: labelEnd }, text: labelLine?.text.slice(labelStart - lineStart, labelEnd - lineStart) ?? '' },
    colon: colonAt < 0 ? null : { span: { start: colonAt, end: colonAt + 1 }, text: ':' },
    items,
    filing: items.findLast(({ content }) => isFiling(content.text)) ?? null,
  };
}

export function isFiling(text: string): boolean {
  return /^l[uư]u(?=[\s:]|$)/i.test(text.normalize('NFC')) || /^luu(?=[\s:]|$)/.test(fold(text));
}

/** Items from the dash on; a line without a dash goes on with the item above until that has its mark. The filing line is the last. */
function readItems(lines: readonly Line[], from: number, end: number): readonly ListItem[] {
  const items: ListItem[] = [];
  for (let index = from; index < end; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    const cell = cellsOf(line)[0];
    const last = items.at(-1);
    if (!cell || (last && isFiling(last.content.text) && last.mark)) break;
    if (startsWithDash(cell.text)) items.push(readListItem(cell));
    else if (last && !last.mark && !isSignatureText(cell)) items[items.length - 1] = extend(last, cell);
    else if (isFiling(cell.text)) items.push(readListItem(cell));
    else if (last && isFiling(last.content.text)) break;
  }
  return items;
}

function isSignatureText(cell: Cell): boolean {
  return isAllCapitals(cell.text) || readAuthority(cell) !== null || isPersonName(cell.text);
}

function extend(item: ListItem, cell: Cell): ListItem {
  const tail = readListItem(cell);
  return {
    ...item,
    span: { start: item.span.start, end: tail.span.end },
    content: { span: { start: item.content.span.start, end: tail.content.span.end }, text: `${item.content.text} ${tail.content.text}` },
    mark: tail.mark,
  };
}

function readSignature(cells: readonly Cell[]): SignatureBlock | null {
  const authority: AuthorityLine[] = [];
  const positions: Field[] = [];
  let signer: Cell | null = null;
  for (const cell of cells) {
    const line = readAuthority(cell);
    if (line) authority.push(line);
    else if (isPosition(cell.text)) positions.push({ span: cell.span, text: cell.text });
    else if (isPersonName(cell.text) && !isAllCapitals(cell.text)) signer ??= cell;
    else if (isAllCapitals(cell.text) && isPersonName(cell.text) && (authority.length > 0 || positions.length > 0)) signer ??= cell;
  }
  const fields: readonly Field[] = [...authority, ...positions, ...(signer ? [signer] : [])];
  if (authority.length === 0 && positions.length === 0) return null;
  const span = { start: Math.min(...fields.map((field) => field.span.start)), end: Math.max(...fields.map((field) => field.span.end)) };
  return { span, authority, positions, signer: signer && { span: signer.span, text: signer.text } };
}

/** The mark after the last word of the body. */
function readEndMark(lines: readonly Line[], first: number): Field | null {
  for (let index = first - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    const mark = /(?:\s?\.\s?\/\s?\.?|\.?\/\.|\.\/|\.)$/.exec(line.text)?.[0];
    if (!mark) return null;
    return { span: { start: line.content.end - mark.length, end: line.content.end }, text: mark };
  }
  return null;
}
