import { defineRule, type Fault } from '../../lint/rule';
import type { Provision } from '../../syntax/tree';
import { nameOf } from './sisters';

const SAYS = 'Phần, mục từ lớn đến nhỏ theo một trình tự nhất định: số của mục con bắt đầu bằng số của mục mẹ';

export default defineRule({
  code: 'VB303',
  name: 'number-under-wrong-parent',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm c', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Mục con đánh số kiểu 1.1 phải mang số của mục mẹ',
  why: 'Mục “1.1” nằm dưới mục “2” là do dán đoạn cũ vào mà quên đánh số lại. Chỉ báo ở mục đầu tiên của cả dãy sai.',
  examples: [
    { good: '1. Về kinh tế\n\n1.1. Nông nghiệp\n\n1.2. Công nghiệp\n\n2. Về xã hội\n\n2.1. Giáo dục' },
    { good: '4. Nhiệm vụ\n\n4.1. Chỉ đạo\n\n4.1.1. Về nông nghiệp\n\n4.1.2. Về công nghiệp' },
    { good: 'Tổng giá trị đạt\n1.044,9 tỷ đồng theo giá hiện hành.' },
    { bad: '1. Về kinh tế\n\nNội dung.\n\n2. Về xã hội\n\n⟦1.1.⟧ Giáo dục\n\n1.2. Y tế' },
    { profile: 'party', bad: '2. Nhiệm vụ trọng tâm\n\n2.1. Về xây dựng Đảng\n\n⟦1.1.⟧ Cấp uỷ, tổ chức đảng\n\n1.2. Xây dựng kế hoạch' },
    { bad: '3. Giải pháp\n\n3.1. Tuyên truyền\n\n⟦3.2.1.⟧ Nội dung\n\n3.2.2. Hình thức' },
  ],
  *check({ tree }) {
    yield* checkChildren(null, tree.body);
    for (const { body } of tree.attachments) yield* checkChildren(null, body);
  },
});

function* checkChildren(parent: Provision | null, children: readonly Provision[]): Generator<Fault> {
  let reported = '';
  for (const child of children) {
    const prefix = child.kind === 'decimal' ? child.ordinals.slice(0, -1).join('.') : '';
    if (parent && prefix !== '' && isNumbered(parent) && prefix !== parent.ordinals.join('.') && prefix !== reported) {
      reported = prefix;
      yield {
        span: child.marker.span,
        message: `Mục “${nameOf(child)}” nằm dưới mục “${nameOf(parent)}”, số của mục con phải bắt đầu bằng “${parent.ordinals.join('.')}.”`,
        related: [{ span: parent.marker.span, message: 'Mục mẹ' }],
      };
    }
    yield* checkChildren(child, child.children);
  }
}

function isNumbered({ kind }: Provision): boolean {
  return kind === 'clause' || kind === 'decimal';
}
