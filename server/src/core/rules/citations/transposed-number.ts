import type { CitedDocument } from '../../citations/reference';
import { compareDates } from '../../legal/calendar';
import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB429',
  name: 'transposed-number',
  severity: 'info',
  basis: [{ source: 'consistency', at: '', says: 'Hai văn bản cùng loại, cùng cơ quan, cùng ngày mà số chỉ khác nhau ở hai chữ số đổi chỗ: thường là một văn bản chép nhầm số' }],
  summary: 'Hai số văn bản chỉ khác nhau ở hai chữ số đổi chỗ (2816, 2861) cần kiểm tra',
  why: 'Số đảo chữ số là lỗi gõ khó thấy nhất. Máy không biết số nào đúng, nên chỉ nhắc cả hai chỗ và không tự sửa.',
  examples: [
    { good: 'Quyết định số 2816/QĐ-UBND ngày 05/12/2024; Quyết định số 2861/QĐ-UBND ngày 12/12/2024' },
    { good: 'Quyết định số 2816/QĐ-UBND ngày 05/12/2024; Quyết định số 2817/QĐ-UBND ngày 05/12/2024' },
    { bad: 'Quyết định số 2816/QĐ-UBND ngày 05/12/2024 của UBND tỉnh; theo Quyết định số ⟦2861⟧/QĐ-UBND ngày 05/12/2024' },
    { bad: 'Quyết định số 2816/QĐ-UBND ngày 05/12/2024 của UBND tỉnh; theo Quyết định số ⟦2861⟧/QĐ-UBND đã nêu' },
  ],
  *check({ cited, source }) {
    if (source.isGarbled) return;
    const series = new Map<string, CitedDocument>();
    const digits = new Set<string>();
    for (const document of cited) {
      const [first] = document.citations;
      const sorted = keyOf(document, [...first.number].sort().join(''));
      const isAlike = digits.has(sorted);
      digits.add(sorted);
      const twin = !isAlike ? undefined : turnsOf(first.number).map((number) => series.get(keyOf(document, number))).find((other) => other && mayBeOne(other, document));
      series.set(keyOf(document, first.number), document);
      if (!twin) continue;
      yield {
        span: first.numberField.span,
        message: `Cần kiểm tra số ${first.number}: ở chỗ khác là ${twin.citations[0].number}, hai chữ số đổi chỗ`,
        related: [{ span: twin.citations[0].symbolField.span, message: `Số ${twin.citations[0].number}` }],
      };
    }
  },
});

const keyOf = ({ citations: [{ year, typeCode, issuerCode }] }: CitedDocument, number: string) => `${number} ${year ?? ''} ${typeCode ?? ''} ${issuerCode}`;

/** The number with two neighbouring digits turned round: `2816` → `8216`, `2186`, `2861`. Short numbers come in series. */
function turnsOf(number: string): readonly string[] {
  if (!/^\d{3,5}$/.test(number)) return [];
  const turned = Array.from({ length: number.length - 1 }, (_, at) => number.slice(0, at) + (number[at + 1] ?? '') + (number[at] ?? '') + number.slice(at + 2));
  return turned.filter((other) => other !== number);
}

/** The same day; or no day at all behind the second, which then must have been cited in full before. */
function mayBeOne({ date }: CitedDocument, second: CitedDocument): boolean {
  if (!date) return false;
  return second.date ? compareDates(date, second.date) === 0 : true;
}
