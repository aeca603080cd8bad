import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import { GAP, foldKey } from '../text/vietnamese';
import { daysIn, type DayMention } from './day-mention';

/** `thứ Hai, ngày 23/11/2026`: a day of the week written beside a day. */
export interface Weekday extends Field {
  /** 1 is chủ nhật, 2 to 7 are thứ hai to thứ bảy. */
  readonly number: number;
  readonly mention: DayMention;
}

/** Nothing that names a day of the week stands farther from its day. */
const REACH = 40;
const NAME = `thứ${GAP}(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?![\\p{L}\\d])|chủ${GAP}nhật|CN`;

/** `thứ Hai, ngày ‸`  `Thứ 2 (‸`  `Chủ nhật - ‸` */
const BEFORE = new RegExp(`(?<!\\p{L})(${NAME})\\s{0,3}[,:–-]?\\s{0,3}\\(?\\s?(?:(?:tức )?ngày\\s{1,3})?$`, 'iu');
/** `‸ (thứ Hai)`  `‸, thứ Hai`  `‸ là thứ Hai` */
const BEHIND = new RegExp(`^\\s?(\\(|,|(?:rơi )?(?:vào|là))\\s{0,2}(?:là )?(?:ngày )?(${NAME})`, 'iu');

/** `23 - 27/11`, `28 và 29/11`, `đến 27/11`: the name belongs to several days. */
const GOES_ON = /^\s{0,2}(?:\)?\s{0,2}(?:-|–|đến|tới|và|&)\s{0,3}(?:hết )?(?:ngày )?\d|,\s{0,3}(?:ngày )?\d{1,2}(?:\/|\s(?:và|tháng)))/u;
/** What every name has; looked for first, since few days have a name. */
const HINT = /[tT]h[ứỨ]|TH[ứỨ]|[nN]h[ậẬ]t|NH[ậẬ]T|CN|cn/u;
const LUNAR = /âm lịch|(?<!\p{L})ÂL(?!\p{L})/iu;

/**
 * The days of the week that stand beside a day, in order. `lần thứ ba, ngày …` counts something, `Thứ hai, ngày …` may count reasons:
 * what is not surely a day of the week is left out.
 */
export function findWeekdays(source: SourceText): readonly Weekday[] {
  const hasReasons = /(?<!\p{L})Thứ nhất(?!\p{L})/u.test(source.clean);
  return daysIn(source).flatMap((mention) => readBefore(source, mention, hasReasons) ?? readBehind(source, mention) ?? []);
}

function readBefore({ clean }: SourceText, mention: DayMention, hasReasons: boolean): Weekday | null {
  const from = Math.max(0, mention.span.start - REACH);
  const before = clean.slice(from, mention.span.start);
  const match = HINT.test(before) ? BEFORE.exec(before) : null;
  const after = clean.slice(mention.span.end, mention.span.end + REACH);
  if (!match || GOES_ON.test(after) || LUNAR.test(after)) return null;
  const start = from + match.index;
  return isDayName(clean, start, hasReasons) ? weekdayAt(start, match[1] ?? '', mention) : null;
}

function readBehind({ clean }: SourceText, mention: DayMention): Weekday | null {
  const after = clean.slice(mention.span.end, mention.span.end + REACH);
  const match = HINT.test(after) ? BEHIND.exec(after) : null;
  if (!match) return null;
  const [whole, lead = '', name = ''] = match;
  const rest = after.slice(whole.length);
  const isSure = lead !== ',' || /^(?:[tT]hứ\s+[\p{Lu}\d]|[cC])/u.test(name);
  if (!isSure || /^\s{0,2}[,(]?\s{0,2}(?:ngày\s)?\d/u.test(rest) || LUNAR.test(rest)) return null;
  return weekdayAt(mention.span.end + whole.length - name.length, name, mention);
}

function weekdayAt(start: number, text: string, mention: DayMention): Weekday | null {
  const number = numberOf(text);
  return number === null ? null : { span: { start, end: start + text.length }, text, number, mention };
}

/** Words behind which `thứ ba` is a Tuesday; behind any other word it counts. */
const TIME_WORD = /(?:^|[^\p{L}])(?:sáng|trưa|chiều|tối|đêm|vào|từ|đến|hết|trước|sau|giờ|phút|h|hôm|lúc|là|g)$/iu;

/** Whether `thứ …` at `start` can only be a day of the week. */
function isDayName(clean: string, start: number, hasReasons: boolean): boolean {
  const name = clean.slice(start, start + 3);
  const before = clean.slice(Math.max(0, start - 24), start);
  const plain = before.trimEnd();
  if (/(?:thứ\s+\S{1,4}|chủ\s+nhật)\s*(?:,|và|-|–|đến|&)$/iu.test(plain)) return false;
  if (!/^thứ/iu.test(name)) return true;
  if (TIME_WORD.test(plain) || /\d\s?(?:h|g)?\s?\d{0,2}'?[,:]?$/iu.test(plain) || /[,:;(–+-]$/u.test(plain)) return true;
  if (plain === '' && !hasReasons) return true;
  const beginsLine = /[.!?]$/u.test(plain) || /\n\s*$/.test(before);
  return beginsLine && /^T/.test(name) && !hasReasons;
}

const NUMBERS: Readonly<Record<string, number>> = { hai: 2, ba: 3, tu: 4, nam: 5, sau: 6, bay: 7 };

function numberOf(name: string): number | null {
  const key = foldKey(name);
  if (!key.startsWith('thu')) return 1;
  const word = key.slice(3).trim();
  return NUMBERS[word] ?? (/^[2-7]$/.test(word) ? Number(word) : null);
}

const WORDS: readonly string[] = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** `thứ Hai`; written in the manner of `like`: `Thứ 2`, `thứ hai`. */
export function weekdayName(number: number, like = 'thứ Hai'): string {
  const name = WORDS[number - 1] ?? '';
  if (number === 1 || /^[cC]/.test(like)) return /^\p{Lu}/u.test(like) ? name.replace(/^t/, 'T') : name;
  const short = /\d/.test(like) ? `thứ ${number}` : /\s\p{Ll}/u.test(like) ? name.toLowerCase() : name;
  return /^T/.test(like) ? short.replace(/^t/, 'T') : short;
}
