import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/citation';
import type { LegalBasis } from '../../syntax/tree';
import { partitionPoint } from '../../text/partition';

/**
 * The lines of the căn cứ block: before `QUYẾT ĐỊNH:`, or two of them and more. One `Căn cứ …` before running text
 * is the beginning of a sentence: `Căn cứ Kế hoạch số 12/KH-UBND, Sở Nội vụ báo cáo như sau:`.
 */
export function basesOf({ tree }: Analysis): readonly LegalBasis[] {
  const { bases, enactingFormula } = tree.preamble;
  return enactingFormula || bases.length > 1 ? bases : [];
}

/** The documents cited in one line of the block. */
export function citedIn({ citations }: Analysis, { span }: LegalBasis): readonly Citation[] {
  const first = partitionPoint(citations, (citation) => citation.span.start < span.start);
  const end = partitionPoint(citations, (citation) => citation.span.start < span.end);
  return citations.slice(first, end).filter((citation) => citation.span.end <= span.end);
}

/** A line that leads over to the content: `Xét đề nghị của …, Ủy ban nhân dân báo cáo như sau:`. */
export function isLeadIn({ mark }: LegalBasis): boolean {
  return mark?.text === ':';
}
