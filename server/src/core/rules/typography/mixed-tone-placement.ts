import { defineRule } from '../../lint/rule';
import { isAllCapitals } from '../../text/vietnamese';

/** Old and new placement of the tone in open syllables: `hòa` / `hoà`, `ủy` / `uỷ`; after q there is but one way. */
const OLD = /(?<![qQ])(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/gu;
const NEW = /(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

export default defineRule({
  code: 'VB803',
  name: 'mixed-tone-placement',
  severity: 'info',
  basis: [{ source: 'consistency', at: '', says: 'Trong một văn bản đặt dấu thanh một lối: “hòa, ủy” hoặc “hoà, uỷ”' }],
  summary: 'Đặt dấu thanh một lối trong cả văn bản: hoặc “hòa, ủy, khóa”, hoặc “hoà, uỷ, khoá”',
  why: 'Không văn bản nào buộc một lối, nhưng lẫn hai lối làm tìm kiếm sót và trông cẩu thả. Chuỗi in hoa ở tiêu đề không tính.',
  examples: [
    { good: 'Huyện ủy khóa XXVII thực hiện công nghiệp hóa' },
    { good: 'Huyện uỷ khoá XXVII thực hiện công nghiệp hoá, quý I, quy chế' },
    { bad: 'Nghị quyết Trung ương 8 ⟦khoá⟧ XIII; Huyện ủy khóa XXVII; công nghiệp hóa' },
  ],
  *check({ source, regime }) {
    if (source.isGarbled || regime.verdict.profile === 'legislation') return;
    const [old, modern] = [OLD, NEW].map((pattern) => [...source.clean.matchAll(pattern)].map(({ index }) => wordAt(source.clean, index)));
    if (!old || !modern) return;
    const running = (words: readonly Word[]) => words.filter(({ text }) => !isAllCapitals(text));
    const [a, b] = [running(old), running(modern)];
    const few = a.length <= b.length ? a : b;
    const [first] = few;
    if (!first || a.length === 0 || b.length === 0) return;
    yield {
      span: first.span,
      message: `Văn bản lẫn hai lối đặt dấu: ${a.length} chữ kiểu “hòa, ủy”, ${b.length} chữ kiểu “hoà, uỷ”`,
    };
  },
});

interface Word {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

function wordAt(clean: string, index: number): Word {
  let start = index;
  while (start > 0 && /\p{L}/u.test(clean.charAt(start - 1))) start -= 1;
  let end = index;
  while (end < clean.length && /\p{L}/u.test(clean.charAt(end))) end += 1;
  return { text: clean.slice(start, end), span: { start, end } };
}
