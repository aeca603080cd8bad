import type { Analysis } from '../../analysis';
import type { Span } from '../../text/span';
import { bodyNames } from './body-name';
import { extractions } from './extract-text';
import { listForms } from './list-form';
import type { Rewriting } from './rewriting';
import { sortedBases } from './sort-bases';

/** All that the text around `place` of the user's own text can be turned into, apart from citations and numbers. */
export function rewritingsAt(analysis: Analysis, place: Span): readonly Rewriting[] {
  const sorted = sortedBases(analysis, place);
  return [...bodyNames(analysis, place), ...listForms(analysis, place), ...(sorted ? [sorted] : []), ...extractions(analysis, place)];
}
