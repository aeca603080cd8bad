import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';
import type { ListItem } from '../../syntax/tree';
import { isScanned } from './required-parts';

const LETTER = 'Số: 12/SNV-TH\nV/v nâng bậc lương\n\nKính gửi: Bộ Nội vụ\n\nĐề nghị xem xét./.\n\nNơi nhận:\n- Như trên;\n';

export default defineRule({
  code: 'VB505',
  name: 'filing-line-form',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 9, điểm d',
      says: 'Dòng cuối gồm chữ “Lưu”, dấu hai chấm, chữ “VT”, dấu phẩy, chữ viết tắt đơn vị soạn thảo và số lượng bản lưu, dấu chấm',
    },
    { source: 'hd05', at: 'phần II, mục I, điểm 9.2.5', says: 'Dòng lưu viết “Lưu Văn phòng …”, không có dấu hai chấm, kết thúc bằng dấu chấm' },
    { source: 'hd36', at: 'điểm 1.9', says: 'Dòng lưu viết “Lưu Văn phòng …”, không có dấu hai chấm, kết thúc bằng dấu chấm' },
  ],
  summary: 'Dòng lưu viết theo mẫu: Nhà nước “Lưu: VT, ĐV.”, Đảng “Lưu Văn phòng ….”',
  why: 'Số bản lưu trong ngoặc và ký hiệu người soạn sau tên đơn vị là thói quen có thật, không điều khoản nào cấm, nên không bị báo.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, TH.' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, KTTHh5.' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, KGVX (2). 70' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, NCKS.Châu' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: Văn thư, KTN (5b).' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng Tỉnh uỷ.' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu VPHU_(My).' },
    { bad: 'Nơi nhận:\n- Như trên;\n- ⟦Lưu⟧ VT, TH.', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, TH.' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu⟦ ⟧: VT, TH.', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, TH.' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT⟦- ⟧TH.', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, TH.' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, TH⟦⟧', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, TH.' },
    { bad: `${LETTER}- ⟦Lưu: TH⟧.`, fixed: `${LETTER}- Lưu: VT, TH.` },
    { good: `${LETTER}- Lưu: Văn thư, TH.` },
    { good: `${LETTER}- Lưu: VP, TH.` },
    { bad: `${LETTER}- Lưu:⟦⟧VT, TH.`, fixed: `${LETTER}- Lưu: VT, TH.` },
    { profile: 'party', bad: 'Nơi nhận:\n- Như trên,\n- Lưu ⟦VT⟧.' },
    { profile: 'party', bad: 'Nơi nhận:\n- Như trên,\n- ⟦Lưu: VT⟧, TH.' },
    { profile: 'party', bad: 'Nơi nhận:\n- Như trên,\n- Lưu⟦:⟧ Văn phòng Tỉnh uỷ.', fixed: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng Tỉnh uỷ.' },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    const filing = tree.conclusions.recipients?.filing;
    if (!filing || regime.isForm || regime.isGarbled || /…|\.{2}/.test(filing.content.text)) return;
    if (regime.verdict.profile === 'party') yield* judgeParty(filing);
    else {
      yield* judgeState(filing);
      yield* judgeOffice(filing, analysis);
    }
    yield* judgeStop(filing, analysis);
  },
});

/**
 *     Lưu VT, TH.      Lưu : VT.      Lưu: VT- TH.
 *     ^^^                 ^                  ^^
 */
function* judgeState({ content }: ListItem): Iterable<Fault> {
  const match = /^(L[ưu]u)(\s*)(:?)(\s*)(?:(VT)(\s*[-–—;./]\s*|\s+)?(?=\p{Lu}{2}))?/u.exec(content.text);
  if (!match) return;
  const [, word = '', space = '', colon = '', gap = '', vt = '', separator = ''] = match;
  const at = (from: number, to: number) => ({ start: content.span.start + from, end: content.span.start + to });
  if (!colon) {
    const span = at(0, word.length);
    yield { span, message: 'Thiếu dấu hai chấm sau “Lưu”', fix: { title: 'Thêm dấu hai chấm', safety: 'safe', edits: [{ span: at(word.length, word.length), newText: ':' }] } };
  } else if (space) {
    const span = at(word.length, word.length + space.length);
    yield { span, message: 'Thừa khoảng trắng giữa “Lưu” và dấu hai chấm', fix: { title: 'Bỏ khoảng trắng', safety: 'safe', edits: [{ span, newText: '' }] } };
  }
  if (!vt || !separator) return;
  const start = word.length + space.length + colon.length + gap.length + vt.length;
  const span = at(start, start + separator.length);
  const message = `Sau “VT” là dấu phẩy: “VT, …”, không phải “VT${separator}…”`;
  yield { span, message, fix: { title: 'Viết “VT, ”', safety: 'safe', edits: [{ span, newText: ', ' }] } };
}

