/** A day of the Gregorian calendar as a document writes it. May be impossible (`31/02/2024`): ask `isRealDate`. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

export function isRealDate({ year, month, day }: CalendarDate): boolean {
  return year >= 1000 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Negative when `a` is earlier, positive when later, 0 when the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * Days from 01/01/1970, negative before: `days_from_civil` of Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”
 * (howardhinnant.github.io/date_algorithms.html). The year begins in March, so that the leap day is its last.
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** As it is counted in Vietnamese: 1 is chủ nhật, 2 is thứ hai, 7 is thứ bảy. The first day of 1970 was a Thursday. */
export function weekdayOf(date: CalendarDate): number {
  return ((((dayNumber(date) + 4) % 7) + 7) % 7) + 1;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** `2024-07-19` (ISO 8601). */
export function toIsoDate({ year, month, day }: CalendarDate): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Reads `2024-07-19`; anything else is undefined. */
export function fromIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** Reads `2026-05-27` or `27/5/2026`, as a person types it; undefined for anything else and for a day that no calendar has. */
export function readTypedDate(text: string): CalendarDate | undefined {
  const strokes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const date = strokes ? { day: Number(strokes[1]), month: Number(strokes[2]), year: Number(strokes[3]) } : fromIsoDate(text);
  return date && isRealDate(date) ? date : undefined;
}

/** Days under 10 and months 1 and 2 take a zero (30/2020/NĐ-CP, II.4.b; 05-HD/VPTW, II.I.4.2.2): `05/3/2020`. */
export function toSlashDate({ year, month, day }: CalendarDate): string {
  return `${padDay(day)}/${padMonth(month)}/${year}`;
}

/** `ngày 05 tháng 3 năm 2020`, padded as the clauses say. */
export function toWordDate({ year, month, day }: CalendarDate): string {
  return `ngày ${padDay(day)} tháng ${padMonth(month)} năm ${year}`;
}

export function padDay(day: number): string {
  return pad(day, 2);
}

export function padMonth(month: number): string {
  return month < 3 ? pad(month, 2) : String(month);
}
