import { defineRule } from '../../lint/rule';

const SAYS = 'Viện dẫn ghi tên loại, số, ký hiệu văn bản; mọi ví dụ đều có chữ “số” trước số, ký hiệu';

export default defineRule({
  code: 'VB402',
  name: 'missing-so',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm b', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.1.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Giữa tên loại và số, ký hiệu của văn bản viện dẫn phải có chữ “số”',
  why: 'Không điều khoản nào viết riêng chữ “số”, nhưng mọi ví dụ của hai chế độ đều có; thiếu chữ này là lỗi văn thư hay bắt nhất.',
  examples: [
    { good: 'theo Nghị định số 30/2020/NĐ-CP của Chính phủ' },
    { good: 'các Nghị quyết số 18-NQ/TW, 19-NQ/TW' },
    { good: 'Quyết định số 12/QĐ-UBND và số 15/QĐ-UBND' },
    { good: 'Ban Chỉ đạo 138/CP tỉnh' },
    { bad: 'theo Nghị định ⟦30/2020/NĐ-CP⟧ của Chính phủ', fixed: 'theo Nghị định số 30/2020/NĐ-CP của Chính phủ' },
    { bad: 'thực hiện Chỉ thị ⟦22-CT/TU⟧, ngày\n\n30/3/2024', fixed: 'thực hiện Chỉ thị số 22-CT/TU, ngày\n\n30/3/2024' },
    { profile: 'party', bad: 'Nghị quyết ⟦37-NQ/TW⟧ ngày 09/10/2014', fixed: 'Nghị quyết số 37-NQ/TW ngày 09/10/2014' },
  ],
  *check({ citations, source }) {
    if (source.isGarbled) return;
    for (const { typeField, soField, symbolField } of citations) {
      if (!typeField || soField) continue;
      const { span } = symbolField;
      const isGlued = typeField.span.end === span.start;
      yield {
        span,
        message: `Thiếu chữ “số” giữa “${typeField.text}” và “${symbolField.text}”`,
        fix: {
          title: 'Thêm chữ “số”',
          safety: 'safe',
          edits: [{ span: { start: span.start, end: span.start }, newText: isGlued ? ' số ' : 'số ' }],
        },
      };
    }
  },
});
