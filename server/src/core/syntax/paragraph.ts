import type { Span } from '../text/span';
import { isAllCapitals, startsLowerCase } from '../text/vietnamese';
import type { Line } from './line';
import { readMarker, type Marker } from './marker';
import { markQuoted } from './quotation';
import type { ProvisionKind } from './tree';

/** Lines that belong together: hard-wrapped text, and text that a page end cut in two. */
export interface Paragraph {
  /** From the first letter to the last, line breaks between included. */
  readonly span: Span;
  readonly lines: readonly Line[];
  readonly marker: Marker | null;
  /** `¹ Chương trình …` */
  readonly isFootnote: boolean;
  /** Inside quotation marks opened by an earlier paragraph or by its first letter: text of another document. */
  readonly isQuoted: boolean;
}

/** Hard-wrapped text has no long lines, and lines as short as these are paragraphs of their own. */
const LONGEST_WRAPPED_LINE = 140;
const SHORTEST_WRAPPED_LINE = 45;
const CLOSING_MARK = /[.;:!?…”"]$/;
const FOOTNOTE = /^[¹²³⁰⁴-⁹]+\s*\S/;

/** Joins the lines `[from, to)` to paragraphs. A line begins a new one when it is numbered, or when the one before was complete. */
export function readParagraphs(lines: readonly Line[], from: number, to: number): readonly Paragraph[] {
  const texts = lines.slice(from, to).filter(({ kind }) => kind === 'text');
  const layout = { width: wrapWidth(texts), lines };
  const paragraphs: Paragraph[] = [];
  let group: Line[] = [];
  let first: Marker | null = null;
  for (const line of texts) {
    const marker = readMarker(line.text);
    const previous = group.at(-1);
    if (previous && continues(previous, { line, marker }, layout)) {
      group.push(line);
      continue;
    }
    if (previous) paragraphs.push(toParagraph(group, first));
    group = [line];
    first = marker;
  }
  if (group.length > 0) paragraphs.push(toParagraph(group, first));
  return markQuoted(paragraphs);
}

/** The width at which the text was wrapped by hand, or 0 when every paragraph is one line. */
function wrapWidth(lines: readonly Line[]): number {
  const widths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const longest = widths.at(-1) ?? 0;
  if (longest > LONGEST_WRAPPED_LINE || widths.length < 4) return 0;
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  return width < SHORTEST_WRAPPED_LINE ? 0 : width;
}

interface Layout {
  readonly width: number;
  readonly lines: readonly Line[];
}

interface Numbered {
  readonly line: Line;
  readonly marker: Marker | null;
}

function continues(previous: Line, { line, marker }: Numbered, { width, lines }: Layout): boolean {
  const { text } = line;
  if (FOOTNOTE.test(text)) return false;
  const hasNoGap = isNext(previous, line, lines);
  const isFull = width > 0 && previous.text.length >= width * 0.75;
  if (CLOSING_MARK.test(previous.text)) return marker === null && hasNoGap && isFull;
  if (marker && isCalledFor(marker, previous.text)) return hasNoGap || !isHeading(marker, text);
  if (!hasNoGap) return marker === null && startsLowerCase(text);
  if (marker) return isFull && !isSureMarker(marker, text);
  return startsLowerCase(text) || (isFull && !(isAllCapitals(previous.text) && !isAllCapitals(text)));
}

/** No blank line or end of a page between. */
const isNext = (previous: Line, line: Line, lines: readonly Line[]) => line.index === previous.index + 1 || lines[line.index - 1]?.kind === 'text';

/** A sentence is left open before the number that it cites: `theo quy định tại ⏎ Điều 5.`, `điểm a khoản 2 ⏎ Điều 5 …`. */
const OPEN = /(?:^|[\s(])(?:tại|theo|của|và|hoặc|với|lần thứ|các|khoản|điểm|Điều)$/u;
/** But no number is called for by `1. Đối tượng kiểm điểm`, `2. Địa điểm`, `3. Mở tài khoản`. */
const OTHER_WORD = /(?:kiểm|địa|thời|trọng|quan|đặc|ưu|nhược|khuyết|thí|giao|chấm|tiêu|luận|cao|yếu)\s+điểm$|(?:điều|tài)\s+khoản$/iu;
const OPEN_BEFORE_ARTICLE = /(?:^|[\s(])(?:khoản\s+\d{1,2}\p{Ll}?|điểm\s+\p{Ll}\d?|và các)$/u;
const LONGEST_OPENING = 20;

const WORD_KINDS: ReadonlySet<ProvisionKind> = new Set(['part', 'chapter', 'section', 'subsection', 'article']);

/** Whether `before`, which is not complete, ends in words that call for a number. */
function isCalledFor({ kind, num }: Marker, before: string): boolean {
  if (num === '') return false;
  const end = before.slice(-LONGEST_OPENING);
  return (OPEN.test(end) && !OTHER_WORD.test(end)) || (WORD_KINDS.has(kind) && OPEN_BEFORE_ARTICLE.test(end));
}

/**
 * Below an empty line, and whole: `II. NỘI DUNG`, `Điều 2. Quyết định này có hiệu lực kể từ ngày ký.` The line before is still being written, or
 * its end was forgotten; a number that a page end cut off has the end of a sentence behind it, not the beginning of another.
 */
function isHeading({ kind, length, punctuation }: Marker, text: string): boolean {
  const rest = text.slice(length).trimStart();
  if (rest === '' || punctuation === '') return false;
  return isAllCapitals(text) ? kind === 'roman' : kind === 'article' && /^\p{Lu}/u.test(rest);
}

/** `Điều 5.` and `- ` begin a paragraph wherever they stand; `24. Tiếp tục` may be the end of `lần thứ ⏎ 24.`, `Điều 1 Quyết định này` of `tại ⏎ Điều 1`. */
function isSureMarker({ kind, punctuation }: Marker, text: string): boolean {
  if (WORD_KINDS.has(kind)) return !startsLowerCase(text) && (kind !== 'article' || punctuation !== '');
  return kind !== 'clause' && kind !== 'point' && kind !== 'roman';
}

function toParagraph(lines: readonly Line[], marker: Marker | null): Paragraph {
  const first = lines[0];
  return {
    span: { start: first?.content.start ?? 0, end: lines.at(-1)?.content.end ?? 0 },
    lines,
    marker,
    isFootnote: FOOTNOTE.test(first?.text ?? ''),
    isQuoted: false,
  };
}
