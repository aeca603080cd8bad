import { isQuoted, ownDay } from '../../citations/known';
import type { NamedCitation } from '../../citations/reference';
import { recordsOfName, yearOf } from '../../citations/resolve-named';
import { compareDates, toSlashDate, type CalendarDate } from '../../legal/calendar';
import type { DocumentRecord, DocumentTable } from '../../legal/document-table';
import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB442',
  name: 'replaced-law',
  severity: 'warning',
  basis: [{ source: 'practice', at: '', says: 'Căn cứ ban hành là luật, pháp lệnh đang có hiệu lực' }],
  summary: 'Căn cứ vào luật đã có luật mới cùng tên thì cần kiểm tra hiệu lực',
  why:
    'Tệp cũ thường mang theo luật cũ ở phần căn cứ. Chỉ xét dòng căn cứ của văn bản có ngày, khi luật mới cùng tên đã ban hành ít nhất một năm trước ngày ấy ' +
    'và văn bản không nhắc đến luật mới.',
  examples: [
    { good: 'Huế, ngày 05 tháng 9 năm 2026\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;' },
    { good: 'Huế, ngày 05 tháng 9 năm 2024\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;' },
    { good: 'Huế, ngày 05 tháng 9 năm 2025\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;' },
    { good: 'Huế, ngày 05 tháng 9 năm 2026\n\nBÁO CÁO\nKết quả công tác\n\nThực hiện Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015, giai đoạn vừa qua …' },
    {
      bad: 'Huế, ngày 05 tháng 9 năm 2026\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ ⟦Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015⟧;',
    },
  ],
  *check(analysis) {
    const own = ownDay(analysis);
    const { references, known, source, tree } = analysis;
    const { bases } = tree.preamble;
    const [first, last] = [bases[0], bases.at(-1)];
    if (!own || !first || !last) return;
    for (const named of references.names) {
      if (named.span.start < first.span.start || named.span.end > last.span.end || isQuoted(source, named.span.start)) continue;
      const newer = newerLaw(known, named, own);
      if (!newer || references.names.some((other) => yearOf(other) === newer.date.year && other.nameField?.text === named.nameField?.text)) continue;
      yield { span: named.span, message: `Cần kiểm tra căn cứ: đã có luật mới cùng tên, ${newer.symbol} ngày ${toSlashDate(newer.date)}` };
    }
  },
});

/** The latest law of the same name, when the one cited is known too and a year has passed since by the day `own`. */
function newerLaw(known: DocumentTable, named: NamedCitation, own: CalendarDate): DocumentRecord | null {
  const date = named.dateField?.date;
  const records = date ? recordsOfName(known, named) : [];
  const cited = records.find((record) => date && compareDates(record.date, date) === 0);
  const latest = records.at(-1);
  if (!cited || !latest || latest === cited) return null;
  const isOld = compareDates({ ...latest.date, year: latest.date.year + 1 }, own) <= 0;
  return isOld ? latest : null;
}
