import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';
import type { SignatureBlock } from '../../syntax/tree';
import type { Field } from '../../text/span';
import { clip } from './clip';
import { severityHere } from './required-parts';

const HEAD = 'Số: 12/TB-SNV\nSơn La, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n';
const PARTY = 'Số 12-TB/BTCTU\nSơn La, ngày 05 tháng 6 năm 2026\n\nTHÔNG BÁO\nkết luận\n-----\n\nCác ban thực hiện.\n\nNơi nhận:\n- Các ban;\n- Lưu Ban.\n\n';

export default defineRule({
  code: 'VB538',
  name: 'own-post-missing',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7', says: 'Sau quyền hạn ký là chức vụ của chính người ký, in hoa: “KT. BỘ TRƯỞNG”, “THỨ TRƯỞNG”' },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.2', says: 'Dưới “K/T”, “T/L” ghi chức vụ của chính người ký, in hoa' },
    { source: 'hd36', at: 'điểm 1.7.1', says: 'Dưới “K/T”, “T/L” ghi chức vụ của chính người ký, in hoa' },
  ],
  summary: 'Dưới “KT.”, “TL.”, “TUQ.” (“K/T”, “T/L”) có dòng chức vụ của chính người ký, viết in hoa',
  why: '“KT. GIÁM ĐỐC” nói ký thay ai; dòng dưới nói người ký là ai.',
  examples: [
    { good: `${HEAD}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn An` },
    { good: `${HEAD}TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nNguyễn Văn An` },
    { profile: 'party', good: `${PARTY}T/M BAN THƯỜNG VỤ\n\nNguyễn Văn An` },
    { bad: `${HEAD}⟦KT. GIÁM ĐỐC⟧\n\nNguyễn Văn An` },
    { bad: `${HEAD}KT. GIÁM ĐỐC\n⟦Phó Giám đốc⟧\n\nNguyễn Văn An`, fixed: `${HEAD}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn An` },
    { profile: 'party', bad: `${PARTY}K/T TRƯỞNG BAN\n⟦Phó Trưởng ban⟧\n\nNguyễn Văn An`, fixed: `${PARTY}K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nNguyễn Văn An` },
  ],
  *check(analysis) {
    const severity = severityHere(analysis);
    if (!severity) return;
    for (const block of analysis.tree.conclusions.signatures) {
      if (block.signer && block.positions.length === 0 && block.authority.length > 0) yield* judge(block, block.signer, analysis);
    }
  },
});

const SMALL_POST = /^(?:Phó |Quyền |Chủ tịch|Giám đốc|Bí thư|Trưởng |Chánh |Thứ trưởng|Bộ trưởng|Hiệu trưởng|Vụ trưởng|Cục trưởng|Chủ nhiệm)/iu;

function* judge({ authority, side }: SignatureBlock, signer: Field, analysis: Analysis): Iterable<Fault> {
  const severity = severityHere(analysis) ?? 'info';
  const last = authority.at(-1);
  if (!last) return;
  const from = last.span.end;
  const between = side ? '' : analysis.source.clean.slice(from, signer.span.start);
  const small = between.split('\n').map((text) => text.trim()).find((text) => SMALL_POST.test(text));
  if (small !== undefined) {
    const start = from + between.indexOf(small);
    const span = { start, end: start + small.length };
    const newText = small.toUpperCase();
    yield { span, severity, message: `Chức vụ người ký viết in hoa: “${clip(newText)}”`, fix: { title: `Viết “${newText}”`, safety: 'safe', edits: [{ span, newText }] } };
  } else if (['KT', 'TL', 'TUQ'].includes(last.mark)) {
    yield { span: last.span, severity, message: `Dưới “${clip(last.text)}” thiếu chức vụ của chính người ký` };
  }
}
