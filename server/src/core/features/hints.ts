import type { Analysis } from '../analysis';
import { dayNumber, weekdayOf, type CalendarDate } from '../legal/calendar';
import { docTypeOf, typesOfCode } from '../legal/doc-types';
import { dateOfMention, daysIn, type DayMention } from '../syntax/day-mention';
import { findWeekdays, weekdayName } from '../syntax/weekday';
import type { NumberLine } from '../syntax/tree';
import { partitionPoint } from '../text/partition';
import { contains, type Span } from '../text/span';
import { foldKey } from '../text/vietnamese';
import { inRunningText } from './issuer-name';
import { issuerOfCode } from './issuers';

export type HintKind = 'weekday' | 'abbreviation';

/** A few words that an editor shows behind a place of the user's own text, and that are not in it. */
export interface Hint {
  readonly kind: HintKind;
  readonly at: number;
  readonly label: string;
}

/** Nobody asks on which day of the week something falls that is farther off. */
const FARTHEST_DAYS = 366;

/**
 * The day of the week behind the full dates that the document plans for: `ngày 23/11/2026` → `thứ Hai`.
 * What lies behind it, what another document bears and what has its day of the week already gets none; nor does a law, whose days are no meetings.
 */
export function weekdayHints(analysis: Analysis): readonly Hint[] {
  const { source, tree, regime } = analysis;
  const own = regime.date ?? regime.judgedOn;
  if (!own || regime.isForm || source.isGarbled || regime.verdict.profile === 'legislation') return [];
  const named = new Set(findWeekdays(source).map(({ mention }) => mention.span.start));
  const isCited = citedDays(analysis);
  const ends = [tree.conclusions.span, ...(tree.copy ? [tree.copy.span] : [])];
  const isQuiet = ({ span }: DayMention) =>
    span.start < tree.bodySpan.start || named.has(span.start) || ends.some((end) => contains(end, span.start)) || isCited(span) || isNoPlan(source.clean, span.start);
  return daysIn(source).flatMap((mention) => {
    const date = mention.year === null ? null : dateOfMention(mention);
    if (!date || !isAhead(date, own) || isQuiet(mention)) return [];
    return [{ kind: 'weekday' as const, at: source.toOriginal(mention.span).end, label: weekdayName(weekdayOf(date)) }];
  });
}

function isAhead(date: CalendarDate, own: CalendarDate): boolean {
  const distance = dayNumber(date) - dayNumber(own);
  return distance > 0 && distance <= FARTHEST_DAYS;
}

/** Whether a day stands in what names another document. */
function citedDays({ citations, references }: Analysis): (day: Span) => boolean {
  const dates = [...citations.flatMap(({ dateField, shared }) => [dateField, shared?.dateField]), ...references.names.map(({ dateField }) => dateField)];
  const starts = new Set(dates.map((field) => field?.span.start));
  const isInside = (spans: readonly { readonly span: Span }[], { start }: Span) => {
    const before = spans[partitionPoint(spans, ({ span }) => span.start <= start) - 1];
    return before !== undefined && contains(before.span, start);
  };
  return (day) => starts.has(day.start) || isInside(citations, day) || isInside(references.names, day);
}

/** `có hiệu lực thi hành kể từ ngày ‸`  `Thời gian ký: ‸`  `CÔNG BÁO/Số 351/Ngày ‸`  `thứ Hai, ngày ‸`, even where `thứ hai` may count */
const NO_PLAN = /hiệu lực[^\n.;]{0,30}$|công báo[^\n]{0,40}$|(?:(?<!\p{L})ký:?|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7]),?|chủ\snhật,?)\s{0,3}\(?(?:ngày\s{1,3})?$/iu;
/** The head of another document, on a line or in a column of its own: `Hà Nội, ngày ‸` */
const PLACE = /(?:^|[\n\t])[^\S\n]{0,30}\p{Lu}[\p{L} .'-]{1,40},\s{0,3}ngày\s{1,3}$/u;
const REACH = 80;

function isNoPlan(clean: string, start: number): boolean {
  const before = clean.slice(Math.max(0, start - REACH), start);
  return NO_PLAN.test(before) || PLACE.test(before);
}

/**
 * What the letters in the document's own symbol stand for: `15/QĐ-UBND` → `QĐ: Quyết định; UBND: Ủy ban nhân dân`.
 * The codes of bodies are read from the heading itself; what it does not settle is left out.
 */
export function abbreviationHints(analysis: Analysis): readonly Hint[] {
  const { numberLine } = analysis.tree.preface;
  if (!numberLine || analysis.source.isGarbled) return [];
  const codes = (numberLine.issuerCode?.text ?? '').split('-').map((code) => code.trim());
  const words = [typeWords(analysis, numberLine), ...codes.map((code) => bodyWords(analysis, code))].filter((text) => text !== null);
  if (words.length === 0) return [];
  return [{ kind: 'abbreviation', at: analysis.source.toOriginal(numberLine.symbol.span).end, label: words.join('; ') }];
}

/** `QĐ: Quyết định`; of a code that several types share, the document's own. */
function typeWords({ regime }: Analysis, { typeCode, shape }: NumberLine): string | null {
  if (!typeCode || shape === 'unknown') return null;
  const types = typesOfCode(typeCode.text, shape);
  const type = types.find(({ id }) => id === regime.docType) ?? (types.length === 1 ? types[0] : undefined);
  return type ? `${typeCode.text}: ${docTypeOf(type.id).name}` : null;
}

/** `UBND: Ủy ban nhân dân`, `BTCTU: Ban Tổ chức Tỉnh ủy`: the words of the heading that begin with these letters. */
function bodyWords(analysis: Analysis, code: string): string | null {
  const { issuer, parentIssuer } = analysis.tree.preface;
  if (!/^\p{L}{2,}$/u.test(code)) return null;
  const [own, parent] = [issuer, parentIssuer].map((field) => wordsOf(field?.text ?? ''));
  const written = spelledBy(code, own ?? []) ?? spelledBy(code, parent ?? []) ?? spelledByBoth(code, own ?? [], parent ?? []);
  const name = (written && inRunningText(written, analysis)) ?? issuerOfCode(code);
  return name === null ? null : `${code}: ${name}`;
}

const wordsOf = (name: string) => name.split(/\s+/).filter(Boolean);

/** The first of `words` whose initials are `code`: `UBND` takes four of `ỦY BAN NHÂN DÂN XÃ TÂN LẬP`. `VÀ` and dashes have none. */
function spelledBy(code: string, words: readonly string[]): string | null {
  const wanted = foldKey(code);
  let initials = '';
  for (const [at, word] of words.entries()) {
    initials += initialOf(word);
    if (initials === wanted) return words.slice(0, at + 1).join(' ');
    if (!wanted.startsWith(initials)) return null;
  }
  return null;
}

/** `BTCTU` of the `BAN TỔ CHỨC` under the `TỈNH ỦY QUẢNG NGÃI`: the whole of the one, then the beginning of the other. */
function spelledByBoth(code: string, own: readonly string[], parent: readonly string[]): string | null {
  const initials = own.map(initialOf).join('');
  const above = initials !== '' && foldKey(code).startsWith(initials) ? spelledBy(code.slice(initials.length), parent) : null;
  return above && `${own.join(' ')} ${above}`;
}

function initialOf(word: string): string {
  const key = foldKey(word);
  return key === 'va' ? '' : /^\p{L}/u.exec(key)?.[0] ?? '';
}
