import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/citation';
import { isLaw } from '../../citations/write';
import { dateOf, issuerOf } from '../../citations/resolve';
import { docTypeOf } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';
import { foldKey } from '../../text/vietnamese';

const SAYS = 'Viện dẫn lần đầu ghi đầy đủ tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu nội dung văn bản';

export default defineRule({
  code: 'VB425',
  name: 'first-citation-without-subject',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm b', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.1.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Lần viện dẫn đầu tiên của một văn bản nên ghi trích yếu nội dung',
  why:
    'Người đọc cần biết văn bản được viện dẫn nói về việc gì. Chỉ nhắc ở dòng căn cứ và ở câu chỉ nói “thực hiện …” rồi dừng, ' +
    'nơi không có lời nào khác cho biết nội dung.',
  examples: [
    { good: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;' },
    { good: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 02/01/2024 của UBND tỉnh về chuyển đổi số.' },
    { good: 'Căn cứ Quy chế làm việc số 02-QC/HU, ngày 09/9/2020 của Ban Chấp hành Đảng bộ huyện;', profile: 'party' },
    { good: 'phê duyệt dự án cầu Bình Minh tại Quyết định số 15/QĐ-UBND ngày 02/01/2024 của UBND tỉnh.' },
    { bad: 'Tiếp tục thực hiện Kế hoạch số ⟦12/KH-UBND⟧ ngày 02/01/2024 của UBND tỉnh.' },
    { bad: 'Quán triệt Chỉ thị số ⟦35-CT/TW⟧ ngày 14/6/2024 của Bộ Chính trị;', profile: 'party' },
  ],
  *check(analysis) {
    if (analysis.source.isGarbled || analysis.regime.isForm) return;
    for (const { citations, symbol } of analysis.cited) {
      const [citation] = citations;
      if (!isBare(analysis, citation) || citations.some(({ subjectField }) => subjectField)) continue;
      yield { span: citation.symbolField.span, message: `Lần đầu viện dẫn ${symbol} nên ghi cả trích yếu: văn bản về việc gì` };
    }
  },
});

/** The clause ends right behind the issuer, and nothing else in it can say what the document is about; `Quy chế làm việc` says it. */
function isBare({ source, tree }: Analysis, citation: Citation): boolean {
  const { docType, role, subjectField, span, typeField, shared, termField } = citation;
  if (!typeField || subjectField || shared || !dateOf(citation) || !issuerOf(citation) || (docType && isLaw(docType))) return false;
  if (docType && foldKey(typeField.text) !== foldKey(docTypeOf(docType).name)) return false;
  if (tree.preface.span.end > span.start || (role !== 'basis' && role !== 'executes')) return false;
  const end = termField ? termField.span.end : span.end;
  return /^\)?\s{0,2}(?:;|\.(?:\s|$)|\.\/\.)/.test(source.clean.slice(end, end + 6));
}
