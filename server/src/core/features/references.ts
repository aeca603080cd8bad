import type { Analysis } from '../analysis';
import { pointerAt } from './pointer';
import { Referents, type Mention } from './referent';

/**
 * Every place that points at what the pointer at an offset of the user's text points at, and the place where that is
 * given, in the order of the text; empty where nothing certain is known.
 */
export function mentionsAt(analysis: Analysis, offset: number): readonly Mention[] {
  const pointer = pointerAt(analysis, offset);
  const referents = Referents.in(analysis);
  const referent = pointer && referents.of(pointer);
  return referent ? referents.mentionsOf(referent) : [];
}
