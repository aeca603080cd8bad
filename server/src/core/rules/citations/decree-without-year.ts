import { defineRule } from '../../lint/rule';

/** Decrees before 1997 had no year (`73-CP`); every `NĐ-CP` of this century has one. */
const FIRST_YEAR = 2000;

export default defineRule({
  code: 'VB443',
  name: 'decree-without-year',
  severity: 'warning',
  basis: [{ source: 'practice', at: '', says: 'Số, ký hiệu văn bản quy phạm pháp luật gồm số thứ tự, năm ban hành, loại văn bản và cơ quan ban hành (Luật số 64/2025/QH15, Điều 7, khoản 3)' }],
  summary: 'Ký hiệu nghị định, thông tư phải có năm ban hành: 30/2020/NĐ-CP',
  why: 'Văn bản quy phạm pháp luật đánh số theo năm; thiếu năm trong ký hiệu thì không tra được. Chỉ xét khi có ngày ban hành từ năm 2000.',
  examples: [
    { good: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ' },
    { good: 'Nghị định số 73-CP ngày 01/11/1995 của Chính phủ; Nghị quyết số 159/NQ-CP ngày 20/6/2026 của Chính phủ' },
    { bad: 'Nghị định số ⟦30/NĐ-CP⟧ ngày 05 tháng 3 năm 2020 của Chính phủ', fixed: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ' },
  ],
  *check({ citations, source }) {
    if (source.isGarbled) return;
    for (const { year, number, typeCode, issuerCode, dateField, symbolField, shape } of citations) {
      if (year !== null || shape !== 'state' || typeCode !== 'NĐ' || issuerCode !== 'CP' || !dateField || dateField.date.year < FIRST_YEAR) continue;
      const newText = `${number}/${dateField.date.year}/NĐ-CP`;
      yield {
        span: symbolField.span,
        message: `Ký hiệu nghị định phải có năm ban hành: “${newText}”`,
        fix: { title: `Viết “${newText}”`, safety: 'review', edits: [{ span: symbolField.span, newText }] },
      };
    }
  },
});
