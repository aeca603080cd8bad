import { defineRule } from '../../lint/rule';
import { oneLine, readRoman } from '../../text/vietnamese';

const QUARTER = '(?<!\\p{L})quý\\s{1,2}(IV|I{1,3}|[1-4])(?![\\p{L}\\d])(?:\\s?/\\s?\\d{4}|\\s{1,2}năm\\s{1,2}\\d{4})?';
const MONTH = '(?:tháng\\s{1,2})?(\\d{1,2})(?!\\d)(?:\\s?/\\s?\\d{4}|\\s{1,2}năm\\s{1,2}\\d{4})?';
/**
 *     quý II (tháng 7/2026)      quý III, từ tháng 4 đến tháng 6      quý II (các tháng 7, 8, 9)
 */
const BESIDE = new RegExp(
  `${QUARTER}\\s{0,2}(?:\\((?:các\\s)?(?=tháng)${MONTH}((?:\\s?(?:,|và|-|–|đến)\\s?${MONTH}){0,2})\\)` +
    `|[,(]\\s{0,2}từ\\s{1,2}(?=tháng)${MONTH}\\s{1,2}(?:đến|-|–)\\s{1,2}(?:hết\\s)?${MONTH})`,
  'giu',
);
/** A report on a quarter is made in the month after it. */
const REPORT = /(?:báo cáo|số liệu|tổng hợp|sơ kết|đánh giá|thống kê|kết quả)[^.;\n]{0,30}$/iu;

export default defineRule({
  code: 'VB704',
  name: 'quarter-month-mismatch',
  severity: 'warning',
  basis: [{ source: 'calendar', at: '', says: 'Quý I là các tháng 1, 2, 3; quý II là 4, 5, 6; quý III là 7, 8, 9; quý IV là 10, 11, 12' }],
  summary: 'Tháng ghi bên cạnh quý phải thuộc quý ấy',
  why: 'Quý và tháng không khớp thì người thực hiện không biết theo mốc nào. Chỉ nhắc khi không tháng nào thuộc quý; báo cáo của quý làm vào tháng sau thì đúng.',
  examples: [
    { good: 'Hoàn thành trong quý II (tháng 6/2026); quý III (các tháng 7, 8, 9)' },
    { good: 'quý IV/2026, từ tháng 10 đến tháng 12; quý I năm 2027 (tháng 3)' },
    { good: 'Gửi báo cáo quý II (tháng 7/2026)' },
    { good: 'số liệu quý I (từ tháng 12/2025 đến tháng 3/2026)' },
    { good: 'quý II, tháng 7/2026 và cả năm' },
    { bad: 'Tập huấn trong quý II ⟦(tháng 7/2026)⟧' },
    { bad: 'thực hiện trong quý III⟦, từ tháng 4 đến tháng 6⟧' },
    { bad: 'Quý 4/2026 ⟦(các tháng 7, 8, 9)⟧' },
  ],
  *check({ source }) {
    if (source.isGarbled) return;
    for (const match of source.clean.matchAll(BESIDE)) {
      const [whole, name = '', single, list = '', , from, to] = match;
      const quarter = readRoman(name.toUpperCase()) ?? Number(name);
      const named = single === undefined ? [from, to] : [single, ...(list.match(/(?<![\d/])\d{1,2}(?![\d])/g) ?? [])];
      const months = named.map(Number);
      const isOwn = (month: number) => Math.ceil(month / 3) === quarter;
      if (months.some((month) => month > 12 || isOwn(month)) || spans(months, quarter)) continue;
      const isReportOf = REPORT.test(source.clean.slice(Math.max(0, match.index - 48), match.index)) && months[0] === (quarter * 3) % 12 + 1;
      if (isReportOf) continue;
      const start = match.index + whole.search(/\s{0,2}[(,]/);
      const span = { start: start + (/^\s*/.exec(source.clean.slice(start, start + 3))?.[0].length ?? 0), end: match.index + whole.length };
      yield {
        span: source.clean[span.start] === '(' && !whole.endsWith(')') ? { ...span, start: span.start + 1 } : span,
        message: `Cần kiểm tra: quý ${name} là các tháng ${quarter * 3 - 2}, ${quarter * 3 - 1}, ${quarter * 3}, không phải “${oneLine(source.slice(span)).replace(/^[(,]\s*|\)$/g, '')}”`,
      };
    }
  },
});

/** `từ tháng 3 đến tháng 7` has the whole second quarter between. */
function spans(months: readonly number[], quarter: number): boolean {
  return Math.min(...months) < quarter * 3 && Math.max(...months) > quarter * 3;
}
