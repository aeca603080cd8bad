import type { Field } from '../text/span';
import { fold, isAllCapitals } from '../text/vietnamese';
import type { Line } from './line';
import type { LegalBasis, Preamble } from './tree';

/**
 *     - Căn cứ Luật …;      Theo đề nghị của …      Xét Tờ trình …
 *     ^ ^^^^^^              ^^^^^^^^^^^^            ^^^
 */
const LEAD = /^([-–]\s*)?(can cu|theo de nghi|theo quy dinh|xet de nghi|xet to trinh|xet don|xet)(?= )/;

/** `Căn cứ ‸`: somebody is about to write what on. */
const BARE_LEAD = /^([-–]\s*)?(?:can cu|theo|theo de nghi|xet|xet de nghi|xet to trinh)$/;

export function isLegalBasis(text: string): boolean {
  return LEAD.test(fold(text));
}

/** Reads the căn cứ from line `first` on. A basis goes on over wrapped lines until its mark or the next basis. */
export function readPreamble(lines: readonly Line[], first: number): { preamble: Preamble; next: number } {
  const bases: LegalBasis[] = [];
  let index = first;
  let next = first;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || line.kind !== 'text' || (bases.length > 0 && BARE_LEAD.test(fold(line.text)))) index += 1;
    else if (isLegalBasis(line.text)) next = index = readBasis(lines, index, bases);
    else break;
  }
  const enacting = bases.length > 0 || isEnacting(lines[index]?.text ?? '') ? findFormula(lines, index) : null;
  if (bases.length === 0 && !enacting) return { preamble: { bases, enactingFormula: null }, next: first };
  return { preamble: { bases, enactingFormula: enacting?.field ?? null }, next: enacting?.next ?? next };
}

function readBasis(lines: readonly Line[], first: number, bases: LegalBasis[]): number {
  const line = lines[first];
  const match = line ? LEAD.exec(fold(line.text)) : null;
  if (!line || !match) return first + 1;
  let last = first;
  while (!isClosed(lines[last]) && continuesBasis(lines, last + 1)) last += 1;
  const end = lines[last]?.content.end ?? line.content.end;
  const dashLength = match[1]?.length ?? 0;
  const start = line.content.start;
  const lead = { span: { start: start + dashLength, end: start + match[0].length }, text: line.text.slice(dashLength, match[0].length) };
  bases.push({
    span: { start, end },
    dash: match[1] ? { span: { start, end: start + 1 }, text: line.text.charAt(0) } : null,
    lead,
    mark: readMark(lines[last]),
  });
  return last + 1;
}

function isClosed(line: Line | undefined): boolean {
  return line === undefined || /[;.:]$/.test(line.text);
}

function continuesBasis(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.kind !== 'text' || isLegalBasis(line.text) || isAllCapitals(line.text)) return false;
  return /^[\p{Ll}\p{N}(“"]/u.test(line.text) || (lines[at - 1]?.text.length ?? 0) > 60;
}

function readMark(line: Line | undefined): Field | null {
  const mark = line ? /[;.,:]$/.exec(line.text)?.[0] : undefined;
  return line && mark ? { span: { start: line.content.end - 1, end: line.content.end }, text: mark } : null;
}

/** `QUYẾT ĐỊNH:`, `ỦY BAN NHÂN DÂN QUYẾT NGHỊ:`; alone on its line also `Quyết định:` and `Q U Y Ế T  Đ Ị N H :` */
export function isEnacting(text: string): boolean {
  if (text.length < 40 && /^(?:quyet dinh|quyet nghi|q u y e t\s+(?:d i n h|n g h i))\s*:$/.test(fold(text))) return true;
  return text.length < 80 && isAllCapitals(text) && /(?:quyet dinh|quyet nghi)\s*:$/.test(fold(text));
}

/** Party papers print it without a colon, and always with the body that decides: `BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH`. */
function isPartyEnacting(text: string): boolean {
  return text.length < 80 && isAllCapitals(text) && /. (?:quyet dinh|quyet nghi)$/.test(fold(text));
}

function findFormula(lines: readonly Line[], first: number): { field: Field; next: number } | null {
  for (let index = first; index < Math.min(lines.length, first + 4); index += 1) {
    const line = lines[index];
    if (line && (isEnacting(line.text) || isPartyEnacting(line.text))) return { field: { span: line.content, text: line.text }, next: index + 1 };
  }
  return null;
}
