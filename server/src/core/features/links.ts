import type { Analysis } from '../analysis';
import { symbolKey } from '../legal/symbol-key';
import { compareDates, isRealDate, type CalendarDate } from '../legal/calendar';
import type { DocumentRecord, DocumentTable } from '../legal/document-table';
import { partyTermsOn } from '../legal/terms';
import { contains, type Span } from '../text/span';
import { foldKey } from '../text/vietnamese';
import { describeCited, type CitedEntry } from './document-record';

/** A citation of a document that the register has. */
export interface DocumentLink {
  /** The symbol, in the user's own text. */
  readonly span: Span;
  readonly record: DocumentRecord;
}

/** Every citation whose document is in the register, in the order of the text. */
export function documentLinks(analysis: Analysis): readonly DocumentLink[] {
  const links = analysis.cited.flatMap((cited) => {
    const entry = describeCited(analysis, cited);
    const record = recordOfCited(entry, analysis.register, analysis.regime.date);
    return record ? entry.spans.map((span) => ({ span, record })) : [];
  });
  return links.sort((a, b) => a.span.start - b.span.start);
}

/** The document cited at an offset of the user's text; null where none is. */
export function citedAt(analysis: Analysis, offset: number): CitedEntry | null {
  const at = analysis.source.toClean(offset);
  const cited = analysis.cited.find(({ citations }) => citations.some(({ span }) => contains(span, at)));
  return cited ? describeCited(analysis, cited) : null;
}

/** What a citation says that tells documents apart. */
export type CitedName = Pick<CitedEntry, 'symbol' | 'date' | 'issuer'>;

/**
 * The record that a cited document is; null where none may be meant, or more than one.
 * `day`: the date of the document that cites, which cites nothing younger than itself.
 */
export function recordOfCited(cited: CitedName, table: DocumentTable, day: CalendarDate | null): DocumentRecord | null {
  const possible = table.find(cited.symbol).filter((record) => mayBe(record, cited, day));
  const exact = possible.filter(({ date }) => cited.date !== null && compareDates(date, cited.date) === 0);
  const [first, ...others] = exact.length > 0 ? exact : possible;
  if (!first) return null;
  // A copy in another folder is the same document.
  return others.every(({ date, issuer }) => compareDates(date, first.date) === 0 && issuer === first.issuer) ? first : null;
}

function mayBe(record: DocumentRecord, cited: CitedName, day: CalendarDate | null): boolean {
  if (!mayBeOne(record, cited)) return false;
  return cited.date !== null || hasYear(cited.symbol) || day === null || !isRealDate(day) || compareDates(record.date, day) <= 0;
}

/** Whether two that share a symbol may be one document: of one year or term, of one body, as far as they say. */
export function mayBeOne(a: CitedName, b: CitedName): boolean {
  if (areOthers(a.issuer ?? '', b.issuer ?? '')) return false;
  return hasYear(a.symbol) || !a.date || !b.date || isOfOneSeries(a.symbol, a.date, b.date);
}

/** `30/2020/NĐ-CP`, `45/2019/QH14`: one document, whatever its date is said to be. */
function hasYear(symbol: string): boolean {
  return /^[^/-]+[/-]\d{4}(?!\d)/.test(symbol);
}

/** Numbers begin again in each term of the Central Committee, all others in each year. */
function isOfOneSeries(symbol: string, a: CalendarDate, b: CalendarDate): boolean {
  if (!/TW$/.test(symbolKey(symbol))) return a.year === b.year;
  const terms = partyTermsOn(a).map(({ name }) => name);
  return partyTermsOn(b).some(({ name }) => terms.includes(name));
}

const LEVEL = /(?<!\p{L})(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã(?! hội)|phường|đặc khu)(?!\p{L})(?: [ủu][ỷy](?!\p{L}))?(.*)$/iu;

/** Bodies of two levels or of two places: `Ủy ban nhân dân tỉnh` is not `Ủy ban nhân dân xã Tân Lập`. */
function areOthers(one: string, another: string): boolean {
  const [a, b] = [LEVEL.exec(one), LEVEL.exec(another)];
  if (!a || !b) return false;
  if (a[1]?.toLocaleLowerCase('vi') !== b[1]?.toLocaleLowerCase('vi')) return true;
  const [first, second] = [foldKey(a[2] ?? ''), foldKey(b[2] ?? '')];
  return first !== '' && second !== '' && !first.startsWith(second) && !second.startsWith(first);
}
