import type { DateField } from '../../citations/citation';
import type { NamedCitation } from '../../citations/reference';
import { isQuoted } from '../../citations/known';
import { recordsOfName } from '../../citations/resolve-named';
import { compareDates, padDay, padMonth, toSlashDate, type CalendarDate } from '../../legal/calendar';
import type { DocumentRecord, DocumentTable } from '../../legal/document-table';
import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB441',
  name: 'law-date-differs',
  severity: 'warning',
  basis: [{ source: 'practice', at: '', says: 'Ngày ghi sau tên luật, pháp lệnh là ngày của chính luật, pháp lệnh ấy' }],
  summary: 'Ngày ghi sau tên luật, pháp lệnh nên khớp với văn bản đã biết',
  why:
    'Phần căn cứ ghi luật bằng tên và ngày, không có số, nên ngày sai thì không tra được. Chỉ xét khi bảng văn bản đã biết có luật cùng tên, ' +
    'và ngày ghi ở đây chỉ khác ngày luật ấy ở ngày, ở tháng hoặc ở năm.',
  examples: [
    { good: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;' },
    { good: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;' },
    { good: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;' },
    { good: 'Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2009;' },
    { good: 'Căn cứ Luật Phổ biến, giáo dục pháp luật năm 2012;' },
    { bad: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày ⟦16 tháng 6 năm 2015⟧;' },
    { bad: 'Căn cứ Luật Phổ biến, giáo dục pháp luật ngày ⟦20 tháng 6 năm 2021⟧;', fixed: 'Căn cứ Luật Phổ biến, giáo dục pháp luật ngày 20 tháng 6 năm 2012;' },
  ],
  *check({ references, known, source }) {
    for (const named of references.names) {
      const { dateField } = named;
      const near = dateField ? meantBy(known, named, dateField.date) : [];
      if (!dateField || near.length === 0 || isQuoted(source, named.span.start)) continue;
      const laws = near.map(({ symbol, date }) => `${symbol} ngày ${toSlashDate(date)}`).join(', ');
      const [only] = near.length === 1 ? near : [];
      yield {
        span: dateField.span,
        message: `Cần kiểm tra ngày ${toSlashDate(dateField.date)}: luật cùng tên đã biết là ${laws}`,
        ...(only && { fix: { title: `Ghi ngày ${toSlashDate(only.date)}, nếu đúng là ${only.symbol}`, safety: 'review' as const, edits: [{ span: dateField.span, newText: written(only.date, dateField.style) }] } }),
      };
    }
  },
});

function written(date: CalendarDate, style: DateField['style']): string {
  return style === 'words' ? `${padDay(date.day)} tháng ${padMonth(date.month)} năm ${date.year}` : toSlashDate(date);
}

/** The known laws of that name that the date nearly names; empty when it is right, or may be of a law that is not known. */
function meantBy(known: DocumentTable, named: NamedCitation, date: CalendarDate): readonly DocumentRecord[] {
  const records = recordsOfName(known, named).filter(({ origin }) => origin.from === 'table' && origin.grade !== 'C');
  if (records.some((record) => compareDates(record.date, date) === 0)) return [];
  return records.filter((record) => isSlipOf(date, record.date));
}

/** One of day, month and year is another; where two are, it is another law: that of 19/02/2025 is not that of 16/6/2025. */
function isSlipOf(a: CalendarDate, b: CalendarDate): boolean {
  return [a.day === b.day, a.month === b.month, a.year === b.year].filter(Boolean).length === 2;
}
