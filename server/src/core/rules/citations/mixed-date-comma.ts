import type { Citation } from '../../citations/citation';
import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB414',
  name: 'mixed-date-comma',
  severity: 'info',
  basis: [{ source: 'consistency', at: '', says: 'Trong một văn bản, trước “ngày” của viện dẫn hoặc luôn có dấu phẩy (lối văn bản Đảng), hoặc luôn không' }],
  summary: 'Dấu phẩy trước “ngày” trong viện dẫn: một văn bản một lối',
  why: 'Văn phòng Trung ương viết “số 399-QĐ/TW, ngày 09/01/2026”, văn bản Nhà nước không có dấu phẩy. Không điều khoản nào buộc, chỉ cần nhất quán.',
  examples: [
    { good: 'Chỉ thị số 35-CT/TW ngày 14/6/2024; Kết luận số 01-KL/TW ngày 18/5/2021' },
    { good: 'Chỉ thị số 35-CT/TW, ngày 14/6/2024; Kết luận số 01-KL/TW, ngày 18/5/2021', profile: 'party' },
    { bad: 'Chỉ thị số 35-CT/TW ngày 14/6/2024; Kết luận số 01-KL/TW ngày 18/5/2021; Quy chế số 16-QC/HU⟦,⟧ ngày 28/9/2023', profile: 'party' },
  ],
  *check({ citations, source, regime }) {
    if (source.isGarbled || regime.verdict.profile === 'legislation') return;
    const dated = citations.filter(({ dateField }) => dateField !== null);
    const withComma = dated.filter(({ hasDateComma }) => hasDateComma);
    const without = dated.filter(({ hasDateComma }) => !hasDateComma);
    const [first] = withComma.length <= without.length ? withComma : without;
    if (!first || withComma.length === 0 || without.length === 0) return;
    yield {
      span: commaSpan(first, source.clean),
      message: `Trong văn bản này ${without.length} viện dẫn không có dấu phẩy trước “ngày”, ${withComma.length} viện dẫn có; nên viết một lối`,
    };
  },
});

/** The comma, or the place between symbol and `ngày` where it is missing. */
function commaSpan({ symbolField, hasDateComma }: Citation, clean: string) {
  const start = symbolField.span.end;
  if (!hasDateComma) return { start, end: start };
  return { start: clean.indexOf(',', start), end: clean.indexOf(',', start) + 1 };
}
