import type { Citation } from '../../citations/citation';
import { isRealDate, toSlashDate } from '../../legal/calendar';
import { findPartyTerm, isInTerm, partyTermsOn } from '../../legal/terms';
import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB408',
  name: 'term-mismatch',
  severity: 'warning',
  basis: [{ source: 'calendar', at: '', says: 'Ngày của văn bản Trung ương phải nằm trong nhiệm kỳ (khoá) mà văn bản ghi' }],
  summary: 'Khóa của Ban Chấp hành Trung ương ghi sau văn bản phải khớp ngày ban hành',
  why:
    'Khoá XI từ tháng 01/2011 đến tháng 01/2016; nghị quyết ngày 09/10/2024 không thể là của khoá XI. ' +
    'Ngày hoặc khoá đã chép nhầm. Chỉ xét văn bản của Trung ương, vì khoá của địa phương tính riêng.',
  examples: [
    { good: 'Nghị quyết số 33-NQ/TW ngày 09/6/2014 của Ban Chấp hành Trung ương (khóa XI) về xây dựng văn hóa' },
    { good: 'Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII về đổi mới' },
    { good: 'Quy chế làm việc số 16-QC/HU, ngày 28/9/2023 của Huyện ủy khóa XXVII' },
    { bad: 'Nghị quyết số 37-NQ/TW ngày ⟦09/10/2024⟧ của Bộ Chính trị (khóa XI) về công tác lý luận' },
    { bad: 'Chỉ thị số 16-CT/TW, ngày ⟦05/10/2012⟧ của Ban Bí thư (khóa IX)' },
  ],
  *check({ citations }) {
    for (const citation of citations) {
      const fault = compare(citation);
      if (fault) yield fault;
    }
  },
});

function compare({ dateField, termField, issuerCode, symbol }: Citation) {
  const term = termField && /TW$/.test(issuerCode) ? findPartyTerm(termField.text) : undefined;
  if (!term || !dateField || !isRealDate(dateField.date) || isInTerm(dateField.date, term)) return null;
  const actual = partyTermsOn(dateField.date).map(({ name }) => name).join(' hoặc ');
  return {
    span: dateField.span,
    message: `Cần kiểm tra ${symbol}: ngày ${toSlashDate(dateField.date)} không thuộc khoá ${term.name}${actual ? ` mà thuộc khoá ${actual}` : ''}`,
    related: [{ span: termField?.span ?? dateField.span, message: `Khoá ${term.name}` }],
  };
}
