import type { SourceText } from '../text/source-text';
import type { BackReference } from './reference';

/** Every `Nghị định này` and `Kế hoạch nêu trên`, in order. */
export function findBackReferences(_source: SourceText): readonly BackReference[] {
  return [];
}
