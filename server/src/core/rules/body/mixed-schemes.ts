import { defineRule, type Fault } from '../../lint/rule';
import type { Provision, ProvisionKind } from '../../syntax/tree';
import { textsOf, type Unit } from './units';

const SAYS = 'Bố cục theo phần, chương, mục, điều, khoản, điểm hoặc theo phần, mục từ lớn đến nhỏ, theo một trình tự nhất định';

/** Units of the two schemes that cannot stand side by side. */
const PAIRS: readonly (readonly [ProvisionKind, ProvisionKind])[] = [
  ['article', 'roman'], ['article', 'letter'], ['chapter', 'roman'], ['section', 'roman'],
];
const NAMES: Readonly<Partial<Record<ProvisionKind, string>>> = { article: 'Điều', chapter: 'Chương', section: 'Mục', roman: 'I.', letter: 'A.' };

export default defineRule({
  code: 'VB322',
  name: 'mixed-schemes',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm c', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Một văn bản theo một cách bố cục: chia điều, hoặc chia mục I, 1, a',
  why: 'Đề mục “I.” đứng ngang với “Điều 1.” thường là do ghép hai văn bản. Mục “I.” nằm trong một điều là bình thường, không báo.',
  examples: [
    { good: 'Điều 1. Phê duyệt kế hoạch:\nI. MỤC TIÊU\n1. Một.\n2. Hai.\nII. NHIỆM VỤ\nBa.\nĐiều 2. Hiệu lực.' },
    { good: 'Phần I\nKẾT QUẢ\n\nI. KINH TẾ\n\nMột.\n\nII. XÃ HỘI\n\nHai.' },
    { bad: '⟦I.⟧ SỰ CẦN THIẾT\n\nMột.\n\nĐiều 1. Phạm vi.\n\nĐiều 2. Hiệu lực.' },
    { profile: 'party', bad: 'I. MỤC ĐÍCH\n\nMột.\n\nII. YÊU CẦU\n\nHai.\n\n⟦Điều 1.⟧ Phạm vi.' },
  ],
  *check(analysis) {
    if (analysis.regime.isForm || analysis.source.isGarbled) return;
    for (const { units } of textsOf(analysis)) for (const unit of units) if (unit.index === 0) yield* checkSiblings(unit);
  },
});

function* checkSiblings({ siblings }: Unit): Generator<Fault> {
  const byKind = new Map<ProvisionKind, Provision[]>();
  for (const sibling of siblings) {
    const same = byKind.get(sibling.kind) ?? [];
    if (same.push(sibling) === 1) byKind.set(sibling.kind, same);
  }
  if (byKind.size < 2) return;
  for (const pair of PAIRS) {
    const [one, other] = [byKind.get(pair[0]), byKind.get(pair[1])];
    if (!one || !other) continue;
    const [few, many] = one.length < other.length ? [one, other] : [other, one];
    const [first, model] = [few[0], many[0]];
    if (!first || !model) continue;
    yield {
      span: first.marker.span,
      message: `Cần kiểm tra: đề mục kiểu “${NAMES[first.kind] ?? ''}” đứng ngang với đề mục kiểu “${NAMES[model.kind] ?? ''}”`,
      related: [{ span: model.marker.span, message: 'Cách bố cục kia' }],
    };
    return;
  }
}
