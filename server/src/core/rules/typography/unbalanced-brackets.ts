import { defineRule } from '../../lint/rule';
import { runningText } from './marks';

/** `a)`, `12)`, `iv)`, `1.1)`: the bracket of a number, which is never opened. */
const NUMBER = /(?:^|[\s,;:(“.])(?:\p{Ll}\d?|\d{1,3}(?:\.\d{1,2})*|[ivx]{1,5})$/u;
/** The longest such number with what stands before it. */
const LONGEST_NUMBER = 12;

export default defineRule({
  code: 'VB810',
  name: 'unbalanced-brackets',
  severity: 'info',
  basis: [{ source: 'practice', at: '', says: 'Mở ngoặc đơn thì phải đóng' }],
  summary: 'Dấu ngoặc đơn mở và đóng đủ trong một đoạn',
  why: 'Thiếu một dấu thì không biết phần chú thích đến đâu; thường là dấu vết của một chỗ xóa dở.',
  examples: [
    { good: 'Ủy ban nhân dân xã (sau đây gọi là Ủy ban) báo cáo (lần 1).' },
    { good: 'a) Lập danh sách; b) Phê duyệt; thực hiện mục 2) và mục i).' },
    { bad: 'Ủy ban nhân dân xã ⟦(⟧sau đây gọi là Ủy ban báo cáo.' },
    { bad: 'Ủy ban nhân dân xã sau đây gọi là Ủy ban⟦)⟧ báo cáo.' },
  ],
  *check(analysis) {
    for (const { start, end } of runningText(analysis)) {
      const text = analysis.source.clean.slice(start, end);
      const at = strayBracket(text);
      if (at < 0) continue;
      const isOpen = text.charAt(at) === '(';
      yield { span: { start: start + at, end: start + at + 1 }, message: isOpen ? 'Mở ngoặc đơn mà không đóng trong đoạn này' : 'Đóng ngoặc đơn mà không mở trong đoạn này' };
    }
  },
});

/** Offset of the first bracket without its fellow, or -1. */
function strayBracket(text: string): number {
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    if (bracket === '(') open.push(index);
    else if (open.length > 0) open.pop();
    else if (!NUMBER.test(text.slice(Math.max(0, index - LONGEST_NUMBER), index))) return index;
  }
  return open[0] ?? -1;
}
