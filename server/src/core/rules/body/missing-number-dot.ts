import { defineRule, type Fault } from '../../lint/rule';
import { walk, type Provision } from '../../syntax/tree';

/** One way of writing rules when at least two thirds write it. */
const MAJORITY = 2 / 3;

export default defineRule({
  code: 'VB304',
  name: 'missing-number-dot',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Các mục cùng cấp trong một văn bản đánh số theo một cách' }],
  summary: 'Các mục 1.1, 1.2 cùng cấp phải cùng có hoặc cùng không có dấu chấm sau số',
  why: 'Không điều khoản nào bắt buộc dấu chấm sau “1.1”, nhưng trong một văn bản phải viết một kiểu; số ít sửa theo số nhiều.',
  examples: [
    { good: '1. Kết quả\n\n1.1. Về kinh tế\n\n1.2. Về xã hội\n\n1.3. Về quốc phòng' },
    { good: '1. Kết quả\n\n1.1 Về kinh tế\n\n1.2 Về xã hội\n\n1.3 Về quốc phòng' },
    {
      bad: '1. Kết quả\n\n⟦1.1⟧ Về kinh tế\n\n1.2. Về xã hội\n\n1.3. Về quốc phòng',
      fixed: '1. Kết quả\n\n1.1. Về kinh tế\n\n1.2. Về xã hội\n\n1.3. Về quốc phòng',
    },
    {
      bad: '1. Kết quả\n\n1.1 Về kinh tế\n\n⟦1.2.⟧ Về xã hội\n\n1.3 Về quốc phòng',
      fixed: '1. Kết quả\n\n1.1 Về kinh tế\n\n1.2 Về xã hội\n\n1.3 Về quốc phòng',
    },
  ],
  *check({ tree, regime }) {
    if (regime.verdict.profile === 'legislation') return;
    for (const sisters of decimalsByDepth(tree.body)) yield* compare(sisters);
  },
});

function decimalsByDepth(body: readonly Provision[]): readonly (readonly Provision[])[] {
  const byDepth = new Map<number, Provision[]>();
  for (const provision of walk(body)) {
    if (provision.kind !== 'decimal' || !['.', ''].includes(provision.punctuation)) continue;
    const depth = provision.ordinals.length;
    const sisters = byDepth.get(depth) ?? [];
    if (sisters.push(provision) === 1) byDepth.set(depth, sisters);
  }
  return [...byDepth.values()];
}

function* compare(sisters: readonly Provision[]): Generator<Fault> {
  const dotted = sisters.filter(({ punctuation }) => punctuation === '.');
  const bare = sisters.filter(({ punctuation }) => punctuation === '');
  const [many, few] = dotted.length >= bare.length ? [dotted, bare] : [bare, dotted];
  if (few.length === 0 || many.length < sisters.length * MAJORITY) return;
  const isMissing = few === bare;
  for (const { marker, num } of few) {
    yield {
      span: marker.span,
      message: isMissing ? `Sau “${num}” thiếu dấu chấm như các mục cùng cấp` : `Sau “${num}” thừa dấu chấm so với các mục cùng cấp`,
      related: many.slice(0, 1).map((other) => ({ span: other.marker.span, message: 'Mục cùng cấp' })),
      fix: {
        title: isMissing ? `Viết “${num}.”` : `Viết “${num}”`,
        safety: 'safe',
        edits: [isMissing ? { span: { start: marker.span.end, end: marker.span.end }, newText: '.' } : { span: { start: marker.span.end - 1, end: marker.span.end }, newText: '' }],
      },
    };
  }
}
