import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB409',
  name: 'symbol-year-mismatch',
  severity: 'error',
  basis: [{ source: 'calendar', at: '', says: 'Năm trong số, ký hiệu của văn bản quy phạm pháp luật là năm ban hành' }],
  summary: 'Năm trong số, ký hiệu phải trùng năm của ngày ban hành',
  why: 'Số, ký hiệu của văn bản quy phạm pháp luật ghi năm ban hành (Luật số 64/2025/QH15, Điều 7 khoản 3); hai năm khác nhau thì một chỗ đã nhầm.',
  examples: [
    { good: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020' },
    { good: 'Quyết định số 893/QĐ-TTg ngày 26/7/2023' },
    { bad: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm ⟦2021⟧' },
    { bad: 'Thông tư số 01/2021/TT-BNV ngày 11/5/⟦2020⟧' },
  ],
  *check({ citations }) {
    for (const { year, dateField, symbolField, symbol } of citations) {
      if (year === null || !dateField || dateField.date.year === year || dateField.date.year < 1900) continue;
      yield {
        span: dateField.year.span,
        message: `Năm “${dateField.year.text}” không khớp năm ${year} trong số, ký hiệu ${symbol}`,
        related: [{ span: symbolField.span, message: 'Số, ký hiệu' }],
      };
    }
  },
});
