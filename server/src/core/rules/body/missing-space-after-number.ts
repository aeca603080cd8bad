import { defineRule } from '../../lint/rule';
import { isHighUnit } from '../../syntax/provision-title';
import { unitsOf } from './units';

export default defineRule({
  code: 'VB316',
  name: 'missing-space-after-number',
  severity: 'warning',
  basis: [{ source: 'practice', at: '', says: 'Sau số thứ tự và dấu của nó có một dấu cách, như trong mọi mẫu văn bản' }],
  summary: 'Sau “1.”, “a)”, “Điều 5.” có dấu cách',
  why: 'Thiếu dấu cách thì số dính vào chữ, mục lục tự động và phép tìm kiếm không nhận ra.',
  examples: [
    { good: '1. Đánh giá chung\n\n1.1. Về kinh tế\n\na) Nông nghiệp' },
    { good: 'Điều 1. Phạm vi điều chỉnh' },
    { good: 'Đạt 1.044 tỷ đồng, tăng 2.5% (so với năm trước).' },
    { bad: '⟦1.⟧Đánh giá chung.\n2. Nhiệm vụ.', fixed: '1. Đánh giá chung.\n2. Nhiệm vụ.' },
    { bad: '1. Giao Sở Nội vụ:\n⟦a)⟧Chủ trì;\nb) Báo cáo.', fixed: '1. Giao Sở Nội vụ:\na) Chủ trì;\nb) Báo cáo.' },
    { bad: '⟦Điều 1.⟧Phạm vi điều chỉnh', fixed: 'Điều 1. Phạm vi điều chỉnh' },
  ],
  *check(analysis) {
    if (analysis.source.isGarbled) return;
    for (const { provision: { kind, marker, heading, num } } of unitsOf(analysis)) {
      if (num === '' || heading.text === '' || heading.span.start > marker.span.end || isHighUnit(kind)) continue;
      yield {
        span: marker.span,
        message: `Sau “${marker.text}” thiếu dấu cách`,
        fix: { title: 'Thêm dấu cách', safety: 'safe', edits: [{ span: { start: marker.span.end, end: marker.span.end }, newText: ' ' }] },
      };
    }
  },
});
