import type { Span } from '../text/span';
import { startsLowerCase } from '../text/vietnamese';
import type { Line } from './line';
import { readMarker, type Marker } from './marker';

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
  const width = wrapWidth(texts);
  const groups: Line[][] = [];
  let previous: Line | undefined;
  for (const line of texts) {
    const group = groups.at(-1);
    if (group && previous && continues(previous, line, { width, lines })) group.push(line);
    else groups.push([line]);
    previous = line;
  }
  return markQuoted(groups.map(toParagraph));
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

function continues(previous: Line, line: Line, { width, lines }: Layout): boolean {
  const isAfterGap = line.index > previous.index + 1 && lines[line.index - 1]?.kind !== 'text';
  const isComplete = CLOSING_MARK.test(previous.text);
  if (FOOTNOTE.test(line.text)) return false;
  if (isAfterGap) return !isComplete && startsLowerCase(line.text) && readMarker(line.text) === null;
  const isFull = width > 0 && previous.text.length >= width * 0.75;
  const marker = readMarker(line.text);
  if (marker) return isFull && !isComplete && !isSureMarker(marker);
  return isFull || (startsLowerCase(line.text) && !isComplete);
}

/** `Điều 5.` and `- ` begin a paragraph wherever they stand; `24. Tiếp tục` may be the end of `lần thứ ⏎ 24.`, `Điều 1 Quyết định này` of `tại ⏎ Điều 1`. */
function isSureMarker({ kind, punctuation }: Marker): boolean {
  if (kind === 'article') return punctuation !== '';
  return kind !== 'clause' && kind !== 'point' && kind !== 'roman';
}

function toParagraph(lines: readonly Line[]): Paragraph {
  const first = lines[0];
  const last = lines.at(-1);
  const text = first?.text ?? '';
  return {
    span: { start: first?.content.start ?? 0, end: last?.content.end ?? 0 },
    lines,
    marker: readMarker(text),
    isFootnote: FOOTNOTE.test(text),
    isQuoted: false,
  };
}

/** An amending text quotes whole provisions: from a paragraph that opens with “ to the one that closes it. */
function markQuoted(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let quotedLeft = 0;
  return paragraphs.map((paragraph) => {
    const text = paragraph.lines.map((line) => line.text).join('\n');
    const opens = /^[“"]/.test(text);
    if (quotedLeft === 0 && !opens) return paragraph;
    const isClosed = text.includes('”') || (opens ? text.indexOf('"', 1) > 0 : text.includes('"'));
    quotedLeft = isClosed ? 0 : opens ? LONGEST_QUOTATION : quotedLeft - 1;
    return { ...paragraph, isQuoted: true };
  });
}

/** Paragraphs after which an open quotation mark is taken for a slip. */
const LONGEST_QUOTATION = 60;
