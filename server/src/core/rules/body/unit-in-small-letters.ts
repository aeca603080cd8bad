import { defineRule } from '../../lint/rule';
import { unitsOf } from './units';

const SAYS = 'Từ “Phần”, “Chương”, “Mục”, “Điều” đầu đề mục viết hoa chữ cái đầu';

export default defineRule({
  code: 'VB317',
  name: 'unit-in-small-letters',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm đ', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Đề mục viết “Điều 1.”, “Chương I”, không viết “điều 1.”, “chương I”',
  why: 'Các mẫu của cả hai hệ thống đều viết hoa chữ cái đầu của từ chỉ đề mục. Viện dẫn trong câu do luật khác xét.',
  examples: [
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi' },
    { good: 'Điều 1. Phạm vi\nHồ sơ nộp theo quy định tại\nđiều 5. Trường hợp khác thì báo cáo.' },
    { good: 'Nhiệm vụ của từng mục 1 và mục 2 nêu trên.', profile: 'party' },
    { bad: '⟦điều⟧ 1. Phạm vi áp dụng.\nĐiều 2. Hiệu lực.', fixed: 'Điều 1. Phạm vi áp dụng.\nĐiều 2. Hiệu lực.' },
    { bad: '⟦chương⟧ I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi', fixed: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi' },
    { profile: 'party', bad: 'Điều 1. Phạm vi.\n⟦điều⟧ 2. Đối tượng.', fixed: 'Điều 1. Phạm vi.\nĐiều 2. Đối tượng.' },
  ],
  *check(analysis) {
    for (const { provision: { marker } } of unitsOf(analysis)) {
      const word = /^(?:phần|chương|mục|tiểu mục|điều)(?=\s)/u.exec(marker.text)?.[0];
      if (word === undefined) continue;
      const right = word.charAt(0).toUpperCase() + word.slice(1);
      const span = { start: marker.span.start, end: marker.span.start + word.length };
      yield {
        span,
        message: `“${word}” ở đầu đề mục phải viết là “${right}”`,
        fix: { title: `Viết là “${right}”`, safety: 'safe', edits: [{ span, newText: right }] },
      };
    }
  },
});
