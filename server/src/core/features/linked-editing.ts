import type { Analysis } from '../analysis';
import { compareDates, type CalendarDate } from '../legal/calendar';
import { docTypeOf } from '../legal/doc-types';
import { symbolKey } from '../legal/symbol-key';
import { daysIn, type DayMention } from '../syntax/day-mention';
import { partitionPoint } from '../text/partition';
import type { Span } from '../text/span';
import { oneLine } from '../text/vietnamese';

/** Places of the user's own text that read the same and are typed in as one. */
export interface LinkedPlaces {
  /** Two at least, that of the heading first. */
  readonly spans: readonly Span[];
  /** What may be typed there without loosening the link, as the source of a regular expression without flags. */
  readonly wordPattern: string;
}

/** `15/QĐ-UBND`, `04 tháng 9 năm 2026`, `04/9/2026`, decomposed letters too; or one number of a date. */
const PHRASE = '[^\\n\\r\\t,;()]+';
const NUMBER = '\\d+';

/**
 * What is typed along with the place at an offset of the user's text: the document's own number and date, in the heading and in the lines
 * `(Kèm theo Quyết định số … ngày …)` of its annexes and attached texts; the date also where the document comes into force on its own
 * day. Null when no other place reads the same.
 */
export function linkedPlacesAt(analysis: Analysis, offset: number): LinkedPlaces | null {
  const at = analysis.source.toClean(offset);
  const isAt = (spans: readonly Span[]) => spans.some(({ start, end }) => start <= at && at <= end);
  const symbols = alike(analysis, symbolPlaces(analysis));
  if (isAt(symbols)) return linked(analysis, symbols, PHRASE);
  const places = datePlaces(analysis);
  const whole = alike(analysis, places.map((place) => place.whole));
  const parts = (['day', 'month', 'year'] as const).map((part) => alike(analysis, places.map((place) => place[part]))).find(isAt) ?? [];
  // A line in another style shares the numbers only; the more places go along, the better.
  if (isAt(whole) && whole.length >= parts.length) return linked(analysis, whole, PHRASE);
  return linked(analysis, parts, NUMBER);
}

function linked({ source }: Analysis, spans: readonly Span[], wordPattern: string): LinkedPlaces | null {
  return spans.length < 2 ? null : { spans: spans.map((span) => source.toOriginal(span)), wordPattern };
}

/** Those that read as the first does, letter for letter in the user's own text. */
function alike({ source }: Analysis, [first, ...others]: readonly Span[]): readonly Span[] {
  if (!first) return [];
  const written = (span: Span) => {
    const { start, end } = source.toOriginal(span);
    return source.original.slice(start, end);
  };
  const text = written(first);
  return text === '' || /[\r\n]/.test(text) ? [] : [first, ...others.filter((span) => written(span) === text)];
}

/** The symbol of the number line, and those of the lines of the attachments. */
function symbolPlaces({ tree, citations }: Analysis): readonly Span[] {
  const own = tree.preface.numberLine;
  if (!own?.number) return [];
  const key = symbolKey(own.symbol.text);
  const pointed = tree.attachments.flatMap(({ pointer }) => {
    const cited = pointer && within(citations, pointer.span).find(({ symbol }) => symbolKey(symbol) === key);
    return cited ? [cited.symbolField.span] : [];
  });
  return [own.symbol.span, ...pointed];
}

/** Those of a list in order that begin in `outer`. */
function within<T extends { readonly span: Span }>(items: readonly T[], outer: Span): readonly T[] {
  const from = partitionPoint(items, ({ span }) => span.start < outer.start);
  return items.slice(from, partitionPoint(items, ({ span }) => span.start < outer.end));
}

interface DatePlaces {
  readonly whole: Span;
  readonly day: Span;
  readonly month: Span;
  readonly year: Span;
}

/** The date of the heading, and the same day where the document comes into force and in the lines of the attachments, unless there it is that of another document. */
function datePlaces(analysis: Analysis): readonly DatePlaces[] {
  const { source, tree, citations } = analysis;
  const { placeDate, numberLine } = tree.preface;
  const { day, month, year, date } = placeDate ?? {};
  if (!day || !month || !year || !date) return [];
  const own: DatePlaces = { whole: { start: day.span.start, end: year.span.end }, day: day.span, month: month.span, year: year.span };
  const key = numberLine?.number ? symbolKey(numberLine.symbol.text) : null;
  const foreign = new Set(citations.filter(({ symbol }) => symbolKey(symbol) !== key).map(({ dateField }) => dateField?.span.start));
  const pointed = tree.attachments.flatMap(({ pointer }) => {
    const mention = pointer && within(daysIn(source), pointer.span).find(({ span }) => !foreign.has(span.start));
    return mention && isSame(mention, date) ? [partsOf(source.clean, mention.span)] : [];
  });
  const inForce = within(daysIn(source), tree.bodySpan).filter((mention) => isSame(mention, date) && !foreign.has(mention.span.start) && isOwnForce(analysis, mention));
  return [own, ...inForce.map(({ span }) => partsOf(source.clean, span)), ...pointed];
}

const BEGINS = /(?:[.;)]\s|\n)\s*$/u;
const IN_FORCE = /(\p{L}+\s+\p{L}+)\s+này\s+có\s+hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:kể\s+)?từ\s+(?:ngày\s+)?$/iu;
/** No such clause is longer before its day (UTF-16 units). */
const LONGEST_CLAUSE = 90;

/** `Điều 4. Quyết định này có hiệu lực kể từ ngày 05 tháng 01 năm 2026`: of the whole document, not of `Điều 3 Quyết định này`, a quotation, or a time that ends. */
function isOwnForce({ source: { clean }, regime, paragraphs }: Analysis, { span }: DayMention): boolean {
  const from = Math.max(0, span.start - LONGEST_CLAUSE);
  const before = clean.slice(from, span.start);
  const match = IN_FORCE.exec(before);
  if (!match || !regime.docType || oneLine(match[1] ?? '').toLowerCase() !== docTypeOf(regime.docType).name.toLowerCase()) return false;
  const isWhole = BEGINS.test(before.slice(0, match.index));
  const paragraph = paragraphs[partitionPoint(paragraphs, (one) => one.span.end < span.start)];
  return isWhole && paragraph?.isQuoted === false && !/^\s*(?:cho\s+)?đến\s/iu.test(clean.slice(span.end, span.end + 12));
}

function isSame({ day, month, year }: { readonly day: number; readonly month: number; readonly year: number | null }, date: CalendarDate): boolean {
  return year !== null && compareDates({ day, month, year }, date) === 0;
}

/** The three numbers of a full date, whatever stands between them. */
function partsOf(clean: string, whole: Span): DatePlaces {
  const [day = whole, month = whole, year = whole] = [...clean.slice(whole.start, whole.end).matchAll(/\d+/g)].map((match): Span => ({
    start: whole.start + match.index,
    end: whole.start + match.index + match[0].length,
  }));
  return { whole, day, month, year };
}
