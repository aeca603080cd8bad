import { partitionPoint } from '../text/partition';
import type { Field } from '../text/span';
import { fold, isAllCapitals } from '../text/vietnamese';
import { isPersonName, isPosition, readAuthority } from './authority';
import type { Line } from './line';
import { readListItem, startsWithDash } from './list-item';
import type { ListItem, Recipients } from './tree';

/** OCR writes `Noti nhan`, `Vơi nhận`; a dash may stand before. */
const LABEL = /^(?:[-–]\s*)?([nv]ot?i nhan)(\s*:)?(?=\s|$)/;

export interface Cell extends Field {
  readonly line: Line;
}

/** The line of `Nơi nhận`. Running text may begin with the same words: `Nơi nhận kết quả: Trung tâm …`. */
export function findRecipients(lines: readonly Line[], from: number, end: number): number | null {
  for (let index = from; index < end; index += 1) {
    if (isLabel(lines, index)) return index;
  }
  return null;
}

function isLabel(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.text.length > 100 || !/^[-–\s]*[NnVv]/.test(line.text)) return false;
  const match = LABEL.exec(fold(line.text));
  if (!match) return false;
  const rest = line.text.slice(match[0].length).trim();
  if (rest === '' || isAllCapitals(rest) || /\t| {3}/.test(line.text.slice(match[0].length))) return true;
  const below = lines.slice(index + 1, index + 4).find(({ kind }) => kind === 'text');
  return below !== undefined && (startsWithDash(below.text) || isFiling(below.text));
}

