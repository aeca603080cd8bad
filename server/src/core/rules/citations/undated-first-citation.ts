import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/citation';
import { titledCitations } from '../../citations/titled';
import { defineRule } from '../../lint/rule';

const SAYS = 'Viện dẫn lần đầu ghi đầy đủ tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu';

export default defineRule({
  code: 'VB415',
  name: 'undated-first-citation',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm b', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.1.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Lần viện dẫn đầu tiên của một văn bản phải ghi ngày, tháng, năm ban hành',
  why: 'Số không có năm dùng lại mỗi năm (Nhà nước) hay mỗi nhiệm kỳ (Đảng); không có ngày thì không biết là văn bản nào. Trong tên của một văn bản khác chỉ là lưu ý: tên ấy có thể vốn không ghi ngày.',
  examples: [
    { good: 'theo Quyết định số 03/QĐ-UBND ngày 02/01/2024 của UBND huyện. Tiếp tục Quyết định số 03/QĐ-UBND.' },
    { good: 'Luật Lưu trữ số 33/2024/QH15' },
    { good: 'KẾ HOẠCH\nThực hiện Nghị quyết số 26-NQ/TW\n\nThực hiện Nghị quyết số 26-NQ/TW, ngày 22/8/2026 của Bộ Chính trị, Tỉnh uỷ xây dựng kế hoạch.', profile: 'party' },
    { good: 'các Quyết định số 1743/QĐ-BGTVT, 1744/QĐ-BGTVT ngày 31/12/2024' },
    { bad: 'thực hiện Chỉ thị số ⟦05-CT/TW⟧ về đẩy mạnh học tập', profile: 'party' },
    { bad: 'Số 12-KH/TU\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 26-NQ/TW\n\nThực hiện Nghị quyết số ⟦26-NQ/TW⟧ của Bộ Chính trị, Tỉnh uỷ xây dựng kế hoạch.', profile: 'party' },
    { bad: 'theo Quyết định số ⟦03/QĐ-UBND⟧ của UBND huyện. Quyết định số 03/QĐ-UBND ngày 02/01/2024 giao' },
  ],
  *check(analysis) {
    if (analysis.source.isGarbled || analysis.regime.isForm) return;
    const { citations } = analysis;
    const dated = firstDated(citations);
    const titled = titledCitations(analysis.source, citations);
    const seen = new Set<string>();
    for (const citation of citations) {
      const { symbol } = citation;
      const key = numberKeyOf(citation);
      if (seen.has(key) || (!citation.dateField && isInSubject(analysis, citation))) continue;
      seen.add(key);
      if (!citation.typeField || citation.dateField || citation.shared?.dateField || isExcused(analysis, citation)) continue;
      const full = dated.get(symbol);
      yield {
        span: citation.symbolField.span,
        // A title may well have it without its date; then it is quoted as it is.
        severity: titled.has(citation) ? 'info' : 'warning',
        message: `Lần đầu viện dẫn ${symbol} phải ghi ngày, tháng, năm ban hành`,
        related: full ? [{ span: full.span, message: 'Viện dẫn đầy đủ ở đây' }] : [],
      };
    }
  },
});

/** By symbol, the first citation that has its date. */
function firstDated(citations: readonly Citation[]): ReadonlyMap<string, Citation> {
  return new Map(citations.filter(({ dateField }) => dateField).reverse().map((citation) => [citation.symbol, citation]));
}

/** Number, year and issuer: a wrong type or a turned symbol still names the document that was named before. */
function numberKeyOf({ number, year, issuerCode }: Citation): string {
  return `${number} ${year ?? ''} ${issuerCode}`;
}

/** A subject is short; without a date there the first citation is that of the text. */
function isInSubject({ tree }: Analysis, { span }: Citation): boolean {
  return tree.preface.span.end > span.start;
}

/** Laws need no date (II.6.b). */
function isExcused({ source }: Analysis, citation: Citation): boolean {
  const isLaw = /^(?:QH|UBTVQH)\d/.test(citation.issuerCode) && citation.year !== null;
  const inBasisOfLaw = citation.docType === 'law' || citation.docType === 'code' || citation.docType === 'ordinance';
  return isLaw || inBasisOfLaw || isDateless(source.clean, citation);
}

/** A date is there, in a form that no date is read from: blank in a draft, or cut off by a footnote mark. */
function isDateless(clean: string, { symbolField }: Citation): boolean {
  return /^[\s,)¹²³⁰-⁹*]{0,6}ngày/u.test(clean.slice(symbolField.span.end, symbolField.span.end + 16));
}
