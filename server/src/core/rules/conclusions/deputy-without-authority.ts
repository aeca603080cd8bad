import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';
import { isDeputyPosition } from '../../syntax/authority';
import type { AuthorityLine, SignatureBlock } from '../../syntax/tree';
import { foldKey, stripAccents } from '../../text/vietnamese';
import { headOf } from './post';
import { ownForm } from './required-parts';
import { clip } from './clip';

export default defineRule({
  code: 'VB511',
  name: 'deputy-without-authority',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7, điểm b', says: 'Cấp phó ký thay phải ghi “KT.” trước chức vụ của người đứng đầu, kể cả cấp phó được giao phụ trách' },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.1.b', says: 'Cấp phó của cơ quan theo chế độ thủ trưởng ký thay ghi “K/T” và chức vụ của người đứng đầu' },
    { source: 'hd36', at: 'điểm 1.7.1', says: 'Cấp phó của cơ quan theo chế độ thủ trưởng ký thay ghi “K/T” và chức vụ của người đứng đầu' },
  ],
  summary: 'Cấp phó ký phải ghi ký thay người đứng đầu: “KT. CHỦ TỊCH”, trong văn bản Đảng “K/T TRƯỞNG BAN”',
  why:
    'Cấp phó không có quyền ký riêng. Trong văn bản Đảng, cấp phó của cấp uỷ ký “T/M” là đúng, và cấp phó phụ trách khi khuyết người ' +
    'đứng đầu ký không có “K/T”, nên ở đó chỉ là lưu ý.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTRƯỞNG BAN\n\nPHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTHỦ TRƯỞNG CƠ QUAN\n\nNguyễn Văn An' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M ĐẢNG UỶ\nPHÓ BÍ THƯ\n\nNguyễn Văn An' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n⟦PHÓ CHỦ TỊCH⟧\n\nNguyễn Văn An', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An' },
    {
      bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n⟦PHÓ CHỦ TỊCH⟧\n\nNguyễn Văn An',
      fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An',
    },
    {
      bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. BAN CHỈ ĐẠO\n⟦PHÓ TRƯỞNG BAN⟧\n\nNguyễn Văn An',
      fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nNguyễn Văn An',
    },
    { profile: 'party', bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n⟦PHÓ TRƯỞNG BAN⟧\n\nNguyễn Văn An' },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    const signers = ownForm(analysis)?.signers;
    if (regime.isForm || regime.isGarbled || signers === 'two' || signers === 'parties') return;
    for (const signature of tree.conclusions.signatures) {
      if (signature.confirmation) continue;
      yield* regime.verdict.profile === 'party' ? judgeParty(signature) : judgeState(signature, regime);
    }
  },
});

/** `TM. ỦY BAN NHÂN DÂN`: unions and fronts, who adapt the decree, let deputies sign `TM.` */
function isStateCommittee({ mark, body }: AuthorityLine): boolean {
  return mark === 'TM' && /uy ban nhan dan|hoi dong nhan dan|ubnd|hdnd|chinh phu|^ban chi dao|^hoi dong (?:quan ly|truong)/.test(foldKey(body.text));
}

function* judgeState({ authority, positions }: SignatureBlock, { isDraft }: Analysis['regime']): Iterable<Fault> {
  const [position, second] = positions;
  if (!position || second || !isDeputyPosition(position.text) || !authority.every(isStateCommittee)) return;
  const head = headOf(position.text);
  const at = position.span.start;
  yield {
    span: position.span,
    severity: isDraft ? 'info' : 'warning',
    message: head ? `“${clip(position.text)}” ký phải ghi “KT. ${clip(head)}” ở dòng trên` : `“${clip(position.text)}” ký thay phải ghi “KT.” và chức vụ người đứng đầu`,
    ...(head ? { fix: { title: `Thêm dòng “KT. ${head}”`, safety: 'review' as const, edits: [{ span: { start: at, end: at }, newText: `KT. ${head}\n` }] } } : {}),
  };
}

/** Deputies of a committee sign `T/M`; only the deputies of an organ under one head are asked about. */
function* judgeParty({ authority, positions }: SignatureBlock): Iterable<Fault> {
  const [position, second] = positions;
  if (!position || second || authority.length > 0 || !/^PHO (?:TRUONG BAN|CHANH VAN PHONG|GIAM DOC|HIEU TRUONG)/.test(stripAccents(position.text))) return;
  yield { span: position.span, severity: 'info', message: `“${clip(position.text)}” ký thay thì ghi “K/T ${clip(headOf(position.text) ?? '')}” ở dòng trên, trừ khi được giao phụ trách` };
}
