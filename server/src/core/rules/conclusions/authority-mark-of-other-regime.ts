import { defineRule } from '../../lint/rule';
import type { AuthorityMark } from '../../syntax/tree';

const STATE: Readonly<Record<AuthorityMark, string>> = { TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.' };
/** The Party has no mark of delegation (TUQ). */
const PARTY: Readonly<Partial<Record<AuthorityMark, string>>> = { TM: 'T/M', KT: 'K/T', TL: 'T/L', Q: 'Q.' };

export default defineRule({
  code: 'VB509',
  name: 'authority-mark-of-other-regime',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7, điểm b', says: 'Quyền hạn ký ghi “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.” trước tên tập thể hoặc chức vụ' },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.1', says: 'Quyền hạn ký ghi “T/M”, “K/T”, “T/L”' },
    { source: 'hd36', at: 'điểm 1.7.1', says: 'Quyền hạn ký ghi “T/M”, “K/T”, “T/L”' },
  ],
  summary: 'Văn bản Nhà nước ký “TM.”, “KT.”, “TL.”; văn bản Đảng ký “T/M”, “K/T”, “T/L”',
  why: 'Hai chế độ viết tắt quyền hạn ký khác nhau; lẫn ký hiệu là dấu hiệu văn bản được chép từ mẫu của bên kia.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M HUYỆN ỦY\nPHÓ BÍ THƯ' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nQ. TRƯỞNG BAN' },
    {
      bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n⟦T/M⟧ ỦY BAN NHÂN DÂN\n⟦K/T⟧ CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    },
    {
      profile: 'party',
      bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n⟦TM.⟧ HUYỆN ỦY\nPHÓ BÍ THƯ',
      fixed: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M HUYỆN ỦY\nPHÓ BÍ THƯ',
    },
    { profile: 'party', bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n⟦TUQ.⟧ TRƯỞNG BAN\nCHÁNH VĂN PHÒNG' },
    { profile: 'party', bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n⟦T/Q⟧ BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG' },
  ],
  *check({ tree, regime }) {
    const isParty = regime.verdict.profile === 'party';
    for (const { mark, markField, spelling } of tree.conclusions.signatures.flatMap(({ authority }) => authority)) {
      const wanted = isParty ? PARTY[mark] : STATE[mark];
      if (mark === 'Q' || (wanted && spelling !== (isParty ? 'state' : 'party'))) continue;
      const other = isParty ? 'Nhà nước' : 'Đảng';
      yield {
        span: markField.span,
        message: wanted ? `“${markField.text}” là cách ghi của văn bản ${other}; ở đây ghi “${wanted}”` : `Văn bản Đảng không có ký thừa uỷ quyền “${markField.text}”`,
        ...(wanted ? { fix: { title: `Viết “${wanted}”`, safety: 'safe' as const, edits: [{ span: markField.span, newText: wanted }] } } : {}),
      };
    }
  },
});
