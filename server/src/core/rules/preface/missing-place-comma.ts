import { defineRule } from '../../lint/rule';

const PARTY_SAYS = 'Sau địa danh có dấu phẩy, rồi đến ngày, tháng, năm';

export default defineRule({
  code: 'VB105',
  name: 'missing-place-comma',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 4, điểm c', says: 'Sau địa danh có dấu phẩy (,)' },
    { source: 'hd05', at: 'phần II, mục I, điểm 4', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.4', says: PARTY_SAYS },
  ],
  summary: 'Sau địa danh ở dòng ghi thời gian phải có dấu phẩy',
  why: 'Dấu phẩy tách nơi ban hành với ngày ban hành; cả hai chế độ đều ghi rõ.',
  examples: [
    { good: 'Hà Nội, ngày 05 tháng 3 năm 2026' },
    { good: 'ngày 05 tháng 3 năm 2026' },
    { good: 'Họp tại Hà Nội ngày 05 tháng 3 năm 2026 gồm có các ông, bà sau đây:' },
    { profile: 'party', good: 'TP. Huế, ngày 05 tháng 6 năm 2026' },
    { bad: 'Hà Nội⟦⟧ ngày 05 tháng 3 năm 2026', fixed: 'Hà Nội, ngày 05 tháng 3 năm 2026' },
    { bad: 'Số: 15/QĐ-UBND\tThành phố Hồ Chí Minh⟦⟧ ngày 05 tháng 3 năm 2026', fixed: 'Số: 15/QĐ-UBND\tThành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2026' },
    { profile: 'party', bad: 'Lào Cai⟦⟧ ngày 05 tháng 6 năm 2026', fixed: 'Lào Cai, ngày 05 tháng 6 năm 2026' },
  ],
  *check({ tree, regime }) {
    const { placeDate } = tree.preface;
    if (!placeDate?.place || placeDate.comma || regime.isGarbled) return;
    const { end } = placeDate.place.span;
    const span = { start: end, end };
    yield {
      span,
      message: `Thiếu dấu phẩy sau địa danh “${placeDate.place.text}”`,
      fix: { title: 'Thêm dấu phẩy', safety: 'safe', edits: [{ span, newText: ',' }] },
    };
  },
});
