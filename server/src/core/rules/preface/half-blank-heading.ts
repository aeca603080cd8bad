import { defineRule } from '../../lint/rule';

const SAYS = 'Số được đăng ký và thời gian ban hành được ghi khi văn bản được ký; văn bản đã ban hành có đủ cả hai';

export default defineRule({
  code: 'VB131',
  name: 'half-blank-heading',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Điều 15, Phụ lục I, phần I, mục II, khoản 3 và khoản 4', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 3 và điểm 4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.3 và điểm 1.4', says: SAYS },
  ],
  summary: 'Văn bản đã có số mà ngày còn để trống, hoặc đã có ngày mà số còn để trống',
  why: 'Một phần đã điền, phần kia còn trống thường là quên. Dự thảo để trống cả hai, hoặc chỉ ghi tháng và năm.',
  examples: [
    { good: 'Số:      /TB-UBND\nAn Phú, ngày    tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'Số: 12/TB-UBND\nAn Phú, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'Số:      /TB-UBND\nAn Phú, ngày 05 tháng 3 năm 2026\nDự thảo\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { profile: 'party', good: 'Số      -TB/TU\nAn Phú, ngày    tháng 6 năm 2026\n\nTHÔNG BÁO\nvề lịch tiếp công dân' },
    { bad: 'Số: 12/TB-UBND\nAn Phú, ⟦ngày    tháng 3 năm 2026⟧\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { bad: '⟦Số:      /TB-UBND⟧\nAn Phú, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { profile: 'party', bad: 'Số 12-TB/TU\nAn Phú, ⟦ngày 05 tháng    năm 2026⟧\n\nTHÔNG BÁO\nvề lịch tiếp công dân' },
  ],
  *check({ tree, regime, source }) {
    const { numberLine, placeDate, draftMark } = tree.preface;
    if (!numberLine || !placeDate || placeDate.style === 'disordered' || draftMark || regime.isGarbled || regime.isForm) return;
    const isDated = placeDate.day !== null && placeDate.month !== null && placeDate.year !== null;
    if (numberLine.number && !isDated) {
      const start = placeDate.comma?.span.end ?? placeDate.span.start;
      const text = source.slice({ start, end: placeDate.span.end });
      if (!/^\s*ngày\s/iu.test(text) || /[^\p{L}\d\s.…_,]/u.test(text)) return;
      yield { span: { start: start + (text.length - text.trimStart().length), end: placeDate.span.end }, message: 'Cần kiểm tra: văn bản đã có số mà ngày ban hành còn trống' };
    } else if (!numberLine.number && isDated) {
      const blank = source.slice({ start: numberLine.gap.span.start, end: numberLine.symbol.span.start });
      if (/[^\s.…_]/.test(blank)) return;
      yield { span: numberLine.span, message: 'Cần kiểm tra: văn bản đã có ngày ban hành mà số còn trống' };
    }
  },
});
