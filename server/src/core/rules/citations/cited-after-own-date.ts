import { compareDates, isRealDate, toSlashDate } from '../../legal/calendar';
import { defineRule } from '../../lint/rule';

const HEAD = 'Hà Nội, ngày 05 tháng 3 năm 2024\n\n';

export default defineRule({
  code: 'VB406',
  name: 'cited-after-own-date',
  severity: 'error',
  basis: [{ source: 'calendar', at: '', says: 'Văn bản không thể viện dẫn văn bản ban hành sau ngày của chính nó' }],
  summary: 'Văn bản viện dẫn phải có ngày trước hoặc cùng ngày của văn bản',
  why: 'Ngày của văn bản viện dẫn muộn hơn ngày ban hành thì một trong hai ngày đã ghi nhầm, thường là nhầm năm.',
  examples: [
    { good: `${HEAD}theo Quyết định số 03/QĐ-UBND ngày 02/01/2024 của UBND huyện` },
    { good: `${HEAD}theo Quyết định số 03/QĐ-UBND ngày 05/3/2024 của UBND huyện` },
    { good: `${HEAD}báo cáo trước ngày 15/8/2024` },
    { bad: `${HEAD}theo Quyết định số 03/QĐ-UBND ngày ⟦02/01/2025⟧ của UBND huyện` },
    { bad: `${HEAD}Chỉ thị số 35-CT/TW ngày ⟦14 tháng 6 năm 2024⟧ của Bộ Chính trị` },
  ],
  *check({ citations, regime, tree }) {
    const own = regime.date;
    const place = tree.preface.placeDate;
    if (!own || !place || !isRealDate(own) || regime.verdict.profile === 'legislation') return;
    for (const { dateField, symbol } of citations) {
      if (!dateField || !isRealDate(dateField.date) || compareDates(dateField.date, own) <= 0) continue;
      yield {
        span: dateField.span,
        severity: regime.isDraft ? 'warning' : 'error',
        message: `${symbol} ghi ngày ${toSlashDate(dateField.date)}, sau ngày của văn bản này (${toSlashDate(own)})`,
        related: [{ span: place.span, message: 'Ngày của văn bản này' }],
      };
    }
  },
});
