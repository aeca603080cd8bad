import { defineRule } from '../../lint/rule';
import { readNotes } from '../../syntax/footnote-mark';

export default defineRule({
  code: 'VB331',
  name: 'footnote-unused',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Mỗi lời chú thích có số của nó trong văn bản' }],
  summary: 'Lời chú thích phải có số chú thích trong văn bản',
  why: 'Lời chú thích số 2 mà trong câu không có số ² thì không ai biết nó giải thích chỗ nào; thường do câu đã bị xóa.',
  examples: [
    { good: 'Đạt 92 tiêu chí¹ trên tổng số².\n\n¹ Bộ chỉ số gồm 96 tiêu chí.\n² Theo số liệu năm 2026.' },
    { good: 'Đạt 92 tiêu chí¹ năm 2026²\n\n¹ Bộ chỉ số gồm 96 tiêu chí.\n² Theo số liệu quý III.' },
    { good: 'Đạt 92 tiêu chí trên tổng số.\n\n¹ Bộ chỉ số gồm 96 tiêu chí.' },
    { bad: 'Đạt 92 tiêu chí¹ trên tổng số.\n\n¹ Bộ chỉ số gồm 96 tiêu chí.\n⟦²⟧ Theo số liệu năm 2026.' },
  ],
  *check({ source }) {
    const notes = readNotes(source);
    if (!notes) return;
    const used = new Set(notes.marks.map(({ ordinal }) => ordinal));
    const idle = notes.labels.filter(({ ordinal }) => !used.has(ordinal));
    const severity = idle.length > Math.max(1, used.size / 5) ? 'info' : 'warning';
    for (const { span, ordinal } of idle) yield { span, severity, message: `Lời chú thích ${ordinal} không có số chú thích nào trong văn bản` };
  },
});
