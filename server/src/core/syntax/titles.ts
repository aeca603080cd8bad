import type { Field, Span } from '../text/span';
import { isAllCapitals, stripAccents } from '../text/vietnamese';
import type { Line } from './line';

/*
 * Fixed strings of the heading, found anywhere on a line: OCR and copying put two columns on one line,
 * apart by tabs, many spaces or a single one.
 * Specimen: `UBND TỈNH X      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`
 */
const NATIONAL_TITLE = /C[OQ]NG\s+H[OQ]A\s+XA\s+H[OQ]I\s+CH[UO]\s+NGHIA\s+VI[E]T\s+NAM/;
const PARTY_TITLE = /[DĐ]ANG\s+C[OQ]NG\s+SAN\s+VI[E]T\s+NAM/;
const MOTTO = /d[oq]c\s+l[aâ]p\s*[-–—−]?\s*t[uư]\s+do\s*[-–—−]?\s*h[aạ]nh\s+phuc/i;

function findOnLine(line: Line, pattern: RegExp): Field | null {
  const match = pattern.exec(stripAccents(line.text));
  if (!match) return null;
  const start = line.content.start + match.index;
  const span: Span = { start, end: start + match[0].length };
  return { span, text: line.text.slice(match.index, match.index + match[0].length) };
}

export function findNationalTitle(line: Line): Field | null {
  return findOnLine(line, NATIONAL_TITLE);
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
