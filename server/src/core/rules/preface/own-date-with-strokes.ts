import { isRealDate, toWordDate } from '../../legal/calendar';
import { defineRule } from '../../lint/rule';

const PARTY_SAYS = 'Ngày, tháng, năm ban hành ghi đủ các từ ngày, tháng, năm: “Hà Nội, ngày 03 tháng 02 năm 2026”';

export default defineRule({
  code: 'VB107',
  name: 'own-date-with-strokes',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 4, điểm b', says: 'Thời gian ban hành văn bản phải viết đầy đủ ngày, tháng, năm, các số bằng chữ số Ả Rập' },
    { source: 'hd05', at: 'phần II, mục I, điểm 4', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.4', says: PARTY_SAYS },
  ],
  summary: 'Ngày ban hành phải viết đủ chữ ngày, tháng, năm, không viết bằng dấu gạch chéo',
  why: 'Lối viết 05/3/2026 dùng được khi viện dẫn văn bản khác; ngày ban hành của chính văn bản thì phải viết đầy đủ.',
  examples: [
    { good: 'Hà Nội, ngày 05 tháng 3 năm 2026' },
    { good: 'Số: 15/QĐ-UBND\nHà Nội, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nVề việc thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026' },
    { good: 'Số: …; 05/3/2026; 10:20:30' },
    { bad: 'Hà Nội, ngày ⟦5/3/2026⟧', fixed: 'Hà Nội, ngày 05 tháng 3 năm 2026' },
    { bad: 'Huế, ngày ⟦05-03-2026⟧', fixed: 'Huế, ngày 05 tháng 3 năm 2026' },
    { profile: 'party', bad: 'Huế, ngày ⟦05/6/2026⟧', fixed: 'Huế, ngày 05 tháng 6 năm 2026' },
  ],
  *check({ tree, regime }) {
    const { style, date, day, year } = tree.preface.placeDate ?? {};
    if (style !== 'strokes' || !date || !day || !year) return;
    const span = { start: day.span.start, end: year.span.end };
    const words = toWordDate(date);
    yield {
      span,
      severity: regime.verdict.profile === 'party' ? ('warning' as const) : ('error' as const),
      message: `Ngày ban hành phải viết đầy đủ: “${words}”`,
      ...(isRealDate(date) ? { fix: { title: `Viết là “${words}”`, safety: 'safe' as const, edits: [{ span, newText: words.slice(5) }] } } : {}),
    };
  },
});
