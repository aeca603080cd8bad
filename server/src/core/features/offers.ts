import type { Analysis } from '../analysis';
import type { Citation } from '../citations/citation';
import type { CitedDocument } from '../citations/reference';
import { writeCitation, writeFromSymbol, writeShortCitation, type CitationStyle } from '../citations/write';
import { compareDates, isRealDate, type CalendarDate } from '../legal/calendar';
import type { DocumentRecord } from '../legal/document-table';
import { docTypeOf, type DocTypeId } from '../legal/doc-types';
import { symbolKey } from '../legal/symbol-key';
import { contains } from '../text/span';
import { fold, oneLine } from '../text/vietnamese';
import { describeCited } from './document-record';
import { mayBeOne, recordOfCited } from './links';

/** A document that may be cited where somebody writes. */
export interface Offer {
  /** Cited in this very text, a file of the workspace, or known to the tables. */
  readonly from: 'text' | 'file' | 'table';
  readonly docType: DocTypeId | null;
  readonly symbol: string;
  /** The citation whole, from its type on; null when the text never says the type. */
  readonly whole: string | null;
  /** The citation from its symbol on. */
  readonly tail: string;
  /** Something newer stands in its place on the day of this text. */
  readonly isReplaced: boolean;
  /** Null when only the text itself knows it. */
  readonly record: DocumentRecord | null;
}

/** Where and how somebody writes, and what of. */
export interface Writing {
  readonly analysis: Analysis;
  /** In the clean text. */
  readonly at: number;
  readonly style: CitationStyle;
  /** Whether a document is wanted, by its type, its symbol and its folded words: `nghi dinh so 30/2020/nd-cp ve cong tac van thu`. */
  readonly wants: (offered: { readonly docType: DocTypeId | null; readonly symbol: string; readonly words: string }) => boolean;
}

/** The documents that this text cites, in its order, that at the cursor left out: short where the full citation stands before, else in full. */
export function ownOffers(writing: Writing): readonly Offer[] {
  const found: Offer[] = [];
  for (const cited of citedElsewhere(writing)) {
    if (found.length > MOST_OWN) break;
    const offers = offersOfCited(writing, cited);
    const [first] = offers;
    const words = fold(first?.whole ?? first?.tail ?? '');
    if (first && writing.wants({ docType: first.docType, symbol: first.symbol, words })) found.push(...offers);
  }
  return found;
}

/** A text that cites hundreds is long: nobody looks through more of them, and writing them takes its time. */
const MOST_OWN = 100;

/** The documents of the workspace that the text does not cite yet, newest first. */
export function registerOffers(writing: Writing): readonly DocumentRecord[] {
  return wanted(writing, newestFirst(writing.analysis.register.all()));
}

/** Those of the tables that neither the text nor the workspace has: in force before replaced, then newest first. */
export function knownOffers(writing: Writing): readonly DocumentRecord[] {
  const { known, register, regime } = writing.analysis;
  const unfiled = wanted(writing, newestFirst(known.all())).filter((record) => !register.find(record.symbol).some((file) => mayBeOne(file, record)));
  const isOld = (record: DocumentRecord) => isReplaced(record, regime.date);
  return [...unfiled.filter((record) => !isOld(record)), ...unfiled.filter(isOld)];
}

/** How a record is cited for the first time. */
export function offerOf(record: DocumentRecord, { analysis, style }: Pick<Writing, 'analysis' | 'style'>): Offer {
  return {
    from: record.origin.from,
    docType: record.docType,
    symbol: record.symbol,
    whole: writeCitation(record, style),
    tail: writeFromSymbol(record, style),
    isReplaced: isReplaced(record, analysis.regime.date),
    record,
  };
}

function citedElsewhere({ analysis, at }: Writing): readonly CitedDocument[] {
  return analysis.cited.filter(({ citations: [first, ...others] }) => others.length > 0 || !contains(first.span, at));
}

function offersOfCited(writing: Writing, cited: CitedDocument): readonly Offer[] {
  const { analysis, at, style } = writing;
  const { fullest } = cited;
  const entry = describeCited(analysis, cited);
  const record = recordOfCited(entry, analysis.register, analysis.regime.date) ?? recordOfCited(entry, analysis.known, analysis.regime.date);
  const shared = { from: 'text' as const, docType: entry.docType, symbol: cited.symbol, isReplaced: record !== null && isReplaced(record, analysis.regime.date), record };
  const isFull = fullest.dateField !== null && fullest.issuerField !== null;
  const full: Offer = record && !isFull ? { ...offerOf(record, writing), ...shared } : { ...shared, ...asWritten(analysis, fullest) };
  const brief: Offer = { ...shared, ...briefly(fullest, entry.docType) };
  const isGiven = isFull && fullest.span.end <= at && style.place === 'text';
  return isGiven ? [brief, full] : [full, brief];
}

type Written = Pick<Offer, 'whole' | 'tail'>;

/** With its subject, in one line. */
function asWritten({ source }: Analysis, { span, symbolField, subjectField, typeField }: Citation): Written {
  const end = subjectField?.span.end ?? span.end;
  return {
    whole: typeField ? oneLine(source.slice({ start: span.start, end })) : null,
    tail: oneLine(source.slice({ start: symbolField.span.start, end })),
  };
}

/** `Nghị định số 30/2020/NĐ-CP`, `Luật Lưu trữ số 33/2024/QH15` */
function briefly({ symbol, nameField }: Citation, docType: DocTypeId | null): Written {
  const name = nameField ? ` ${oneLine(nameField.text)}` : '';
  return { whole: docType ? `${docTypeOf(docType).name}${name} số ${symbol}` : null, tail: symbol };
}

/** Records that are wanted, are no younger than the text itself, and are not cited in it. */
function wanted({ analysis, wants }: Writing, records: readonly DocumentRecord[]): readonly DocumentRecord[] {
  const { date } = analysis.regime;
  const day = date && isRealDate(date) ? date : null;
  const asked = records.filter((record) => {
    if (day && compareDates(record.date, day) > 0) return false;
    return wants({ docType: record.docType, symbol: record.symbol, words: wordsOf(record) });
  });
  if (asked.length === 0) return [];
  const cited = analysis.cited.map((document) => describeCited(analysis, document));
  const keys = new Set(cited.map(({ symbol }) => symbolKey(symbol)));
  return asked.filter((record) => {
    const key = symbolKey(record.symbol);
    return !keys.has(key) || !cited.some((own) => symbolKey(own.symbol) === key && mayBeOne(own, record));
  });
}

function isReplaced({ origin }: DocumentRecord, day: CalendarDate | null): boolean {
  return origin.from === 'table' && origin.successors.some(({ date }) => day === null || !isRealDate(day) || compareDates(date, day) <= 0);
}

/* What is made of a record is kept with it: nearly two thousand of them are looked through at each keystroke. */
const WORDS = new WeakMap<DocumentRecord, string>();
const SORTED = new WeakMap<readonly DocumentRecord[], readonly DocumentRecord[]>();

function wordsOf(record: DocumentRecord): string {
  const known = WORDS.get(record);
  if (known !== undefined) return known;
  const words = fold(`${writeShortCitation(record)} ${docTypeOf(record.docType).name} số ${record.symbol} ${record.subject ?? ''}`);
  WORDS.set(record, words);
  return words;
}

function newestFirst(records: readonly DocumentRecord[]): readonly DocumentRecord[] {
  const known = SORTED.get(records);
  if (known) return known;
  const sorted = [...records].sort((a, b) => compareDates(b.date, a.date));
  SORTED.set(records, sorted);
  return sorted;
}
