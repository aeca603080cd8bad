import { defineRule, type Fault } from '../../lint/rule';
import { readRoman, toRoman } from '../../text/vietnamese';
import type { Attachment } from '../../syntax/tree';
import { annexesOf } from './annex';

export default defineRule({
  code: 'VB601',
  name: 'attachment-numeral',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục III, khoản 1, điểm a', says: 'Văn bản có từ hai phụ lục trở lên thì các phụ lục được đánh số thứ tự bằng chữ số La Mã' },
    { source: 'hd05', at: 'phần II, mục II, điểm 1', says: 'Văn bản có từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số Ả Rập' },
    { source: 'hd36', at: 'phần II, mục 2', says: 'Văn bản có từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số Ả Rập' },
  ],
  summary: 'Từ hai phụ lục trở lên phải đánh số: Nhà nước chữ số La Mã, Đảng chữ số Ả Rập',
  why: 'Một phụ lục thì không cần số. Nhiều phụ lục không số, hoặc số của chế độ khác, làm lời dẫn trong văn bản không trỏ đúng chỗ.',
  examples: [
    { good: 'Phụ lục I\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục II\nDANH SÁCH CÁ NHÂN\n\nÔng A.' },
    { good: 'Phụ lục\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
    { good: 'Phụ lục 1\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
    { profile: 'party', good: 'Phụ lục 1\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục 2\nDANH SÁCH CÁ NHÂN\n\nÔng A.' },
    {
      bad: 'Phụ lục ⟦1⟧\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục ⟦2⟧\nDANH SÁCH CÁ NHÂN\n\nÔng A.',
      fixed: 'Phụ lục I\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục II\nDANH SÁCH CÁ NHÂN\n\nÔng A.',
    },
    { bad: '⟦Phụ lục⟧\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\n⟦Phụ lục⟧\nDANH SÁCH CÁ NHÂN\n\nÔng A.' },
    {
      profile: 'party',
      bad: 'Phụ lục ⟦I⟧\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục ⟦II⟧\nDANH SÁCH CÁ NHÂN\n\nÔng A.',
      fixed: 'Phụ lục 1\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục 2\nDANH SÁCH CÁ NHÂN\n\nÔng A.',
    },
  ],
  *check({ tree, regime }) {
    const annexes = annexesOf(tree);
    if (annexes.length < 2 || regime.isGarbled) return;
    const isParty = regime.verdict.profile === 'party';
    for (const annex of annexes) yield* isParty ? judgeParty(annex) : judgeState(annex);
  },
});

function* judgeState({ heading, num }: Attachment): Iterable<Fault> {
  if (!num) yield { span: heading.span, severity: 'warning', message: `Có từ hai phụ lục trở lên: “${heading.text}” phải có số La Mã` };
  if (!num || readRoman(num.text.toUpperCase()) !== undefined) return;
  const value = /^\d+$/.test(num.text) ? toRoman(Number(num.text)) : '';
  yield {
    span: num.span,
    message: `Từ hai phụ lục trở lên đánh số La Mã${value ? `: “Phụ lục ${value}”, không phải “${heading.text}”` : `, không phải “${heading.text}”`}`,
    ...(value ? { fix: { title: `Viết “Phụ lục ${value}”`, safety: 'review' as const, edits: [{ span: num.span, newText: value }] } } : {}),
  };
}

function* judgeParty({ heading, num }: Attachment): Iterable<Fault> {
  if (!num) yield { span: heading.span, severity: 'warning', message: `Có từ hai phụ lục trở lên: “${heading.text}” phải có số thứ tự` };
  if (!num || /^\d+$/.test(num.text)) return;
  const value = readRoman(num.text.toUpperCase());
  yield {
    span: num.span,
    message: `Phụ lục trong văn bản Đảng đánh số Ả Rập${value ? `: “Phụ lục ${value}”, không phải “${heading.text}”` : `, không phải “${heading.text}”`}`,
    ...(value ? { fix: { title: `Viết “Phụ lục ${value}”`, safety: 'review' as const, edits: [{ span: num.span, newText: String(value) }] } } : {}),
  };
}
