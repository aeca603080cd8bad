import { defineRule } from '../../lint/rule';
import { walk } from '../../syntax/tree';

const RIGHT: Readonly<Record<string, string>> = { PHẦN: 'Phần', CHƯƠNG: 'Chương', MỤC: 'Mục', 'TIỂU MỤC': 'Tiểu mục', ĐIỀU: 'Điều' };

export default defineRule({
  code: 'VB307',
  name: 'unit-in-capitals',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 6, điểm đ',
      says: 'Từ “Phần”, “Chương”, “Mục”, “Điều” và số thứ tự viết bằng chữ in thường; chỉ tiêu đề của phần, chương, mục viết in hoa',
    },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: 'Mẫu viết “Phần I”, “Chương I”, “Mục 1”; tên ở dòng dưới viết in hoa' },
    { source: 'hd36', at: 'Phụ lục 3', says: 'Từ “Phần”, “Chương”, “Mục” và số thứ tự viết chữ thường, đậm; tên của phần, chương, mục viết in hoa' },
  ],
  summary: 'Từ “Phần”, “Chương”, “Mục”, “Điều” viết chữ in thường, chỉ tiêu đề viết in hoa',
  why: 'Mẫu của Nghị định in “Chương I” ở dòng riêng bằng chữ thường, tiêu đề in hoa ở dòng dưới.',
  examples: [
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh' },
    { good: 'Phần I\nKẾT QUẢ THỰC HIỆN' },
    { profile: 'party', good: 'Phần thứ nhất\nKẾT QUẢ THỰC HIỆN\nI- ĐÁNH GIÁ CHUNG' },
    { bad: '⟦CHƯƠNG⟧ I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh', fixed: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh' },
    { bad: '⟦PHẦN⟧ I\nKẾT QUẢ THỰC HIỆN', fixed: 'Phần I\nKẾT QUẢ THỰC HIỆN' },
  ],
  *check({ tree, regime }) {
    // The table of typography of 05-HD/VPTW is known second-hand only.
    const severity = regime.sources.some(({ id }) => id === 'hd05') ? 'info' : 'warning';
    for (const text of [tree.body, ...tree.attachments.map(({ body }) => body)]) {
      for (const { marker } of walk(text)) {
        const word = /^(?:PHẦN|CHƯƠNG|TIỂU MỤC|MỤC|ĐIỀU)(?= )/.exec(marker.text)?.[0];
        const right = word && RIGHT[word];
        if (!word || !right) continue;
        const span = { start: marker.span.start, end: marker.span.start + word.length };
        yield {
          span,
          severity,
          message: `“${word}” phải viết là “${right}”`,
          fix: { title: `Viết là “${right}”`, safety: 'safe', edits: [{ span, newText: right }] },
        };
      }
    }
  },
});
