import { defineRule } from '../../lint/rule';
import { inRunningText } from './marks';

/** What is often confused, and can be nothing else. `lịch sử lý luận` is no `sử lý`; `phân chia sẽ làm` is no `chia sẻ`, so that pair is left out. */
const WORDS: Readonly<Record<string, string>> = {
  'sử lý': 'xử lý', 'thăm quan': 'tham quan', 'xuất xắc': 'xuất sắc', 'suất sắc': 'xuất sắc', 'tựu chung': 'tựu trung', 'trồng chéo': 'chồng chéo', 'kính giửi': 'kính gửi',
};
const WRONG = /(?:[sS]ử lý|[tT]hăm quan|[xX]uất xắc|[sS]uất sắc|[tT]ựu chung|[tT]rồng chéo|[kK]ính giửi)(?!\p{L})/gu;

export default defineRule({
  code: 'VB817',
  name: 'misspelt-words',
  severity: 'warning',
  basis: [{ source: 'practice', at: '', says: 'Viết đúng chính tả tiếng Việt' }],
  summary: 'Một số chữ hay viết sai: xử lý, tham quan, xuất sắc, tựu trung, chồng chéo',
  why: 'Bộ kiểm tra chính tả không thấy những chữ này vì từng tiếng đều có nghĩa. Danh sách ngắn, chỉ gồm chữ không thể hiểu cách khác.',
  examples: [
    { good: 'xử lý vi phạm; tham quan mô hình; hoàn thành xuất sắc nhiệm vụ' },
    { good: 'nghiên cứu lịch sử lý luận của Đảng' },
    { bad: 'hoàn thành ⟦xuất xắc⟧ nhiệm vụ', fixed: 'hoàn thành xuất sắc nhiệm vụ' },
    { bad: 'nhiệm vụ còn ⟦trồng chéo⟧ giữa các cơ quan', fixed: 'nhiệm vụ còn chồng chéo giữa các cơ quan' },
  ],
  *check(analysis) {
    for (const { 0: text, index } of inRunningText(analysis, WRONG)) {
      const right = WORDS[text.toLowerCase()];
      if (!right || analysis.source.clean.startsWith('lịch ', index - 5)) continue;
      const span = { start: index, end: index + text.length };
      const newText = text.charAt(0) === text.charAt(0).toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
      yield { span, message: `“${text}” viết đúng là “${newText}”`, fix: { title: `Viết “${newText}”`, safety: 'review', edits: [{ span, newText }] } };
    }
  },
});
