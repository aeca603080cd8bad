import { defineRule } from '../../lint/rule';

const HEAD = 'TỈNH UỶ AN PHÚ\n*\nSố     -NQ/TU\n';
const END = '\n\nNGHỊ QUYẾT\nvề kinh tế tư nhân';

export default defineRule({
  code: 'VB140',
  name: 'draft-mark-form',
  severity: 'info',
  basis: [
    { source: 'hd05', at: 'phần II, mục II, điểm 4.2', says: 'Văn bản dự thảo nhiều lần ghi thứ tự mỗi lần dự thảo, dưới số và ký hiệu' },
    { source: 'hd36', at: 'Phụ lục 3', says: 'Mẫu ghi “Dự thảo lần 2”, chữ in thường, nghiêng' },
  ],
  summary: 'Dự thảo của Đảng ghi “Dự thảo lần 2”, chữ in thường',
  why: 'Mẫu của hướng dẫn ghi lần dự thảo bằng chữ số, chữ in thường. Không điều khoản nào cấm lối khác, nên chỉ lưu ý.',
  examples: [
    { good: `${HEAD}Dự thảo lần 2${END}` },
    { good: `${HEAD}Dự thảo${END}` },
    { profile: 'state', good: 'Số:     /NQ-HĐND\nDỰ THẢO\n\nNGHỊ QUYẾT\nVề kế hoạch đầu tư công' },
    { bad: `${HEAD}⟦DỰ THẢO LẦN 2⟧${END}`, fixed: `${HEAD}Dự thảo lần 2${END}` },
    { bad: `${HEAD}⟦Dự thảo lần thứ hai⟧${END}`, fixed: `${HEAD}Dự thảo lần 2${END}` },
    { bad: `${HEAD}⟦Dự thảo 3⟧${END}`, fixed: `${HEAD}Dự thảo lần 3${END}` },
  ],
  *check({ tree, regime }) {
    const { draftMark } = tree.preface;
    if (!draftMark || regime.isGarbled || regime.isForm) return;
    const { span, text } = draftMark;
    const words = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy'];
    const spelt = words.findIndex((word) => text.toLowerCase().replace(/[)\s]+$/, '').endsWith(` ${word}`));
    const ordinal = spelt >= 0 ? String(spelt + 2) : (/(\d{1,2})\)?$/.exec(text)?.[1] ?? '');
    if (/ngày/iu.test(text)) return;
    const wanted = ordinal ? `Dự thảo lần ${ordinal}` : 'Dự thảo';
    if (text === wanted) return;
    yield { span, message: `Mẫu ghi “${wanted}”, chữ in thường`, fix: { title: `Viết là “${wanted}”`, safety: 'review', edits: [{ span, newText: wanted }] } };
  },
});
