import type { Field } from '../text/span';
import { foldKey, isAllCapitals, stripAccents } from '../text/vietnamese';
import { hasSurname, isPersonName } from './authority';
import { readConclusions, type ReadLines } from './conclusions';
import { readIssuers } from './issuer';
import type { Line } from './line';
import { readNumberLine } from './number-line';
import { readPlaceDate } from './place-date';
import { cellsOf, type Cell } from './recipients';
import type { Copy, CopyKind } from './tree';

const LABEL = /^(?:BAN )?(SAO Y|TRICH SAO|SAO LUC)(?: (?:TU )?BAN (?:CHINH|GOC|SAO Y))?$/;
const KINDS: Readonly<Record<string, CopyKind>> = { 'SAO Y': 'full', 'TRICH SAO': 'extract', 'SAO LUC': 'second' };

/** No small head of a copy has more lines of text above or below its label. */
const LONGEST_HEAD = 8;

/**
 * The second small head below a document, often under a rule:
 *
 *     SỞ TÀI CHÍNH
 *
 *     SAO Y
 *
 *     Số: 19/SY-STC
 *     An Phú, ngày 16 tháng 4 năm 2026
 *
 * Null when no label stands there with a number or a day beside it.
 */
export function readCopy(text: ReadLines, from: number): { copy: Copy; first: number } | null {
  const { lines } = text;
  for (let index = lines.length - 1; index >= from; index -= 1) {
    const line = lines[index];
    const label = line && findLabel(line);
    if (label) return readAround(text, label, { index, from });
  }
  return null;
}

function findLabel(line: Line): Cell | undefined {
  if (line.text.length > 120 || !line.text.includes('SAO')) return undefined;
  return cellsOf(line).find(({ text }) => isAllCapitals(text) && LABEL.test(stripAccents(text)));
}

function readAround(text: ReadLines, label: Cell, { index, from }: { index: number; from: number }): { copy: Copy; first: number } | null {
  const { lines } = text;
  const first = topOf(lines, index, from);
  const { conclusions, first: below } = readConclusions(text, index + 1, lines.length);
  const cells = lines.slice(first, Math.min(below, index + 1 + LONGEST_HEAD)).flatMap(cellsOf);
  const numberLine = pick(cells, readNumberLine);
  const placeDate = pick(cells, readPlaceDate);
  if (!numberLine && !placeDate) return null;
  const names = cells.filter((cell) => cell !== label && cell.text !== '*' && isAllCapitals(cell.text) && cell.span.start !== label.span.start && !readNumberLine(cell));
  const { recipients, signature, signatures } = conclusions;
  const start = lines[first]?.content.start ?? 0;
  const kind = KINDS[LABEL.exec(stripAccents(label.text))?.[1] ?? ''] ?? 'full';
  const copy: Copy = {
    kind,
    span: { start, end: lines.at(-1)?.span.end ?? start },
    label: { span: label.span, text: label.text },
    ...readIssuers(names),
    numberLine,
    placeDate,
    recipients,
    signature,
    signatures,
  };
  return { copy, first };
}

/** The first line of the head: below a rule, or the highest of the lines in capitals, numbers and days above the label. */
function topOf(lines: readonly Line[], label: number, from: number): number {
  let top = label;
  for (let index = label - 1, seen = 0; index >= from && seen < LONGEST_HEAD; index -= 1) {
    const line = lines[index];
    if (!line || line.kind === 'blank') continue;
    if (line.kind === 'rule') return index;
    if (!cellsOf(line).every(isOfHead)) break;
    seen += 1;
    top = index;
  }
  return top;
}

/** Words that begin names of offices and are surnames besides. */
const OFFICE = /^(?:van phong|vien|truong|tong|dang|to) /;

function isOfHead({ span, text }: Cell): boolean {
  if (text === '*' || readNumberLine({ span, text }) || readPlaceDate({ span, text })) return true;
  return isAllCapitals(text) && (OFFICE.test(foldKey(text)) || !(isPersonName(text) && hasSurname(text)));
}

function pick<T>(cells: readonly Field[], read: (cell: Field) => T | null): T | null {
  for (const { span, text } of cells) {
    const found = read({ span, text });
    if (found) return found;
  }
  return null;
}
