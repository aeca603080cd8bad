import { defineRule } from '../../lint/rule';
import { findSlips, lastOrdinal, nameOf, renumber } from './sisters';

const SAYS = 'Phần, chương, mục, điều, khoản, điểm theo một trình tự nhất định, số thứ tự liên tục';

export default defineRule({
  code: 'VB301',
  name: 'numbering-skip',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm c và đ', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
    { source: 'consistency', at: '', says: 'Số thứ tự của các đề mục cùng cấp liên tục' },
  ],
  summary: 'Số thứ tự của các phần, mục, điều, khoản, điểm cùng cấp không được nhảy cóc',
  why:
    'Một số bị nhảy thường là dấu hiệu mất một mục khi chép từ tệp cũ, hoặc viện dẫn nội bộ sẽ trỏ sai chỗ. ' +
    'Văn bản nhảy số ở nhiều nơi thì coi như mất số tự động khi sao chép, không báo.',
  examples: [
    { good: 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Tổ chức thực hiện.\nĐiều 3. Hiệu lực.' },
    { good: '1. Về kinh tế\n\n1.1. Nông nghiệp\n\n1.2. Công nghiệp\n\n2. Về xã hội\n\n2.1. Giáo dục' },
    { good: 'Điều 5. Nội dung.\nĐiều 5a. Nội dung bổ sung.\nĐiều 6. Nội dung.' },
    { good: 'Giao Sở Nội vụ:\n1. Chủ trì.\n2. Báo cáo.\nGiao Sở Tài chính:\n1. Phối hợp.\n2. Bố trí kinh phí.' },
    { bad: 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Tổ chức thực hiện.\n⟦Điều 4.⟧ Hiệu lực.' },
    { bad: 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Tổ chức thực hiện.\n⟦Điều 5.⟧ Hiệu lực.\nĐiều 4. Thi hành.' },
    { good: 'Điều 1. Phê duyệt.\nĐiều 2. Hiệu lực.' },
    {
      bad: 'Điều 1. Phê duyệt.\nĐiều 2. Giao nhiệm vụ.\n⟦Điều 5.⟧ Kinh phí.\nĐiều 4. Thi hành.',
      fixed: 'Điều 1. Phê duyệt.\nĐiều 2. Giao nhiệm vụ.\nĐiều 3. Kinh phí.\nĐiều 4. Thi hành.',
    },
    { good: 'Phần I\nKẾT QUẢ\n\nChương I\nTHU\n\nChương II\nCHI\n\nPhần II\nNHIỆM VỤ\n\nChương III\nTHU' },
    { good: 'Chương I\nTHU\n\nMục 1\nTHUẾ\n\nMục 2\nPHÍ\n\nChương II\nCHI\n\nMục 1\nLƯƠNG\n\nMục 2\nCÔNG TÁC PHÍ' },
    { good: 'A. KẾT QUẢ CHUNG\n\nB. KINH TẾ BIỂN\n\nC. XÃ HỘI HÓA\n\nD. QUỐC PHÒNG TOÀN DÂN\n\nE. TỔ CHỨC THỰC HIỆN' },
    { good: 'Giao các đơn vị: 1. Sở Nội vụ;\n2. Sở Tài chính;\n3. Sở Xây dựng.' },
    { bad: 'I. KẾT QUẢ\n\nNội dung.\n\n⟦III.⟧ NHIỆM VỤ\n\nNội dung.' },
    { profile: 'party', bad: '1. Về kinh tế\n\n1.1. Nông nghiệp\n\n⟦1.3.⟧ Công nghiệp' },
    { bad: '1. Giao Sở Nội vụ:\n\na) Chủ trì;\n\n⟦c)⟧ Báo cáo.' },
  ],
  *check(analysis) {
    const severity = analysis.regime.verdict.profile === 'legislation' ? 'info' : 'warning';
    for (const slip of findSlips(analysis)) {
      const { before, sister } = slip;
      const fix = renumber(slip);
      // Points without đ have a rule of their own; of headings A, B, C, D, E no clause speaks.
      const isMissingD = /^[dD]$/.test(before.num) && /^[eE]$/.test(sister.num);
      if (lastOrdinal(sister) <= lastOrdinal(before) || isMissingD) continue;
      yield {
        span: sister.marker.span,
        severity,
        message: `Số thứ tự nhảy từ “${nameOf(before)}” sang “${nameOf(sister)}”`,
        related: [{ span: before.marker.span, message: 'Số đứng trước' }],
        ...(fix ? { fix } : {}),
      };
    }
  },
});
