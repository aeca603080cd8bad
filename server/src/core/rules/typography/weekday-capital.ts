import { defineRule } from '../../lint/rule';
import { findWeekdays } from '../../syntax/weekday';
import type { SourceText } from '../../text/source-text';

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
    { good: 'Họp lúc 14 giờ 00 phút ngày 30 tháng 6 năm 2026 (thứ Ba); họp lại Chủ nhật, ngày 05/7/2026.' },
    { bad: 'Họp lúc 14 giờ 00 phút, ngày 30 tháng 6 năm 2026 (⟦thứ ba⟧).', fixed: 'Họp lúc 14 giờ 00 phút, ngày 30 tháng 6 năm 2026 (thứ Ba).' },
    { bad: 'Báo cáo vào ⟦Thứ sáu⟧ hằng tuần.', fixed: 'Báo cáo vào thứ Sáu hằng tuần.' },
    { bad: 'Họp giao ban sáng ⟦thứ hai⟧, ngày 23/11/2026.', fixed: 'Họp giao ban sáng thứ Hai, ngày 23/11/2026.' },
  ],
  *check({ source, regime }) {
    if (source.isGarbled || regime.isGarbled) return;
    for (const [start, { text, newText }] of new Map([...besideDays(source), ...inSentences(source)])) {
      if (text === newText) continue;
      const span = { start, end: start + text.length };
      yield { span, message: `Ngày trong tuần viết “${newText}”`, fix: { title: `Viết “${newText}”`, safety: 'safe', edits: [{ span, newText }] } };
    }
  },
});

type Name = readonly [start: number, { readonly text: string; readonly newText: string }];

/** `ngày 30/6/2026 (thứ Ba)`: at the beginning of a line `Thứ` is right. */
function besideDays(source: SourceText): readonly Name[] {
  const words = findWeekdays(source).filter(({ text }) => /^[tT]hứ.*\p{Ll}{2}$/u.test(text));
  return words.map(({ span, text }) => [span.start, { text, newText: withCapital(text) }]);
}

/** `vào thứ Sáu`, `thứ Sáu hằng tuần`: here `thứ` is small. */
function inSentences({ clean }: SourceText): readonly Name[] {
  const sure = [...clean.matchAll(NAME)].filter(({ 2: weekly, index }) => weekly !== undefined || BEFORE.test(clean.slice(Math.max(0, index - 6), index)));
  return sure.map(({ 0: text, index }) => [index, { text, newText: withCapital(text.replace('T', 't')) }]);
}

/** `thứ sáu` → `thứ Sáu` */
function withCapital(name: string): string {
  return name.replace(/\p{Ll}(?=\p{L}+$)(?<!\p{L}\p{Ll})/u, (letter) => letter.toUpperCase());
}