/** `Lưu: TH.` names the unit that drafted it, and not the clerks who keep it. `Lưu:VT` is glued. */
function* judgeOffice({ content }: ListItem, { tree, regime }: Analysis): Iterable<Fault> {
  const match = /^L[ưu]u\s*:(\s*)(?=\p{L})/u.exec(content.text);
  if (!match) return;
  const from = content.span.start + match[0].length;
  if (match[1] === '') {
    const span = { start: from, end: from };
    yield { span, severity: 'info', message: 'Sau “Lưu:” có một khoảng trắng', fix: { title: 'Thêm khoảng trắng', safety: 'safe', edits: [{ span, newText: ' ' }] } };
  }
  const rest = content.text.slice(match[0].length);
  if (isKept(rest) || isScanned(tree) || regime.docType === null) return;
  const span = { start: from, end: from };
  yield { span: content.span, message: 'Dòng lưu của văn bản Nhà nước bắt đầu bằng “Lưu: VT”', fix: { title: 'Thêm “VT, ”', safety: 'review', edits: [{ span, newText: 'VT, ' }] } };
}

/** `VT`, `Văn thư`, and what stands for it in some offices: `VP`, `Văn phòng`, `HC`, `HCTH`. */
function isKept(text: string): boolean {
  return /^(?:V\.?T|Văn thư|VP|Văn phòng|HC|TCHC|HCTH|HCQT)(?![\p{Ll}])/iu.test(text) || /(?<!\p{L})VT(?!\p{L})/u.test(text);
}

/** `Lưu: VT, …` is the line of the State; a colon alone is a slip. */
function* judgeParty({ content }: ListItem): Iterable<Fault> {
  const bare = /^L[ưu]u\s+(VT)(?!\p{L})/u.exec(content.text);
  if (bare) {
    const start = content.span.start + bare[0].length - 2;
    yield { span: { start, end: start + 2 }, severity: 'info', message: 'Văn bản Đảng ghi nơi lưu là “Lưu Văn phòng …”; “VT” là lối của văn bản Nhà nước' };
  }
  const match = /^L[ưu]u(\s*:)\s*(VT(?!\p{L}))?/u.exec(content.text);
  if (!match) return;
  const { start } = content.span;
  if (match[2]) {
    yield { span: { start, end: start + match[0].length }, message: `“${match[0]}” là dòng lưu của văn bản Nhà nước; văn bản Đảng viết “Lưu Văn phòng …”` };
    return;
  }
  const span = { start: start + 3, end: start + 3 + (match[1]?.length ?? 0) };
  yield {
    span,
    severity: 'info',
    message: 'Dòng lưu của văn bản Đảng không có dấu hai chấm sau “Lưu”',
    fix: { title: 'Bỏ dấu hai chấm', safety: 'safe', edits: [{ span, newText: '' }] },
  };
}

/** A stop inside, as in `NCKS.Châu` or `(2b). 66`, closes the code; what follows names the typist. */
function* judgeStop({ content, mark }: ListItem, { tree }: Analysis): Iterable<Fault> {
  if (mark || content.text.includes('.') || /:$/.test(content.text)) return;
  const { end } = content.span;
  yield {
    span: { start: end, end },
    severity: isScanned(tree) ? 'info' : 'warning',
    message: 'Dòng lưu phải kết thúc bằng dấu chấm',
    fix: { title: 'Thêm dấu chấm', safety: 'safe', edits: [{ span: { start: end, end }, newText: '.' }] },
  };
}
