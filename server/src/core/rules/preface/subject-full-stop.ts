import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB124',
  name: 'subject-full-stop',
  severity: 'info',
  basis: [{ source: 'practice', at: '', says: 'Trích yếu là tên của văn bản, các mẫu đều không có dấu chấm cuối' }],
  summary: 'Trích yếu không có dấu chấm cuối',
  why: 'Không điều khoản nào cấm, nhưng không mẫu nào có dấu chấm sau trích yếu.',
  examples: [
    { good: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\nVề hồ sơ, biểu mẫu v.v.' },
    { bad: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\nVề lịch tiếp công dân⟦.⟧', fixed: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { profile: 'party', bad: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân⟦.⟧', fixed: 'Số 15-TB/TU\n\nTHÔNG BÁO\nvề lịch tiếp công dân' },
  ],
  *check({ tree, regime }) {
    const { subject } = tree.preface;
    if (!subject || regime.isGarbled || regime.isForm || !/[^.]\.$/.test(subject.text) || /v\.v\.$|\.\p{L}\.$/u.test(subject.text)) return;
    if (subject.text.length > 250 || subject.text.endsWith('./.')) return;
    const span = { start: subject.span.end - 1, end: subject.span.end };
    yield { span, message: 'Trích yếu không có dấu chấm cuối', fix: { title: 'Bỏ dấu chấm', safety: 'review', edits: [{ span, newText: '' }] } };
  },
});
