import { defineRule } from '../../lint/rule';
import type { NumberLine } from '../../syntax/tree';
import type { Field } from '../../text/span';

const PARTY_SAYS = 'Giữa số và tên loại là dấu gạch nối (-), giữa tên loại và cơ quan là dấu gạch chéo (/), các mẫu đều viết liền';

export default defineRule({
  code: 'VB111',
  name: 'number-spacing',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3, điểm c', says: 'Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), không cách chữ' },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.2', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: PARTY_SAYS },
  ],
  summary: 'Số, ký hiệu của văn bản phải viết liền; sau “Số:” có một khoảng cách',
  why:
    'Khoảng trống trong ký hiệu làm máy và người không tìm ra văn bản. Khoảng trống giữa số và dấu gạch chéo thường còn lại từ dự thảo ' +
    '(số điền sau), nên chỉ cảnh báo; chỗ trống khi chưa có số thì không phải lỗi.',
  examples: [
    { good: 'Số: 15/QĐ-UBND' },
    { good: 'Số:       /QĐ-UBND' },
    { good: 'Số: …/QĐ-UBND' },
    { good: 'Số:/QĐ-UBND' },
    { profile: 'party', good: 'Số 05-QC/BTCTU-BNCTU' },
    { bad: 'Số: ⟦15 / QĐ - UBND⟧', fixed: 'Số: 15/QĐ-UBND' },
    { bad: 'Số: ⟦899 /UBND-TTHC⟧', fixed: 'Số: 899/UBND-TTHC' },
    { bad: 'Số:⟦⟧163/TB-UBND', fixed: 'Số: 163/TB-UBND' },
    { bad: 'Số:      ⟦/QĐ- UBND⟧', fixed: 'Số:      /QĐ-UBND' },
    { bad: 'Số: ⟦15/QĐ–UBND⟧', fixed: 'Số: 15/QĐ-UBND' },
  ],
  *check({ tree, regime, source }) {
    const { numberLine } = tree.preface;
    if (!numberLine || regime.isGarbled || regime.isForm || hasNoMark(numberLine, source.clean)) return;
    const { number, symbol, colon, gap } = numberLine;
    if (colon && number && gap.text === '') {
      const fix = { title: 'Thêm khoảng cách', safety: 'safe' as const, edits: [{ span: gap.span, newText: ' ' }] };
      yield { span: gap.span, severity: 'warning', message: `Sau “${source.slice({ start: numberLine.label.span.start, end: colon.span.end })}” phải có một khoảng cách`, fix };
    }
    const edits = editsIn(symbol);
    if (edits.length === 0 || /[_…{}]/.test(symbol.text)) return;
    const wanted = symbol.text.replace(/\s+/g, '').replace(/–/g, '-');
    const isGapOfDraft = edits.length === 1 && edits[0]?.span.start === number?.span.end && edits[0]?.newText === '';
    yield {
      span: symbol.span,
      severity: isGapOfDraft ? 'warning' : 'error',
      message: `Số, ký hiệu phải viết liền: “${wanted}”`,
      fix: { title: `Viết là “${wanted}”`, safety: 'safe', edits },
    };
  },
});

/** `163 TB-VP`: the mark behind the number is missing, which the rule on marks says. */
function hasNoMark({ number, year, typeCode, issuerCode }: NumberLine, text: string): boolean {
  const next = year ?? typeCode ?? issuerCode;
  return number !== null && next !== null && !/[-–/]/.test(text.slice(number.span.end, next.span.start));
}

/** Every run of white space goes, and dashes become hyphens. */
function editsIn({ text, span }: Field) {
  return [...text.matchAll(/\s+|–/g)].map((match) => ({
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
    newText: match[0] === '–' ? '-' : '',
  }));
}
