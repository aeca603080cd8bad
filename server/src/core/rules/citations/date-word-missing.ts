import type { Citation } from '../../citations/citation';
import { defineRule } from '../../lint/rule';
import type { SourceText } from '../../text/source-text';

const SAYS = 'Viện dẫn ghi thời gian ban hành; mọi ví dụ đều có chữ “ngày” trước thời gian';

export default defineRule({
  code: 'VB438',
  name: 'date-word-missing',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm b', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.1.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
    { source: 'practice', at: '', says: SAYS },
  ],
  summary: 'Trước thời gian ban hành của văn bản viện dẫn phải có chữ “ngày”',
  why: 'Không điều khoản nào viết riêng chữ “ngày”, nhưng mọi ví dụ của hai chế độ đều có; hai dãy số đi liền nhau còn dễ đọc lẫn.',
  examples: [
    { good: 'Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND xã' },
    { good: 'Kế hoạch số 12/KH-UBND (05/3/2024); Kế hoạch số 12/KH-UBND,\nngày\n05/3/2024' },
    { good: '| Kế hoạch số 12/KH-UBND 05/3/2024 | UBND xã |' },
    { good: '1115/QĐ-UBND 07/6/2021' },
    { bad: 'Kế hoạch số 12/KH-UBND ⟦05/3/2024⟧ của UBND xã', fixed: 'Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND xã' },
    {
      bad: 'kèm theo Nghị định số 349/2025/NĐ-CP ⟦30 tháng 12 năm 2025⟧ của Chính phủ',
      fixed: 'kèm theo Nghị định số 349/2025/NĐ-CP ngày 30 tháng 12 năm 2025 của Chính phủ',
    },
    { bad: 'Chỉ thị số 35-CT/TW, ⟦14/6/2024⟧ của Bộ Chính trị', fixed: 'Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị', profile: 'party' },
  ],
  *check({ citations, source }) {
    if (source.isGarbled) return;
    for (const citation of citations) {
      const { dateField, typeField, soField } = citation;
      if (!dateField || (!typeField && !soField) || !isBare(source, citation) || isInTable(source, dateField.span.start)) continue;
      const { start } = dateField.span;
      yield {
        span: dateField.span,
        message: `Thiếu chữ “ngày” trước “${dateField.text}”`,
        fix: { title: 'Thêm chữ “ngày”', safety: 'safe', edits: [{ span: { start, end: start }, newText: 'ngày ' }] },
      };
    }
  },
});

/** Nothing but a comma and spaces before the date; a bracket spares the word. */
function isBare({ clean }: SourceText, { symbolField, issuerField, dateField }: Citation): boolean {
  if (!dateField) return false;
  const isBehindIssuer = issuerField !== null && issuerField.span.end <= dateField.span.start;
  const from = isBehindIssuer ? issuerField.span.end : symbolField.span.end;
  return /^[¹²³⁰⁴-⁹]?,?\s*$/.test(clean.slice(from, dateField.span.start));
}

/** No row is looked through farther (UTF-16 units). */
const REACH = 400;

/** Columns say what their cells are. */
function isInTable({ clean }: SourceText, at: number): boolean {
  const before = clean.slice(Math.max(0, at - REACH), at);
  return /[|\t]/.test(before.slice(before.lastIndexOf('\n') + 1));
}
