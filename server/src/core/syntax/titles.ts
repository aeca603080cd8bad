import type { Field, Span } from '../text/span';
import { isAllCapitals, stripAccents } from '../text/vietnamese';
import type { Line } from './line';

/*
 * Fixed strings of the heading, found anywhere on a line: OCR and copying put two columns on one line,
 * apart by tabs, many spaces or a single one. A letter too few or too many is allowed for: a rule says so.
 * Specimen: `UBND TỈNH X      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`
 */
const NATIONAL_TITLE = /(?<!\p{L})C\p{L}{2,4}\s+H\p{L}{1,3}\s+X\p{L}{1,2}\s+H\p{L}{1,3}\s+CH\p{L}{1,2}\s+NG\p{L}{1,4}\s+VI?\p{L}{1,3}\s*N\p{L}{1,2}(?!\p{L})/u;
const PARTY_TITLE = /(?<!\p{L})[DĐ]\p{L}{2,4}\s+C\p{L}{2,4}\s+S\p{L}{1,3}\s+VI?\p{L}{1,3}\s*N\p{L}{1,2}(?!\p{L})/u;
const MOTTO = /(?<!\p{L})[dđ]\p{L}{1,3}\s+l\p{L}{1,2}\s*[-–—−]?\s*t\p{L}\s+d\p{L}\s*[-–—−]?\s*h\p{L}{2,3}\s+ph\p{L}{1,2}(?!\p{L})/iu;
const NATIONAL_TITLE_IN_SMALL_LETTERS = /^c[oô]ng h[oò]a xa h[oô]i chu nghia vi[eê]t nam$/i;

/** No line of a heading is longer, two columns side by side included (UTF-16 units). */
const LONGEST_LINE = 300;

function findOnLine(line: Line, pattern: RegExp): Field | null {
  if (line.text.length > LONGEST_LINE) return null;
  const match = pattern.exec(stripAccents(line.text));
  if (!match) return null;
  const start = line.content.start + match.index;
  const span: Span = { start, end: start + match[0].length };
  return { span, text: line.text.slice(match.index, match.index + match[0].length) };
}

export function findNationalTitle(line: Line): Field | null {
  return findOnLine(line, NATIONAL_TITLE) ?? findOnLine(line, NATIONAL_TITLE_IN_SMALL_LETTERS);
}

/** Alone, or in a column of its own; `Tinh thần Độc lập - Tự do - Hạnh phúc của …` is a sentence. */
export function findMotto(line: Line): Field | null {
  const found = findOnLine(line, MOTTO);
  if (!found) return null;
  const before = line.text.slice(0, found.span.start - line.content.start);
  const after = line.text.slice(found.span.end - line.content.start);
  return /\p{Ll}[^\S\t]?$/u.test(before) || /^[^\S\t]?\p{Ll}/u.test(after) ? null : found;
}

/** The Party's name alone, or last on the line: `ĐẢNG BỘ TỈNH X   ĐẢNG CỘNG SẢN VIỆT NAM`. */
export function findPartyTitle(line: Line): Field | null {
  const found = findOnLine(line, PARTY_TITLE);
  const isLast = found !== null && found.span.end === line.content.end;
  return isLast && isAllCapitals(line.text) ? found : null;
}
