import type { Analysis } from '../analysis';
import type { Span } from '../text/span';
import { pointerAt, spanOf } from './pointer';
import { declarationOf, Referents } from './referent';

/** From a pointer to what it points at, in the user's own text. */
export interface Definition {
  /** The pointer. */
  readonly origin: Span;
  /** What it points at, whole; `selection` lies inside it. */
  readonly target: Span;
  readonly selection: Span;
}

/**
 * Where the pointer at an offset of the user's text leads: from a citation or a back reference to the fullest citation of
 * that document, from `khoản 2 Điều 5` to that clause. What is given here leads to itself. Null where nothing certain is known.
 */
export function definitionAt(analysis: Analysis, offset: number): Definition | null {
  const pointer = pointerAt(analysis, offset);
  const referent = pointer && Referents.in(analysis).of(pointer);
  if (!pointer || !referent) return null;
  const { span, selection } = declarationOf(referent);
  const { source } = analysis;
  return { origin: source.toOriginal(spanOf(pointer)), target: source.toOriginal(span), selection: source.toOriginal(selection) };
}
