import type { Span } from '../../core';
import type { LineIndex } from '../line-index';
import { sumOfWidths, toCells, type Cell } from './cells';

/** A line of the document as a terminal shows it, and the marks that stand under it. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

export interface ExcerptOptions {
  readonly lines: LineIndex;
  readonly span: Span;
  /** In columns. A longer line is cut around the span, with `…` where something was cut. */
  readonly width: number;
}

/** The first line of `span` in `text`, with `~~~` under the span or `^` under an empty one. */
export function excerptOf(text: string, { lines, span, width }: ExcerptOptions): Excerpt {
  const line = lines.spanAt(span.start);
  // A paragraph may be one line of a megabyte: only what could be shown is looked at.
  const from = Math.max(line.start, span.start - width * 2);
  const to = Math.min(line.end, Math.max(span.start, from) + width * 4);
  const cells = toCells(text.slice(from, to));
  const marked = { start: span.start - from, end: Math.max(span.start + 1, Math.min(span.end, line.end)) - from };
  const shown = window(cells, marked, width);
  const before = from > line.start || shown.first > 0 ? '…' : '';
  const after = to < line.end || shown.last < cells.length ? '…' : '';
  const visible = cells.slice(shown.first, shown.last);
  return {
    line: `${before}${visible.map((cell) => cell.text).join('')}${after}`,
    marks: `${before === '' ? '' : ' '}${marksUnder(visible, marked, span.end > span.start ? '~' : '^')}`,
  };
}

/** Which cells fit: the marked ones first, then as many around them, a third of the room before. */
function window(cells: readonly Cell[], marked: Span, width: number): { readonly first: number; readonly last: number } {
  const room = width - 2;
  if (sumOfWidths(cells) <= width) return { first: 0, last: cells.length };
  const target = cells.findIndex((cell) => endOf(cell) > marked.start);
  let first = target < 0 ? cells.length : target;
  let last = first;
  let used = 0;
  const take = (cell: Cell | undefined, limit: number) => {
    if (!cell || used + cell.width > limit) return false;
    used += cell.width;
    return true;
  };
  while ((cells[last]?.offset ?? Infinity) < marked.end && take(cells[last], room)) last += 1;
  const before = used + Math.floor((room - used) / 3);
  while (take(cells[first - 1], before)) first -= 1;
  while (take(cells[last], room)) last += 1;
  while (take(cells[first - 1], room)) first -= 1;
  return { first, last };
}

const endOf = ({ offset, text }: Cell) => offset + Math.max(1, text.length);

function marksUnder(cells: readonly Cell[], marked: Span, mark: string): string {
  const before = cells.filter(({ offset }) => offset < marked.start);
  const under = cells.filter(({ offset }) => offset >= marked.start && offset < marked.end);
  return ' '.repeat(sumOfWidths(before)) + mark.repeat(Math.max(1, mark === '^' ? 1 : sumOfWidths(under)));
}
