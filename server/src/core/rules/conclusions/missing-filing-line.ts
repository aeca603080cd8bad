import { defineRule } from '../../lint/rule';
import { isScanned } from './required-parts';

export default defineRule({
  code: 'VB504',
  name: 'missing-filing-line',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 9, điểm d', says: 'Dòng cuối cùng của nơi nhận là chữ “Lưu”, “VT”, đơn vị soạn thảo' },
    { source: 'hd05', at: 'phần II, mục I, điểm 9.2.5', says: 'Dòng cuối cùng của nơi nhận ghi nơi lưu văn bản' },
    { source: 'hd36', at: 'điểm 1.9', says: 'Dòng cuối cùng của nơi nhận ghi nơi lưu văn bản' },
  ],
  summary: 'Nơi nhận phải có dòng lưu ở cuối',
  why: 'Dòng lưu cho biết bản gốc và bản chính nằm ở đâu; thiếu dòng này thì không ai giữ văn bản.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu trữ lịch sử tỉnh;\n- Lưu: VT, HC (2).' },
    { good: 'Nơi nhận:\nNhư trên;\nLưu: VT.' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên;\n- Lưu VPHU_(My).' },
    { bad: 'Nơi nhận:\n- Như trên;\n- UBND các xã, phường.⟦⟧' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu trữ lịch sử tỉnh;⟦⟧' },
    { profile: 'party', bad: 'Nơi nhận:\n- Như trên;\n- Các đảng uỷ trực thuộc.⟦⟧' },
  ],
  *check({ tree, regime }) {
    const { recipients } = tree.conclusions;
    if (!recipients || recipients.filing || recipients.items.length === 0 || regime.isForm || regime.isGarbled) return;
    const { end } = recipients.span;
    const severity = regime.isDraft || isScanned(tree) ? ('info' as const) : ('warning' as const);
    const example = regime.verdict.profile === 'party' ? '- Lưu Văn phòng ….' : '- Lưu: VT, ….';
    yield { span: { start: end, end }, severity, message: `Nơi nhận thiếu dòng lưu ở cuối (“${example}”)` };
  },
});
