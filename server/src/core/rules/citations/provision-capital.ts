import { Ambiguities } from '../../citations/provision-ambiguity';
import type { ProvisionAtom, ProvisionReference } from '../../citations/reference';
import { defineRule, type Edit } from '../../lint/rule';
import { maybeBeginsSentence } from './sentence';

export default defineRule({
  code: 'VB417',
  name: 'provision-capital',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục II, mục V, khoản 7',
      says: 'Khi viện dẫn, viết hoa chữ cái đầu của phần, chương, mục, tiểu mục, điều; “khoản”, “điểm” viết thường',
    },
  ],
  summary: 'Khi viện dẫn viết thường “khoản”, “điểm”, viết hoa “Điều”, “Chương”',
  why:
    'Mẫu của nghị định là “điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I”. Đầu câu và trong ngoặc kép không xét; ' +
    '“mục” và “phần” viết thường chỉ báo khi đi cùng điều, chương, vì “mục I” còn là tên gọi thông thường.',
  examples: [
    { good: 'Thực hiện điểm a khoản 2 Điều 5 Chương II Nghị định số 30/2020/NĐ-CP.' },
    { good: 'Khoản 2 Điều 5 được thực hiện từ quý II. Điểm a khoản 1 thực hiện sau.' },
    { good: 'Các nội dung:\n- Khoản 2 Điều 5;\na) Điểm b khoản 3 Điều 7.' },
    { good: 'Thay cụm từ “tại Khoản 2 điều 5” bằng cụm từ khác.' },
    { good: 'THỰC HIỆN KHOẢN 2 ĐIỀU 5' },
    { good: 'Sở sẽ điều 2 xe và chi khoản 5 triệu đồng theo mục I phần II của báo cáo.' },
    { profile: 'party', good: 'Thực hiện Khoản 2, điều 5 Điều lệ Đảng.' },
    { bad: 'Thực hiện ⟦Khoản⟧ 2 Điều 5 Nghị định số 30/2020/NĐ-CP.', fixed: 'Thực hiện khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.' },
    { bad: 'Theo quy định tại ⟦Điểm⟧ b Khoản 4 Điều 3 Thông tư số 01/2026/TT-BNV.', fixed: 'Theo quy định tại điểm b khoản 4 Điều 3 Thông tư số 01/2026/TT-BNV.' },
    { bad: 'Theo khoản 2 ⟦điều⟧ 5 chương II Nghị định số 30/2020/NĐ-CP.', fixed: 'Theo khoản 2 Điều 5 Chương II Nghị định số 30/2020/NĐ-CP.' },
    { bad: 'Điều 5 ⟦mục⟧ 1 Chương II Nghị định số 30/2020/NĐ-CP.', fixed: 'Điều 5 Mục 1 Chương II Nghị định số 30/2020/NĐ-CP.' },
  ],
  *check(analysis) {
    const { source, references } = analysis;
    if (source.isGarbled) return;
    const ambiguities = new Ambiguities(analysis);
    for (const reference of references.provisions) {
      const edits = editsOf(source.clean, reference);
      const [first] = edits;
      if (!first || ambiguities.isQuoted(reference.span.start)) continue;
      const word = source.slice(first.span);
      const isSmall = /^\p{Ll}/u.test(first.newText);
      yield {
        span: first.span,
        message: isSmall ? `Khi viện dẫn, chữ “${word}” viết thường: “${first.newText}”` : `Khi viện dẫn, chữ “${word}” viết hoa: “${first.newText}”`,
        fix: { title: `Viết hoa, viết thường theo mẫu viện dẫn: “${first.newText}”`, safety: 'safe', edits },
      };
    }
  },
});

function editsOf(clean: string, { atoms, span }: ProvisionReference): readonly Edit[] {
  const isByArticles = atoms.some(({ kind }) => kind === 'article' || kind === 'chapter');
  return atoms.flatMap((atom) => {
    const newText = rightWord(atom, isByArticles);
    const { kindField } = atom;
    if (!kindField || newText === kindField.text || (kindField.span.start === span.start && maybeBeginsSentence(clean, span.start))) return [];
    return [{ span: kindField.span, newText }];
  });
}

/** The word of the kind as it should be written, or as it is where nothing is fixed. */
function rightWord({ kind, kindField }: ProvisionAtom, isByArticles: boolean): string {
  const word = kindField?.text ?? '';
  const rest = word.slice(1);
  if (rest === rest.toUpperCase()) return word;
  if (kind === 'clause' || (kind === 'point' && /^đ/iu.test(word))) return word.charAt(0).toLowerCase() + rest;
  const isUnit = kind === 'article' || kind === 'chapter' || kind === 'subsection' || (isByArticles && (kind === 'section' || kind === 'part'));
  return isUnit ? word.charAt(0).toUpperCase() + rest : word;
}
