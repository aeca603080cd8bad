import { defineRule } from '../../lint/rule';
import { findSlips, lastOrdinal, nameOf, renumber } from './sisters';

const SAYS = 'Phần, chương, mục, điều, khoản, điểm theo một trình tự nhất định; mỗi số thứ tự chỉ dùng một lần ở một cấp';

export default defineRule({
  code: 'VB302',
  name: 'numbering-repeat',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm c và đ', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
    { source: 'consistency', at: '', says: 'Số thứ tự của các đề mục cùng cấp không trùng, không lùi' },
  ],
  summary: 'Số thứ tự của các phần, mục, điều, khoản, điểm cùng cấp không được trùng hay lùi lại',
  why: 'Hai mục mang một số thì viện dẫn không biết trỏ về mục nào. Đánh số lại từ 1 cho một danh sách mới là bình thường, không báo.',
  examples: [
    { good: '1. Về kinh tế\n\nNội dung.\n\n2. Về xã hội\n\nNội dung.\n\n3. Về quốc phòng' },
    { good: 'Giao Sở Nội vụ:\n1. Chủ trì.\n2. Báo cáo.\nGiao Sở Tài chính:\n1. Phối hợp.\n2. Bố trí kinh phí.' },
    { good: '2. Hội nghị\n\n2.1. Quán triệt nghị quyết.\n\n3. Công tác khác\n\n3.1. Cho ý kiến.' },
    { bad: '1. Về kinh tế\n\nNội dung.\n\n2. Về xã hội\n\nNội dung.\n\n⟦2.⟧ Về quốc phòng\n\n3. Tổ chức thực hiện' },
    {
      bad: '1. Một.\n2. Hai.\n⟦2.⟧ Ba.\n4. Bốn.',
      fixed: '1. Một.\n2. Hai.\n3. Ba.\n4. Bốn.',
    },
    { good: 'Điều 1. Một.\n1. A.\n2. B.\nĐiều 2. Hai.\n1. C.\n2. D.' },
    { profile: 'party', bad: 'I. KẾT QUẢ\n\nNội dung.\n\nII. HẠN CHẾ\n\nNội dung.\n\n⟦II.⟧ NHIỆM VỤ\n\nNội dung.' },
    { bad: 'Điều 1. Phê duyệt.\nĐiều 2. Thực hiện.\n⟦Điều 2.⟧ Hiệu lực.\nĐiều 4. Thi hành.' },
  ],
  *check(analysis) {
    const severity = analysis.regime.verdict.profile === 'legislation' ? 'info' : 'warning';
    for (const slip of findSlips(analysis)) {
      const { before, sister } = slip;
      const fix = renumber(slip);
      const [a, b] = [lastOrdinal(before), lastOrdinal(sister)];
      if (b > a) continue;
      yield {
        span: sister.marker.span,
        severity,
        message: a === b ? `Trùng số thứ tự “${nameOf(sister)}”` : `Số thứ tự lùi từ “${nameOf(before)}” về “${nameOf(sister)}”`,
        related: [{ span: before.marker.span, message: 'Số đứng trước' }],
        ...(fix ? { fix } : {}),
      };
    }
  },
});
