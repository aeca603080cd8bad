import { dayNumber, isRealDate, type CalendarDate } from '../legal/calendar';
import type { SourceText } from '../text/source-text';
import type { Span } from '../text/span';
import { GAP } from '../text/vietnamese';

/** A day named anywhere in the text, with or without its year. What is only shaped like one (`1/2`) is here too: the words around must say. */
export interface DayMention {
  /** Without the word `ngày`. */
  readonly span: Span;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/**
 *     23/11/2026      23/11      23-11-2026      23.11.2026      23 tháng 11 năm 2026      23 tháng 11
 */
const DAY = new RegExp(
  // A digit is looked for first, and only then what stands before it.
  '(\\d(?<![\\d/.,-]\\d)\\d?)(?:' +
    '(?:\\s?/\\s?(\\d{1,2})(?:\\s?/\\s?(\\d{4}))?|([.-])(\\d{1,2})\\4(\\d{4}))(?![\\d/]|[.,-]\\d)' +
    `|${GAP}[tT]háng${GAP}(\\d{1,2})(?!\\d|/\\d{1,2}/)(?:${GAP},?${GAP}[nN]ăm${GAP}(\\d{4})(?!\\d)|/(\\d{4})(?!\\d))?` +
    ')',
  'gu',
);

const FOUND = new WeakMap<SourceText, readonly DayMention[]>();

/** Every day in the clean text, in order; looked for once. */
export function daysIn(source: SourceText): readonly DayMention[] {
  const known = FOUND.get(source);
  if (known) return known;
  const days = [...source.clean.matchAll(DAY)].map(readDay);
  FOUND.set(source, days);
  return days;
}

function readDay(match: RegExpMatchArray): DayMention {
  const start = match.index ?? 0;
  const year = match[3] ?? match[6] ?? match[8] ?? match[9];
  return {
    span: { start, end: start + match[0].length },
    day: Number(match[1]),
    month: Number(match[2] ?? match[5] ?? match[7]),
    year: year === undefined ? null : Number(year),
  };
}

/** The date with its own year, or with `year`; null without either, or when no calendar has it. */
export function dateOfMention({ day, month, year }: DayMention, other: number | null = null): CalendarDate | null {
  const known = year ?? other;
  const date = known === null ? null : { day, month, year: known };
  return date && isRealDate(date) ? date : null;
}

/** How far from the document's own day a day without a year still belongs to it. */
const NEAR = 45;

/** The date of a day without a year that lies near `own`: `24/11` in a letter of 20/11/2026. Null when it lies farther off. */
export function dateNear(mention: DayMention, own: CalendarDate): CalendarDate | null {
  for (const year of [own.year, own.year + 1, own.year - 1]) {
    const date = dateOfMention(mention, year);
    if (date && Math.abs(dayNumber(date) - dayNumber(own)) <= NEAR) return date;
  }
  return null;
}
