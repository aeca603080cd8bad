import { defineRule } from '../../lint/rule';
import { readNotes } from '../../syntax/footnote-mark';

export default defineRule({
  code: 'VB330',
  name: 'footnote-unexplained',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Mỗi số chú thích trong văn bản có một lời chú thích' }],
  summary: 'Số chú thích trong văn bản phải có lời chú thích',
  why: 'Người đọc thấy số ³ mà không tìm được lời chú thích số 3. Văn bản không có lời chú thích nào (m², chữ lấy từ PDF) thì không bị nhắc.',
  examples: [
    { good: 'Đạt 92 tiêu chí¹ trên tổng số.\n\n¹ Bộ chỉ số gồm 96 tiêu chí.' },
    { good: 'Diện tích 120 m², khối lượng 30 m³, đạt 10³ lần.' },
    { good: 'Đạt 92 tiêu chí¹; diện tích 120 m², R² cao.\n\n¹ Bộ chỉ số gồm 96 tiêu chí.' },
    { good: 'Nhiệt độ 37⁰C; tiêu chí⁷ của tỉnh' },
    { bad: 'Đạt 92 tiêu chí¹, còn 04 tiêu chí⟦²⟧.\n\n¹ Bộ chỉ số gồm 96 tiêu chí.' },
    { bad: 'Đạt 92 tiêu chí¹, còn 04 tiêu chí⟦³⟧ chưa đạt².\n\n¹ Gồm 96 tiêu chí.\n\n² Về hạ tầng.' },
  ],
  *check({ source }) {
    const notes = readNotes(source);
    if (!notes) return;
    const explained = new Set(notes.labels.map(({ ordinal }) => ordinal));
    const lost = notes.marks.filter(({ ordinal, isDoubtful }) => !isDoubtful && !explained.has(ordinal));
    // Many at once were lost on the way, a page at a time.
    const severity = lost.length > Math.max(1, explained.size / 5) ? 'info' : 'warning';
    for (const { span, ordinal } of lost) yield { span, severity, message: `Số chú thích ${ordinal} không có lời chú thích` };
  },
});
