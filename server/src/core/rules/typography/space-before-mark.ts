import { defineRule } from '../../lint/rule';
import { inRunningText } from './marks';

/** One space before a mark that ends a word; two and more are columns, `tỷ lệ 1 : 500` and `5 . Nội dung` are something else. */
const STRAY = /[ \u00A0](?:[,;](?<=[\p{L}\p{N})”%]..)|[:.](?<=[\p{L})”]..))(?!\S)/gu;

export default defineRule({
  code: 'VB808',
  name: 'space-before-mark',
  severity: 'info',
  basis: [{ source: 'practice', at: '', says: 'Dấu câu viết liền chữ đứng trước, cách chữ đứng sau một khoảng trắng' }],
  summary: 'Trước dấu phẩy, chấm phẩy, hai chấm, dấu chấm không có khoảng trắng',
  why: 'Khoảng trắng thừa làm dấu câu rơi xuống đầu dòng sau khi in. Không điều khoản nào quy định, nên chỉ nhắc.',
  examples: [
    { good: 'Thời gian giám sát: từ tháng 5, tại hai xã; báo cáo trước ngày 30.' },
    { good: 'Chủ trì          : Sở Nội vụ' },
    { good: 'Bản đồ tỷ lệ 1 : 500 của xã, phường …' },
    { bad: 'Thời gian giám sát⟦ ⟧: từ tháng 5', fixed: 'Thời gian giám sát: từ tháng 5' },
    { bad: 'giao Sở Nội vụ⟦ ⟧, Sở Tài chính thực hiện', fixed: 'giao Sở Nội vụ, Sở Tài chính thực hiện' },
  ],
  *check(analysis) {
    for (const { 0: text, index } of inRunningText(analysis, STRAY)) {
      const span = { start: index, end: index + 1 };
      yield {
        span,
        message: `Thừa khoảng trắng trước dấu “${text.charAt(1)}”`,
        fix: { title: 'Bỏ khoảng trắng', safety: 'safe', edits: [{ span, newText: '' }] },
      };
    }
  },
});
