import { compareDates } from '../legal/calendar';
import type { SourceText } from '../text/source-text';
import type { Span } from '../text/span';
import { GAP } from '../text/vietnamese';
import { dateOfMention, daysIn, type DayMention } from './day-mention';

/** `từ ngày 15/12/2026 đến ngày 20/12/2026`: from when until when. Only what says both ends for certain. */
export interface Period {
  /** From the first end to the second, the words before the first left out. */
  readonly span: Span;
  readonly from: Span;
  readonly to: Span;
  readonly isBackwards: boolean;
}

/** Periods in days, hours, months and years whose ends can be compared, in the order of their kinds. */
export function findPeriods(source: SourceText): readonly Period[] {
  return [...dayPeriods(source), ...hourPeriods(source.clean), ...monthPeriods(source.clean), ...yearPeriods(source.clean)];
}

/** Words around the ends reach no farther (UTF-16 units). */
const REACH = 48;
const HOUR = '\\d{1,2}\\s?(?:giờ|[hg:])(?:\\s?\\d{2})?(?:\\s?phút)?';
const AT = `(?:(?:lúc |vào )?${HOUR}(?:\\s(?:sáng|trưa|chiều|tối|đêm))?,?\\s{1,3})?`;
/** `từ 14 giờ 00 ngày ‸` */
const FROM = new RegExp(`(?<!\\p{L})từ\\s{1,3}${AT}(?:ngày\\s{1,3})?$`, 'iu');
/** `‸ đến hết 17 giờ ngày ‸` */
const UNTIL = new RegExp(`^\\s{0,3},?\\s{0,3}(?:đến|tới|-|–)\\s{0,3}(?:hết\\s|trước\\s|lúc\\s)?${AT}(?:hết\\s)?(?:ngày\\s{1,3})?$`, 'iu');
/** `chuyển từ ngày … đến ngày …`: not a period but a move. */
const MOVES = /(?:dời|chuyển|đổi|lùi|đẩy|điều chỉnh|rút ngắn|gia hạn)[^.;\n]{0,30}$/iu;

function dayPeriods(source: SourceText): readonly Period[] {
  const days = daysIn(source);
  return days.flatMap((first, at) => {
    const second = days[at + 1];
    if (!second || second.span.start - first.span.end > REACH) return [];
    const before = source.clean.slice(Math.max(0, first.span.start - REACH), first.span.start);
    const between = source.clean.slice(first.span.end, second.span.start);
    const lead = FROM.exec(before);
    if (!lead || !UNTIL.test(between) || MOVES.test(before.slice(0, lead.index))) return [];
    const order = compareMentions(first, second);
    return order === null ? [] : [period(first.span, second.span, (order || compareHours(lead[0], between)) > 0)];
  });
}

/**
 * Null when it cannot be said. An end without its year has that of the other, but for a period that may run over the new year:
 * `từ ngày 15/12 đến ngày 14/01/2027`, and `từ ngày 15/12 đến ngày 14/12` is a year.
 */
function compareMentions(first: DayMention, second: DayMention): number | null {
  const year = first.year ?? second.year ?? 2000;
  const [from, to] = [dateOfMention(first, year), dateOfMention(second, year)];
  if (!from || !to) return null;
  const order = compareDates(from, to);
  if (first.year !== null && second.year !== null) return order;
  const isWithinMonth = first.month === second.month && first.day !== second.day + 1;
  return order <= 0 || isWithinMonth ? order : null;
}

/** `14 giờ 00 ngày 24/11 đến 8 giờ 00 ngày 24/11`: on one day the hours decide. */
function compareHours(first: string, second: string): number {
  const [from, to] = [minutesIn(first), minutesIn(second)];
  return from !== null && to !== null ? from - to : 0;
}

/** Minutes from midnight; null without an hour, or where `2 giờ chiều` does not say it in full. */
function minutesIn(text: string): number | null {
  const match = /(\d{1,2})\s?(?:giờ|[hg:])\s?(\d{2})?/iu.exec(text);
  return match && !/sáng|trưa|chiều|tối|đêm/iu.test(text) ? Number(match[1]) * 60 + Number(match[2] ?? 0) : null;
}

