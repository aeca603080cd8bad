import { isPartyCode, isStateCode } from '../../legal/doc-types';
import type { Edit } from '../../lint/rule';
import { defineRule } from '../../lint/rule';
import type { NumberLine } from '../../syntax/tree';

const PARTY_SAYS = 'Ký hiệu của văn bản Đảng: số, gạch nối, tên loại, gạch chéo, cơ quan: “Số 05-HD/VPTW”, không có năm';

export default defineRule({
  code: 'VB113',
  name: 'symbol-of-other-regime',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3, điểm c', says: 'Giữa số và ký hiệu văn bản có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-)' },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.2.2', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: PARTY_SAYS },
  ],
  summary: 'Ký hiệu phải theo lối của chế độ mình: nhà nước “15/QĐ-UBND”, Đảng “15-QĐ/TU”',
  why: 'Văn bản nhà nước đặt gạch chéo trước, gạch nối sau; văn bản của Đảng ngược lại và không ghi năm. Nhầm hai lối là lỗi hay gặp ở nơi soạn cả hai loại.',
  examples: [
    { good: 'Số: 15/QĐ-UBND' },
    { good: 'Số: 12/UBND-VX' },
    { good: 'Thực hiện Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương' },
    { profile: 'party', good: 'Số 15-QĐ/TU' },
    { profile: 'party', good: 'Số     -BC/HU' },
    { bad: 'Số: ⟦15-QĐ/UBND⟧', fixed: 'Số: 15/QĐ-UBND' },
    { bad: 'Số: ⟦15-CV/UBND⟧' },
    { profile: 'party', bad: 'Số ⟦15/QĐ-TU⟧', fixed: 'Số 15-QĐ/TU' },
    { profile: 'party', bad: 'Số ⟦15/2026/QĐ-TU⟧', fixed: 'Số 15-QĐ/TU' },
  ],
  *check({ tree, regime, source }) {
    const { numberLine } = tree.preface;
    const { profile } = regime.verdict;
    if (!numberLine || regime.isGarbled || numberLine.shape === 'unknown' || numberLine.shape === profile) return;
    const edits = turnRound(numberLine, source.clean);
    const wanted = edits && `${numberLine.number?.text ?? ''}${profile === 'party' ? '-' : '/'}${numberLine.typeCode?.text ?? ''}${profile === 'party' ? '/' : '-'}${numberLine.issuerCode?.text ?? ''}`;
    yield {
      span: numberLine.symbol.span,
      message: `“${numberLine.symbol.text}” là lối ghi ký hiệu của văn bản ${profile === 'party' ? 'nhà nước' : 'Đảng'}${wanted ? `, phải viết “${wanted}”` : ''}`,
      ...(edits ? { fix: { title: `Viết là “${wanted}”`, safety: 'review' as const, edits } } : {}),
    };
  },
});

/** Swaps the two marks and drops the year; null when type and issuer cannot be told apart. */
function turnRound({ shape, number, typeCode, issuerCode }: NumberLine, text: string): readonly Edit[] | null {
  if (!number || !typeCode || !issuerCode) return null;
  const isKnown = shape === 'state' ? isPartyCode(typeCode.text) : isStateCode(typeCode.text);
  const first = { start: number.span.end, end: typeCode.span.start };
  const second = { start: typeCode.span.end, end: issuerCode.span.start };
  if (!isKnown || /[-/]/.test(issuerCode.text) || /\s/.test(text.slice(first.start, second.end))) return null;
  const [before, after] = shape === 'state' ? ['-', '/'] : ['/', '-'];
  return [{ span: first, newText: before }, { span: second, newText: after }];
}
