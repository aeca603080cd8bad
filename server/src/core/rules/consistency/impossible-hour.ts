import { defineRule } from '../../lint/rule';

/** `08 giờ 75 phút`, `8h75`; a lapse of time (`36 giờ 30 phút`) may have any number of hours. */
const MINUTES = /\d(?<![\p{L}\d.,/]\d)\d?\s?(?:[gG]iờ|[hH])\s?[6-9]\d(?:\s?phút(?!\p{L})|(?=\s{0,2}(?:[,;)\n]|$|\.(?:\s|$)|(?:ngày|sáng|chiều|tối|đến|thứ)(?!\p{L}))))/gu;
const HOURS = /(?:[lL]úc|[hH]ồi|[bB]ắt đầu từ)\s{1,2}(2[5-9]|[3-9]\d)\s?(?:[gG]iờ|[hH])(?!\p{L})/gu;

export default defineRule({
  code: 'VB705',
  name: 'impossible-hour',
  severity: 'warning',
  basis: [{ source: 'calendar', at: '', says: 'Một ngày có 24 giờ, một giờ có 60 phút' }],
  summary: 'Giờ, phút phải có trong ngày',
  why: '“08 giờ 75 phút” hay “lúc 26 giờ” là gõ nhầm; người nhận không biết đến lúc nào.',
  examples: [
    { good: 'Thời gian: 08 giờ 00 phút, ngày 07 tháng 10 năm 2026; 13h30' },
    { good: 'lúc 24 giờ 00; trong thời hạn 36 giờ 30 phút; 72 giờ' },
    { good: 'làm thêm 8 giờ 80 người tham gia' },
    { bad: 'Thời gian: ⟦08 giờ 75 phút⟧, ngày 07 tháng 10 năm 2026' },
    { bad: 'họp lúc ⟦26 giờ⟧ 00' },
  ],
  *check({ source }) {
    if (source.isGarbled) return;
    for (const pattern of [MINUTES, HOURS]) {
      for (const match of source.clean.matchAll(pattern)) {
        const start = match.index + match[0].search(/\d/);
        const span = { start, end: match.index + match[0].length };
        yield { span, message: `Không có “${source.slice(span).replace(/\s+/g, ' ')}” trong ngày` };
      }
    }
  },
});
