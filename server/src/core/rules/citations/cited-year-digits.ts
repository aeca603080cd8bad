import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/citation';
import { defineRule } from '../../lint/rule';

const HEAD = 'Hà Nội, ngày 25 tháng 5 năm 2026\n\n';
const SAYS = 'Thời gian ban hành viết đầy đủ ngày, tháng, năm';

/** No document of this State or of its bodies is older. */
const FIRST_YEAR = 1945;

export default defineRule({
  code: 'VB439',
  name: 'cited-year-digits',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 4, điểm b', says: SAYS },
    { source: 'practice', at: '', says: 'Năm của văn bản viện dẫn ghi đủ bốn chữ số' },
  ],
  summary: 'Năm ban hành của văn bản viện dẫn ghi đủ bốn chữ số',
  why: 'Năm thiếu hay thừa chữ số thì không tra được văn bản. Chỉ đề nghị cách sửa khi năm trong ký hiệu hoặc năm của chính văn bản quyết định được.',
  examples: [
    { good: `${HEAD}Công văn số 343-CV/ĐU ngày 25/3/2026` },
    { good: `${HEAD}Công văn số 343-CV/ĐU ngày 25/3; Nghị định số 12/98/NĐ-CP ngày 06/5/1998` },
    { good: `${HEAD}báo cáo trước ngày 25/3/26` },
    { good: `${HEAD}Công văn số 343-CV/ĐU ngày 25 tháng 3 năm 2026 của Đảng ủy` },
    { bad: `${HEAD}Công văn số 343-CV/ĐU ngày 25/3/⟦26⟧`, fixed: `${HEAD}Công văn số 343-CV/ĐU ngày 25/3/2026` },
    { bad: `${HEAD}Công văn số 343-CV/ĐU ngày 25 tháng 3 năm ⟦26⟧ của Đảng ủy`, fixed: `${HEAD}Công văn số 343-CV/ĐU ngày 25 tháng 3 năm 2026 của Đảng ủy` },
    { bad: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/⟦20⟧ của Chính phủ', fixed: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ' },
    { bad: 'Công văn số 343-CV/ĐU ngày 25/3/⟦26⟧; Quyết định số 15/QĐ-UBND ngày 14/6/⟦204⟧; Quyết định số 206-CP ngày 17-11-⟦19789⟧' },
  ],
  *check(analysis) {
    if (analysis.source.isGarbled) return;
    for (const citation of analysis.citations) {
      const { dateField } = citation;
      if (!dateField || dateField.year.text.length === 4 || isNoDayOfTheCalendar(citation)) continue;
      const { span, text } = dateField.year;
      const decided = text.length === 2 ? decide(citation, analysis) : null;
      yield {
        span,
        message: `Năm “${text}” của ${citation.symbol} phải ghi đủ bốn chữ số`,
        ...(decided && {
          fix: { title: `Viết là “${decided.year}” (theo ${decided.because})`, safety: 'review' as const, edits: [{ span, newText: String(decided.year) }] },
        }),
      };
    }
  },
});

/** Five digits behind strokes or words are a day that the calendar does not have: another rule says so. */
function isNoDayOfTheCalendar({ dateField }: Citation): boolean {
  return dateField !== null && dateField.year.text.length > 4 && dateField.style !== 'dashes';
}

/** The whole year of which the text shows the last two digits; null when nothing decides. */
function decide({ year, dateField }: Citation, { regime, tree }: Analysis): { readonly year: number; readonly because: string } | null {
  const digits = Number(dateField?.year.text);
  if (year !== null) return year % 100 === digits ? { year, because: 'năm trong ký hiệu' } : null;
  const own = regime.date?.year ?? Number(tree.preface.placeDate?.year?.text ?? NaN);
  const latest = own - ((((own - digits) % 100) + 100) % 100);
  return latest >= FIRST_YEAR && own <= 9999 ? { year: latest, because: `năm ${own} của văn bản này` } : null;
}
