import type { Citation, DateField } from '../../citations/citation';
import { isDateOfTitle, isQuoted, namedBy } from '../../citations/known';
import { padDay, padMonth, toSlashDate, type CalendarDate } from '../../legal/calendar';
import { docTypeOf } from '../../legal/doc-types';
import type { DocumentRecord } from '../../legal/document-table';
import { compareWithKnown, type Difference } from '../../legal/known-comparison';
import { defineRule, type Fault } from '../../lint/rule';
import type { Field } from '../../text/span';

export default defineRule({
  code: 'VB420',
  name: 'known-document-differs',
  severity: 'warning',
  basis: [{ source: 'practice', at: '', says: 'Ngày, cơ quan ban hành ghi khi viện dẫn là của chính văn bản được viện dẫn' }],
  summary: 'Ngày, cơ quan ban hành trong viện dẫn nên khớp với văn bản đã biết',
  why:
    'Bảng văn bản đã biết đi kèm chương trình ghi ngày và cơ quan ban hành của gần hai nghìn văn bản trung ương. Nguồn hạng A là bản gốc, trang chính thức hoặc nhiều nguồn khớp nhau; hạng B là một nguồn đáng tin. ' +
    'Bảng cũng có thể sai, nên đây chỉ là chỗ cần kiểm tra với bản gốc. Số, ký hiệu của Đảng dùng lại mỗi nhiệm kỳ, số không có năm của Nhà nước dùng lại mỗi năm: văn bản của nhiệm kỳ khác, năm khác thì không xét.',
  examples: [
    { good: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị' },
    { good: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ' },
    { good: 'Nghị quyết số 12-NQ/TW ngày 03/6/2017 của Ban Chấp hành Trung ương' },
    { good: 'Quyết định số 893/QĐ-TTg ngày 26/7/2023; Quyết định số 893/QĐ-TTg ngày 20/5/2026; Quyết định số 893/QĐ-TTg ngày 11/6/2019' },
    { good: 'Quyết định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư' },
    { good: 'Nghị quyết số 27-NQ/TW ngày 21/5/2018 của Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng (khóa XII)' },
    { good: 'Hướng dẫn nói: “thay thế Hướng dẫn số 36-HD/VPTW, ngày 04/3/2018 của Văn phòng Trung ương Đảng”' },
    { good: 'Nghị định số 01/2022/NĐ-CP ngày 30 tháng 11 năm 2022 của Chính phủ quy định chức năng, nhiệm vụ của Bộ Quốc phòng' },
    {
      good: 'Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15 và Luật Các tổ chức tín dụng số 32/2024/QH15 ngày 29 tháng 6 năm 2024',
    },
    { good: 'Nghị định số 33/2012/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 45/2010/NĐ-CP ngày 13/4/2012 của Chính phủ' },
    { good: 'Thông tư hướng dẫn Nghị định số 45/2010/NĐ-CP ngày 16/4/2013 của Bộ Nội vụ' },
    { good: 'Nghị quyết số 05/2021/QH15 ngày 23/7/2021 và Luật Cảnh sát cơ động số 04/2022/QH15' },
    { bad: 'Nghị quyết số 57-NQ/TW ngày ⟦21/12/2024⟧ của Bộ Chính trị', fixed: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị' },
    { bad: 'Quy định số 102-QĐ/TW, ngày ⟦15 tháng 6 năm 2017⟧', fixed: 'Quy định số 102-QĐ/TW, ngày 15 tháng 11 năm 2017' },
    { bad: 'Nghị định 30/2020/NĐ-CP ngày ⟦03-5-2020⟧', fixed: 'Nghị định 30/2020/NĐ-CP ngày 05-3-2020' },
    {
      bad: 'Chỉ thị số 39-CT/TW ngày 30/10/2024 của ⟦Bộ Chính trị⟧ về tín dụng chính sách',
      fixed: 'Chỉ thị số 39-CT/TW ngày 30/10/2024 của Ban Bí thư về tín dụng chính sách',
    },
    { bad: 'Kết luận số 14-KL/TW ngày 22/9/2021 của ⟦Ban Chấp hành Trung ương Đảng⟧', fixed: 'Kết luận số 14-KL/TW ngày 22/9/2021 của Bộ Chính trị' },
    { bad: '⟦Luật⟧ Lao động số 45/2019/QH14', fixed: 'Bộ luật Lao động số 45/2019/QH14' },
  ],
  *check({ citations, known, source }) {
    for (const [at, citation] of citations.entries()) {
      const comparison = compareWithKnown(known, namedBy(citation));
      if (comparison.state !== 'differs' || isQuoted(source, citation.span.start)) continue;
      const { record, what } = comparison;
      const isOfTitle = isDateOfTitle(citation, citations[at - 1], source);
      for (const difference of what) {
        const fault = difference === 'date' && isOfTitle ? null : toFault({ citation, record, difference });
        if (fault) yield fault;
      }
    }
  },
});

interface Found {
  readonly citation: Citation;
  readonly record: DocumentRecord;
  readonly difference: Difference;
}

/**
 * What a list shares is not this citation's own, and may be meant for its last member only.
 * A day outside the year of its own symbol needs no table: the text contradicts itself, which another rule says.
 */
function toFault({ citation, record, difference }: Found): Fault | null {
  const { dateField, issuerField, typeField, shared, year } = citation;
  if (difference === 'date') {
    const isPlain = dateField && shared?.dateField !== dateField && (year === null || year === dateField.date.year);
    return isPlain ? reportDate(dateField, record) : null;
  }
  if (difference === 'type') return typeField ? reportType(typeField, record) : null;
  return issuerField && shared?.issuerField !== issuerField ? reportIssuer(issuerField, record, difference) : null;
}

function reportDate({ span, style, text }: DateField, record: DocumentRecord): Fault {
  const wanted = writeDate(record.date, style);
  return {
    span,
    message: `Cần kiểm tra số và ngày: ${gradeOf(record)} ghi ${record.symbol} ban hành ngày ${toSlashDate(record.date)}, ở đây là ${text.replace(/\s+/g, ' ')}`,
    fix: { title: `Ghi ngày ${toSlashDate(record.date)}, nếu đúng là văn bản đã biết (${gradeOf(record)})`, safety: 'review', edits: [{ span, newText: wanted }] },
  };
}

function writeDate(date: CalendarDate, style: DateField['style']): string {
  if (style === 'words') return `${padDay(date.day)} tháng ${padMonth(date.month)} năm ${date.year}`;
  return style === 'strokes' ? toSlashDate(date) : toSlashDate(date).replaceAll('/', '-');
}

/**
 * The symbol leaves open only which body of the Central Committee it was; of all others the symbol itself tells.
 * Of a row of one source the number and the day are sure, the issuer less so; and the name of the Committee stands for its organs too.
 */
function reportIssuer({ span, text }: Field, record: DocumentRecord, difference: Difference): Fault | null {
  if (!record.symbol.endsWith('/TW')) return null;
  const isMild = difference === 'wider-issuer' || gradeOf(record) !== GRADE_A;
  return {
    span,
    severity: isMild ? 'info' : 'warning',
    message: `Cần kiểm tra: ${gradeOf(record)} ghi ${record.symbol} là của ${record.issuer}, ở đây là ${text.replace(/\s+/g, ' ')}`,
    fix: { title: `Ghi “${record.issuer}”, nếu đúng là văn bản đã biết (${gradeOf(record)})`, safety: 'review', edits: [{ span, newText: record.issuer }] },
  };
}

/** A type against its own abbreviation is another rule's; a code and a law have none. */
function reportType({ span, text }: Field, record: DocumentRecord): Fault | null {
  const { name } = docTypeOf(record.docType);
  if (record.docType !== 'code' && record.docType !== 'law') return null;
  return {
    span,
    message: `Cần kiểm tra: ${gradeOf(record)} ghi ${record.symbol} là ${name}, không phải ${text}`,
    fix: { title: `Ghi “${name}”, nếu đúng là văn bản đã biết (${gradeOf(record)})`, safety: 'review', edits: [{ span, newText: name }] },
  };
}

const GRADE_A = 'nguồn hạng A';

function gradeOf({ origin }: DocumentRecord): string {
  return origin.from === 'table' && origin.grade !== 'A' ? `nguồn hạng ${origin.grade}` : GRADE_A;
}
