import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB805',
  name: 'unbalanced-quotes',
  severity: 'info',
  basis: [{ source: 'practice', at: '', says: 'Mở ngoặc kép thì phải đóng' }],
  summary: 'Dấu ngoặc kép “ ” mở và đóng đủ trong một đoạn',
  why: 'Thiếu một dấu thì không biết phần trích đến đâu. Văn bản sửa đổi trích nhiều đoạn liền được bỏ qua.',
  examples: [
    { good: 'phong trào “Dân vận khéo”, mô hình “Kết nối tình quê”' },
    { good: 'Sửa đổi như sau:\n“Điều 5. Nội dung.\n1. Đối với cơ quan.”' },
    { bad: 'định hướng nghiên cứu đến năm 2030⟦”⟧; Nghị quyết số 33-NQ/TW' },
    { bad: 'về ⟦“⟧tăng cường sự lãnh đạo của Đảng đối với lực lượng dân quân tự vệ.\n\nKiểm tra việc thực hiện.' },
  ],
  *check({ paragraphs, source, regime }) {
    if (source.isGarbled || regime.verdict.profile === 'legislation') return;
    for (const { span, isQuoted } of paragraphs) {
      const at = isQuoted ? -1 : strayQuote(source.slice(span));
      if (at < 0) continue;
      const start = span.start + at;
      const mark = source.clean.charAt(start);
      yield { span: { start, end: start + 1 }, message: mark === '“' ? 'Mở ngoặc kép mà không đóng trong đoạn này' : 'Đóng ngoặc kép mà không mở trong đoạn này' };
    }
  },
});

/** Offset of the first mark without its fellow, or -1. Straight marks tell nothing of their side. */
function strayQuote(text: string): number {
  if (text.includes('"')) return -1;
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === '“' && open >= 0) return open;
    if (mark === '”' && open < 0) return index;
    open = mark === '“' ? index : -1;
  }
  return open;
}
