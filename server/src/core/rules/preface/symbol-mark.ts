import type { Analysis } from '../../analysis';
import { defineRule, type Edit } from '../../lint/rule';

const PARTY_SAYS = 'Giữa số và tên loại là dấu gạch nối (-), giữa tên loại và cơ quan là dấu gạch chéo (/): “Số 05-HD/VPTW”';

export default defineRule({
  code: 'VB127',
  name: 'symbol-mark',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3, điểm c', says: 'Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký hiệu có dấu gạch nối (-)' },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.2.2', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: PARTY_SAYS },
  ],
  summary: 'Giữa số, tên loại và cơ quan trong ký hiệu phải có đúng dấu gạch chéo, gạch nối',
  why: 'Mất dấu hay dùng dấu khác thì số dính vào chữ viết tắt, không tra được văn bản. Nhầm hẳn sang lối của chế độ kia là việc của luật VB113.',
  examples: [
    { good: 'Số: 163/TB-VP' },
    { good: 'Số:      /QĐ-UBND' },
    { good: 'Số: 12/UBND-VX' },
    { good: 'Số: 163 /TB-VP' },
    { profile: 'party', good: 'Số 05-QC/BTCTU-BNCTU' },
    { profile: 'party', good: 'Số 3294-CV/VPTW/nb' },
    { bad: 'Số: 163⟦⟧TB-VP', fixed: 'Số: 163/TB-VP' },
    { bad: 'Số: 163⟦.⟧TB-VP', fixed: 'Số: 163/TB-VP' },
    { bad: 'Số: 15/QĐ⟦/⟧UBND', fixed: 'Số: 15/QĐ-UBND' },
    { profile: 'party', bad: 'Số 112⟦⟧BC/ĐU', fixed: 'Số 112-BC/ĐU' },
    { profile: 'party', bad: 'Số 09-HD⟦-⟧BTCTU', fixed: 'Số 09-HD/BTCTU' },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    const { profile } = regime.verdict;
    const line = tree.preface.numberLine;
    if (!line || line.shape !== profile || regime.isGarbled || regime.isForm) return;
    const [first, second] = profile === 'party' ? ['-', '/'] : ['/', '-'];
    const { number, year, typeCode, issuerCode } = line;
    const next = year ?? typeCode ?? issuerCode;
    if (number && next) yield* fault(analysis, { span: { start: number.span.end, end: next.span.start }, newText: first });
    if (typeCode && issuerCode) yield* fault(analysis, { span: { start: typeCode.span.end, end: issuerCode.span.start }, newText: second });
  },
});

/** White space, a blank that was filled in (`0_ /TTr`) and the dash `–` are for the rule on spacing, a year between type and body for the one on years. */
function* fault({ source }: Analysis, { span, newText }: Edit) {
  const written = source.slice(span).replace(/\s+/g, '').replace('–', '-');
  if (written.replace(/^[._…]+(?=[-/])/, '') === newText || /\d/.test(written)) return;
  const message = written ? `Chỗ này trong ký hiệu là dấu “${newText}”, không phải “${written}”` : `Chỗ này trong ký hiệu thiếu dấu “${newText}”`;
  yield { span, message, fix: { title: `Viết dấu “${newText}”`, safety: 'safe' as const, edits: [{ span, newText }] } };
}
