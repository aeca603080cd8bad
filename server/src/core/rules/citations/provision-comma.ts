import { Ambiguities } from '../../citations/provision-ambiguity';
import type { ProvisionReference } from '../../citations/reference';
import { provisionsAt } from '../../syntax/tree';
import { defineRule, type Edit } from '../../lint/rule';

export default defineRule({
  code: 'VB419',
  name: 'provision-comma',
  severity: 'info',
  basis: [{ source: 'nd30', at: 'Phụ lục II, mục V, khoản 7', says: 'Hai ví dụ viện dẫn không có dấu phẩy giữa điểm, khoản và Điều: “điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I”' }],
  summary: 'Giữa điểm, khoản và Điều chứa nó không có dấu phẩy',
  why: 'Dấu phẩy dùng để liệt kê: “khoản 2, Điều 5” đọc thành hai phần riêng. Nghị định không viết thành lời, chỉ có hai ví dụ.',
  examples: [
    { good: 'Thực hiện điểm a, b và c khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.' },
    { good: 'Thực hiện khoản 2, khoản 3 Điều 5, Điều 6 Nghị định số 30/2020/NĐ-CP.' },
    { good: 'Điều 7. Xử lý\n\n1. Theo quy định.\n\n2. Thực hiện khoản 1, Điều 5.' },
    { profile: 'party', good: 'Thực hiện khoản 2, Điều 5 Quy định số 22-QĐ/TW.' },
    { bad: 'Thực hiện điểm a⟦, ⟧khoản 2, Điều 5 Nghị định số 30/2020/NĐ-CP.', fixed: 'Thực hiện điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.' },
    { bad: 'Thực hiện khoản 2⟦, ⟧Điều 5 Nghị định số 30/2020/NĐ-CP.', fixed: 'Thực hiện khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.' },
  ],
  *check(analysis) {
    const { source, references, tree } = analysis;
    if (source.isGarbled) return;
    const ambiguities = new Ambiguities(analysis);
    for (const reference of references.provisions) {
      const edits = commasOf(source.clean, reference);
      const [first] = edits;
      if (!first || ambiguities.isQuoted(reference.span.start)) continue;
      const isRelative = reference.of === null && provisionsAt(tree.body, reference.span.start).some(({ kind }) => kind === 'article');
      if (isRelative) continue;
      yield {
        span: first.span,
        message: 'Giữa điểm, khoản và Điều chứa nó không có dấu phẩy',
        fix: { title: 'Bỏ dấu phẩy', safety: 'review', edits },
      };
    }
  },
});

/** Between a point or clause and what holds it, where that stands right behind. */
function commasOf(clean: string, { atoms }: ProvisionReference): readonly Edit[] {
  return atoms.flatMap(({ kind, parent, span, to }, at) => {
    const outer = parent === at + 1 ? atoms[at + 1] : undefined;
    if (!outer || (kind !== 'point' && kind !== 'clause') || (outer.kind !== 'clause' && outer.kind !== 'article')) return [];
    const between = { start: to?.span.end ?? span.end, end: outer.span.start };
    const text = clean.slice(between.start, between.end);
    return /^\s*,\s*$/.test(text) ? [{ span: between, newText: text.replace(/\s*,/, '').replace(/^$/, ' ') }] : [];
  });
}
