import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/citation';
import { compareDates, isRealDate, toSlashDate } from '../../legal/calendar';
import { defineRule } from '../../lint/rule';

/** Between two citations: `của Ban Thường vụ Tỉnh ủy về (việc) (triển khai) thực hiện`, and no new sentence. */
const CARRIES_OUT = /^(?:[^.;:“”]{0,80}?(?:về|để|nhằm|việc))?\s(?:việc\s)?(?:(?:tổ chức|triển khai|tiếp tục)\s)*(?:triển khai|thực hiện|thi hành|cụ thể hóa|cụ thể hoá)\s+$/u;

export default defineRule({
  code: 'VB407',
  name: 'older-than-what-it-carries-out',
  severity: 'warning',
  basis: [{ source: 'calendar', at: '', says: 'Kế hoạch, chương trình thực hiện một văn bản không thể có trước văn bản ấy' }],
  summary: 'Văn bản “về thực hiện” một văn bản khác không thể ban hành trước văn bản đó',
  why: 'Kế hoạch ghi ngày sớm hơn văn bản mà nó thực hiện thì một trong hai ngày đã chép nhầm; cần tra lại cả hai.',
  examples: [
    { good: 'Kế hoạch số 248-KH/TU ngày 20/12/2023 của Ban Thường vụ Tỉnh ủy về thực hiện Kết luận số 62-KL/TW ngày 02/10/2023' },
    { good: 'Kết luận số 69-KL/TW ngày 11/01/2024 của Bộ Chính trị tiếp tục thực hiện Nghị quyết số 20-NQ/TW ngày 01/11/2012' },
    {
      bad: 'Kế hoạch số 254-KH/TU ngày ⟦19/02/2021⟧ của Ban Thường vụ Tỉnh ủy về thực hiện Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị',
    },
    { bad: 'Kế hoạch số 15/KH-UBND ngày ⟦02/01/2024⟧ của UBND tỉnh về việc triển khai thực hiện Chỉ thị số 05/CT-TTg ngày 15/2/2024' },
  ],
  *check(analysis) {
    for (const [at, citation] of analysis.citations.entries()) {
      const next = analysis.citations[at + 1];
      const fault = next && compare(analysis, citation, next);
      if (fault) yield fault;
    }
  },
});

function compare({ source }: Analysis, citation: Citation, next: Citation) {
  const [date, later] = [citation.dateField, next.dateField];
  if (!date || !later || !isRealDate(date.date) || !isRealDate(later.date) || compareDates(date.date, later.date) >= 0) return null;
  const between = source.clean.slice(citation.span.end, next.span.start);
  if (between.length > 140 || !CARRIES_OUT.test(between)) return null;
  return {
    span: date.span,
    message: `Cần kiểm tra: ${citation.symbol} (${toSlashDate(date.date)}) ban hành trước ${next.symbol} (${toSlashDate(later.date)}) mà nó thực hiện`,
    related: [{ span: later.span, message: `Ngày của ${next.symbol}` }],
  };
}
