import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/citation';
import { isQuoted, namedByAll, ownDay, unnamedSuccessors } from '../../citations/known';
import type { CitedDocument } from '../../citations/reference';
import { toSlashDate, type CalendarDate } from '../../legal/calendar';
import type { Successor } from '../../legal/document-table';
import { compareWithKnown } from '../../legal/known-comparison';
import { defineRule, type Fault } from '../../lint/rule';

export default defineRule({
  code: 'VB421',
  name: 'replaced-document',
  severity: 'info',
  basis: [{ source: 'practice', at: '', says: 'Căn cứ ban hành là văn bản đang có hiệu lực; nhắc văn bản đã được thay thế thì nên biết văn bản thay thế' }],
  summary: 'Văn bản được viện dẫn đã được thay thế thì nên xem lại',
  why:
    'Căn cứ vào văn bản đã được thay thế là căn cứ sai. Chỉ xét khi văn bản có ngày, tháng, năm của chính nó sau ngày văn bản thay thế ra đời. ' +
    'Câu nói về việc thay thế, về quá khứ, báo cáo tổng kết, và văn bản có viện dẫn cả văn bản thay thế thì không nhắc.',
  examples: [
    { good: 'Hà Nội, ngày 05 tháng 3 năm 2025\n\nQUYẾT ĐỊNH\n\nCăn cứ Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ;' },
    { good: 'Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ;', date: '2026-11-21' },
    { good: 'Hà Nội, ngày 05 tháng 3 năm 2026\n\nCăn cứ Nghị định số 78/2025/NĐ-CP;\n\nNghị định số 34/2016/NĐ-CP chỉ còn để đối chiếu.' },
    { good: 'Hà Nội, ngày 05 tháng 3 năm 2026\n\nNghị định số 34/2016/NĐ-CP trước đây quy định việc này.' },
    { good: 'Hà Nội, ngày 30 tháng 9 năm 2026\n\nBÁO CÁO\nkết quả 10 năm thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị' },
    { good: 'Hà Nội, ngày 05 tháng 3 năm 2026\n\nNghị định số 34/2019/NĐ-CP ngày 24/4/2019 của Chính phủ' },
    {
      bad: 'Hà Nội, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ ⟦Nghị định số 34/2016/NĐ-CP⟧ ngày 14 tháng 5 năm 2016 của Chính phủ;',
    },
    { bad: 'Hà Nội, ngày 05 tháng 8 năm 2026\n\nCác chi bộ thực hiện ⟦Quy định số 24-QĐ/TW⟧ ngày 30/7/2021 về thi hành Điều lệ Đảng.' },
    { bad: 'Hà Nội, ngày      tháng 8 năm 2026\n\nCác chi bộ thực hiện ⟦Quy định số 37-QĐ/TW⟧ ngày 25/10/2021 về những điều đảng viên không được làm.' },
  ],
  *check(analysis) {
    const own = ownDay(analysis);
    if (!own || LOOKS_BACK.test(analysis.tree.preface.subject?.text.replace(/\s+/g, ' ') ?? '')) return;
    for (const document of analysis.cited) {
      const successor = successorOf(analysis, document, own);
      const place = successor && placeOf(analysis, document);
      if (place) yield report(place, document, successor);
    }
  },
});

/** The last that had replaced it by then; null when the text is, or names, one of those that did. */
function successorOf(analysis: Analysis, document: CitedDocument, on: CalendarDate): Successor | null {
  if (!analysis.known.find(document.symbol).some(({ origin }) => origin.from === 'table' && origin.successors.length > 0)) return null;
  const comparison = compareWithKnown(analysis.known, namedByAll(document));
  if (comparison.state !== 'agrees') return null;
  return unnamedSuccessors(analysis, { citation: document.fullest, record: comparison.record, on }).at(-1) ?? null;
}

/** What looks back names documents of its time. */
const LOOKS_BACK = /tổng kết|sơ kết|nhìn lại|năm thực hiện|kết quả thực hiện|quá trình thực hiện/iu;
/** Whoever writes so knows. */
const KNOWS = /thay thế|thay cho|bãi bỏ|h[uủ][ỷy] bỏ|hết hiệu lực|không còn hiệu lực|trước đây|trước kia|trước ngày/iu;
/** A clause, as far as it is read on either side (UTF-16 units). */
const REACH = 240;
const BREAK = /;|\.\s|\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-+*]\s|Căn cứ|Theo|\d+[.)]))/u;

/** The căn cứ line that names it, else the first place; null when one of its places says that it is past. */
function placeOf(analysis: Analysis, { citations }: CitedDocument): Citation | null {
  if (citations.some((citation) => citation.role === 'replaces' || KNOWS.test(clauseAround(analysis, citation)))) return null;
  const places = citations.filter((citation) => citation.role !== 'amends' && !isQuoted(analysis.source, citation.span.start) && !LOOKS_BACK.test(clauseAround(analysis, citation)));
  return places.find(({ role }) => role === 'basis') ?? places[0] ?? null;
}

function clauseAround({ source: { clean } }: Analysis, { span }: Citation): string {
  const before = clean.slice(Math.max(0, span.start - REACH), span.start).split(BREAK).at(-1) ?? '';
  const after = clean.slice(span.end, span.end + REACH).split(BREAK)[0] ?? '';
  return `${before}${clean.slice(span.start, span.end)}${after}`.replace(/\s+/g, ' ');
}

function report({ typeField, soField, symbolField, role }: Citation, { symbol }: CitedDocument, successor: Successor): Fault {
  const isBasis = role === 'basis';
  const by = `${successor.symbol} ngày ${toSlashDate(successor.date)}`;
  return {
    span: { start: (typeField ?? soField ?? symbolField).span.start, end: symbolField.span.end },
    severity: isBasis ? 'warning' : 'info',
    message: isBasis ? `Cần kiểm tra căn cứ: ${symbol} đã được thay thế, nay là ${by}` : `${symbol} đã được thay thế, nay là ${by}`,
  };
}
