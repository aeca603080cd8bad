import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB506',
  name: 'filing-line-not-last',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 9, điểm d', says: 'Dòng lưu là dòng cuối cùng của nơi nhận' },
    { source: 'hd05', at: 'phần II, mục I, điểm 9.2.5', says: 'Dòng lưu là dòng cuối cùng của nơi nhận' },
    { source: 'hd36', at: 'điểm 1.9', says: 'Dòng lưu là dòng cuối cùng của nơi nhận' },
  ],
  summary: 'Dòng lưu phải là dòng cuối cùng của nơi nhận',
  why: 'Chỉ vị trí của dòng lưu được quy định; thứ tự của các nơi nhận khác không bắt buộc.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- CT, PCT UBND tỉnh;\n- Lưu: VT.' },
    { good: 'Nơi nhận:\n- Lưu trữ lịch sử tỉnh;\n- Lưu: VT.\n\nNguyễn Văn An' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng Tỉnh uỷ.' },
    { bad: 'Nơi nhận:\n- Như trên;\n- ⟦Lưu: VT⟧;\n- CT, PCT UBND tỉnh.' },
    { profile: 'party', bad: 'Nơi nhận:\n- ⟦Lưu Văn phòng Tỉnh uỷ⟧,\n- Như trên.' },
  ],
  *check({ tree, regime }) {
    const { recipients } = tree.conclusions;
    if (!recipients?.filing || regime.isForm || recipients.filing === recipients.items.at(-1)) return;
    yield { span: recipients.filing.content.span, message: 'Dòng lưu phải đứng cuối nơi nhận' };
  },
});
