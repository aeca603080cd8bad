import { defineRule, type Fault } from '../../lint/rule';
import type { AuthorityLine, AuthorityMark } from '../../syntax/tree';
import { clip } from './clip';

const STATE: Readonly<Record<AuthorityMark, string>> = { TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.' };
const PARTY: Readonly<Partial<Record<AuthorityMark, string>>> = { TM: 'T/M', KT: 'K/T', TL: 'T/L', Q: 'Q.' };

export default defineRule({
  code: 'VB510',
  name: 'authority-mark-form',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7, điểm b', says: 'Chữ viết tắt quyền hạn ký viết hoa, có dấu chấm, rồi khoảng trắng: “TM. ỦY BAN NHÂN DÂN”, “KT. BỘ TRƯỞNG”' },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.1', says: '“T/M”, “K/T”, “T/L” rồi một khoảng trắng, không có dấu chấm, dấu hai chấm' },
    { source: 'hd36', at: 'điểm 1.7.1', says: '“T/M”, “K/T”, “T/L” rồi một khoảng trắng, không có dấu chấm, dấu hai chấm' },
  ],
  summary: 'Chữ viết tắt quyền hạn ký phải đúng dấu và khoảng trắng: “TM. ”, “KT. ”; trong văn bản Đảng “T/M ”, “K/T ”',
  why: 'Thiếu dấu chấm hoặc dính liền thì chữ viết tắt lẫn vào tên cơ quan, chức vụ đứng sau.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nQ. GIÁM ĐỐC' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN' },
    {
      bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n⟦TM⟧ ỦY BAN NHÂN DÂN\n⟦KT.⟧CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n⟦Q⟧ GIÁM ĐỐC', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nQ. GIÁM ĐỐC' },
    { profile: 'party', bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M CHI BỘ⟦:⟧\nBÍ THƯ', fixed: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M CHI BỘ\nBÍ THƯ' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n⟦TM:⟧ ỦY BAN NHÂN DÂN', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN' },
    {
      profile: 'party',
      bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n⟦T/M.⟧ HUYỆN ỦY\nBÍ THƯ',
      fixed: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M HUYỆN ỦY\nBÍ THƯ',
    },
    {
      profile: 'party',
      bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n⟦K/T:⟧ TRƯỞNG BAN\nPHÓ TRƯỞNG BAN',
      fixed: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN',
    },
  ],
  *check({ tree, regime }) {
    const isParty = regime.verdict.profile === 'party';
    for (const line of tree.conclusions.signatures.flatMap(({ authority }) => authority)) {
      if (line.mark !== 'Q' && line.spelling === (isParty ? 'state' : 'party')) continue;
      if (line.text.endsWith(':')) yield colonAfter(line);
      const wanted = isParty ? PARTY[line.mark] : STATE[line.mark];
      if (wanted) yield* judge(line, wanted);
    }
  },
});

/** `T/M CHI BỘ:` */
function colonAfter({ span: { end } }: AuthorityLine): Fault {
  const span = { start: end - 1, end };
  return { span, severity: 'warning', message: 'Cuối dòng quyền hạn ký không có dấu hai chấm', fix: { title: 'Bỏ dấu hai chấm', safety: 'safe', edits: [{ span, newText: '' }] } };
}

function* judge({ markField, body, spelling }: AuthorityLine, wanted: string): Iterable<Fault> {
  const gap = { start: markField.span.end, end: body.span.start };
  const isGlued = gap.start === gap.end;
  if (markField.text === wanted && !isGlued) return;
  const isOnlySpace = markField.text.replace(/\s/g, '') === wanted;
  const edits = [
    ...(markField.text === wanted ? [] : [{ span: markField.span, newText: wanted }]),
    ...(isGlued ? [{ span: gap, newText: ' ' }] : []),
  ];
  yield {
    span: markField.span,
    severity: isOnlySpace || spelling === 'party' ? 'warning' : 'error',
    message: isOnlySpace ? `Sau “${wanted}” phải có một khoảng trắng: “${wanted} ${clip(body.text)}”` : `Quyền hạn ký “${markField.text}” phải ghi là “${wanted}”`,
    fix: { title: `Viết “${wanted} ”`, safety: 'safe', edits },
  };
}
