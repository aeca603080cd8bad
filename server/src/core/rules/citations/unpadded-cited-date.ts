import type { DateField } from '../../citations/citation';
import { padDay, padMonth } from '../../legal/calendar';
import { defineRule, type Fault, type Severity } from '../../lint/rule';
import type { Field } from '../../text/span';

const SAYS = 'Ngày dưới 10 và tháng 1, tháng 2 ghi thêm số 0 phía trước';

export default defineRule({
  code: 'VB413',
  name: 'unpadded-cited-date',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 4, điểm b', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 4.2.2', says: SAYS },
    { source: 'hd36', at: 'điểm 1.4', says: SAYS },
  ],
  summary: 'Ngày dưới 10 và tháng 1, 2 trong viện dẫn cũng thêm số 0; tháng khác viết trần',
  why: 'Điều khoản nói về dòng địa danh, thời gian; trong viện dẫn cả hai chế độ đều viết theo. Ngày viết chữ thiếu số 0 là cảnh báo, còn lại là lưu ý.',
  examples: [
    { good: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ' },
    { good: 'Chỉ thị số 25-CT/TU ngày 04/9/2013' },
    { good: 'Thông báo số 41/TB-UBND ngày 07/02/2023' },
    { bad: 'Nghị định số 30/2020/NĐ-CP ngày ⟦5⟧ tháng 3 năm 2020', fixed: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020' },
    { bad: 'Chỉ thị số 25-CT/TU ngày 14/⟦09⟧/2013', fixed: 'Chỉ thị số 25-CT/TU ngày 14/9/2013' },
    { bad: 'Thông báo số 41/TB-UBND ngày ⟦7⟧/⟦2⟧/2023', fixed: 'Thông báo số 41/TB-UBND ngày 07/02/2023' },
  ],
  *check({ citations }) {
    for (const { dateField } of citations) {
      if (!dateField || dateField.style === 'dashes') continue;
      yield* compare('Ngày', dateField.day, { wanted: padDay(dateField.date.day), style: dateField.style });
      yield* compare('Tháng', dateField.month, { wanted: padMonth(dateField.date.month), style: dateField.style });
    }
  },
});

function* compare(noun: string, { span, text }: Field, { wanted, style }: { wanted: string; style: DateField['style'] }): Generator<Fault> {
  if (text === wanted || Number(text) === 0) return;
  const severity: Severity = style === 'words' && text.length < wanted.length ? 'warning' : 'info';
  yield {
    span,
    severity,
    message: `${noun} “${text}” trong viện dẫn nên viết là “${wanted}”`,
    fix: { title: `Viết là “${wanted}”`, safety: 'safe', edits: [{ span, newText: wanted }] },
  };
}
