import { Ambiguities } from '../../citations/provision-ambiguity';
import type { ProvisionAtom, ProvisionReference } from '../../citations/reference';
import { defineRule } from '../../lint/rule';
import { maybeBeginsSentence } from './sentence';

export default defineRule({
  code: 'VB418',
  name: 'provision-order',
  severity: 'info',
  basis: [{ source: 'nd30', at: 'Phụ lục II, mục V, khoản 7', says: 'Hai ví dụ viện dẫn đều viết từ phần nhỏ đến phần lớn: “điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I”' }],
  summary: 'Viện dẫn điều khoản viết từ nhỏ đến lớn: điểm, khoản, Điều, Chương',
  why: 'Nghị định không viết thành lời, nhưng cả hai ví dụ đều đi từ nhỏ đến lớn. Viết ngược lại người đọc dễ hiểu thành hai phần khác nhau.',
  examples: [
    { good: 'Thực hiện điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.' },
    { good: 'Thực hiện Điều 5, khoản 2 Điều 6 và Điều 7 Nghị định số 30/2020/NĐ-CP.' },
    { good: 'Theo Phần II, mục I, điểm 3.2.2 của hướng dẫn.' },
    { profile: 'party', good: 'Thực hiện Điều 5 khoản 2 Quy định số 22-QĐ/TW.' },
    { bad: 'Thực hiện ⟦Điều 5 khoản 2 điểm a⟧ Nghị định số 30/2020/NĐ-CP.', fixed: 'Thực hiện điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.' },
    { bad: 'Căn cứ quy định tại ⟦Điều 5, khoản 2⟧ Nghị định số 30/2020/NĐ-CP.', fixed: 'Căn cứ quy định tại khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.' },
  ],
  *check(analysis) {
    const { source, references } = analysis;
    if (source.isGarbled) return;
    const ambiguities = new Ambiguities(analysis);
    for (const reference of references.provisions) {
      if (!isTurned(reference) || ambiguities.isQuoted(reference.span.start)) continue;
      const { span } = reference;
      const right = turn(reference.atoms, maybeBeginsSentence(source.clean, span.start));
      yield {
        span,
        message: `Viện dẫn viết từ phần nhỏ đến phần lớn: “${right}”`,
        fix: { title: `Viết là “${right}”`, safety: 'review', edits: [{ span, newText: right }] },
      };
    }
  },
});

/** Each part holds the one behind it, and one of them is an article; parts of an annex are cited in any order. */
function isTurned({ atoms }: ProvisionReference): boolean {
  const isChain = atoms.length > 1 && atoms.every(({ parent, kindField, to }, at) => parent === (at === 0 ? null : at - 1) && kindField !== null && to === null);
  return isChain && atoms.some(({ kind }) => kind === 'article') && atoms.every(({ kind }) => kind !== 'annex');
}

function turn(atoms: readonly ProvisionAtom[], isSentence: boolean): string {
  const [first = '', ...others] = [...atoms].reverse().map(({ kindField, numField }) => `${kindField?.text ?? ''} ${numField.text}`.replace(/\s+/g, ' '));
  const small = others.length > 0 && !isSentence ? first : first.charAt(0).toUpperCase() + first.slice(1);
  return [small, ...others].join(' ');
}
