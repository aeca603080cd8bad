import type { Analysis } from '../../analysis';
import { isLaw } from '../../citations/write';
import { namesIssuerBefore } from '../../citations/clause';
import { dateOf, issuerOf } from '../../citations/resolve';
import type { CitedDocument } from '../../citations/reference';
import { titledCitations } from '../../citations/titled';
import { defineRule } from '../../lint/rule';

const SAYS = 'Viện dẫn lần đầu ghi đầy đủ tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu';

export default defineRule({
  code: 'VB424',
  name: 'first-citation-without-issuer',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm b', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.1.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Lần viện dẫn đầu tiên của một văn bản phải ghi cơ quan ban hành',
  why:
    'Ký hiệu TW dùng chung cho Ban Chấp hành Trung ương, Bộ Chính trị và Ban Bí thư; không ghi cơ quan thì không biết văn bản của ai (cảnh báo). ' +
    'Ký hiệu khác thường đã nói rõ, nên chỉ là lưu ý.',
  examples: [
    { good: 'Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị. Theo Chỉ thị số 35-CT/TW ngày 14/6/2024', profile: 'party' },
    { good: 'đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 02/01/2024' },
    { good: 'UBND tỉnh đã ban hành Quyết định số 15/QĐ-UBND ngày 02/01/2024' },
    { good: 'Luật Đất đai số 31/2024/QH15 ngày 18/01/2024' },
    { good: 'thực hiện Kết luận số 213-KL/TW, ngày 21/11/2025 của Ban Bí thư về tiếp tục thực hiện Chỉ thị số 42-CT/TW, ngày 24/3/2020', profile: 'party' },
    { bad: 'thực hiện Chỉ thị số ⟦35-CT/TW⟧ ngày 14/6/2024 về đại hội đảng bộ', profile: 'party' },
    { bad: 'theo Quyết định số ⟦15/QĐ-UBND⟧ ngày 02/01/2024 về chi trả' },
    {
      bad: 'Kết luận số ⟦57-KL/TW⟧ ngày 15/6/2023 về phòng ngừa. Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị',
      profile: 'party',
    },
  ],
  *check(analysis) {
    if (analysis.source.isGarbled || analysis.regime.isForm) return;
    const titled = titledCitations(analysis.source, analysis.citations);
    for (const document of analysis.cited) {
      const [citation] = document.citations;
      if (issuerOf(citation) || titled.has(citation) || isExcused(analysis, document)) continue;
      const { fullest, symbol } = document;
      const isOpen = citation.shape === 'party' && citation.issuerCode === 'TW';
      yield {
        span: citation.symbolField.span,
        severity: isOpen ? 'warning' : 'info',
        message: isOpen
          ? `Lần đầu viện dẫn ${symbol} cần ghi cơ quan ban hành: ký hiệu TW dùng chung cho nhiều cơ quan`
          : `Lần đầu viện dẫn ${symbol} nên ghi cơ quan ban hành`,
        related: issuerOf(fullest) ? [{ span: fullest.span, message: 'Viện dẫn đầy đủ ở đây' }] : [],
      };
    }
  },
});

/**
 * Laws go by name; a trích yếu is short; the document's own body needs no name (05-HD/VPTW, III.1 cites its own công văn so);
 * what has no date yet is VB415's; and a body that stands before in the clause is there.
 */
function isExcused({ source, tree }: Analysis, { citations: [citation] }: CitedDocument): boolean {
  const { docType, typeField, issuerCode, span } = citation;
  const inSubject = tree.preface.span.end > span.start;
  const isOwn = tree.preface.numberLine?.issuerCode?.text === issuerCode;
  if (!typeField || inSubject || isOwn || !dateOf(citation) || (docType && isLaw(docType)) || /^(?:UBTV)?QH\d/.test(issuerCode)) return true;
  if (tree.conclusions.span.start <= span.start && tree.conclusions.span.end > span.start) return true;
  return namesIssuerBefore(source, span.start) || FOLLOWED.test(source.clean.slice(citation.span.end, citation.span.end + 24));
}

/** An issuer follows that the grammar does not know, or in brackets. */
const FOLLOWED = /^[\s,)]{0,4}(?:\(|của|do\s)/u;
