import { defineRule } from '../../lint/rule';
import { isHighUnit } from '../../syntax/provision-title';
import { unitsOf } from './units';

const SAYS = 'Phần, chương, mục có tên, viết bằng chữ in hoa ở dòng dưới từ “Phần”, “Chương”, “Mục” và số thứ tự';

export default defineRule({
  code: 'VB309',
  name: 'missing-unit-title',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 6, điểm d',
      says: 'Phần, chương, mục, tiểu mục, điều phải có tiêu đề, nêu khái quát nội dung chính của phần đó',
    },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Phần, Chương, Mục, Tiểu mục phải có tên',
  why: 'Mục lục và viện dẫn dựa vào tên của chương, mục. Tên viết in hoa ở ngay dòng dưới số thứ tự.',
  examples: [
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\nQuy chế này quy định.' },
    { good: 'Phần thứ nhất\n\nKẾT QUẢ THỰC HIỆN\n\nI. KINH TẾ', profile: 'party' },
    { good: 'Chương I QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh' },
    { good: 'Mục 1\nNhiệm vụ của Văn phòng\nĐiều 1. Phạm vi điều chỉnh' },
    { bad: '⟦Chương I⟧\nĐiều 1. Phạm vi điều chỉnh\nQuy chế này quy định.\nChương II\nTỔ CHỨC THỰC HIỆN\nĐiều 2. Hiệu lực' },
    { bad: 'Chương I\nQUY ĐỊNH CHUNG\n⟦Mục 1⟧\nĐiều 1. Phạm vi điều chỉnh' },
    { profile: 'party', bad: '⟦Phần thứ hai⟧\n\nI. NHIỆM VỤ\n\nNội dung.' },
  ],
  *check(analysis) {
    if (analysis.regime.isForm || analysis.source.isGarbled) return;
    for (const { provision: { kind, title, heading, marker, children } } of unitsOf(analysis)) {
      if (!isHighUnit(kind) || title !== null || heading.text !== '' || children.length === 0) continue;
      yield { span: marker.span, message: `“${marker.text}” chưa có tên; viết tên bằng chữ in hoa ở dòng dưới` };
    }
  },
});
