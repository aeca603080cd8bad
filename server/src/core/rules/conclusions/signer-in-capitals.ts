import { defineRule, type Fault } from '../../lint/rule';
import { titlePrefixOf } from '../../syntax/authority';
import type { Profile } from '../../syntax/tree';
import type { Field } from '../../text/span';
import { isAllCapitals } from '../../text/vietnamese';

export default defineRule({
  code: 'VB513',
  name: 'signer-in-capitals',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7, điểm đ', says: 'Họ và tên người ký trình bày bằng chữ in thường, kiểu chữ đứng, đậm' },
    { source: 'hd05', at: 'Phụ lục 2', says: 'Họ và tên người ký trình bày bằng chữ in thường, đứng, đậm' },
    { source: 'hd36', at: 'Phụ lục 3', says: 'Họ và tên người ký trình bày bằng chữ in thường, đứng, đậm' },
  ],
  summary: 'Họ và tên người ký viết in thường, không viết in hoa toàn bộ',
  why: 'Chữ in hoa dành cho quyền hạn và chức vụ; họ tên in thường, đậm để phân biệt.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nCHỦ TỊCH\n\nĐÃ KÝ\n\nNguyễn Văn An' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn An' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\n⟦NGUYỄN VĂN AN⟧', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTS. ⟦NGUYỄN VĂN AN⟧', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTS. Nguyễn Văn An' },
    { profile: 'party', bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n⟦TRẦN THỊ HOÀ⟧', fixed: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Thị Hoà' },
  ],
  *check({ tree, regime }) {
    if (regime.isGarbled || regime.isForm) return;
    for (const { signer } of tree.conclusions.signatures) if (signer && isAllCapitals(signer.text)) yield judge(signer, regime.verdict.profile);
  },
});

function judge(signer: Field, profile: Profile): Fault {
  const title = titlePrefixOf(signer.text).length;
  const wanted = signer.text.slice(title).replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  const span = { start: signer.span.start + title, end: signer.span.end };
  return {
    span,
    severity: profile === 'party' ? 'warning' : 'error',
    message: `Họ tên người ký viết in thường: “${wanted}”`,
    fix: { title: `Viết “${wanted}”`, safety: 'safe', edits: [{ span, newText: wanted }] },
  };
}
