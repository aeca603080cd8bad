import type { Analysis } from '../../analysis';
import { daysInMonth, isRealDate, type CalendarDate } from '../../legal/calendar';

/** The document's own date; in a draft whose day is blank the first and the last day it can be. Null when its month is not known. */
export interface OwnDay {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

export function ownDayOf({ regime, tree }: Analysis): OwnDay | null {
  const { date } = regime;
  if (date) return isRealDate(date) ? { earliest: date, latest: date } : null;
  const { month: monthField, year: yearField } = tree.preface.placeDate ?? {};
  if (!monthField || !yearField) return null;
  const [month, year] = [Number(monthField.text), Number(yearField.text)];
  const last = daysInMonth(year, month);
  return last > 0 ? { earliest: { year, month, day: 1 }, latest: { year, month, day: last } } : null;
}
