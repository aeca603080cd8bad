import { formOf } from '../../legal/forms';
import { defineRule } from '../../lint/rule';
import { fold, isAllCapitals } from '../../text/vietnamese';

const QD = 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\n';
const NQ = 'NGHỊ QUYẾT\nVề kế hoạch đầu tư công\n\nCăn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;\nXét Tờ trình số 45/TTr-UBND ngày 01 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh.\n\n';

export default defineRule({
  code: 'VB206',
  name: 'wrong-enacting-formula',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.1, mẫu 1.2, mẫu 1.3', says: 'Quyết định có dòng “QUYẾT ĐỊNH:”, nghị quyết có dòng “QUYẾT NGHỊ:”, in hoa, dấu hai chấm viết liền' },
  ],
  summary: 'Quyết định dùng “QUYẾT ĐỊNH:”, nghị quyết dùng “QUYẾT NGHỊ:”, viết in hoa và liền dấu hai chấm',
  why: 'Dòng này còn lại từ văn bản mẫu của loại kia, hoặc bị viết thường, giãn chữ. Thiếu hẳn dòng ấy hay thiếu dấu hai chấm là việc của luật VB205.',
  examples: [
    { good: `${QD}QUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng` },
    { good: `${QD}CHỦ TỊCH ỦY BAN NHÂN DÂN QUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng` },
    { good: `${NQ}QUYẾT NGHỊ:\n\nĐiều 1. Thông qua kế hoạch` },
    { good: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\nVề lịch họp\n\nỦy ban nhân dân xã quyết định:\n\n1. Họp ngày 05.' },
    { bad: `${QD}⟦QUYẾT NGHỊ⟧:\n\nĐiều 1. Khen thưởng`, fixed: `${QD}QUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng` },
    { bad: `${NQ}⟦QUYẾT ĐỊNH⟧:\n\nĐiều 1. Thông qua kế hoạch`, fixed: `${NQ}QUYẾT NGHỊ:\n\nĐiều 1. Thông qua kế hoạch` },
    { bad: `${QD}⟦Quyết định⟧:\n\nĐiều 1. Khen thưởng`, fixed: `${QD}QUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng` },
    { bad: `${QD}QUYẾT ĐỊNH⟦ ⟧:\n\nĐiều 1. Khen thưởng`, fixed: `${QD}QUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng` },
  ],
  *check({ tree, regime }) {
    const { enactingFormula: written } = tree.preamble;
    const wanted = formOf(regime.docType, regime.sources)?.enactingFormula?.replace(':', '');
    if (!written || !wanted || regime.isGarbled || regime.isForm) return;
    const words = /quyet\s+(?:dinh|nghi)/.exec(fold(written.text)) ?? /q u y e t\s+(?:d i n h|n g h i)/.exec(fold(written.text));
    if (!words) return;
    const start = written.span.start + words.index;
    const span = { start, end: start + words[0].length };
    const shown = written.text.slice(words.index, words.index + words[0].length);
    const isOther = fold(shown).replace(/\s+/g, '') !== fold(wanted).replace(/\s+/g, '');
    if (isOther || !isAllCapitals(shown) || shown.split(/\s+/).length !== 2) {
      const safety = isOther ? ('review' as const) : ('safe' as const);
      yield { span, message: `Dòng này phải viết là “${wanted}:”`, fix: { title: `Viết là “${wanted}”`, safety, edits: [{ span, newText: wanted }] } };
    }
    const gap = /^\s+(?=:)/.exec(written.text.slice(words.index + words[0].length))?.[0];
    if (!gap) return;
    const place = { start: span.end, end: span.end + gap.length };
    yield { span: place, message: 'Dấu hai chấm phải viết liền', fix: { title: 'Bỏ khoảng cách', safety: 'safe' as const, edits: [{ span: place, newText: '' }] } };
  },
});
