import { defineRule } from '../../lint/rule';
import { isHighUnit } from '../../syntax/provision-title';
import { unitsOf } from './units';

export default defineRule({
  code: 'VB311',
  name: 'unit-title-in-small-letters',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 6, điểm đ',
      says: 'Tiêu đề của phần, chương, mục, tiểu mục trình bày ngay dưới, bằng chữ in hoa, kiểu chữ đứng, đậm',
    },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: 'Tên phần, chương, mục trình bày ở dòng dưới, bằng chữ in hoa' },
    { source: 'hd36', at: 'điểm 1.6', says: 'Tên phần, chương, mục trình bày ở dòng dưới, bằng chữ in hoa' },
  ],
  summary: 'Tên của Phần, Chương, Mục, Tiểu mục viết bằng chữ in hoa',
  why: 'Chỉ từ “Chương”, “Mục” viết thường; tên của chương, mục ở dòng dưới viết in hoa toàn bộ.',
  examples: [
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh' },
    { good: 'Chương I\nQUY ĐỊNH CHUNG (tiếp theo)\nĐiều 1. Phạm vi điều chỉnh' },
    { good: 'Điều 1. Phạm vi điều chỉnh\nQuy chế này quy định.', profile: 'party' },
    { bad: 'Chương I\n⟦Quy định chung⟧\nĐiều 1. Phạm vi điều chỉnh', fixed: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh' },
    { profile: 'party', bad: 'Phần thứ nhất\n⟦Kết quả đại hội⟧\n\nI. NHIỆM VỤ', fixed: 'Phần thứ nhất\nKẾT QUẢ ĐẠI HỘI\n\nI. NHIỆM VỤ' },
    { bad: 'Mục 1\n⟦Nhiệm vụ của Văn phòng⟧\nĐiều 1. Phạm vi', fixed: 'Mục 1\nNHIỆM VỤ CỦA VĂN PHÒNG\nĐiều 1. Phạm vi' },
  ],
  *check(analysis) {
    if (analysis.source.isGarbled) return;
    for (const { provision: { kind, title, marker } } of unitsOf(analysis)) {
      if (!isHighUnit(kind) || !title || !/\p{Ll}{2}/u.test(title.text.replace(/\([^)]*\)/g, ''))) continue;
      const newText = title.text.toUpperCase();
      yield {
        span: title.span,
        message: `Tên của “${marker.text}” phải viết bằng chữ in hoa`,
        fix: { title: 'Viết in hoa', safety: 'safe', edits: [{ span: title.span, newText }] },
      };
    }
  },
});
