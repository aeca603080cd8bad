import type { SourceText } from '../text/source-text';
import type { Citation } from './citation';

/** A comma begins something new, but for the list of what a document does to another. */
const NEW_CLAUSE = /,(?!\s+(?:bổ sung|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|đính chính)(?!\p{L}))/u;
/** `… về chuyển đổi số và Công văn số 15/STC`: a second document beside the first. */
const BESIDE = /(?:^|\s)(?:và|cùng|với|cùng với|hoặc)\s+$/u;

/**
 * The citations that stand in the title of another document, and are written as that title has them.
 *
 *     Kết luận số 213-KL/TW ngày 21/11/2025 của Ban Bí thư về tiếp tục thực hiện Chỉ thị số 42-CT/TW về …
 *                                                                               ^^^^^^^^^^^^^^^^^^^
 */
export function titledCitations({ clean }: SourceText, citations: readonly Citation[]): ReadonlySet<Citation> {
  const titled = new Set<Citation>();
  let around: Citation | null = null;
  let before: Citation | null = null;
  for (const citation of citations) {
    if (around && before && isInTitle({ clean, around, before, citation, goesOn: titled.has(before) })) titled.add(citation);
    else around = citation.dateField ? citation : null;
    before = citation;
  }
  return titled;
}

interface Place {
  readonly clean: string;
  /** The document whose title it may be. */
  readonly around: Citation;
  readonly before: Citation;
  readonly citation: Citation;
  /** The one before stands in the title too. */
  readonly goesOn: boolean;
}

function isInTitle({ clean, around, before, citation, goesOn }: Place): boolean {
  const title = around.subjectField?.span;
  if (!title || citation.span.end > title.end) return false;
  const isFirst = before === around;
  const between = clean.slice(isFirst ? title.start : before.span.end, citation.span.start);
  return !NEW_CLAUSE.test(between) && (isFirst ? !BESIDE.test(between) : goesOn);
}
