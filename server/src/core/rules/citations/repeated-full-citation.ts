import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/citation';
import { isLaw } from '../../citations/write';
import { dateOf } from '../../citations/resolve';
import { compareDates } from '../../legal/calendar';
import { defineRule } from '../../lint/rule';

const SAYS = 'Trong các lần viện dẫn tiếp theo chỉ ghi tên loại và số, ký hiệu của văn bản';

export default defineRule({
  code: 'VB426',
  name: 'repeated-full-citation',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm b', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.1.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu',
  why: 'Văn bản đã viện dẫn đầy đủ ở phần nội dung thì lần sau chép lại ngày và cơ quan chỉ làm câu dài thêm, và thêm chỗ để nhầm.',
  examples: [
    { good: 'Thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị. Theo Chỉ thị số 35-CT/TW, các đảng ủy', profile: 'party' },
    { good: 'Quyết định số 15/QĐ-UBND ngày 02/01/2024 của UBND tỉnh; Quyết định số 15/QĐ-UBND ngày 02/01/2025 của UBND tỉnh' },
    {
      profile: 'party',
      bad: 'Thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị. Theo Chỉ thị số 35-CT/TW⟦ ngày 14/6/2024 của Bộ Chính trị⟧, các đảng ủy',
    },
  ],
  *check(analysis) {
    if (analysis.source.isGarbled || analysis.regime.isForm) return;
    for (const { citations } of analysis.cited) {
      const [full, ...later] = citations.filter((citation) => isFull(analysis, citation));
      for (const citation of full ? later : []) {
        if (!full || !repeats(full, citation)) continue;
        const span = { start: citation.symbolField.span.end, end: citation.span.end };
        yield {
          span,
          message: `${citation.symbol} đã viện dẫn đầy đủ ở trên; từ lần thứ hai chỉ cần tên loại và số, ký hiệu`,
          related: [{ span: full.span, message: 'Viện dẫn đầy đủ ở đây' }],
          fix: { title: 'Rút gọn: bỏ ngày và cơ quan ban hành (đã ghi ở lần đầu)', safety: 'review', edits: [{ span, newText: '' }] },
        };
      }
    }
  },
});

/** In the body, with its date and its issuer; a law has other ways. */
function isFull({ tree }: Analysis, { docType, dateField, issuerField, span, role, shared, typeField }: Citation): boolean {
  if (!typeField || !dateField || !issuerField || shared || role === 'basis' || (docType && isLaw(docType))) return false;
  return span.start >= tree.preface.span.end && span.start < tree.conclusions.span.start;
}

function repeats(full: Citation, citation: Citation): boolean {
  const [a, b] = [dateOf(full), dateOf(citation)];
  return a !== null && b !== null && compareDates(a, b) === 0 && full.issuerField?.text === citation.issuerField?.text;
}
