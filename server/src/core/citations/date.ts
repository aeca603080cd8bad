import type { CalendarDate } from '../legal/calendar';
import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import { GAP } from '../text/vietnamese';
import type { DateField } from './citation';

/** A date reaches no farther (UTF-16 units). */
const REACH = 80;

/**
 *     ngày 14/6/2024      , ngày 14 tháng 6 năm 2024      ngày ⏎⏎ 30/3/2024      ngày 30-5-2019      ¹ ngày18/2/2025
 */
const DATE = new RegExp(
  `^[¹²³⁰⁴-⁹]?(,)?(?:${GAP}(?:ngày|ngay|Ngày|ngµy)${GAP}|[^\\S\\n]{1,3}\\(?)` +
    `(?:(\\d{1,2})\\s?([/-])\\s{0,2}(\\d{1,2})\\s?\\3\\s{0,2}(\\d{2,5})|(\\d{1,2})${GAP}(?:tháng|thang)${GAP}(\\d{1,2})${GAP}(?:năm|nam)${GAP}(\\d{4,5}|\\d{2}))(?!\\d)`,
  'u',
);

/** Reads the date that begins at `at`, behind a symbol or an issuer. */
export function readDateAfter(source: SourceText, at: number): { dateField: DateField; comma: boolean } | null {
  const match = DATE.exec(source.clean.slice(at, at + REACH));
  if (!match) return null;
  const inWords = match[6] !== undefined;
  const [dayText, monthText, yearText] = inWords ? [match[6], match[7], match[8]] : [match[2], match[4], match[5]];
  const first = dayText ?? '';
  const start = at + match[0].search(/\d/);
  const parts = partsOf(source, start, [first, monthText ?? '', yearText ?? '']);
  const [day, month, year] = parts;
  if (!day || !month || !year) return null;
  const date: CalendarDate = { day: Number(day.text), month: Number(month.text), year: Number(year.text) };
  const style = inWords ? 'words' : match[3] === '-' ? 'dashes' : 'strokes';
  const end = at + match[0].length;
  return { dateField: { span: { start, end }, text: source.clean.slice(start, end), style, day, month, year, date }, comma: match[1] === ',' };
}

function partsOf(source: SourceText, start: number, texts: readonly string[]): readonly Field[] {
  let cursor = start;
  return texts.map((text) => {
    const at = source.clean.indexOf(text, cursor);
    cursor = at + text.length;
    return { span: { start: at, end: cursor }, text };
  });
}
