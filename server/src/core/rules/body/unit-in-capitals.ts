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
  ],
  summary: 'Từ “Phần”, “Chương”, “Mục”, “Điều” viết chữ in thường, chỉ tiêu đề viết in hoa',
  why: 'Mẫu của Nghị định in “Chương I” ở dòng riêng bằng chữ thường, tiêu đề in hoa ở dòng dưới.',
  examples: [
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh' },
    { good: 'Phần I\nKẾT QUẢ THỰC HIỆN' },
    { bad: '⟦CHƯƠNG⟧ I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh', fixed: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh' },
    { bad: '⟦PHẦN⟧ I\nKẾT QUẢ THỰC HIỆN', fixed: 'Phần I\nKẾT QUẢ THỰC HIỆN' },
  ],
  *check({ tree }) {
    for (const text of [tree.body, ...tree.attachments.map(({ body }) => body)]) {
      for (const { marker } of walk(text)) {
        const word = /^(?:PHẦN|CHƯƠNG|TIỂU MỤC|MỤC|ĐIỀU)(?= )/.exec(marker.text)?.[0];
        const right = word && RIGHT[word];
        if (!word || !right) continue;
        const span = { start: marker.span.start, end: marker.span.start + word.length };
        yield {
          span,
          message: `“${word}” phải viết là “${right}”`,
          fix: { title: `Viết là “${right}”`, safety: 'safe', edits: [{ span, newText: right }] },
        };
      }
    }
  },
});
