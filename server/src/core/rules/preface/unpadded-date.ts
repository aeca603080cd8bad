import { padDay, padMonth } from '../../legal/calendar';
import { defineRule } from '../../lint/rule';
import type { Field } from '../../text/span';

const SAYS = 'Ngày dưới 10 và tháng 1, tháng 2 phải ghi thêm số 0 phía trước';

export default defineRule({
  code: 'VB104',
  name: 'unpadded-date',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 4, điểm b', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 4.2.2', says: 'Ngày dưới 10 và tháng dưới 3 phải ghi thêm số 0 phía trước' },
    { source: 'hd36', at: 'điểm 1.4', says: SAYS },
  ],
  summary: 'Ngày dưới 10 và tháng 1, 2 ở dòng địa danh, thời gian phải thêm số 0; các tháng khác viết trần',
  why:
    'Số 0 đứng trước giữ cho ngày, tháng khỏi bị thêm chữ số. Điều khoản chỉ buộc thêm số 0 cho ngày dưới 10 và tháng 1, 2; ' +
    'mọi mẫu đều viết trần từ tháng 3 trở đi, nên “tháng 03” chỉ là cảnh báo.',
  examples: [
    { good: 'Hà Nội, ngày 05 tháng 3 năm 2026' },
    { good: 'Hà Nội, ngày 05 tháng 01 năm 2026' },
    { good: 'Hà Nội, ngày    tháng 6 năm 2026' },
    { good: 'trong 5 ngày làm việc' },
    { bad: 'Hà Nội, ngày ⟦5⟧ tháng 12 năm 2026', fixed: 'Hà Nội, ngày 05 tháng 12 năm 2026' },
    { bad: 'Hà Nội, ngày 17 tháng ⟦2⟧ năm 2026', fixed: 'Hà Nội, ngày 17 tháng 02 năm 2026' },
    { bad: 'Huế, ngày 22 tháng ⟦09⟧ năm 2026', fixed: 'Huế, ngày 22 tháng 9 năm 2026' },
    { profile: 'party', date: '2026-11-21', bad: 'Lào Cai, ngày ⟦5⟧ tháng 6 năm 2026', fixed: 'Lào Cai, ngày 05 tháng 6 năm 2026' },
    { profile: 'party', date: '2026-11-21', good: 'Lào Cai, ngày 05 tháng 6 năm 2026' },
  ],
  *check({ tree }) {
    const { placeDate } = tree.preface;
    if (placeDate?.style !== 'words') return;
    if (placeDate.day) yield* compare('Ngày', placeDate.day, padDay(Number(placeDate.day.text)));
    if (placeDate.month) yield* compare('Tháng', placeDate.month, padMonth(Number(placeDate.month.text)));
  },
});

function* compare(noun: string, { span, text }: Field, wanted: string) {
  if (text === wanted) return;
  const isMissing = text.length < wanted.length;
  yield {
    span,
    severity: isMissing ? ('error' as const) : ('warning' as const),
    message: `${noun} “${text}” phải viết là “${wanted}”`,
    fix: { title: `Viết là “${wanted}”`, safety: 'safe' as const, edits: [{ span, newText: wanted }] },
  };
}
