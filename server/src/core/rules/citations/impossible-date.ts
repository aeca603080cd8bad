import type { Analysis } from '../../analysis';
import { daysInMonth, isRealDate } from '../../legal/calendar';
import { defineRule } from '../../lint/rule';
import type { Span } from '../../text/span';
import { oneLine } from '../../text/vietnamese';

/**
 * A full date with the word before it; what has no year, or no such word, may be a ratio or an article.
 *
 *     ngày 31/02/2024      từ 31/4/2026      ngày 31 tháng 02 năm 2024
 */
const STROKES = /(?:[nN]gày|[tT]ừ|[đĐ]ến|[hH]ết|[tT]rước|[sS]au)\s{1,3}(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4,5})(?!\d)/gu;
const WORDS = /[nN]gày\s{1,3}(\d{1,2})\s{1,3}[tT]háng\s{1,3}(\d{1,2})\s{1,3}[nN]ăm\s{1,3}(\d{4,5})(?!\d)/gu;
/** `ngày 31/4`, `ngày 31 tháng 4`: a day that its month never has. */
const WITHOUT_YEAR = /[nN]gày\s{1,3}(30|31)(?:\s?\/\s?|\s{1,3}[tT]háng\s{1,3})(\d{1,2})(?!\d|\s?\/|[.,-]\d|\s{1,3}[nN]ăm)/gu;
/** `tháng 13/2026`; a thirteenth month of wages is paid in many places. */
const MONTH = /[tT]háng(?<!(?:\p{L}|[lL]ương\s{1,3}|[tT]hưởng\s{1,3}|[nN]gày\s{1,3}\d{1,2}\s{1,3}).{5})\s{1,3}(00|1[3-9]|[2-9]\d)(?:\s?\/\s?|\s{1,3}[nN]ăm\s{1,3})(?:19|20)\d{2}(?![\d/])/gu;

export default defineRule({
  code: 'VB405',
  name: 'impossible-date',
  severity: 'error',
  basis: [{ source: 'calendar', at: '', says: 'Ngày phải có trong lịch' }],
  summary: 'Ngày, tháng trong văn bản phải có trong lịch',
  why: 'Ngày 31/02 hay tháng 13 chắc chắn là gõ nhầm; ngày sai làm hỏng viện dẫn và thời hạn.',
  examples: [
    { good: 'Quyết định số 15/QĐ-UBND ngày 29/02/2024' },
    { good: 'ngày 30 tháng 6 năm 2026' },
    { good: 'tỷ lệ 31/02/2024' },
    { good: 'Ngày Gia đình Việt Nam 28/6' },
    { good: 'từ 31/3/2026 đến hết 31/5/2026; ngày 31/5, ngày 30 tháng 4' },
    { good: 'trực ngày 24/24 giờ; điểm c khoản 30/4' },
    { good: 'lương tháng 13 năm 2025; sau 18 tháng năm 2026' },
    { bad: 'Chỉ thị số 04/CT-UBND ngày ⟦42/02/2018⟧ của UBND tỉnh' },
    { bad: 'Quyết định số 15/QĐ-UBND ngày ⟦29/02/2023⟧' },
    { bad: 'báo cáo trước ngày ⟦31 tháng 4 năm 2026⟧' },
    { bad: 'Quy định số 17-QĐ/ĐU ngày ⟦21/04/22026⟧' },
    { bad: 'Ngày ⟦31/9/2026⟧, từ ⟦31/4/2026⟧ đến 15/5/2026' },
    { bad: 'gửi báo cáo trước ngày ⟦31/6⟧; nghỉ lễ ngày ⟦31 tháng 4⟧.' },
    { bad: 'thực hiện trong ⟦tháng 13/2026⟧' },
  ],
  *check({ source, tree }) {
    const own = tree.preface.placeDate?.span;
    for (const span of impossibleDays(source)) {
      if (own && span.start >= own.start && span.end <= own.end) continue;
      yield { span, message: `Không có ngày “${oneLine(source.slice(span))}” trong lịch` };
    }
    for (const match of source.clean.matchAll(MONTH)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield { span, message: `Không có “${oneLine(match[0])}” trong lịch` };
    }
  },
});

function* impossibleDays({ clean }: Analysis['source']): Iterable<Span> {
  for (const pattern of [STROKES, WORDS, WITHOUT_YEAR]) {
    for (const match of clean.matchAll(pattern)) {
      const [, day, month, year] = match.map(Number) as [number, number, number, number | undefined];
      // Without a year it may be a leap year, and a month that is none may be anything.
      const isThere = year === undefined || Number.isNaN(year) ? month > 12 || day <= daysInMonth(2024, month) : isRealDate({ day, month, year });
      if (!isThere) yield { start: match.index + match[0].search(/\d/), end: match.index + match[0].length };
    }
  }
}
