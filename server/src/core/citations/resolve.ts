import { compareDates, isRealDate, toIsoDate, type CalendarDate } from '../legal/calendar';
import { partyTermsOn } from '../legal/terms';
import type { Field } from '../text/span';
import { foldKey } from '../text/vietnamese';
import type { Citation } from './citation';
import type { CitedDocument } from './reference';

/**
 * The documents that a text cites by number, in the order of their first citation.
 *
 * Citations of one symbol are one document, unless their dates say that they are two: a symbol of the Central Committee
 * recurs in each term, any other symbol without a year in each year.
 */
export function resolveCitations(citations: readonly Citation[]): readonly CitedDocument[] {
  const series = new Map<string, Series>();
  for (const citation of citations) {
    const key = identityOf(citation);
    const known = series.get(key);
    if (known) known.add(citation);
    else series.set(key, new Series(citation));
  }
  const documents = [...series.values()].flatMap(({ groups }) => groups.map(describe));
  return documents.sort((a, b) => a.citations[0].span.start - b.citations[0].span.start);
}

interface Group {
  /** The member that others are compared with: the first with a date. */
  sample: Citation;
  readonly members: [Citation, ...Citation[]];
}

/** The citations of one number, by document. */
class Series {
  readonly groups: Group[];
  /** By what tells documents of one number apart: what says the same is the same. */
  readonly #byMarks: Map<string, Group>;

  constructor(first: Citation) {
    const group: Group = { sample: first, members: [first] };
    this.groups = [group];
    this.#byMarks = new Map([[marksOf(first), group]]);
  }

  add(citation: Citation): void {
    const marks = marksOf(citation);
    const own = this.#byMarks.get(marks) ?? this.groups.slice(0, MOST_COMPARED).find(({ sample }) => !isOtherDocument(sample, citation));
    if (own) join(own, citation);
    else this.groups.push({ sample: citation, members: [citation] });
    const group = own ?? this.groups.at(-1);
    if (group && !this.#byMarks.has(marks)) this.#byMarks.set(marks, group);
  }
}

/** What lacks a date or an issuer is compared with so many documents of its number; no honest text has more. */
const MOST_COMPARED = 16;

function marksOf(citation: Citation): string {
  const date = dateOf(citation);
  const { level, name } = placeOf(citation);
  return `${citation.docType ?? ''}|${level}|${name}|${date ? toIsoDate(date) : ''}`;
}

function join(group: Group, citation: Citation): void {
  group.members.push(citation);
  if (!dateOf(group.sample) && dateOf(citation)) group.sample = citation;
}

/** Citation → the document it belongs to. */
export function documentsByCitation(documents: readonly CitedDocument[]): ReadonlyMap<Citation, CitedDocument> {
  return new Map(documents.flatMap((document) => document.citations.map((citation) => [citation, document] as const)));
}

/** Number, year, type and issuer, whatever their case, accents on Đ, and order: `15/QĐ-UBND` and `15-QD/UBND` are one. */
export function identityOf({ number, year, typeCode, issuerCode }: Pick<Citation, 'number' | 'year' | 'typeCode' | 'issuerCode'>): string {
  return `${number.replace(/^0+/, '')}|${year ?? ''}|${typeCode ?? ''}|${issuerCode}`.toUpperCase().replaceAll('Đ', 'D');
}

/** The date of a citation, its own or that of its list; null when there is none or it is impossible. */
export function dateOf({ dateField, shared }: Citation): CalendarDate | null {
  const date = (dateField ?? shared?.dateField)?.date;
  return date && isRealDate(date) ? date : null;
}

/** Bodies of one code in every place: `12/KH-UBND` of the province is not that of the commune. */
export const LOCAL_CODE = /^(?:UBND|HĐND|ĐU|HU|CB|BCH)(?:-|$)/;
/** Two types may share one symbol: quyết định and quy định of the Party, luật and nghị quyết of the National Assembly. */
const SHARED_CODE = /^(?:QĐ|)$/;

function isOtherDocument(first: Citation, second: Citation): boolean {
  if (SHARED_CODE.test(first.typeCode ?? '') && first.docType && second.docType && first.docType !== second.docType) return true;
  if (LOCAL_CODE.test(first.issuerCode) && !namesSameIssuer(first, second)) return true;
  const [a, b] = [dateOf(first), dateOf(second)];
  return a !== null && b !== null && isOtherByDate(first, a, b);
}

/** Whether documents of one symbol with these dates are two: a symbol of the Central Committee recurs in each term, others without a year in each year. */
function isOtherByDate({ year, shape, issuerCode }: Pick<Citation, 'year' | 'shape' | 'issuerCode'>, a: CalendarDate, b: CalendarDate): boolean {
  if (year !== null || compareDates(a, b) === 0) return false;
  return shape === 'party' && /TW$/.test(issuerCode) ? !sharesTerm(a, b) : a.year !== b.year;
}

/** The issuer of a citation, its own or that of its list. */
export function issuerOf({ issuerField, shared }: Citation): Field | null {
  return issuerField ?? shared?.issuerField ?? null;
}

/** True unless both name their issuer and the names differ in level or in place: `UBND tỉnh`, `UBND xã Bình Minh`. */
function namesSameIssuer(first: Citation, second: Citation): boolean {
  const [a, b] = [placeOf(first), placeOf(second)];
  return agree(a.level, b.level) && agree(a.name, b.name);
}

const agree = (a: string, b: string) => a === '' || b === '' || a === b;

const LEVEL_AND_PLACE = /(tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)(?: (.+))?$/;

/** `Chủ tịch Ủy ban nhân dân tỉnh Lào Cai` → `tinh`, `lao cai`: how a text names one body varies, its level and its place do not. */
function placeOf(citation: Citation): { readonly level: string; readonly name: string } {
  const match = LEVEL_AND_PLACE.exec(foldKey(issuerOf(citation)?.text ?? ''));
  return { level: match?.[1] ?? '', name: match?.[2] ?? '' };
}

/** The level in the name of a body, folded: `UBND xã Bình Minh` → `xa`; empty when the name has none. */
export function levelKey(name: string): string {
  return LEVEL_AND_PLACE.exec(foldKey(name))?.[1] ?? '';
}

function sharesTerm(a: CalendarDate, b: CalendarDate): boolean {
  const terms = partyTermsOn(a).map(({ name }) => name);
  return partyTermsOn(b).some(({ name }) => terms.includes(name));
}

function describe({ members }: Group): CitedDocument {
  const [first] = members;
  const dated = members.filter((citation) => dateOf(citation));
  const fullest = dated.find((citation) => issuerOf(citation)) ?? dated[0] ?? first;
  return { symbol: first.symbol, date: dateOf(fullest), citations: members, fullest };
}
