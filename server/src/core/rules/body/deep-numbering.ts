import { defineRule } from '../../lint/rule';
import { nameOf } from './sisters';
import { unitsOf } from './units';

const SAYS = 'Bố cục gồm phần, chương, mục, điều, khoản, điểm; không cấp nào dưới điểm';
/** The Party's guide itself goes down to 1.1.1. */
const DEEPEST = 3;

export default defineRule({
  code: 'VB321',
  name: 'deep-numbering',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm c', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
  ],
  summary: 'Đánh số không quá ba cấp số, như mục 1.1.1',
  why: 'Đề mục bốn số khó viện dẫn và không có trong mẫu nào. Chỉ lưu ý một lần cho cả văn bản.',
  examples: [
    { good: '1. Kết quả\n\n1.1. Về kinh tế\n\n1.1.1. Nông nghiệp\n\na) Lúa;\n\nb) Ngô.' },
    { good: 'Điều 1. Phạm vi\n1. Một:\na) Hai;\nb) Ba.' },
    { bad: '1. Kết quả\n\n1.1. Về kinh tế\n\n1.1.1. Nông nghiệp\n\n⟦1.1.1.1.⟧ Lúa\n\n1.1.1.2. Ngô' },
    { profile: 'party', bad: '2. Nhiệm vụ\n\n2.1. Kinh tế\n\n2.1.1. Nông nghiệp\n\n⟦2.1.1.1.⟧ Lúa\n\n2.1.1.2. Ngô' },
  ],
  *check(analysis) {
    for (const { provision } of unitsOf(analysis)) {
      if (provision.kind !== 'decimal' || provision.ordinals.length <= DEEPEST) continue;
      yield { span: provision.marker.span, message: `Cần kiểm tra: “${nameOf(provision)}” là cấp số thứ ${provision.ordinals.length}, sâu hơn các mẫu` };
      return;
    }
  },
});
