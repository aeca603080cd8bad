import { formOf } from '../../legal/forms';
import { defineRule, type Fault } from '../../lint/rule';
import type { Field } from '../../text/span';

const SAYS = 'Dưới trích yếu có dòng kẻ gồm 5 gạch nối “-----”';

export default defineRule({
  code: 'VB125',
  name: 'party-subject-rule',
  severity: 'warning',
  basis: [
    { source: 'hd05', at: 'phần II, mục I, điểm 5.2.1', says: SAYS },
    { source: 'hd36', at: 'điểm 1.5', says: SAYS },
  ],
  summary: 'Dòng kẻ dưới trích yếu của văn bản Đảng gồm đúng 5 gạch nối',
  why: 'Hướng dẫn của Đảng ấn định số gạch nối; văn bản chép từ mạng thường có dòng gạch dài hơn hoặc mất dòng này, nên thiếu dòng kẻ chỉ bị báo khi dấu “*” dưới tên cơ quan còn nguyên.',
  examples: [
    { good: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n-----\n\nNgày 05 hằng tháng.' },
    { good: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n\nNgày 05 hằng tháng.' },
    { bad: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n⟦-------⟧\n\nNgày 05 hằng tháng.', fixed: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n-----\n\nNgày 05 hằng tháng.' },
    { good: 'ĐẢNG UỶ XÃ A\n*\nSố 138-CV/ĐU\nvề việc chuẩn bị hội nghị\n\nKính gửi: Các chi bộ trực thuộc' },
    { good: 'ĐẢNG UỶ XÃ A\n*\nSố 15-TB/ĐU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n-----\n\nNgày 05 hằng tháng.' },
    { bad: 'ĐẢNG UỶ XÃ A\n*\nSố 15-TB/ĐU\n\nTHÔNG BÁO\nvề lịch tiếp công dân⟦⟧\n\nNgày 05 hằng tháng.', fixed: 'ĐẢNG UỶ XÃ A\n*\nSố 15-TB/ĐU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n-----\n\nNgày 05 hằng tháng.' },
    { date: '2020-01-01', bad: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n⟦_____⟧', fixed: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n-----' },
  ],
  *check({ tree, regime }) {
    const { subjectRule, docType, subject, star } = tree.preface;
    if (subject && star && docType && formOf(docType.docType, regime.sources)?.title === 'must' && !subjectRule && !regime.isGarbled && !regime.isForm) yield missing(subject, regime.isDraft);
    if (!subjectRule || !docType || regime.isGarbled || regime.isForm || subjectRule.text === '-----' || /[.…]/.test(subjectRule.text)) return;
    const { span } = subjectRule;
    yield {
      span,
      message: 'Dòng kẻ dưới trích yếu là 5 gạch nối “-----”',
      fix: { title: 'Viết là “-----”', safety: 'safe', edits: [{ span, newText: '-----' }] },
    };
  },
});

/** The star shows that the text kept its layout. */
function missing({ span }: Field, isDraft: boolean): Fault {
  const place = { start: span.end, end: span.end };
  return {
    span: place,
    severity: isDraft ? 'info' : 'warning',
    message: 'Dưới trích yếu thiếu dòng 5 gạch nối “-----”',
    fix: { title: 'Thêm dòng “-----”', safety: 'review', edits: [{ span: place, newText: '\n-----' }] },
  };
}
