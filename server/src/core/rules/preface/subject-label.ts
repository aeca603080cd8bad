import type { Analysis } from '../../analysis';
import type { Fault } from '../../lint/rule';
import { defineRule } from '../../lint/rule';
import type { Field } from '../../text/span';
import { fold } from '../../text/vietnamese';

export default defineRule({
  code: 'VB118',
  name: 'subject-label',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 5, điểm b', says: 'Trích yếu công văn sau chữ “V/v”, như “V/v nâng bậc lương năm 2019”; văn bản có tên loại không dùng “V/v”' },
    { source: 'hd05', at: 'phần II, mục I, điểm 5.2.3', says: 'Trích yếu công văn dưới số và ký hiệu, ví dụ mở đầu bằng “về việc”; không có “V/v”' },
    { source: 'hd36', at: 'điểm 1.5', says: 'Trích yếu công văn dưới số và ký hiệu, ví dụ ghi thẳng nội dung, không có “V/v”' },
  ],
  summary: 'Trích yếu công văn nhà nước mở đầu đúng là “V/v”; văn bản có tên loại và văn bản Đảng không dùng “V/v”',
  why: '“V/v” là viết tắt của “về việc”: không có dấu hai chấm, không viết thêm “về việc”, và chỉ dùng ở công văn của cơ quan nhà nước.',
  examples: [
    { good: 'Số: 05/BNV-VP\nV/v nâng bậc lương năm 2019' },
    { good: 'Số: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng' },
    { good: 'Số: 05/BNV-VP\nV/v về nước của công dân' },
    { good: 'Số: 05/BNV-VP\nV/v việc làm cho thanh niên' },
    { profile: 'party', good: 'Số 138-CV/TU\nvề việc chuẩn bị hội nghị' },
    { bad: 'Số: 05/BNV-VP\n⟦V/v:⟧ nâng bậc lương', fixed: 'Số: 05/BNV-VP\nV/v nâng bậc lương' },
    { bad: 'Số: 05/BNV-VP\n⟦v/v⟧ nâng bậc lương', fixed: 'Số: 05/BNV-VP\nV/v nâng bậc lương' },
    { bad: 'Số: 05/BNV-VP\nV/v ⟦Về việc ⟧nâng bậc lương', fixed: 'Số: 05/BNV-VP\nV/v nâng bậc lương' },
    { bad: 'Số: 05/BNV-VP\n⟦Về việc⟧ nâng bậc lương\n\nKính gửi: Bộ Tài chính', fixed: 'Số: 05/BNV-VP\nV/v nâng bậc lương\n\nKính gửi: Bộ Tài chính' },
    { bad: 'Số: 05/BNV-VP\n⟦V/V⟧ nâng bậc lương', fixed: 'Số: 05/BNV-VP\nV/v nâng bậc lương' },
    { good: 'Số: 12/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ' },
    { profile: 'party', date: '2020-01-01', good: 'Số 138-CV/TU\nChuẩn bị hội nghị' },
    { bad: 'Số: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\n⟦V/v⟧ khen thưởng', fixed: 'Số: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng' },
    { profile: 'party', bad: 'Số 138-CV/TU\n⟦V/v⟧ chuẩn bị hội nghị', fixed: 'Số 138-CV/TU\nvề việc chuẩn bị hội nghị' },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    const { subject, subjectLabel, docType } = tree.preface;
    if (regime.isGarbled) return;
    const titledLabel = docType && subject && labelOf(subject);
    if (titledLabel) yield replace(titledLabel, 'Về việc', 'Trích yếu của văn bản có tên loại viết “Về việc”, không viết tắt “V/v”');
    if (!subjectLabel || docType) return;
    if (regime.verdict.profile === 'party') yield partyFault(analysis, subjectLabel);
    else yield* stateFaults(subjectLabel, subject);
  },
});

function* stateFaults(label: Field, subject: Field | null): Generator<Fault> {
  if (label.text !== 'V/v') yield { ...replace(label, 'V/v', `“${label.text}” phải viết là “V/v”`), fix: { title: 'Viết là “V/v”', safety: 'safe', edits: [{ span: label.span, newText: 'V/v' }] } };
  const doubled = subject ? /^ve viec\s+/.exec(fold(subject.text)) : null;
  if (!subject || !doubled) return;
  const span = { start: subject.span.start, end: subject.span.start + doubled[0].length };
  yield { span, message: '“V/v” đã là “về việc”, không viết lặp', fix: { title: 'Bỏ “về việc”', safety: 'safe', edits: [{ span, newText: '' }] } };
}

/** The guide of 2026 gives `về việc` by its only example; the one of 2018 has no lead word at all. */
function partyFault({ regime }: Analysis, label: Field): Fault {
  const isToday = regime.sources.some(({ id }) => id === 'hd05');
  return { ...replace(label, 'về việc', 'Trích yếu công văn của Đảng không dùng “V/v” như công văn nhà nước'), severity: isToday ? 'warning' : 'info' };
}

function labelOf({ span, text }: Field): Field | null {
  const match = /^[Vv]\/[Vv](?:\s*:)?(?=\s)/.exec(text);
  return match && { span: { start: span.start, end: span.start + match[0].length }, text: match[0] };
}

function replace({ span }: Field, newText: string, message: string): Fault {
  return { span, message, fix: { title: `Viết là “${newText}”`, safety: 'review', edits: [{ span, newText }] } };
}
