import { defineRule } from '../../lint/rule';
import { inRunningText } from './marks';

/** `5.5%`, `9.6 tỷ đồng`; `1.250 tỷ` counts thousands, `Mục 5.5` is a number. */
const POINT = /(?<![\d.,/-])(\d{1,3}\.\d{1,2})(?=\s?%|\s(?:tỷ|triệu|nghìn)(?!\p{L}))/gu;

export default defineRule({
  code: 'VB814',
  name: 'decimal-point',
  severity: 'info',
  basis: [{ source: 'practice', at: '', says: 'Số thập phân viết dấu phẩy; dấu chấm ngăn cách hàng nghìn' }],
  summary: 'Số thập phân viết bằng dấu phẩy: 5,5%; 9,6 tỷ đồng',
  why: 'Dấu chấm trong số tiếng Việt ngăn cách hàng nghìn, nên “9.6 tỷ” phải đọc lại mới hiểu. Không điều khoản nào quy định, nên chỉ nhắc.',
  examples: [
    { good: 'tăng 5,5% so với cùng kỳ; thu 1.250 tỷ đồng; chi 9,6 tỷ đồng' },
    { good: 'theo Mục 5.5 và phiên bản 2.0' },
    { bad: 'tăng ⟦5.5⟧% so với cùng kỳ' },
    { bad: 'tổng vốn ⟦9.6⟧ tỷ đồng' },
  ],
  *check(analysis) {
    for (const { 0: text, index } of inRunningText(analysis, POINT)) {
      const span = { start: index, end: index + text.length };
      const newText = text.replace('.', ',');
      yield { span, message: `Số thập phân viết dấu phẩy: “${newText}”`, fix: { title: `Viết “${newText}”`, safety: 'review', edits: [{ span, newText }] } };
    }
  },
});