/** `từ 14 giờ 00 đến 8 giờ 00 cùng ngày`, `buổi sáng từ 11 giờ đến 7 giờ`: a watch may last over the night, so only what cannot. */
const HOURS = new RegExp(`[tT]ừ\\s{1,2}(${HOUR})\\s{1,2}(?:đến|tới)\\s{1,2}(${HOUR})(\\s(?:trong )?cùng ngày)?`, 'gu');
/** `buổi sáng ‸` */
const HALF = /(?:sáng|chiều):?\s{1,2}$/iu;
/** No longer (UTF-16 units). */
const LONGEST_HALF = 10;

function hourPeriods(clean: string): readonly Period[] {
  return [...clean.matchAll(HOURS)].flatMap((match) => {
    const [whole, first = '', second = '', sameDay] = match;
    const half = HALF.exec(clean.slice(Math.max(0, match.index - LONGEST_HALF), match.index))?.[0];
    const [from, to] = [minutesIn(first), minutesIn(second)];
    // `chiều từ 13 giờ 30 đến 5 giờ` is said of five in the afternoon.
    const isTwelveHourClock = /chiều/iu.test(half ?? '') && (to ?? 0) < 12 * 60;
    if ((!half && !sameDay) || isTwelveHourClock || from === null || to === null) return [];
    const start = match.index + whole.indexOf(first);
    const toStart = match.index + whole.lastIndexOf(second);
    return [period({ start, end: start + first.length }, { start: toStart, end: toStart + second.length }, from > to)];
  });
}

const MONTH = `(?:[tT]háng${GAP})?(\\d{1,2})(?:\\s?/\\s?|${GAP}năm${GAP})(\\d{4})(?!\\d)`;
/** `từ tháng 12/2026 đến tháng 10/2026`, each with its year. */
const MONTHS = new RegExp(`[tT]ừ${GAP}(?=[tT]háng)(${MONTH})${GAP}(?:đến|tới|-|–)${GAP}(?:hết${GAP})?(?=[tT]háng)(${MONTH})`, 'gu');

function monthPeriods(clean: string): readonly Period[] {
  return [...clean.matchAll(MONTHS)].flatMap((match) => {
    const [, first = '', month1, year1, second = '', month2, year2] = match;
    const [from, to] = [Number(year1) * 12 + Number(month1), Number(year2) * 12 + Number(month2)];
    return isMoved(clean, match.index) ? [] : [ends(match, [first, second], from > to)];
  });
}

const YEAR = '((?:19|20)\\d{2})(?![\\d/.-])';
/** `giai đoạn 2030 - 2026`, `nhiệm kỳ 2030-2025`, `từ năm 2030 đến năm 2026`. */
const YEARS = new RegExp(
  `(?:[gG]iai đoạn|[nN]hiệm kỳ|[tT]hời kỳ|[nN]ăm học|[nN]iên kh(?:óa|oá))${GAP}(?:từ${GAP})?(?:năm${GAP})?((?:19|20)\\d{2})\\s?[-–]\\s?${YEAR}` +
    `|[tT]ừ${GAP}năm${GAP}((?:19|20)\\d{2})${GAP}(?:đến|tới|-|–)${GAP}(?:hết${GAP})?(?:năm${GAP})?${YEAR}`,
  'gu',
);

function yearPeriods(clean: string): readonly Period[] {
  return [...clean.matchAll(YEARS)].flatMap((match) => {
    const [from = '', to = ''] = [match[1] ?? match[3], match[2] ?? match[4]];
    return isMoved(clean, match.index) ? [] : [ends(match, [from, to], Number(from) > Number(to))];
  });
}

function isMoved(clean: string, start: number): boolean {
  return MOVES.test(clean.slice(Math.max(0, start - REACH), start));
}

/** The first end stands where it is first said, the second where it is last said. */
function ends(match: RegExpExecArray, [first, second]: readonly [string, string], isBackwards: boolean): Period {
  const from = match.index + match[0].indexOf(first);
  const to = match.index + match[0].lastIndexOf(second);
  return period({ start: from, end: from + first.length }, { start: to, end: to + second.length }, isBackwards);
}

function period(from: Span, to: Span, isBackwards: boolean): Period {
  return { span: { start: from.start, end: to.end }, from, to, isBackwards };
}
