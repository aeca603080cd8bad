import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB410',
  name: 'colon-in-citation',
  severity: 'info',
  basis: [{ source: 'practice', at: '', says: 'Dấu hai chấm sau “Số” chỉ có ở dòng số, ký hiệu của chính văn bản' }],
  summary: 'Trong viện dẫn viết “số 15/QĐ-UBND”, không có dấu hai chấm sau “số”',
  why: 'Dấu hai chấm thuộc dòng số, ký hiệu ở đầu văn bản Nhà nước; các viện dẫn mẫu đều viết liền “số” với con số.',
  examples: [
    { good: 'Quyết định số 15/QĐ-UBND ngày 02/01/2024' },
    { good: 'các Quyết định của UBND tỉnh: số 79/QĐ-UBND ngày 19/02/2021; số 657/QĐ-UBND' },
    { good: 'các Quyết định số: 1743/QĐ-BGTVT, 1744/QĐ-BGTVT' },
    { bad: 'Quyết định số⟦:⟧ 15/QĐ-UBND ngày 02/01/2024', fixed: 'Quyết định số 15/QĐ-UBND ngày 02/01/2024' },
  ],
  *check({ citations, source, regime }) {
    if (regime.verdict.profile === 'legislation') return;
    for (const { hasColon, soField, symbolField, typeField } of citations) {
      if (!hasColon || !soField || !typeField || typeField.text === typeField.text.toUpperCase()) continue;
      const isList = /(?:các|những|02|03|hai|ba)\s+$/u.test(source.clean.slice(Math.max(0, typeField.span.start - 8), typeField.span.start));
      const at = source.clean.indexOf(':', soField.span.end);
      if (isList || at < 0 || at >= symbolField.span.start) continue;
      const before = /\s/.test(source.clean.charAt(at - 1)) ? 1 : 0;
      const span = { start: at, end: at + 1 };
      const gapped = before === 1 || /\s/.test(source.clean.charAt(at + 1));
      const removed = before === 1 && /\s/.test(source.clean.charAt(at + 1)) ? { start: at - 1, end: at + 1 } : span;
      yield {
        span,
        message: 'Trong viện dẫn không đặt dấu hai chấm sau “số”',
        fix: { title: 'Bỏ dấu hai chấm', safety: 'safe', edits: [{ span: removed, newText: gapped ? '' : ' ' }] },
      };
    }
  },
});
