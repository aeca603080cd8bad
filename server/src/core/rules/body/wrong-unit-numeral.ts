import { defineRule } from '../../lint/rule';
import { numSpan } from '../../syntax/numeral';
import { toRoman } from '../../text/vietnamese';
import { unitsOf } from './units';

const STATE = 'Số thứ tự của phần, chương dùng chữ số La Mã; của mục, tiểu mục, điều, khoản dùng chữ số Ả Rập';
const PARTY = '“Phần”, “Chương” ghi số thứ tự bằng chữ số La Mã hoặc bằng chữ; “Mục” ghi bằng chữ số Ả Rập';

export default defineRule({
  code: 'VB312',
  name: 'wrong-unit-numeral',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm đ', says: STATE },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: PARTY },
    { source: 'hd36', at: 'điểm 1.6', says: PARTY },
  ],
  summary: 'Phần, Chương đánh số La Mã; Mục, Tiểu mục đánh số Ả Rập',
  why: 'Viết “Chương I”, “Mục 1”. Văn bản của Đảng ghi “Phần thứ nhất” cũng đúng; với văn bản của Nhà nước đó là cách của luật, chỉ lưu ý.',
  examples: [
    { good: 'Phần I\nKẾT QUẢ\n\nI. KINH TẾ\n\nPhần II\nNHIỆM VỤ\n\nI. THU' },
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nMục 1\nPHẠM VI\nĐiều 1. Phạm vi điều chỉnh' },
    { good: 'Phần thứ nhất\nKẾT QUẢ\n\nI. KINH TẾ\n\nPhần thứ hai\nNHIỆM VỤ', profile: 'party' },
    { good: 'Nội dung tại Mục I Phụ lục này và Chương 2 của đề án.' },
    { bad: 'Chương ⟦1⟧\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi', fixed: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi' },
    { bad: 'Chương II\nTỔ CHỨC\nMục ⟦III⟧\nBỘ MÁY\nĐiều 1. Phạm vi', fixed: 'Chương II\nTỔ CHỨC\nMục 3\nBỘ MÁY\nĐiều 1. Phạm vi' },
    { profile: 'party', bad: 'Phần ⟦2⟧\nNHIỆM VỤ\n\nI. THU', fixed: 'Phần II\nNHIỆM VỤ\n\nI. THU' },
    { bad: 'Phần ⟦thứ hai⟧\nNHIỆM VỤ\n\nI. THU', fixed: 'Phần II\nNHIỆM VỤ\n\nI. THU' },
  ],
  *check(analysis) {
    const isParty = analysis.regime.verdict.profile === 'party';
    for (const { provision } of unitsOf(analysis)) {
      const { kind, num, ordinals: [ordinal], marker } = provision;
      const isRoman = kind === 'part' || kind === 'chapter';
      if (ordinal === undefined || (!isRoman && kind !== 'section' && kind !== 'subsection')) continue;
      const isInWords = /^th/iu.test(num);
      if (isRoman ? /^[IVXLC]/.test(num) || (isInWords && isParty) : /^\d/.test(num)) continue;
      const newText = isRoman ? toRoman(ordinal) : String(ordinal);
      const span = numSpan(provision);
      const word = marker.text.slice(0, span.start - marker.span.start).trim();
      yield {
        span,
        severity: isInWords ? 'info' : 'warning',
        message: `“${word} ${num}” phải đánh số ${isRoman ? 'La Mã' : 'Ả Rập'}: “${word} ${newText}”`,
        fix: { title: `Viết là “${word} ${newText}”`, safety: 'review', edits: [{ span, newText }] },
      };
    }
  },
});
