import { defineRule } from '../../lint/rule';
import { inRunningText } from './marks';

/** Blanks to be filled in, `(    )`, are no slip. */
const INSIDE = /\([ \u00A0](?=[\p{L}\p{N}])|[ \u00A0]\)(?<=[\p{L}\p{N}.%]..)/gu;

export default defineRule({
  code: 'VB811',
  name: 'space-inside-brackets',
  severity: 'info',
  basis: [{ source: 'practice', at: '', says: 'Dấu ngoặc viết liền chữ ở bên trong' }],
  summary: 'Bên trong dấu ngoặc đơn không có khoảng trắng sát dấu',
  why: 'Khoảng trắng thừa làm dấu ngoặc rơi xuống dòng khác với chữ bên trong. Không điều khoản nào quy định, nên chỉ nhắc.',
  examples: [
    { good: 'Ủy ban nhân dân xã (sau đây gọi là Ủy ban) báo cáo.' },
    { good: 'Đồng ý (   ), không đồng ý (   ).' },
    { bad: 'Ủy ban nhân dân xã (⟦ ⟧sau đây gọi là Ủy ban) báo cáo.', fixed: 'Ủy ban nhân dân xã (sau đây gọi là Ủy ban) báo cáo.' },
    { bad: 'họp lần 1 (tháng 5⟦ ⟧) tại xã.', fixed: 'họp lần 1 (tháng 5) tại xã.' },
  ],
  *check(analysis) {
    for (const { 0: text, index } of inRunningText(analysis, INSIDE)) {
      const at = index + (text.startsWith('(') ? 1 : 0);
      const span = { start: at, end: at + 1 };
      yield { span, message: 'Thừa khoảng trắng sát dấu ngoặc', fix: { title: 'Bỏ khoảng trắng', safety: 'safe', edits: [{ span, newText: '' }] } };
    }
  },
});
