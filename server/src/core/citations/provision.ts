import type { SourceText } from '../text/source-text';
import type { BackReference, NamedCitation, ProvisionReference } from './reference';
import type { Citation } from './citation';

/** What provisions may be parts of, each list in the order of the text. */
export interface Documents {
  readonly citations: readonly Citation[];
  readonly names: readonly NamedCitation[];
  readonly backs: readonly BackReference[];
}

/** Every chain of parts (`điểm a khoản 2 Điều 5`), in order; the markers of the text's own provisions are none. */
export function findProvisionReferences(_source: SourceText, _documents: Documents): readonly ProvisionReference[] {
  return [];
}
