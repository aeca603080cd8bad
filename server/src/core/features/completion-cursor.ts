import type { Analysis } from '../analysis';
import type { CalendarDate } from '../legal/calendar';
import type { Span } from '../text/span';
import type { IssuingBody } from './skeleton-bodies';

/** What stands around the cursor on its line, in clean text. */
export interface Cursor {
  readonly analysis: Analysis;
  /** In the user's own text. */
  readonly offset: number;
  /** The same place in the clean text. */
  readonly at: number;
  /** The line up to the cursor; of a very long one the last part. */
  readonly before: string;
  /** The line behind the cursor; of a very long one the first part. */
  readonly after: string;
  readonly lineStart: number;
  readonly lineEnd: number;
  /** The day on which somebody writes; null when nobody said. */
  readonly today: CalendarDate | null;
  /** What the folder remembers of those who issue documents. */
  readonly bodies: readonly IssuingBody[];
  /** Somebody asks what may stand here (Ctrl+Space); no letter or space that was typed does. */
  readonly isAsked: boolean;
}

/** What there is to know beside the text. */
export type Surroundings = Partial<Pick<Cursor, 'today' | 'bodies' | 'isAsked'>>;

/** Nothing that is asked of a line looks further back. */
const LOOK_BACK = 200;

export function cursorAt(analysis: Analysis, offset: number, { today = null, bodies = [], isAsked = false }: Surroundings): Cursor {
  const { clean } = analysis.source;
  const at = Math.min(analysis.source.toClean(offset), clean.length);
  const lineStart = lineStartOf(clean, at);
  const newline = clean.indexOf('\n', at);
  const lineEnd = newline < 0 ? clean.length : newline;
  const before = clean.slice(Math.max(lineStart, at - LOOK_BACK), at);
  return { analysis, offset, at, before, after: clean.slice(at, Math.min(lineEnd, at + LOOK_BACK)), lineStart, lineEnd, today, bodies, isAsked };
}

/** An index below zero would find a line end at zero: the first line begins at zero though it be empty. */
function lineStartOf(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Editors want the cursor inside the span, also where a mark such as `**` stands between the two. */
export function originalSpan({ analysis, offset }: Cursor, start: number, end: number): Span {
  const span = analysis.source.toOriginal({ start, end });
  return { start: Math.min(span.start, offset), end: Math.max(span.end, offset) };
}

/** Where columns part: a tab, or three spaces; what a blank number or day leaves is no gap: `Số:     /QĐ-UBND`, `ngày    tháng 9`. */
export const COLUMN_GAP = /\t|(?<! |ngày|tháng|năm|Số|Số:) {3,}(?! |tháng|năm|[-/])/u;
const COLUMN_GAPS = new RegExp(COLUMN_GAP, 'gu');

export interface Cell {
  /** What is typed of the column in which the cursor stands. */
  readonly typed: string;
  /** Whether something stands in a column to the left of it on the line. */
  readonly isSecond: boolean;
  /** The column goes on behind the cursor. */
  readonly rest: string;
}

/** The column of the line in which the cursor stands. */
export function cellAt({ before, after }: Cursor): Cell {
  const gap = [...before.matchAll(COLUMN_GAPS)].at(-1);
  const start = gap ? gap.index + gap[0].length : 0;
  const end = COLUMN_GAP.exec(before.slice(start) + after)?.index ?? Infinity;
  return { typed: before.slice(start).trimStart(), isSecond: before.slice(0, start).trim() !== '', rest: after.slice(0, Math.max(0, end - (before.length - start))) };
}

/** The lines above the cursor's, the nearest first, `most` of them. */
export function linesAbove({ analysis, lineStart }: Cursor, most: number): readonly string[] {
  const { clean } = analysis.source;
  const found: string[] = [];
  for (let end = lineStart - 1; end >= 0 && found.length < most; ) {
    const start = lineStartOf(clean, end);
    found.push(clean.slice(start, end));
    end = start - 1;
  }
  return found;
}
