import { defineRule } from '../../lint/rule';
import { numSpan } from '../../syntax/numeral';
import type { Provision } from '../../syntax/tree';
import { unitsOf } from './units';

export default defineRule({
  code: 'VB315',
  name: 'clause-mark',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 6, điểm đ',
      says: 'Số thứ tự các khoản dùng chữ số Ả Rập, sau số thứ tự có dấu chấm; các mục đánh số La Mã, sau số thứ tự có dấu chấm',
    },
  ],
  summary: 'Văn bản của Nhà nước viết “1.” và “I.”, không viết “1/”, “1)”, “1-”, “I-”, “I/”',
  why: 'Sau số thứ tự của khoản và của mục La Mã là dấu chấm. Số “1)” đếm việc nhỏ dưới điểm “a)” không có điều khoản nào nói tới, không báo.',
  examples: [
    { good: 'I. KẾT QUẢ\n\n1. Về kinh tế.\n\n2. Về xã hội.' },
    { good: '1. Giao Sở Nội vụ:\na) Chủ trì:\n1) Rà soát;\n2) Báo cáo.' },
    { good: '1. Kết quả\n\n1.1. Về kinh tế.' },
    { good: 'I- KẾT QUẢ\n\n1- Về kinh tế.', profile: 'party' },
    { bad: '⟦1/⟧ Về kinh tế.\n\n⟦2/⟧ Về xã hội.', fixed: '1. Về kinh tế.\n\n2. Về xã hội.' },
    { bad: '⟦1)⟧ Về kinh tế.\n\n⟦2)⟧ Về xã hội.', fixed: '1. Về kinh tế.\n\n2. Về xã hội.' },
    { bad: '⟦I-⟧ KẾT QUẢ\n\n1. Về kinh tế.\n\n⟦II -⟧ NHIỆM VỤ', fixed: 'I. KẾT QUẢ\n\n1. Về kinh tế.\n\nII. NHIỆM VỤ' },
  ],
  *check(analysis) {
    if (analysis.source.isGarbled) return;
    for (const { provision, parent, siblings, index } of unitsOf(analysis)) {
      const { kind, punctuation, marker, num } = provision;
      if ((kind !== 'clause' && kind !== 'roman') || punctuation === '.') continue;
      // `2)` alone among `1.` and `b)` is a letter that OCR took for a number.
      if (punctuation === ')' && ![siblings[index - 1], siblings[index + 1]].some((near) => near && isNext(provision, near))) continue;
      if (parent && ['point', 'subpoint', 'dash', 'plus'].includes(parent.kind)) continue;
      yield {
        span: marker.span,
        message: `“${marker.text}” phải viết là “${num}.”`,
        fix: { title: `Viết là “${num}.”`, safety: 'safe', edits: [{ span: { start: numSpan(provision).end, end: marker.span.end }, newText: '.' }] },
      };
    }
  },
});

/** A neighbour with the same mark and the number before or behind. */
function isNext(one: Provision, near: Provision): boolean {
  return near.punctuation === one.punctuation && Math.abs((near.ordinals[0] ?? 0) - (one.ordinals[0] ?? 0)) === 1;
}
