import type { Analysis } from '../analysis';
import { readMarker } from '../syntax/marker';
import type { Line } from '../syntax/line';
import type { Field, Span } from '../text/span';
import { partitionPoint } from '../text/partition';

/** Lines `[from, to)` of one room of running text. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/** The căn cứ, the body, and the attached texts that have provisions: annexes hold tables and forms. */
export function roomsOf({ lines, tree, paragraphs }: Analysis): readonly Room[] {
  const { bases } = tree.preamble;
  const spans = [
    around(bases.map(({ span }) => span)),
    around(paragraphs.map(({ span }) => span)),
    ...tree.attachments.map(({ body }) => around(body.map(({ span }) => span))),
  ];
  const lineOf = (offset: number) => partitionPoint(lines, ({ span }) => span.end < offset);
  return spans.flatMap((span) => (span ? [{ from: lineOf(span.start), to: lineOf(span.end) + 1 }] : []));
}

function around(spans: readonly Span[]): Span | null {
  const [first] = spans;
  const last = spans.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** What is read as one phrase in blocks whose columns are left alone: the subject, the addressees, the recipients. */
export function phrasesOf({ tree: { preface, conclusions } }: Analysis): readonly Span[] {
  const { subject, subjectLabel } = preface;
  const fields: readonly (Pick<Field, 'span'> | null)[] = [
    subject && { span: { start: subjectLabel?.span.start ?? subject.span.start, end: subject.span.end } },
    ...(preface.addressees?.items ?? []),
    ...(conclusions.recipients?.items ?? []),
  ];
  return fields.flatMap((field) => (field ? [field.span] : []));
}

/** Columns stand apart by tabs or by three spaces and more. */
const WIDE = /\t[^\S\n]*| {3,}\t?/g;
const DOUBLE = / {2,}/g;

/**
 * Whether the spaces of a line set columns: it has a gap that no slip of the finger makes, or one that its neighbour has too.
 *
 *     1.   Nguyễn Văn An        Trưởng ban         Họ và tên:          Năm sinh:
 */
export function isColumned(lines: readonly Line[], line: Line): boolean {
  if (line.text.includes('|')) return true;
  const gaps = wideGaps(line);
  if (gaps.length === 0 && !line.text.includes('  ')) return false;
  const neighbours = [lines[line.index - 1], lines[line.index + 1]].filter((one) => one?.kind === 'text') as Line[];
  if (gaps.length > 0 && (gaps.length > 1 || neighbours.some((one) => wideGaps(one).length > 0) || !isSlip(line.text, gaps[0]))) return true;
  const columns = columnsOf(line);
  return neighbours.some((one) => columnsOf(one).some((column) => columns.includes(column)));
}

/** The gap behind a number is none: `1.   Giao Sở Nội vụ`. */
function wideGaps({ text }: Line): readonly Span[] {
  const from = readMarker(text)?.length ?? 0;
  return [...text.matchAll(WIDE)].filter(({ index }) => index > from).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Three or four spaces in the midst of a sentence: `của    các đơn vị`. More are a blank to fill in. */
function isSlip(text: string, gap: Span | undefined): boolean {
  return gap !== undefined && gap.end - gap.start <= 4 && !text.slice(gap.start, gap.end).includes('\t') && /[\p{Ll},;]$/u.test(text.slice(0, gap.start)) && /^\p{Ll}/u.test(text.slice(gap.end));
}

/** Where the words behind two spaces and more begin, counted from the margin. */
function columnsOf({ text, content, span }: Line): readonly number[] {
  const from = readMarker(text)?.length ?? 0;
  return [...text.matchAll(DOUBLE)].filter(({ index }) => index > from).map((match) => content.start - span.start + match.index + match[0].length);
}
