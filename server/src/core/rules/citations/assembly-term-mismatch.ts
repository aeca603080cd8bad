import type { Citation } from '../../citations/citation';
import { dateOf } from '../../citations/resolve';
import { compareDates, toSlashDate } from '../../legal/calendar';
import { findAssemblyTerm, type AssemblyTerm } from '../../legal/terms';
import { toRoman } from '../../text/vietnamese';
import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB432',
  name: 'assembly-term-mismatch',
  severity: 'warning',
  basis: [{ source: 'calendar', at: '', says: 'QH14, UBTVQH14 là khóa XIV của Quốc hội: năm và ngày của văn bản phải nằm trong khóa ấy' }],
  summary: 'Khóa Quốc hội trong ký hiệu (QH14) phải khớp năm và ngày ban hành',
  why: 'Quốc hội khóa XIV từ giữa năm 2016 đến giữa năm 2021; luật ghi năm 2013 không thể mang ký hiệu QH14. Tháng chuyển khóa thuộc cả hai khóa.',
  examples: [
    { good: 'Bộ luật Lao động số 45/2019/QH14 ngày 20 tháng 11 năm 2019' },
    { good: 'Luật Đất đai số 31/2024/QH15; Nghị quyết số 351/2017/UBTVQH14' },
    { good: 'Nghị quyết số 29/2026/QH16 ngày 24/4/2026' },
    { bad: 'Bộ luật Lao động số ⟦45/2019/QH13⟧' },
    { bad: 'Nghị quyết số ⟦1687/NQ-UBTVQH15⟧ ngày 16/6/2020' },
  ],
  *check({ citations, source }) {
    if (source.isGarbled) return;
    for (const citation of citations) {
      const term = termOf(citation);
      const said = term && outside(citation, term);
      if (!term || !said) continue;
      yield {
        span: citation.symbolField.span,
        message: `Cần kiểm tra ${citation.symbol}: khóa ${toRoman(term.number)} của Quốc hội ${periodOf(term)}, không có ${said}`,
        related: citation.dateField ? [{ span: citation.dateField.span, message: 'Ngày ban hành' }] : [],
      };
    }
  },
});

function termOf({ issuerCode }: Citation): AssemblyTerm | undefined {
  const number = /QH(\d{1,2})$/.exec(issuerCode)?.[1];
  return number === undefined ? undefined : findAssemblyTerm(Number(number));
}

/** The date that lies outside, or the year of the symbol; null when both can be. */
function outside(citation: Citation, { from, to }: AssemblyTerm): string | null {
  const date = dateOf(citation);
  if (date && (compareDates(date, from) < 0 || (to && compareDates(date, to) > 0))) return `ngày ${toSlashDate(date)}`;
  const { year } = citation;
  return year !== null && (year < from.year || (to && year > to.year)) ? `năm ${year}` : null;
}

function periodOf({ from, to }: AssemblyTerm): string {
  return to ? `từ năm ${from.year} đến năm ${to.year}` : `bắt đầu năm ${from.year}`;
}
