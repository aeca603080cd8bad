import type { SourceText } from '../text/source-text';
import type { Citation, Shared } from './citation';

/**
 * Plural lists: what stands once for all members is shared among them.
 *
 *     các Quyết định số 1743/QĐ-BGTVT, 1744/QĐ-BGTVT và số 15/QĐ-BGTVT ngày 31/12/2024 của Bộ Giao thông vận tải
 *         ^type for all                                                 ^date and issuer for all
 */
export function groupCitations(source: SourceText, citations: readonly Citation[]): readonly Citation[] {
  const grouped: Citation[] = [];
  for (let from = 0; from < citations.length; ) {
    let to = from + 1;
    while (to < citations.length && isNextMember(source, citations[to - 1], citations[to])) to += 1;
    grouped.push(...share(citations.slice(from, to)));
    from = to;
  }
  return grouped.map((citation, at) => (isReplacedToo(source, grouped[at - 1], citation) ? { ...citation, role: 'replaces' } : citation));
}

/** A member follows at once behind the last one, which ends at `end`: `118/TTg, ‸119/TTg`. */
export function continuesList({ clean }: SourceText, end: number, start: number): boolean {
  return start - end <= MOST_BETWEEN && BETWEEN.test(clean.slice(end, start));
}

const MOST_BETWEEN = 12;
/** `Bãi bỏ Quyết định số 12/QĐ-UBND … và Quyết định số 15/QĐ-UBND`: the second of two. */
function isReplacedToo({ clean }: SourceText, before: Citation | undefined, { role, span }: Citation): boolean {
  if (before?.role !== 'replaces' || role !== 'cited' || span.start - before.span.end > MOST_APART) return false;
  return /^[^.;:]*\svà\s+$/u.test(clean.slice(before.span.end, span.start));
}

/** A subject may stand between the two (UTF-16 units). */
const MOST_APART = 200;
/** Between two members: a comma or `và`. */
const BETWEEN = /^[\s,;]*(?:(?:và|hoặc|hay|cùng)\s+)?$/u;

function isNextMember(source: SourceText, citation: Citation | undefined, next: Citation | undefined): boolean {
  return citation !== undefined && next !== undefined && !next.typeField && continuesList(source, citation.span.end, next.span.start);
}

function share(members: readonly Citation[]): readonly Citation[] {
  const [head] = members;
  const last = members.at(-1);
  if (!head || !last || members.length < 2) return members;
  const isDatedOnce = members.slice(0, -1).every(({ dateField }) => !dateField);
  const isIssuedOnce = members.slice(0, -1).every(({ issuerField }) => !issuerField);
  const shared: Shared = {
    typeField: head.typeField,
    docType: head.docType,
    dateField: isDatedOnce ? last.dateField : null,
    issuerField: isIssuedOnce ? last.issuerField : null,
  };
  return members.map((member) => ({ ...member, docType: member.docType ?? head.docType, role: head.role, shared }));
}
