import type { CalendarDate } from './calendar';
import type { DocTypeId } from './doc-types';

/** What is known of one document that exists. */
export interface DocumentRecord {
  /** Normalised: `35-CT/TW`, `30/2020/NĐ-CP`. Not unique: a Party symbol recurs in each term, a State one without a year in each year. */
  readonly symbol: string;
  readonly docType: DocTypeId;
  readonly date: CalendarDate;
  readonly issuer: string;
  /** `về công tác văn thư`, or a name: `Đất đai`; null when it was not captured. */
  readonly subject: string | null;
  readonly origin: Origin;
}

/**
 * Where a record comes from. `table`: the tables of known documents; a record of grade C never raises a finding.
 * `file`: a file of the user's own workspace that carries that number.
 */
export type Origin =
  | { readonly from: 'table'; readonly grade: 'A' | 'B' | 'C'; readonly successors: readonly Successor[] }
  | { readonly from: 'file'; readonly uri: string };

/** What replaced a document. */
export interface Successor {
  readonly symbol: string;
  readonly date: CalendarDate;
}

/** Documents by symbol. Looking one up is cheap; the first look may read the whole table. */
export interface DocumentTable {
  /** Every record of that symbol, oldest first; empty when none is known. */
  find(symbol: string): readonly DocumentRecord[];
  /** All records. */
  all(): readonly DocumentRecord[];
}

export const EMPTY_TABLE: DocumentTable = Object.freeze({ find: () => [], all: () => [] });