/** Columns apart by tabs or wide gaps; where OCR left one space, the right column begins with capitals after a list mark or the label. */
export function cellsOf(line: Line): readonly Cell[] {
  if (line.kind !== 'text') return [];
  const cells: Cell[] = [];
  for (const match of line.text.matchAll(/\S+(?:[^\S\t]{1,2}\S+)*/g)) {
    const start = line.content.start + match.index;
    const cut = gluedSignatureAt(match[0]);
    if (cut > 0) cells.push({ line, span: { start, end: start + match[0].slice(0, cut).trimEnd().length }, text: match[0].slice(0, cut).trimEnd() });
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

export interface ReadRecipients {
  readonly recipients: Recipients;
  /** The columns that the items took; what stands beside them belongs to the signature. */
  readonly taken: ReadonlySet<number>;
}

export function readRecipients(lines: readonly Line[], at: number, end: number): ReadRecipients {
  const labelLine = lines[at];
  const match = LABEL.exec(fold(labelLine?.text ?? ''));
  const lineStart = labelLine?.content.start ?? 0;
  const words = match?.[1] ?? '';
  const labelStart = lineStart + (match?.[0].indexOf(words) ?? 0);
  const labelEnd = labelStart + words.length;
  const colonAt = match?.[2] ? lineStart + match[0].indexOf(':') : -1;
  const { items, taken } = readItems(lines, at + 1, end);
  const recipients: Recipients = {
    span: { start: labelStart, end: items.at(-1)?.span.end ?? labelEnd },
    label: { span: { start: labelStart, end: labelEnd }, text: labelLine?.text.slice(labelStart - lineStart, labelEnd - lineStart) ?? '' },
    colon: colonAt < 0 ? null : { span: { start: colonAt, end: colonAt + 1 }, text: ':' },
    items,
    filing: items.findLast(({ content }) => isFiling(content.text)) ?? null,
    drafterCode: readDrafterCode(lines, items.at(-1)?.span.end ?? labelEnd, end),
  };
  return { recipients, taken };
}

/** `PL.(300)`, `ABC-268`. */
const DRAFTER = /^\p{Lu}{1,6}(?:\.\s?\(\d{1,4}\)|\s?-\s?\d{1,4}|\s?\(\d{1,4}\))$/u;

/** In the first lines of text below the list. */
function readDrafterCode(lines: readonly Line[], listEnd: number, end: number): Field | null {
  const first = partitionPoint(lines, ({ span }) => span.start < listEnd);
  const below = lines.slice(first, Math.min(end, first + 4)).map((line) => cellsOf(line)[0]);
  const code = below.find((cell) => cell && DRAFTER.test(cell.text));
  return code ? { span: code.span, text: code.text } : null;
}

/** Somebody whose surname is Lưu; offices are written with small letters: `Lưu Văn phòng`. */
const SURNAME = /^Lưu(?: \p{Lu}\p{Ll}+){1,4}$/u;

/** `Lưu trữ …` with what tells it from `Lưu: VT` (UTF-16 units). */
const LONGEST_FILING_WORDS = 24;

/** `Lưu: VT, TH`, `Lưu Văn phòng Tỉnh uỷ`; not `Lưu trữ lịch sử tỉnh`, which is a recipient, nor `Lưu Thị Thanh Hòa`, who signs. */
export function isFiling(text: string): boolean {
  if (!/^[lL]/.test(text)) return false;
  if (SURNAME.test(text) && !/ Phòng| Ban(?: |$)/u.test(text)) return false;
  return /^luu(?=[\s:]|$)(?!\s+(?:tru|hoc|vuc|hanh) )/.test(fold(text.slice(0, LONGEST_FILING_WORDS).normalize('NFC')));
}

/** Items from the dash on, or line by line where nothing has a dash. The filing line is the last, unless another dash follows it. */
function readItems(lines: readonly Line[], from: number, end: number): { items: readonly ListItem[]; taken: ReadonlySet<number> } {
  const items: ListItem[] = [];
  const taken = new Set<number>();
  const isDashed = hasDash(lines, from, end);
  for (let index = from; index < end; index += 1) {
    const line = lines[index];
    const cell = line && cellsOf(line)[0];
    if (!cell) continue;
    const last = items.at(-1);
    if (startsWithDash(cell.text) || (isDashed ? isFiling(cell.text) : isPlainItem(cell))) items.push(readListItem(cell));
    else if (last && continues(last, cell, lines[index - 1]?.kind === 'text')) items[items.length - 1] = extend(last, cell);
    else if (last && isFiling(last.content.text)) break;
    else continue;
    taken.add(cell.span.start);
  }
  return { items, taken };
}

function hasDash(lines: readonly Line[], from: number, end: number): boolean {
  for (let index = from; index < Math.min(end, from + 20); index += 1) {
    if (startsWithDash(lines[index]?.text ?? '')) return true;
  }
  return false;
}

/** `Như trên;` in a list without dashes. */
function isPlainItem(cell: Cell): boolean {
  return /[;,]$/.test(cell.text) || isFiling(cell.text);
}

/**
 * A line without a dash goes on with the item above while that has no mark; below a comma, or a semicolon inside a group,
 * when it has a mark itself:
 *
 *     - Các Sở: Tài chính, Kế hoạch và Đầu tư,
 *     Nội vụ, Tư pháp;
 */
function continues(last: ListItem, cell: Cell, isNext: boolean): boolean {
  const isMarked = /[;,.]$/.test(cell.text);
  if (!isMarked && isSignatureText(cell)) return false;
  if (isFiling(last.content.text)) return last.mark === null && isNext && isMarked;
  return last.dash !== null && (last.mark === null || isMarked);
}

function isSignatureText(cell: Cell): boolean {
  return isAllCapitals(cell.text) || readAuthority(cell) !== null || isPersonName(cell.text) || /^\(/.test(cell.text);
}

function extend(item: ListItem, cell: Cell): ListItem {
  const tail = readListItem(cell);
  const seam = item.mark ? `${item.mark.text} ` : ' ';
  return {
    ...item,
    span: { start: item.span.start, end: tail.span.end },
    content: { span: { start: item.content.span.start, end: tail.content.span.end }, text: `${item.content.text}${seam}${tail.content.text}` },
    mark: tail.mark,
  };
}
