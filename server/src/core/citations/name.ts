import type { SourceText } from '../text/source-text';
import type { NamedCitation } from './reference';

/** Every document that the text names without its symbol, in order. */
export function findNames(_source: SourceText): readonly NamedCitation[] {
  return [];
}
