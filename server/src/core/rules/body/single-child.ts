import { defineRule } from '../../lint/rule';
import type { ProvisionKind } from '../../syntax/tree';
import { nameOf } from './sisters';
import { unitsOf } from './units';

const COUNTED: ReadonlySet<ProvisionKind> = new Set(['clause', 'decimal', 'point']);
const PARENTS: ReadonlySet<ProvisionKind> = new Set(['article', 'roman', 'clause', 'decimal', 'point']);

export default defineRule({
  code: 'VB320',
  name: 'single-child',
  severity: 'info',
  basis: [{ source: 'practice', at: '', says: 'Chia thành khoản, điểm khi có từ hai nội dung trở lên' }],
  summary: 'Một đề mục chia nhỏ thì có ít nhất hai đề mục con',
  why: 'Điểm “a” mà không có điểm “b” thường là danh sách viết dở hoặc chép thiếu. Không điều khoản nào cấm, nên chỉ lưu ý.',
  examples: [
    { good: '1. Giao Sở Nội vụ:\na) Chủ trì;\nb) Báo cáo.\n2. Giao Sở Tài chính.' },
    { good: 'Điều 1. Phê duyệt kế hoạch.\nĐiều 2. Hiệu lực.' },
    { good: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.' },
    { bad: '1. Giao Sở Nội vụ:\n⟦a)⟧ Chủ trì.\n2. Giao Sở Tài chính.' },
    { bad: 'Điều 1. Phạm vi\n⟦1.⟧ Quy chế này quy định.\nĐiều 2. Đối tượng\n1. Cán bộ.\n2. Công chức.' },
    { bad: '1. Kết quả\n⟦1.1.⟧ Về kinh tế.\n2. Hạn chế\n2.1. Về thu.\n2.2. Về chi.' },
  ],
  *check(analysis) {
    if (analysis.regime.verdict.profile === 'legislation' || analysis.regime.isForm || analysis.source.isGarbled) return;
    for (const { provision, parent, siblings } of unitsOf(analysis)) {
      if (!parent || !COUNTED.has(provision.kind) || !PARENTS.has(parent.kind) || provision.ordinals.at(-1) !== 1) continue;
      if (siblings.some((sibling) => sibling !== provision && sibling.num !== '')) continue;
      yield { span: provision.marker.span, message: `Cần kiểm tra: “${nameOf(parent)}” chỉ có một đề mục con “${nameOf(provision)}”` };
    }
  },
});
