import type { Analysis } from '../analysis';
import type { DocumentRecord, Successor } from '../legal/document-table';
import { compareWithKnown, type Difference } from '../legal/known-comparison';
import { partitionPoint } from '../text/partition';
import type { Citation } from './citation';
import { isDateOfTitle, isQuoted, namedBy, ownDay, unnamedSuccessors } from './known';
import type { CitedDocument } from './reference';
import { dateOf } from './resolve';

/**
 * What the tables of known documents say of a citation.
 *
 * `agrees`: so the document is. `differs`: it has another date, issuer or type there.
 * `replaced`: it agrees, but another document had taken its place on the day of the text.
 * `unknown`: no table has it, or it may be one of several.
 */
export type KnownState = 'agrees' | 'differs' | 'replaced' | 'unknown';

/** Those that most need a look first. */
export const KNOWN_STATES: readonly KnownState[] = ['differs', 'replaced', 'agrees', 'unknown'];

export const KNOWN_NAMES: Readonly<Record<KnownState, string>> = {
  agrees: 'khớp',
  differs: 'khác bảng',
  replaced: 'đã được thay thế',
  unknown: 'không có trong bảng',
};

export interface KnownStanding {
  readonly state: KnownState;
  /** The document in the table; null while unknown. */
  readonly record: DocumentRecord | null;
  /** In what the citation differs from it. */
  readonly differences: readonly Difference[];
  readonly successors: readonly Successor[];
}

const UNKNOWN: KnownStanding = { state: 'unknown', record: null, differences: [], successors: [] };

export function knownStandingOf(analysis: Analysis, citation: Citation, { date }: Pick<CitedDocument, 'date'>): KnownStanding {
  const comparison = compareWithKnown(analysis.known, { ...namedBy(citation), date: dateOf(citation) ?? date });
  if (comparison.state === 'unknown') return UNKNOWN;
  const { record } = comparison;
  const differences = comparison.state === 'agrees' ? [] : comparison.what.filter((difference) => isSure(difference, record, citation));
  if (differences.length > 0 && isOfSomebodyElse(analysis, citation)) return UNKNOWN;
  if (differences.length > 0) return { state: 'differs', record, differences, successors: [] };
  const successors = successorsIn(analysis, citation, record);
  return { state: successors.length > 0 ? 'replaced' : 'agrees', record, differences, successors };
}

/**
 * What a list shares may be meant for its last member only. Only symbols of the Central Committee leave their issuer open,
 * and only laws their type; and the name of the Committee stands for its organs too.
 */
function isSure(difference: Difference, record: DocumentRecord, { dateField, issuerField, shared }: Citation): boolean {
  switch (difference) {
    case 'date':
      return dateField !== null && dateField !== shared?.dateField;
    case 'issuer':
      return issuerField !== null && issuerField !== shared?.issuerField && record.symbol.endsWith('/TW');
    case 'type':
      return record.docType === 'law' || record.docType === 'code';
    case 'wider-issuer':
      return false;
  }
}

/** The words of a quotation, or the date of the act in whose title the citation stands. */
function isOfSomebodyElse({ source, citations }: Analysis, citation: Citation): boolean {
  return isQuoted(source, citation.span.start) || isDateOfTitle(citation, citations[partitionPoint(citations, ({ span }) => span.start < citation.span.start) - 1], source);
}

/** What had taken its place; nothing where the text is, or names, what did, or says that it is replaced. */
function successorsIn(analysis: Analysis, citation: Citation, record: DocumentRecord): readonly Successor[] {
  const day = ownDay(analysis);
  if (day === null || citation.role === 'replaces') return [];
  return unnamedSuccessors(analysis, { citation, record, on: day });
}
