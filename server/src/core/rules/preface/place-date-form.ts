import { isRealDate, toWordDate } from '../../legal/calendar';
import { defineRule, type Fault } from '../../lint/rule';
import type { PlaceDate } from '../../syntax/tree';
import type { Span } from '../../text/span';

const SAYS = 'Dòng địa danh, thời gian ghi “Hà Nội, ngày 05 tháng 01 năm 2026”: sau địa danh có dấu phẩy, rồi đủ ngày, tháng, năm';

export default defineRule({
  code: 'VB130',
  name: 'place-date-form',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 4, điểm b và c', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.4', says: SAYS },
  ],
  summary: 'Dòng địa danh, thời gian phải đúng thứ tự ngày, tháng, năm, đúng dấu và khoảng cách',
  why: 'Các mẫu chỉ có một dấu phẩy, ngay sau địa danh; chữ ngày, tháng, năm viết thường và theo thứ tự ấy.',
  examples: [
    { good: 'An Phú, ngày 05 tháng 3 năm 2026' },
    { good: 'An Phú, ngày    tháng 3 năm 2026' },
    { good: 'Số: 15/QĐ-UBND\t\tAn Phú, ngày 05 tháng 3 năm 2026' },
    { good: 'An Phú, ngày … tháng … năm 2026' },
    { good: 'Họp tại An Phú,ngày 05 tháng 3 năm 2026 gồm có các ông, bà sau đây:' },
    { good: 'Bà Rịa - Vũng Tàu, ngày 05 tháng 3 năm 2026' },
    { good: 'ngày 05 tháng 3 năm 2026' },
    { profile: 'party', good: 'Tân Lập, ngày 30 tháng 9 năm 2026' },
    { profile: 'party', good: 'TP. Huế, ngày 05 tháng 6 năm 2026' },
    { bad: 'An Phú⟦,⟧ngày 05 tháng 3 năm 2026', fixed: 'An Phú, ngày 05 tháng 3 năm 2026' },
    { bad: 'An Phú⟦ , ⟧ngày 05 tháng 3 năm 2026', fixed: 'An Phú, ngày 05 tháng 3 năm 2026' },
    { bad: 'An Phú, ⟦Ngày⟧ 05 tháng 3 năm 2026', fixed: 'An Phú, ngày 05 tháng 3 năm 2026' },
    { bad: 'An Phú, ngày⟦⟧05 tháng⟦⟧3 năm 2026', fixed: 'An Phú, ngày 05 tháng 3 năm 2026' },
    { bad: 'An Phú, ngày 05 tháng 3 năm 2026⟦.⟧', fixed: 'An Phú, ngày 05 tháng 3 năm 2026' },
    { bad: 'An Phú, ⟦tháng 3 ngày 05 năm 2026⟧', fixed: 'An Phú, ngày 05 tháng 3 năm 2026' },
    { bad: 'An Phú, ⟦ngày 05, tháng 3, năm 2026⟧', fixed: 'An Phú, ngày 05 tháng 3 năm 2026' },
    { bad: 'An Phú, ⟦ngày 05 tháng 3 năm 26⟧' },
    { profile: 'party', bad: 'An Phú, ⟦ngày 05 tháng 6/2026⟧', fixed: 'An Phú, ngày 05 tháng 6 năm 2026' },
  ],
  *check({ tree, regime, source }) {
    const { placeDate } = tree.preface;
    if (!placeDate || regime.isGarbled || regime.isForm) return;
    yield* commaFaults(placeDate, source.clean);
    if (placeDate.style === 'disordered') yield* wholeFault(placeDate, source.clean);
    else if (placeDate.style === 'words') yield* wordFaults(placeDate, source.clean);
  },
});

function* commaFaults({ place, comma, span }: PlaceDate, text: string): Generator<Fault> {
  if (!place || !comma) return;
  const rest = text.slice(comma.span.end, span.end);
  const gap = { start: place.span.end, end: comma.span.end + (rest.length - rest.trimStart().length) };
  const written = text.slice(gap.start, gap.end);
  if (written.startsWith(',') && written.length > 1) return;
  yield fault(gap, ', ', 'Dấu phẩy viết liền sau địa danh, sau dấu phẩy có một khoảng cách');
}

/** Out of order, with marks between, or with a year of two figures. */
function* wholeFault({ span, comma, place, date }: PlaceDate, text: string): Generator<Fault> {
  const from = comma?.span.end ?? place?.span.end ?? span.start;
  const rest = text.slice(from, span.end);
  const place1 = { start: from + (rest.length - rest.trimStart().length), end: span.end };
  const words = date && isRealDate(date) ? toWordDate(date) : null;
  if (words) yield { ...fault(place1, words, `Thời gian ban hành phải viết “${words}”`), severity: 'error' };
  else yield { span: place1, severity: 'error', message: 'Thời gian ban hành phải viết đủ “ngày … tháng … năm …”, năm có bốn chữ số' };
}

const WORD = /(?<!\p{L})(ngày|tháng|năm)(\d)?/giu;

function* wordFaults({ span, year }: PlaceDate, text: string): Generator<Fault> {
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    const [, word = '', digit] = match;
    const end = start + word.length;
    if (word !== word.toLowerCase()) yield fault({ start, end }, word.toLowerCase(), `Chữ “${word}” viết thường là “${word.toLowerCase()}”`);
    if (digit) yield fault({ start: end, end }, ' ', `Sau chữ “${word}” có một khoảng cách`);
  }
  const tail = year ? text.slice(year.span.end, span.end) : '';
  if (year && /^\s*\.$/.test(tail)) yield fault({ start: year.span.end, end: span.end }, '', 'Cuối dòng địa danh, thời gian không có dấu chấm');
}

function fault(span: Span, newText: string, message: string): Fault {
  const title = newText.trim() ? `Viết là “${newText.trim()}”` : newText ? 'Thêm khoảng cách' : 'Bỏ dấu chấm';
  return { span, message, fix: { title, safety: 'safe', edits: [{ span, newText }] } };
}
