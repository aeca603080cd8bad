import type { Analysis } from '../analysis';
import { isRealDate, toIsoDate } from '../legal/calendar';
import { docTypeOf } from '../legal/doc-types';
import type { Difference } from '../legal/known-comparison';
import type { Citation, CitationRole } from './citation';
import { knownStandingOf, type KnownStanding, type KnownState } from './known-state';
import type { CitedDocument } from './reference';
import { documentsByCitation, issuerOf } from './resolve';
import { standingsOf, type CitationState, type MissingPart, type Standing } from './state';

/** A citation as `thethuc citations` prints it. Offsets are UTF-16 units in the user's own text, dates ISO 8601. */
export interface ListedCitation {
  /** As the user wrote it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `Chỉ thị`; null when the text names no type. */
  readonly type: string | null;
  readonly number: string;
  /** The year inside the symbol. */
  readonly year: number | null;
  /** Normalised: `10-CT/TW` for `10 -⏎CT/TW`. */
  readonly symbol: string;
  /** Null when missing or impossible. */
  readonly date: string | null;
  /** The date as written; it may be in no calendar. */
  readonly dateText: string | null;
  readonly issuer: string | null;
  /** `XI` in `(khóa XI)`. */
  readonly term: string | null;
  /** `về công tác văn thư`; of a law its name, `Đất đai`. */
  readonly subject: string | null;
  readonly role: CitationRole;
  /** Which of the cited documents it names, counted from 0 in the order in which the text comes to them. */
  readonly document: number;
  /** The first place that names its document. */
  readonly first: boolean;
  readonly state: CitationState;
  /** What has to be added here. */
  readonly missing: readonly MissingPart[];
  /** The dates that the same document has at other places. */
  readonly otherDates: readonly string[];
  /** What the tables of known documents say of it. */
  readonly known: KnownState;
  /** The document in those tables; null while unknown. */
  readonly record: ListedRecord | null;
}

/** What the tables know of a document, and how the citation stands to it. */
export interface ListedRecord {
  readonly symbol: string;
  readonly type: string;
  readonly date: string;
  readonly issuer: string;
  readonly subject: string | null;
  readonly differences: readonly Difference[];
  /** What had taken its place on the day of the text. */
  readonly successors: readonly { readonly symbol: string; readonly date: string }[];
}

export function listCitations(analysis: Analysis): readonly ListedCitation[] {
  const standings = standingsOf(analysis);
  const documents = documentsByCitation(analysis.cited);
  const order = new Map(analysis.cited.map((document, at) => [document, at]));
  return analysis.citations.flatMap((citation) => {
    const [document, standing] = [documents.get(citation), standings.get(citation)];
    return document && standing ? [{ ...readingOf(analysis, citation), ...placeOf(citation, document, order), ...judgedBy(standing), ...knownFor(knownStandingOf(analysis, citation, document)) }] : [];
  });
}

type Reading = Omit<ListedCitation, 'document' | 'first' | 'state' | 'missing' | 'otherDates' | 'known' | 'record'>;

function readingOf({ source }: Analysis, citation: Citation): Reading {
  const { start, end } = source.toOriginal(citation.span);
  const { docType, number, year, symbol, role, shared } = citation;
  const dateField = citation.dateField ?? shared?.dateField;
  return {
    text: source.original.slice(start, end),
    start,
    end,
    type: docType && docTypeOf(docType).name,
    number,
    year,
    symbol,
    date: dateField && isRealDate(dateField.date) ? toIsoDate(dateField.date) : null,
    dateText: oneLine(dateField),
    issuer: oneLine(issuerOf(citation)),
    term: oneLine(citation.termField),
    subject: oneLine(citation.nameField ?? citation.subjectField),
    role,
  };
}

function placeOf(citation: Citation, document: CitedDocument, order: ReadonlyMap<CitedDocument, number>): Pick<ListedCitation, 'document' | 'first'> {
  return { document: order.get(document) ?? 0, first: document.citations[0] === citation };
}

function judgedBy({ state, missing, otherDates }: Standing): Pick<ListedCitation, 'state' | 'missing' | 'otherDates'> {
  return { state, missing, otherDates: otherDates.map(toIsoDate) };
}

function knownFor({ state, record, differences, successors }: KnownStanding): Pick<ListedCitation, 'known' | 'record'> {
  if (!record) return { known: state, record: null };
  const { symbol, docType, date, issuer, subject } = record;
  return {
    known: state,
    record: {
      symbol,
      type: docTypeOf(docType).name,
      date: toIsoDate(date),
      issuer,
      subject,
      differences,
      successors: successors.map((successor) => ({ symbol: successor.symbol, date: toIsoDate(successor.date) })),
    },
  };
}

function oneLine(field: { readonly text: string } | null | undefined): string | null {
  return field?.text.replace(/\s+/g, ' ').trim() ?? null;
}
