import type { Analysis } from '../../analysis';
import { compareDates, dayNumber, toSlashDate, type CalendarDate } from '../../legal/calendar';
import { defineRule } from '../../lint/rule';
import { findDeadlines } from '../../syntax/deadline';
import { dateOfMention } from '../../syntax/day-mention';
import { partitionPoint } from '../../text/partition';
import { ownDayOf } from './own-day';

const HEAD = 'An Phú, ngày 20 tháng 11 năm 2026\n\nKẾ HOẠCH\nThực hiện công tác văn thư\n\n';
const REPORT_HEAD = 'An Phú, ngày 20 tháng 11 năm 2026\n\nBÁO CÁO\nKết quả công tác văn thư\n\n';

export default defineRule({
  code: 'VB703',
  name: 'deadline-before-own-date',
  severity: 'warning',
  basis: [{ source: 'calendar', at: '', says: 'Việc giao trong văn bản chỉ làm được từ ngày ban hành trở đi' }],
  summary: 'Thời hạn giao trong văn bản phải sau ngày của văn bản',
  why:
    'Kế hoạch ngày 20/11/2026 giao “hoàn thành trước ngày 15/10/2026” thì không ai làm kịp: thường là nhầm năm hoặc nhầm tháng. ' +
    'Chỉ xét câu giao việc; câu kể việc đã qua, câu có viện dẫn và báo cáo, biên bản không bị nhắc.',
  examples: [
    { good: `${HEAD}1. Hoàn thành trước ngày 15/12/2026.` },
    { good: `${HEAD}1. Các đơn vị đã hoàn thành trước ngày 15/10/2026.` },
    { good: `${HEAD}1. Rà soát các văn bản ban hành trước ngày 01/7/2025.` },
    { good: `${HEAD}1. Văn phòng tiếp tục theo Kế hoạch số 12/KH-UBND ngày 03/02/2026, hoàn thành trước ngày 15/10/2026.` },
    { good: `${HEAD}1. Giải quyết chế độ cho người nghỉ hưu trước ngày 01/7/2025.` },
    { good: `${HEAD}1. Hồ sơ nộp chậm nhất ngày 15/10/2026 mà chưa giải quyết thì chuyển về xã.` },
    { good: `${REPORT_HEAD}1. Các đơn vị phải hoàn thành trước ngày 15/10/2026.` },
    { good: `${HEAD}1. Đề nghị gửi danh sách người đủ tuổi trước ngày 01/7/2025.` },
    { good: 'KẾ HOẠCH\n\n1. Hoàn thành trước ngày 15/10/2026.' },
    { bad: `${HEAD}1. Rà soát mẫu văn bản, hoàn thành trước ngày ⟦15/10/2026⟧.` },
    { bad: `${HEAD}1. Các đơn vị gửi kết quả về Văn phòng chậm nhất ngày ⟦15 tháng 10 năm 2026⟧.` },
    { bad: `${HEAD}1. Đề nghị các cơ quan cho ý kiến bằng văn bản trước ngày ⟦15/11/2026⟧ để tổng hợp.` },
    { bad: `${HEAD}1. Ban hành Danh mục hồ sơ năm 2027 trước ngày ⟦31/01/2026⟧.` },
  ],
  *check(analysis) {
    const { source, regime, tree, paragraphs } = analysis;
    const own = ownDayOf(analysis);
    const isLookingBack = regime.docType === null || LOOKS_BACK.has(regime.docType) || regime.verdict.profile === 'legislation';
    if (!own || source.isGarbled || isLookingBack) return;
    const place = tree.preface.placeDate?.span;
    for (const { mention, sentence, isCertain } of findDeadlines(source, paragraphs)) {
      const date = dateOfMention(mention);
      if (!date || compareDates(date, own.earliest) >= 0 || isMilestone(date, own.earliest) || cites(analysis, sentence)) continue;
      yield {
        span: mention.span,
        severity: isCertain ? ('warning' as const) : ('info' as const),
        message: `Cần kiểm tra: thời hạn ${toSlashDate(date)} đã qua vào ngày của văn bản (${toSlashDate(own.latest)})`,
        related: place ? [{ span: place, message: 'Ngày của văn bản này' }] : [],
      };
    }
  },
});

/** What tells of work done, where a deadline that has passed is a fact. */
const LOOKS_BACK: ReadonlySet<string> = new Set(['report', 'minutes', 'submission']);

/** A slip of the year is no farther off; behind it, and on the days when law or bodies changed, a day says which things are meant. */
const FARTHEST = 400;

function isMilestone(date: CalendarDate, own: CalendarDate): boolean {
  const isDayOfChange = date.day === 1 && (date.month === 1 || (date.year === 2025 && (date.month === 3 || date.month === 7)));
  return isDayOfChange || dayNumber(own) - dayNumber(date) > FARTHEST;
}

/** A sentence that cites may tell the deadline of the document it cites. */
function cites({ citations }: Analysis, sentence: { readonly start: number; readonly end: number }): boolean {
  const next = citations[partitionPoint(citations, ({ span }) => span.start < sentence.start)];
  return next !== undefined && next.span.start < sentence.end;
}
