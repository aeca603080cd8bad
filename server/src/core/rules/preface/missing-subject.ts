import type { Analysis } from '../../analysis';
import { formOf } from '../../legal/forms';
import { defineRule } from '../../lint/rule';
import { fold } from '../../text/vietnamese';
import { emptyAt } from './completeness';

const PARTY_SAYS = 'Trích yếu nội dung ở dưới tên loại';

export default defineRule({
  code: 'VB117',
  name: 'missing-subject',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 5', says: 'Trích yếu là câu ngắn gọn hoặc cụm từ phản ánh khái quát nội dung; của công văn ghi sau “V/v” dưới số, ký hiệu' },
    { source: 'hd05', at: 'phần II, mục I, điểm 5', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.5', says: PARTY_SAYS },
  ],
  summary: 'Văn bản phải có trích yếu nội dung',
  why: 'Trích yếu là tên của văn bản trong sổ và trong viện dẫn. Giấy giới thiệu, giấy nghỉ phép, giấy mời và biên bản theo mẫu không cần.',
  examples: [
    { good: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'Số: 15/GGT-UBND\n\nGIẤY GIỚI THIỆU\n\nỦy ban nhân dân xã A trân trọng giới thiệu:' },
    { good: 'Số: 15/UBND-VX\nV/v nâng bậc lương\n\nKính gửi: Sở Nội vụ' },
    { profile: 'party', good: 'Số 138-CV/TU\nChuẩn bị hội nghị\n\nKính gửi: Các đảng uỷ trực thuộc' },
    { bad: 'Số: 15/QĐ-UBND\n\nQUYẾT ĐỊNH⟦⟧\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;' },
    { bad: 'Số: 15/UBND-VX⟦⟧\nHuế, ngày 05 tháng 3 năm 2026\n\nKính gửi: Sở Nội vụ' },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    const { docType, subject, subjectLabel, numberLine } = tree.preface;
    if (subject || regime.isGarbled || regime.isForm) return;
    const severity = regime.isDraft ? ('info' as const) : ('error' as const);
    const form = docType && formOf(docType.docType, regime.sources);
    if (docType && form?.subject === 'must' && form.title === 'must') {
      yield { span: emptyAt(docType.span.end), severity, message: `Thiếu trích yếu dưới tên loại “${docType.text}”` };
    } else if (numberLine && isStateLetter(analysis)) {
      yield { span: emptyAt((subjectLabel ?? numberLine).span.end), severity, message: 'Thiếu trích yếu “V/v …” dưới số, ký hiệu của công văn' };
    }
  },
});

/** The symbol has no type, the text has addressees, and no line above them begins with `Về` or `V/v`. */
function isStateLetter({ tree, regime, lines }: Analysis): boolean {
  const { docType, numberLine, addressees } = tree.preface;
  if (docType || !addressees || numberLine?.typeCode || regime.verdict.profile !== 'state') return false;
  return !lines.some(({ text, span }) => span.start < addressees.span.start && /^(?:ve |v\/)/.test(fold(text)));
}
