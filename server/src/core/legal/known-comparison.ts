import { compareDates, type CalendarDate } from './calendar';
import type { DocTypeId } from './doc-types';
import type { DocumentRecord, DocumentTable } from './document-table';
import { relateIssuers, type IssuerRelation } from './issuers';
import { partyTermsOn } from './terms';

/** What a text says of a document that it names by symbol. */
export interface Named {
  readonly symbol: string;
  readonly docType: DocTypeId | null;
  readonly date: CalendarDate | null;
  readonly issuer: string | null;
  /** `XI` in `(khóa XI)`. */
  readonly term?: string | null;
}

/** `wider-issuer`: the body that the issuer belongs to, Ban Chấp hành Trung ương for Bộ Chính trị. */
export type Difference = 'date' | 'issuer' | 'wider-issuer' | 'type';

/**
 * Why no record speaks for what a text names. `other-type`: a luật and a nghị quyết of the National Assembly may share a symbol.
 * `undated`: the symbol recurs, and nothing says which document is meant. `ambiguous`: a day of a congress, or a term against its date.
 * `other-issuer`: day and issuer both are another's: `Thông tư … sửa đổi … Nghị định số 45/2010/NĐ-CP ngày 19/6/2014 của Bộ Nội vụ`.
 * `weak-source`: the only thing known differs, and nobody vouches for it (grade C).
 */
export type Silence = 'not-in-table' | 'other-term' | 'other-year' | 'other-type' | 'undated' | 'ambiguous' | 'other-issuer' | 'weak-source';

export type Comparison =
  | { readonly state: 'agrees'; readonly record: DocumentRecord }
  | { readonly state: 'differs'; readonly record: DocumentRecord; readonly what: readonly [Difference, ...Difference[]] }
  | { readonly state: 'unknown'; readonly because: Silence };

/**
 * What is known against what is written. A record speaks only for its own term (Party) or year (State symbols without a year);
 * where no record, or more than one, may be meant, nothing is known.
 */
export function compareWithKnown(table: DocumentTable, named: Named): Comparison {
  const records = table.find(named.symbol);
  if (records.length === 0) return { state: 'unknown', because: 'not-in-table' };
  const ofThatDay = records.filter(({ date }) => named.date && compareDates(date, named.date) === 0);
  const answers = (ofThatDay.length > 0 ? ofThatDay : records).map((record) => ({ record, silence: silenceOf(record, named) }));
  const [speaking, ...more] = answers.filter(({ silence }) => silence === null);
  if (!speaking) return { state: 'unknown', because: answers.find(({ silence }) => silence === 'ambiguous')?.silence ?? answers[0]?.silence ?? 'ambiguous' };
  return more.length > 0 ? { state: 'unknown', because: 'ambiguous' } : compare(speaking.record, named);
}

function compare(record: DocumentRecord, named: Named): Comparison {
  const relation = named.issuer === null || record.issuer === '' ? 'same' : relateIssuers(named.issuer, record.issuer);
  const [first, ...others] = differencesOf(record, named, relation);
  if (!first) return { state: 'agrees', record };
  if (first === 'date' && isOfAnother(record, relation)) return { state: 'unknown', because: 'other-issuer' };
  const isWeak = record.origin.from === 'table' && record.origin.grade === 'C';
  return isWeak ? { state: 'unknown', because: 'weak-source' } : { state: 'differs', record, what: [first, ...others] };
}

function differencesOf(record: DocumentRecord, { date, docType }: Named, relation: IssuerRelation): readonly Difference[] {
  const differences: Difference[] = [];
  if (date && compareDates(date, record.date) !== 0) differences.push('date');
  if (docType && !isSameType(docType, record.docType)) differences.push('type');
  if (relation === 'other') differences.push('issuer');
  if (relation === 'wider') differences.push('wider-issuer');
  return differences;
}

/** With a day that is not its own, an issuer that cannot be its own either. Organs of the Party are taken for one another. */
function isOfAnother({ symbol }: DocumentRecord, relation: IssuerRelation): boolean {
  return relation === 'unread' || (relation === 'other' && !PARTY_SYMBOL.test(symbol));
}

/** Quyết định and Quy định of the Party share one series and one code; `Văn bản số …` goes with any symbol. */
function isSameType(named: DocTypeId, known: DocTypeId): boolean {
  const plain = (type: DocTypeId) => (type === 'rules' ? 'decision' : type);
  return named === 'document' || plain(named) === plain(known);
}

/** `35-CT/TW`: the number goes on through a term. */
const PARTY_SYMBOL = /^\d+\p{Ll}?-\p{L}+\//u;
/** `30/2020/NĐ-CP`: no other document has it, but for those of the National Assembly. */
const YEAR_INSIDE = /^[\d.]+\p{Ll}?\/\d{4}\//u;
/**
 * `02/2025/NĐ-CP` is of 18/02/2025, between 19/2025 and 23/2025, `01/2022/NĐ-CP` of 04/01/2022 and of 30/11/2022:
 * decrees on the ministries of defence and public security are counted apart, and are few.
 */
const SECOND_SERIES = /^0?\d\/\d{4}\/NĐ-CP$/u;
/** `45/2019/QH14`, `01/2021/UBTVQH15`: laws and resolutions are counted apart. */
const TYPELESS = /\/(?:UBTV)?QH\d+$/;

/** Why the record does not speak for what is named; null when it does. */
function silenceOf(record: DocumentRecord, named: Named): Silence | null {
  const silence = TYPELESS.test(record.symbol) ? silenceOfSeries(record, named) : null;
  if (silence) return silence;
  if (SECOND_SERIES.test(record.symbol)) return silenceOfDay(record, named);
  if (YEAR_INSIDE.test(record.symbol)) return null;
  if (PARTY_SYMBOL.test(record.symbol)) return silenceOfTerm(record, named);
  if (!named.date) return 'undated';
  return named.date.year === record.date.year ? null : 'other-year';
}

function silenceOfSeries(record: DocumentRecord, { docType, date }: Named): Silence | null {
  if (docType === null || docType === 'document') return date && compareDates(date, record.date) === 0 ? null : 'ambiguous';
  return (docType === 'resolution') === (record.docType === 'resolution') ? null : 'other-type';
}

/** Two decrees of that number and year may be meant; not by a day of another year. */
function silenceOfDay(record: DocumentRecord, { date }: Named): Silence | null {
  const isSure = date !== null && (compareDates(date, record.date) === 0 || date.year !== record.date.year);
  return isSure ? null : 'ambiguous';
}

/** Days of a congress belong to either term, so that two such days prove nothing but when they are one. */
function silenceOfTerm(record: DocumentRecord, { date, term }: Named): Silence | null {
  const own = partyTermsOn(record.date).map(({ name }) => name);
  if (!date) return term ? silenceOfName(own, term) : 'undated';
  if (compareDates(date, record.date) === 0) return null;
  const named = partyTermsOn(date).map(({ name }) => name);
  if (term && !named.includes(term)) return 'ambiguous';
  if (!named.some((name) => own.includes(name))) return 'other-term';
  return named.length > 1 || own.length > 1 ? 'ambiguous' : null;
}

function silenceOfName(own: readonly string[], term: string): Silence | null {
  if (!own.includes(term)) return 'other-term';
  return own.length > 1 ? 'ambiguous' : null;
}
