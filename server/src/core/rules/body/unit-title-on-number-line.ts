import { defineRule } from '../../lint/rule';
import { isHighUnit } from '../../syntax/provision-title';
import { unitsOf } from './units';

export default defineRule({
  code: 'VB313',
  name: 'unit-title-on-number-line',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 6, điểm đ',
      says: 'Từ “Phần”, “Chương”, “Mục” và số thứ tự trình bày trên một dòng riêng, canh giữa; tiêu đề trình bày ngay dưới',
    },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: 'Tên phần, chương, mục trình bày ở dòng dưới từ “Phần”, “Chương”, “Mục” và số thứ tự' },
    { source: 'hd36', at: 'điểm 1.6', says: 'Tên phần, chương, mục trình bày ở dòng dưới từ “Phần”, “Chương”, “Mục” và số thứ tự' },
  ],
  summary: '“Chương I” đứng riêng một dòng, tên chương ở dòng dưới',
  why: 'Từ “Phần”, “Chương”, “Mục” với số thứ tự là một dòng, không có dấu chấm hay hai chấm; tên là dòng tiếp theo.',
  examples: [
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi' },
    { good: 'Điều 1. Phạm vi điều chỉnh\n1. Quy chế này quy định.' },
    { good: 'Phần thứ nhất\n\nKẾT QUẢ\n\nI. KINH TẾ', profile: 'party' },
    { bad: '⟦Chương I. QUY ĐỊNH CHUNG⟧\nĐiều 1. Phạm vi', fixed: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi' },
    { bad: '⟦Mục 2: THỦ TỤC⟧\nĐiều 1. Phạm vi', fixed: 'Mục 2\nTHỦ TỤC\nĐiều 1. Phạm vi' },
    { profile: 'party', bad: '⟦Phần thứ hai NHIỆM VỤ⟧\n\nI. THU NGÂN SÁCH', fixed: 'Phần thứ hai\nNHIỆM VỤ\n\nI. THU NGÂN SÁCH' },
  ],
  *check(analysis) {
    for (const { provision: { kind, heading, marker, punctuation, title } } of unitsOf(analysis)) {
      if (!isHighUnit(kind) || heading.text === '' || !title) continue;
      const word = marker.text.slice(0, marker.text.length - punctuation.length).trimEnd();
      yield {
        span: { start: marker.span.start, end: heading.span.end },
        message: `Tên của “${word}” phải ở dòng dưới, không cùng dòng với số`,
        fix: { title: 'Đưa tên xuống dòng dưới', safety: 'safe', edits: [{ span: { start: marker.span.start + word.length, end: heading.span.start }, newText: '\n' }] },
      };
    }
  },
});
