import { defineRule } from '../../lint/rule';

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
  why: 'Hướng dẫn của Đảng ấn định số gạch nối; văn bản chép từ mạng thường có dòng gạch dài hơn. Dòng kẻ vẽ bằng máy không còn lại trong văn bản thuần chữ, nên thiếu dòng kẻ thì không báo.',
  examples: [
    { good: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n-----\n\nNgày 05 hằng tháng.' },
    { good: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n\nNgày 05 hằng tháng.' },
    { bad: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n⟦-------⟧\n\nNgày 05 hằng tháng.', fixed: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n-----\n\nNgày 05 hằng tháng.' },
    { date: '2020-01-01', bad: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n⟦_____⟧', fixed: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân\n-----' },
  ],
  *check({ tree, regime }) {
    const { subjectRule, docType } = tree.preface;
    if (!subjectRule || !docType || regime.isGarbled || regime.isForm || subjectRule.text === '-----' || /[.…]/.test(subjectRule.text)) return;
    const { span } = subjectRule;
    yield {
      span,
      message: 'Dòng kẻ dưới trích yếu là 5 gạch nối “-----”',
      fix: { title: 'Viết là “-----”', safety: 'safe', edits: [{ span, newText: '-----' }] },
    };
  },
});
