import type { Analysis } from '../../analysis';
import { defineRule } from '../../lint/rule';
import { isAllCapitals } from '../../text/vietnamese';

export default defineRule({
  code: 'VB134',
  name: 'subject-in-capitals',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 5, điểm b', says: 'Trích yếu nội dung được trình bày bằng chữ in thường, ở dưới tên loại; của công văn ở dưới số, ký hiệu' },
    { source: 'hd36', at: 'Phụ lục 3', says: 'Tên loại in hoa, trích yếu nội dung in thường' },
  ],
  summary: 'Trích yếu nội dung viết in thường, chỉ tên loại viết in hoa',
  why: 'Trang mạng chép lại văn bản thường in hoa cả trích yếu; bản có dòng kẻ bằng gạch nối của các trang ấy chỉ được lưu ý.',
  examples: [
    { good: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'Số: 15/KH-UBND\n\nKẾ HOẠCH\nChuyển đổi số, CNTT' },
    { good: 'Số: 15/TB-UBND\n\nTHÔNG BÁO LỊCH TIẾP CÔNG DÂN\n\nNgày 05 hằng tháng, Chủ tịch tiếp công dân.' },
    { profile: 'party', good: 'Số 15-KL/TU\n\nKẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề phát triển kinh tế tư nhân' },
    { bad: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\n⟦VỀ LỊCH TIẾP CÔNG DÂN⟧\n\nNgày 05 hằng tháng, Chủ tịch tiếp công dân.' },
    { bad: 'Số: 15/UBND-VX\nV/v ⟦NÂNG BẬC LƯƠNG NĂM 2026⟧\n\nKính gửi: Sở Nội vụ' },
  ],
  *check(analysis) {
    const { subject, docType } = analysis.tree.preface;
    const { regime } = analysis;
    if (!subject || regime.isGarbled || regime.isForm || !isAllCapitals(subject.text) || /^CỦA\s/u.test(subject.text)) return;
    const isOnTypeLine = docType !== null && !analysis.source.slice({ start: docType.span.end, end: subject.span.start }).includes('\n');
    if (isOnTypeLine || subject.text.trim().split(/\s+/).length < 3) return;
    const isCopied = regime.verdict.profile === 'party' || isRetyped(analysis);
    yield { span: subject.span, severity: isCopied ? 'info' : 'warning', message: 'Trích yếu nội dung viết in thường, chỉ tên loại viết in hoa' };
  },
});

/** Portals rule off the heading with hyphens, which the decree's solid line is not. */
function isRetyped({ lines, tree }: Analysis): boolean {
  return lines.some(({ kind, text, span }) => kind === 'rule' && span.start < tree.preface.span.end && /^-{4,}$/.test(text));
}
