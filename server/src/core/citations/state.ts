import type { Analysis } from '../analysis';
import { compareDates, type CalendarDate } from '../legal/calendar';
import type { Citation } from './citation';
import { findIssuedCitations } from './issuer-around';
import type { CitedDocument } from './reference';
import { dateOf, issuerOf, LOCAL_CODE } from './resolve';
import { titledCitations } from './titled';
import { isLaw } from './write';

/**
 * How a citation stands to what its regime asks of the place where it stands.
 *
 * `full`: everything that a first citation must say is there.
 * `short`: type and symbol only, where that is enough: after the first citation, and in the heading of the document.
 * `incomplete`: the first citation leaves out what it must say.
 * `conflict`: it has one date, another citation of the same document has another.
 * `unclear`: something is there that could not be read: `ngày` behind a footnote mark, letters that a scan destroyed.
 */
export type CitationState = 'full' | 'short' | 'incomplete' | 'conflict' | 'unclear';

/** What a first citation may leave out. */
export type MissingPart = 'date' | 'issuer';

/** Those that most need a look first. */
export const CITATION_STATES: readonly CitationState[] = ['conflict', 'incomplete', 'unclear', 'full', 'short'];

export const STATE_NAMES: Readonly<Record<CitationState, string>> = {
  full: 'đầy đủ',
  short: 'rút gọn',
  incomplete: 'còn thiếu',
  conflict: 'ngày không thống nhất',
  unclear: 'chưa đọc rõ',
};

export const PART_NAMES: Readonly<Record<MissingPart, string>> = { date: 'ngày', issuer: 'cơ quan ban hành' };

export interface Standing {
  readonly state: CitationState;
  /** Empty where nothing more has to be said: in a short citation, in one that is unclear. */
  readonly missing: readonly MissingPart[];
  /** The dates that other citations of the same document have instead, oldest first. */
  readonly otherDates: readonly CalendarDate[];
}

/** The standing of every citation of a document. */
export function standingsOf(analysis: Analysis): ReadonlyMap<Citation, Standing> {
  const issued = findIssuedCitations(analysis);
  const titled = titledCitations(analysis.source, analysis.citations);
  const lacks = (citation: Citation) => (titled.has(citation) ? [] : missingParts(analysis, citation, issued));
  return new Map(analysis.cited.flatMap((document) => standingsIn(document, analysis, lacks)));
}

function standingsIn(
  { citations }: CitedDocument,
  analysis: Analysis,
  lacks: (citation: Citation) => readonly MissingPart[],
): readonly (readonly [Citation, Standing])[] {
  const dates = distinctDates(citations.filter(isSure));
  const introduced = citations.find((citation) => introduces(analysis, citation, lacks(citation)));
  return citations.map((citation) => {
    const own = isSure(citation) ? dateOf(citation) : null;
    const otherDates = own ? dates.filter((date) => compareDates(date, own) !== 0) : [];
    const lacking = lacks(citation);
    const state = lacking.length === 0 ? 'full' : citation !== introduced ? 'short' : isUnreadable(analysis, citation) ? 'unclear' : 'incomplete';
    const missing = state === 'incomplete' ? lacking : [];
    return [citation, { state: otherDates.length > 0 ? 'conflict' : state, missing, otherDates }] as const;
  });
}

/**
 * The citation by which a document is introduced is its first, but for the heading, which is short by nature, for a number line
 * that stands in the text, and for a bare symbol that may be anything.
 */
function introduces({ tree }: Analysis, { span, typeField, shared, hasColon, soField }: Citation, lacking: readonly MissingPart[]): boolean {
  if (span.start < tree.preface.span.end) return false;
  if (lacking.length === 0) return true;
  return (typeField ?? shared?.typeField ?? null) !== null && !(hasColon && soField?.text.startsWith('S'));
}

/** Committees of every place share `UBND`: of two that name no issuer nobody knows whether they are one document. */
function isSure(citation: Citation): boolean {
  return !LOCAL_CODE.test(citation.issuerCode) || issuerOf(citation) !== null;
}

function distinctDates(citations: readonly Citation[]): readonly CalendarDate[] {
  const dates = citations.flatMap((citation) => dateOf(citation) ?? []).sort(compareDates);
  return dates.filter((date, at) => at === 0 || compareDates(date, dates[at - 1] ?? date) !== 0);
}

function missingParts(analysis: Analysis, citation: Citation, issued: ReadonlySet<Citation>): readonly MissingPart[] {
  const { dateField, shared } = citation;
  return askedParts(analysis, citation).filter((part) => {
    if (part === 'date') return (dateField ?? shared?.dateField ?? null) === null;
    return !issued.has(citation) && !isOwnIssuer(analysis, citation);
  });
}

const BOTH: readonly MissingPart[] = ['date', 'issuer'];

/**
 * Laws go by their names (30/2020/NĐ-CP, Phụ lục I, II.6.b). A normative act gives no dates, and of resolutions of the
 * National Assembly the number alone (78/2025/NĐ-CP, Điều 68). Everything else: date and issuer.
 */
function askedParts({ regime }: Analysis, { docType, typeCode, issuerCode }: Citation): readonly MissingPart[] {
  const ofAssembly = /^(?:UBTV)?QH\d/.test(issuerCode);
  if (docType ? isLaw(docType) : typeCode === null && ofAssembly) return [];
  if (regime.verdict.profile !== 'legislation') return BOTH;
  return ofAssembly ? [] : ['issuer'];
}

/** What the issuer of the document itself made needs no name (05-HD/VPTW, III.1, cites its own office so). */
function isOwnIssuer({ tree }: Analysis, { issuerCode }: Citation): boolean {
  return tree.preface.numberLine?.issuerCode?.text === issuerCode;
}

/** Something is there that was not read; and of a scan without its accents nothing can be. A blank date is no date. */
function isUnreadable({ source }: Analysis, { span, symbolField, dateField, shared }: Citation): boolean {
  if (source.isGarbled) return true;
  const behind = source.clean.slice(span.end, span.end + 24);
  if (UNREAD_ISSUER.test(behind)) return true;
  return !(dateField ?? shared?.dateField) && UNREAD_DATE.test(source.clean.slice(symbolField.span.end, symbolField.span.end + 32));
}

const UNREAD_DATE = /^[\s,)\]¹²³⁰-⁹*\d]{0,6}ngày\s{0,12}\S{0,3}\d/u;
const UNREAD_ISSUER = /^[\s,¹²³⁰-⁹*\d]{0,6}của\s/u;
