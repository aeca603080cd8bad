import { isRealDate, type CalendarDate } from '../../legal/calendar';
import { defineRule } from '../../lint/rule';
import type { Span } from '../../text/span';

/**
 * A full date with the word before it; what has no year, or no `ngày`, may be a ratio or an article.
 *
 *     ngày 31/02/2024      ngày 31 tháng 02 năm 2024
 */
const STROKES = /(?<!\p{L})ngày\s{1,3}(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4,5})(?!\d)/gu;
const WORDS = /(?<!\p{L})ngày\s{1,3}(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})\s{1,3}năm\s{1,3}(\d{4,5})(?!\d)/gu;

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
    { bad: 'Chỉ thị số 04/CT-UBND ngày ⟦42/02/2018⟧ của UBND tỉnh' },
    { bad: 'Quyết định số 15/QĐ-UBND ngày ⟦29/02/2023⟧' },
    { bad: 'báo cáo trước ngày ⟦31 tháng 4 năm 2026⟧' },
    { bad: 'Quy định số 17-QĐ/ĐU ngày ⟦21/04/22026⟧' },
  ],
  *check({ source, tree }) {
    const own = tree.preface.placeDate?.span;
    for (const pattern of [STROKES, WORDS]) {
      for (const match of source.clean.matchAll(pattern)) {
        const date: CalendarDate = { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
        const start = match.index + match[0].search(/\d/);
        const span: Span = { start, end: match.index + match[0].length };
        if (isRealDate(date) || (own && span.start >= own.start && span.end <= own.end)) continue;
        yield { span, message: `Không có ngày “${source.slice(span).replace(/\s+/g, ' ')}” trong lịch` };
      }
    }
  },
});
