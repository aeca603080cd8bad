import { defineRule, type Fault } from '../../lint/rule';
import { subField, type Field } from '../../text/span';

const FULL_NAMES: Readonly<Record<string, string>> = { UBND: 'ỦY BAN NHÂN DÂN', HĐND: 'HỘI ĐỒNG NHÂN DÂN' };

/** Behind the first word: `VĂN PHÒNG HĐND VÀ UBND`, `SỞ NN&MT`. */
const INSIDE = /(?<=\s)(?:UBND|HĐND|UBMTTQ|MTTQ|LĐTBXH|\p{Lu}{1,4}\s?&\s?\p{Lu}{1,4})(?=\s|$)/gu;

export default defineRule({
  code: 'VB122',
  name: 'abbreviated-issuer',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 2, điểm a', says: 'Tên cơ quan ban hành là tên chính thức, đầy đủ; chỉ tên cơ quan chủ quản trực tiếp được viết tắt cụm từ thông dụng' },
  ],
  summary: 'Tên cơ quan ban hành phải viết đầy đủ; chỉ cơ quan chủ quản ở dòng trên được viết tắt',
  why: '“UBND TỈNH X” ở dòng cơ quan chủ quản là đúng; khi chính Ủy ban nhân dân ban hành thì phải viết đủ tên.',
  examples: [
    { good: 'UBND TỈNH A\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV' },
    { good: 'ỦY BAN NHÂN DÂN XÃ A\nSố: 15/QĐ-UBND' },
    { good: 'UBND TỈNH A\nSố: 15/QĐ-SNV' },
    { good: 'UBND TỈNH A\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nSố: 15/QĐ-SNNMT' },
    { bad: 'UBND TỈNH A\nSỞ ⟦NN&MT⟧\nSố: 15/QĐ-SNNMT' },
    { bad: '⟦UBND⟧ XÃ A\nSố: 15/QĐ-UBND', fixed: 'ỦY BAN NHÂN DÂN XÃ A\nSố: 15/QĐ-UBND' },
    { bad: '⟦HĐND⟧ XÃ A\nSố: 15/NQ-HĐND', fixed: 'HỘI ĐỒNG NHÂN DÂN XÃ A\nSố: 15/NQ-HĐND' },
  ],
  *check({ tree, regime }) {
    const { issuer, numberLine } = tree.preface;
    if (issuer && !regime.isGarbled && !regime.isForm) yield* insideFaults(issuer);
    const [short] = issuer?.text.split(' ') ?? [];
    const full = short === undefined ? undefined : FULL_NAMES[short];
    if (!issuer || !short || !full || regime.isGarbled) return;
    if (numberLine?.issuerCode?.text.split(/[-–]/)[0]?.trim() !== short) return;
    const span = { start: issuer.span.start, end: issuer.span.start + short.length };
    yield {
      span,
      message: `Tên cơ quan ban hành phải viết đầy đủ “${full}”, không viết tắt “${short}”`,
      fix: { title: `Viết là “${full}”`, safety: 'safe', edits: [{ span, newText: full }] },
    };
  },
});

function* insideFaults(issuer: Field): Generator<Fault> {
  for (const match of issuer.text.matchAll(INSIDE)) {
    const { span, text } = subField(issuer, match.index, match.index + match[0].length);
    yield { span, message: `Tên cơ quan ban hành phải viết đầy đủ, không viết tắt “${text}”` };
  }
}
