/** `27/5/2026`, `27-05-2026`, `27.5.2026`, `2026-05-27` */
const DAY = /^(?:(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})|(?<isoYear>\d{4})-(?<isoMonth>\d{1,2})-(?<isoDay>\d{1,2}))$/u;

/** A day as a clerk types it → `2026-05-27`; null for what is no day. */
export function readDay(typed: string): string | null {
  const { day, month, year, isoDay, isoMonth, isoYear } = DAY.exec(typed.trim())?.groups ?? {};
  const iso = `${year ?? isoYear}-${(month ?? isoMonth)?.padStart(2, '0')}-${(day ?? isoDay)?.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

/** `2026-05-27` → `27/5/2026` would be misread by nobody, `27/05/2026` is how papers write it. */
export function showDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** `2026-05-27` → `ngày 27/05/2026`; where the day is blank `2026-11` → `tháng 11 năm 2026`, and `2026` → `năm 2026`. */
export function showPeriod(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (day !== undefined) return `ngày ${showDay(iso)}`;
  return month === undefined ? `năm ${year}` : `tháng ${month} năm ${year}`;
}
