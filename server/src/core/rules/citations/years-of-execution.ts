import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/citation';
import { dateOf } from '../../citations/resolve';
import { isRealDate, toSlashDate, type CalendarDate } from '../../legal/calendar';
import { fold } from '../../text/vietnamese';
import { defineRule } from '../../lint/rule';

const HEAD = 'Quảng Ngãi, ngày 12 tháng 9 năm 2024\n\n';

export default defineRule({
  code: 'VB433',
  name: 'years-of-execution',
  severity: 'warning',
  basis: [{ source: 'calendar', at: '', says: 'Số năm thực hiện là khoảng từ ngày ban hành văn bản được thực hiện đến ngày của văn bản này' }],
  summary: '“10 năm thực hiện …” phải khớp ngày của văn bản được thực hiện và ngày của văn bản này',
  why: 'Báo cáo năm 2024 tổng kết 10 năm thực hiện một chỉ thị năm 2013 hay 2014 thì khớp; chỉ thị năm 2019 thì số năm hoặc ngày đã nhầm. Lệch một năm không bị nhắc.',
  examples: [
    { good: `${HEAD}tổng kết 10 năm thực hiện Chỉ thị số 25-CT/TU ngày 04/9/2013` },
    { good: `${HEAD}sơ kết 05 năm thực hiện Nghị quyết số 12/NQ-HĐND ngày 10/12/2018` },
    { good: `${HEAD}Quyết định số 15/QĐ-UBND ngày 02/01/2014 về tổng kết 10 năm thực hiện Nghị quyết số 12/NQ-HĐND ngày 10/12/2003` },
    { good: `${HEAD}kế hoạch 5 năm thực hiện Nghị quyết số 12/NQ-HĐND ngày 10/7/2024` },
    { bad: `${HEAD}tổng kết ⟦10 năm⟧ thực hiện: Nghị quyết số 37-NQ/TW ngày 09/10/2019 của Bộ Chính trị` },
    { bad: `${HEAD}tổng kết ⟦10 năm⟧ thực hiện Chỉ thị số 25-CT/TU ngày 04/9/2019` },
  ],
  *check(analysis) {
    const own = analysis.regime.date;
    if (!own || !isRealDate(own) || analysis.source.isGarbled) return;
    for (const citation of analysis.citations) {
      const fault = compare(analysis, citation, own);
      if (fault) yield fault;
    }
  },
});

/** `10 năm thực hiện` right before the citation, in a look back: a plan of five years has just begun. */
const YEARS = /(?:tong ket|so ket|ket qua|qua|sau|trong)\s+(?:ket qua\s+)?(?:(\d{1,2}) nam) (?:trien khai |to chuc |tiep tuc )?(?:thuc hien|thi hanh):?\s+(?:cac )?$/;
const REACH = 80;

function compare({ source }: Analysis, citation: Citation, own: CalendarDate) {
  const date = dateOf(citation);
  const from = Math.max(0, citation.span.start - REACH);
  const written = source.clean.slice(from, citation.span.start);
  if (!date || !written.includes('năm')) return null;
  const before = fold(written).replace(/\s/g, ' ');
  const match = YEARS.exec(before);
  if (!match || isAboutAnother(written)) return null;
  const years = Number(match[1]);
  const lapse = own.year - date.year;
  if (Math.abs(lapse - years) <= 1) return null;
  const start = from + before.indexOf(`${match[1] ?? ''} nam`, match.index);
  return {
    span: { start, end: start + `${match[1] ?? ''} năm`.length },
    message: `Cần kiểm tra: từ ngày ${toSlashDate(date)} đến ngày của văn bản này là khoảng ${lapse} năm, không phải ${years} năm`,
    ...(citation.dateField ? { related: [{ span: citation.dateField.span, message: `Ngày của ${citation.symbol}` }] } : {}),
  };
}

/** Another dated document stands right before: the years may be counted to its day. */
function isAboutAnother(written: string): boolean {
  return /\d{4}(?:(?!\.\s|;|\n\s*\n)[^])*$/.test(written);
}
