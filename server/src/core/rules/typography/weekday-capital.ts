import { defineRule } from '../../lint/rule';

/** A day of the week for certain: behind `vào`, `sáng`, or before `hằng tuần`, `ngày 24/11`; `lần thứ hai`, `Thứ ba, …` count. */
const NAME = /[tT]hứ ([hH]ai|[bB]a|[tT]ư|[nN]ăm|[sS]áu|[bB]ảy)(?=( (?:hằng|hàng) tuần)|,? ngày \d| \(|[,;.])/gu;
/** `vào ‸`, `sáng ‸`: what follows is a day. */
const BEFORE = /(?:vào|sáng|chiều|tối|trưa) $/;

export default defineRule({
  code: 'VB815',
  name: 'weekday-capital',
  severity: 'warning',
  basis: [{ source: 'nd30', at: 'Phụ lục II, mục V, khoản 8', says: 'Tên các ngày trong tuần viết bằng chữ: viết hoa chữ chỉ ngày, không viết hoa chữ “thứ”: thứ Hai, thứ Tư' }],
  summary: 'Ngày trong tuần viết “thứ Hai”, “thứ Sáu”: chữ “thứ” viết thường, chữ sau viết hoa',
  why: 'Phụ lục II phân biệt “thứ Hai” là ngày với “thứ hai” là thứ tự; viết đúng thì người đọc không nhầm.',
  examples: [
    { good: 'Báo cáo vào thứ Sáu hằng tuần.' },
    { good: 'Kỳ họp lần thứ hai; thành tựu thứ ba là cải cách hành chính.' },
    { good: 'Thứ hai, về công tác cán bộ.' },
    { bad: 'Báo cáo vào ⟦Thứ sáu⟧ hằng tuần.', fixed: 'Báo cáo vào thứ Sáu hằng tuần.' },
    { bad: 'Họp giao ban sáng ⟦thứ hai⟧, ngày 23/11/2026.', fixed: 'Họp giao ban sáng thứ Hai, ngày 23/11/2026.' },
  ],
  *check({ source, regime }) {
    if (source.isGarbled || regime.isGarbled) return;
    for (const { 0: text, 1: day = '', 2: weekly, index } of source.clean.matchAll(NAME)) {
      if (weekly === undefined && !BEFORE.test(source.clean.slice(Math.max(0, index - 6), index))) continue;
      const newText = `thứ ${day.charAt(0).toUpperCase()}${day.slice(1)}`;
      if (text === newText) continue;
      const span = { start: index, end: index + text.length };
      yield { span, message: `Ngày trong tuần viết “${newText}”`, fix: { title: `Viết “${newText}”`, safety: 'safe', edits: [{ span, newText }] } };
    }
  },
});
