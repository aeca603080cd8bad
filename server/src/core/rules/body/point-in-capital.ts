import { defineRule } from '../../lint/rule';
import { numSpan } from '../../syntax/numeral';
import { unitsOf } from './units';

const SAYS = 'Thứ tự các điểm dùng các chữ cái tiếng Việt in thường, sau chữ cái có dấu đóng ngoặc đơn';

export default defineRule({
  code: 'VB323',
  name: 'point-in-capital',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm đ', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Điểm viết bằng chữ thường: “a)”, không viết “A)”',
  why: 'Mẫu của cả hai hệ thống đều đánh điểm bằng chữ thường; “A.” chỉ dùng cho phần lớn có tên viết in hoa.',
  examples: [
    { good: '1. Giao Sở Nội vụ:\na) Chủ trì;\nb) Báo cáo.' },
    { good: 'A. KẾT QUẢ THỰC HIỆN\n\nI. KINH TẾ\n\nB. NHIỆM VỤ TRỌNG TÂM\n\nI. THU' },
    { bad: '1. Giao Sở Nội vụ:\n⟦A)⟧ Chủ trì;\n⟦B)⟧ Báo cáo.', fixed: '1. Giao Sở Nội vụ:\na) Chủ trì;\nb) Báo cáo.' },
    { profile: 'party', bad: '1. Văn phòng:\n⟦Đ)⟧ Theo dõi.', fixed: '1. Văn phòng:\nđ) Theo dõi.' },
  ],
  *check(analysis) {
    if (analysis.source.isGarbled) return;
    for (const { provision } of unitsOf(analysis)) {
      const { kind, num, marker, ordinals } = provision;
      if (kind !== 'point' || !/^\p{Lu}$/u.test(num) || ordinals.length === 0) continue;
      const newText = num.toLowerCase();
      yield {
        span: marker.span,
        message: `“${marker.text}” phải viết là “${newText})”`,
        fix: { title: `Viết là “${newText})”`, safety: 'safe', edits: [{ span: numSpan(provision), newText }] },
      };
    }
  },
});
