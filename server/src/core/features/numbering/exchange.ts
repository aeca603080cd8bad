import type { Edit } from '../../lint/rule';
import type { Span } from '../../text/span';
import { textAfter } from './block';
import type { LeftCitation } from './carry';

/** A block moved, in the user's own text. */
export interface BlockMove {
  /** In order, not overlapping. */
  readonly edits: readonly Edit[];
  /** Where the cursor stands afterwards: at the same letter of the block. */
  readonly cursor: number;
  readonly carried: number;
  readonly left: readonly LeftCitation[];
}

/** Two blocks, the one above the other, in the user's own text. */
export interface Exchange {
  readonly first: Span;
  readonly second: Span;
}

export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}

/** Both in one edit, the second before the first, what stands between them left where it is; edits inside them done on the way. */
export function exchange(original: string, edits: readonly Edit[], { first, second, cursor }: Exchange & { readonly cursor: number }): Pick<BlockMove, 'edits' | 'cursor'> {
  const region = { start: first.start, end: second.end };
  const between = { start: first.end, end: second.start };
  const [upper, middle, lower] = [second, between, first].map((span) => textAfter(original, span, edits));
  const outside = edits.filter(({ span }) => span.end <= region.start || span.start >= region.end);
  const shift = outside.filter(({ span }) => span.end <= region.start).reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
  const isInFirst = cursor <= first.end;
  const [own, ahead] = isInFirst ? [first, `${upper}${middle}`.length] : [second, 0];
  const inside = textAfter(original, { start: own.start, end: Math.min(Math.max(cursor, own.start), own.end) }, edits).length;
  return {
    edits: inOrder([...outside, { span: region, newText: `${upper}${middle}${lower}` }]),
    cursor: region.start + shift + ahead + inside,
  };
}

/** Where `cursor` comes to stand when nothing but `edits` happens. */
export function cursorAfter(edits: readonly Edit[], cursor: number): number {
  return edits.filter(({ span }) => span.end <= cursor).reduce((at, { span, newText }) => at + newText.length - (span.end - span.start), cursor);
}
