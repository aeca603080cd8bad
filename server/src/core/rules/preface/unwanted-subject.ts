import { defineRule } from '../../lint/rule';
import { fold } from '../../text/vietnamese';
import { ownForm } from './completeness';

export default defineRule({
  code: 'VB145',
  name: 'unwanted-subject',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.8, mẫu 1.10', says: 'Mẫu giấy giới thiệu, giấy nghỉ phép không có trích yếu dưới tên loại' },
  ],
  summary: 'Giấy giới thiệu, giấy nghỉ phép không có trích yếu',
  why: 'Nội dung của hai loại giấy này đã nằm trong mẫu (“Về việc: …”, “Xét Đơn đề nghị nghỉ phép …”), nên mẫu không in trích yếu.',
  examples: [
    { good: 'Số: 15/GGT-UBND\n\nGIẤY GIỚI THIỆU\n\nỦy ban nhân dân xã A trân trọng giới thiệu:' },
    { good: 'Số: 15/GNP-UBND\n\nGIẤY NGHỈ PHÉP\n\nXét Đơn đề nghị nghỉ phép ngày 05 tháng 3 năm 2026 của ông A;' },
    { good: 'Số: 15/GM-UBND\n\nGIẤY MỜI\nHọp giao ban tháng 3' },
    { bad: 'Số: 15/GGT-UBND\n\nGIẤY GIỚI THIỆU\n⟦Về việc liên hệ công tác⟧\n\nỦy ban nhân dân xã A trân trọng giới thiệu:' },
    { bad: 'Số: 15/GNP-UBND\n\nGIẤY NGHỈ PHÉP\n⟦Về việc nghỉ phép năm 2026⟧\n\nXét Đơn đề nghị nghỉ phép ngày 05 tháng 3 năm 2026 của ông A;' },
  ],
  *check(analysis) {
    const { subject, docType } = analysis.tree.preface;
    if (!subject || !docType || analysis.regime.isGarbled || analysis.regime.isForm) return;
    if (ownForm(analysis)?.subject !== 'never' || !/^v(?:e|\/v) /.test(fold(subject.text))) return;
    yield { span: subject.span, message: `Mẫu ${docType.text.toLowerCase()} không có trích yếu` };
  },
});
