import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/citation';
import { compareDates } from '../../legal/calendar';
import { docTypeOf, findDocType } from '../../legal/doc-types';
import { defineRule, type Fault } from '../../lint/rule';
import { partitionPoint } from '../../text/partition';
import type { Field } from '../../text/span';
import { fold } from '../../text/vietnamese';

const decision = (pointer: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 12/QĐ-UBND\nSơn La, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nĐiều 1. Khen thưởng các tập thể tại Phụ lục kèm theo Quyết định này./.\n\nPhụ lục\nDANH SÁCH TẬP THỂ\n${pointer}\n\nTập thể A.`;

export default defineRule({
  code: 'VB606',
  name: 'pointer-mismatch',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Dòng “(Kèm theo … số … ngày …)” nói đến chính văn bản mà phụ lục, quy chế đi kèm' }],
  summary: 'Dòng “(Kèm theo … số … ngày …)” phải khớp loại, số, ký hiệu và ngày của văn bản',
  why: 'Phụ lục thường chép từ văn bản trước, dòng chỉ dẫn giữ lại số và ngày cũ. Chỗ còn để trống là đúng; phụ lục của quy chế kèm theo không xét.',
  examples: [
    { good: decision('(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)') },
    { good: decision('(Kèm theo Quyết định số      /QĐ-UBND ngày     tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)') },
    { good: decision('(Kèm theo Văn bản số 12/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh)') },
    { good: decision('(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh, thực hiện Kế hoạch số 03/KH-UBND ngày 02 tháng 01 năm 2026)') },
    { bad: decision('(Kèm theo Quyết định số ⟦21/QĐ-UBND⟧ ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)') },
    { bad: decision('(Kèm theo Quyết định số 12/QĐ-UBND ngày ⟦04 tháng 3 năm 2026⟧ của Ủy ban nhân dân tỉnh)') },
    { bad: decision('(Kèm theo ⟦Kế hoạch⟧ của Ủy ban nhân dân tỉnh)') },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    if (regime.isForm || regime.isGarbled) return;
    for (const { pointer, owner } of tree.attachments) {
      if (!pointer || owner) continue;
      const citation = analysis.citations[partitionPoint(analysis.citations, ({ span }) => span.start < pointer.span.start)];
      yield* citation && isIn(citation, pointer) ? judgeNumbered(citation, analysis) : judgeType(pointer, analysis);
    }
  },
});

/** The first that is named, and not one that the document carries out. */
function isIn({ span }: Citation, pointer: Field): boolean {
  return span.end <= pointer.span.end && span.start - pointer.span.start < 40;
}

function* judgeNumbered({ symbol, symbolField, dateField }: Citation, { tree, regime }: Analysis): Iterable<Fault> {
  const own = tree.preface.numberLine;
  const ownSymbol = own?.number ? own.symbol.text.replace(/\s+/g, '').replace(/[–—]/g, '-') : null;
  const related = own ? [{ span: own.span, message: 'Số, ký hiệu của văn bản' }] : [];
  if (ownSymbol && ownSymbol !== symbol) {
    // The same number with other letters: then it may be the heading that is wrong, which other rules look at.
    const severity = /^\d+/.exec(ownSymbol)?.[0] === /^\d+/.exec(symbol)?.[0] ? 'info' : 'warning';
    yield { span: symbolField.span, severity, related, message: `Cần kiểm tra: văn bản này có số “${ownSymbol.slice(0, 30)}”, không phải “${symbol.slice(0, 30)}”` };
    // A day after the document's own is a fault of any citation, and told there.
  } else if (dateField && regime.date && compareDates(dateField.date, regime.date) < 0) {
    const { day, month, year } = regime.date;
    yield { span: dateField.span, related: [{ span: tree.preface.placeDate?.span ?? symbolField.span, message: 'Ngày của văn bản' }], message: `Cần kiểm tra: văn bản này ghi ngày ${day}/${month}/${year}` };
  }
}

/** `(Kèm theo Kế hoạch của …)` below a decision. */
function* judgeType(pointer: Field, { regime }: Analysis): Iterable<Fault> {
  const match = /^(\(\s*(?:ban h[aà]nh\s+)?k[eè]m\s+theo\s+)(\p{L}+\s+\p{L}+)(?=[\s,)])/iu.exec(pointer.text);
  const named = match?.[2] && findDocType(match[2]);
  if (!match?.[1] || !named || !regime.docType || named.id === 'document' || named.id === regime.docType) return;
  if (regime.docType === 'official-letter' || isAlias(fold(docTypeOf(regime.docType).name), fold(named.name))) return;
  const start = pointer.span.start + match[1].length;
  yield { span: { start, end: start + (match[2]?.length ?? 0) }, message: `Cần kiểm tra: văn bản này là ${docTypeOf(regime.docType).name.toLowerCase()}, dòng chỉ dẫn ghi “${match[2] ?? ''}”` };
}

const isAlias = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
