import type { Edit, Fault } from '../../lint/rule';
import { defineRule } from '../../lint/rule';
import type { NumberLine } from '../../syntax/tree';

const PARTY_SAYS = 'Mọi mẫu số, ký hiệu của văn bản Đảng đều ghi “Số 05-HD/VPTW”: sau chữ “Số” không có dấu hai chấm';

export default defineRule({
  code: 'VB110',
  name: 'number-label-colon',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3, điểm c', says: 'Từ “Số” in thường, sau đó có dấu hai chấm (:)' },
    { source: 'hd05', at: 'phần II, mục I, điểm 3', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: PARTY_SAYS },
  ],
  summary: 'Văn bản nhà nước viết “Số:” có dấu hai chấm; văn bản của Đảng viết “Số” không có',
  why: 'Hai chế độ khác nhau ở dấu này. Nghị định 30 viết rõ dấu hai chấm; hai hướng dẫn của Đảng không có dấu ấy trong bất cứ mẫu nào.',
  examples: [
    { good: 'Số: 15/QĐ-UBND' },
    { good: 'Số:       /QĐ-UBND' },
    { good: 'S6: 15/QĐ-UBND' },
    { profile: 'party', good: 'Số 36-HD/VPTW' },
    { profile: 'party', good: 'Số      -BC/TU' },
    { profile: 'legislation', good: 'Luật số 64/2025/QH15' },
    { good: 'Số: 12/SY-UBND' },
    { profile: 'party', good: 'Số 12-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân' },
    { bad: 'Số⟦⟧ 15/QĐ-UBND', fixed: 'Số: 15/QĐ-UBND' },
    { bad: 'Số⟦ :⟧ 15/QĐ-UBND', fixed: 'Số: 15/QĐ-UBND' },
    { bad: '⟦SỐ⟧: 15/QĐ-UBND', fixed: 'Số: 15/QĐ-UBND' },
    { bad: '⟦số⟧: 15/QĐ-UBND', fixed: 'Số: 15/QĐ-UBND' },
    { bad: '⟦Số: ⟧Số: 15/QĐ-UBND', fixed: 'Số: 15/QĐ-UBND' },
    { profile: 'party', bad: 'Số⟦:⟧ 36-HD/VPTW', fixed: 'Số 36-HD/VPTW' },
    { profile: 'party', bad: 'Số⟦:⟧36-HD/VPTW', fixed: 'Số 36-HD/VPTW' },
  ],
  *check({ tree, regime }) {
    const { numberLine } = tree.preface;
    if (!numberLine || regime.isGarbled) return;
    if (numberLine.span.start < numberLine.label.span.start) yield repeatedLabel(numberLine);
    if (/^SỐ|^số/u.test(numberLine.label.text)) yield { ...rewrite('Chữ “Số” chỉ viết hoa chữ S', { span: numberLine.label.span, newText: 'Số' }), severity: 'warning' };
    yield* regime.verdict.profile === 'party' ? withoutColon(numberLine) : withColon(numberLine);
  },
});

function repeatedLabel({ span, label }: NumberLine): Fault {
  const place = { start: span.start, end: label.span.start };
  const fix = { title: 'Bỏ chữ “Số” thừa', safety: 'safe' as const, edits: [{ span: place, newText: '' }] };
  return { span: place, severity: 'warning', message: 'Chữ “Số” viết lặp', fix };
}

function* withColon({ label, colon }: NumberLine) {
  const end = label.span.end;
  if (!colon) yield rewrite('Sau chữ “Số” phải có dấu hai chấm', { span: { start: end, end }, newText: ':' });
  else if (colon.span.start > end) {
    yield { ...rewrite('Dấu hai chấm phải viết liền sau chữ “Số”', { span: { start: end, end: colon.span.end }, newText: ':' }), severity: 'warning' as const };
  }
}

function* withoutColon({ colon, label, gap }: NumberLine) {
  if (!colon) return;
  const span = { start: label.span.end, end: colon.span.end };
  const newText = gap.text === '' ? ' ' : '';
  yield { ...rewrite('Trong văn bản của Đảng, sau chữ “Số” không có dấu hai chấm', { span, newText }), severity: 'warning' as const };
}

function rewrite(message: string, edit: Edit) {
  return { span: edit.span, message, fix: { title: edit.newText.trim() ? `Viết “${edit.newText.trim()}”` : 'Bỏ dấu hai chấm', safety: 'safe' as const, edits: [edit] } };
}
