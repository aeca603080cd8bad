import { daysInMonth, isRealDate } from '../../legal/calendar';
import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB106',
  name: 'impossible-own-date',
  severity: 'error',
  basis: [{ source: 'calendar', at: '', says: 'Ngày ban hành phải là một ngày có trong lịch' }],
  summary: 'Ngày ban hành của văn bản phải có trong lịch',
  why: 'Ngày 31 tháng 02 hay tháng 13 không có thật; không biết người viết định ghi ngày nào nên không tự sửa.',
  examples: [
    { good: 'Hà Nội, ngày 29 tháng 02 năm 2024' },
    { good: 'Hà Nội, ngày 31 tháng 12 năm 2026' },
    { good: 'Hà Nội, ngày    tháng    năm 2026' },
    { bad: 'Hà Nội, ngày ⟦29⟧ tháng 02 năm 2026' },
    { bad: 'Hà Nội, ngày 05 tháng ⟦13⟧ năm 2026' },
    { bad: 'Hà Nội, ngày ⟦31/4⟧/2026' },
  ],
  *check({ tree, source }) {
    const { placeDate } = tree.preface;
    const { date, day, month, style } = placeDate ?? {};
    if (!date || !day || !month || isRealDate(date)) return;
    const isMonth = date.month < 1 || date.month > 12;
    const whole = style === 'strokes' ? { start: day.span.start, end: month.span.end } : null;
    yield {
      span: whole ?? (isMonth ? month.span : day.span),
      severity: source.isGarbled ? ('warning' as const) : ('error' as const),
      message: isMonth ? `Không có tháng ${month.text}` : `Tháng ${date.month} năm ${date.year} chỉ có ${daysInMonth(date.year, date.month)} ngày, không có ngày ${day.text}`,
    };
  },
});
