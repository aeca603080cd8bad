import { toSlashDate, weekdayOf, type CalendarDate } from '../../legal/calendar';
import { defineRule, type Related } from '../../lint/rule';
import { dateNear, dateOfMention } from '../../syntax/day-mention';
import { findWeekdays, weekdayName, type Weekday } from '../../syntax/weekday';
import { ownDayOf, type OwnDay } from './own-day';

const HEAD = 'Hà Nội, ngày 20 tháng 11 năm 2026\n\n';

export default defineRule({
  code: 'VB701',
  name: 'weekday-mismatch',
  severity: 'warning',
  basis: [{ source: 'calendar', at: '', says: 'Mỗi ngày trong lịch là một thứ nhất định trong tuần' }],
  summary: 'Thứ trong tuần phải đúng với ngày ghi bên cạnh',
  why:
    'Giấy mời ghi “thứ Hai, ngày 24/11/2026” thì người nhận không biết đến dự hôm nào, vì hôm ấy là thứ Ba. ' +
    'Ngày không ghi năm chỉ được xét khi gần ngày của văn bản; “lần thứ ba”, “Thứ hai, …” để kể lý do không phải là thứ trong tuần.',
  examples: [
    { good: 'Thời gian: 08 giờ 00, thứ Hai, ngày 23 tháng 11 năm 2026' },
    { good: 'sáng thứ Ba (24/11/2026) và chiều Chủ nhật (29/11/2026)' },
    { good: 'Kỳ họp thứ 7, ngày 10/7/2026 của Hội đồng nhân dân tỉnh; Đại hội lần thứ ba, ngày 12/9/2025' },
    { good: 'Thứ nhất, việc sắp xếp còn chậm. Thứ hai, ngày 15/3/2026 mới có kế hoạch.' },
    { good: 'từ thứ Hai đến thứ Sáu (23/11/2026 - 27/11/2026); thứ Bảy, Chủ nhật (28/11 và 29/11/2026)' },
    { good: 'họp vào thứ Hai (ngày 07/6)' },
    { good: `${HEAD}họp vào thứ Hai (ngày 07/6)` },
    { good: `${HEAD}Chủ nhật, ngày 18/10 âm lịch` },
    { bad: 'Thời gian: 08 giờ 00, ⟦thứ Hai⟧, ngày 24/11/2026', fixed: 'Thời gian: 08 giờ 00, thứ Ba, ngày 24/11/2026' },
    { bad: '14h00 ⟦thứ 5⟧ ngày 27 tháng 11 năm 2026', fixed: '14h00 thứ 6 ngày 27 tháng 11 năm 2026' },
    { bad: 'ngày 23/11/2026 (⟦chủ nhật⟧)', fixed: 'ngày 23/11/2026 (thứ Hai)' },
    { bad: `${HEAD}họp vào sáng ⟦thứ Ba⟧ (25/11), tại hội trường`, fixed: `${HEAD}họp vào sáng thứ Tư (25/11), tại hội trường` },
    { bad: 'Ngày 29/11/2026 là ⟦thứ Bảy⟧', fixed: 'Ngày 29/11/2026 là Chủ nhật' },
  ],
  *check(analysis) {
    const { source, tree } = analysis;
    if (source.isGarbled) return;
    const own = ownDayOf(analysis);
    for (const weekday of findWeekdays(source)) {
      const date = dateOf(weekday, own);
      if (!date || weekdayOf(date) === weekday.number) continue;
      const right = weekdayName(weekdayOf(date), weekday.text);
      const isNear = weekday.mention.year === null;
      const place = tree.preface.placeDate?.span;
      const related: readonly Related[] = isNear && place ? [{ span: place, message: `Năm ${date.year} lấy theo ngày của văn bản` }] : [];
      yield {
        span: weekday.span,
        message: `Cần kiểm tra: ngày ${toSlashDate(date)} là ${right.toLowerCase()}, không phải ${weekday.text.toLowerCase()}`,
        related,
        fix: { title: `Viết là “${right}”`, safety: 'review', edits: [{ span: weekday.span, newText: right }] },
      };
    }
  },
});

function dateOf({ mention }: Weekday, own: OwnDay | null): CalendarDate | null {
  return mention.year === null ? own && dateNear(mention, own.latest) : dateOfMention(mention);
}
