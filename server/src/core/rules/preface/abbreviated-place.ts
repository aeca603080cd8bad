import { defineRule } from '../../lint/rule';

/** `TP. Hồ Chí Minh`, `TP.HCM`, `Tp. Hà Nội` */
const SHORT = /^(TPHCM|T\.?P\.?\s*HCM|T\.?P\.?\s*Hồ Chí Minh|T\.?P\.?\s*(?=\p{Lu})|TX\.?\s*(?=\p{Lu})|ĐK\.?\s*(?=\p{Lu}))/iu;

export default defineRule({
  code: 'VB121',
  name: 'abbreviated-place',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 4, điểm a', says: 'Địa danh là tên gọi chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở, như “Thành phố Hồ Chí Minh”' },
  ],
  summary: 'Địa danh ở dòng thời gian phải viết tên chính thức, không viết tắt',
  why: 'Mẫu của Nghị định viết “Thành phố Hồ Chí Minh, ngày …”. Văn bản của Đảng thì được viết tắt “TP”, “ĐK”.',
  examples: [
    { good: 'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026' },
    { good: 'Hà Nội, ngày 05 tháng 3 năm 2026' },
    { good: 'Tân Phú, ngày 05 tháng 3 năm 2026' },
    { profile: 'party', good: 'TP. Hồ Chí Minh, ngày 29 tháng 6 năm 2026' },
    { bad: '⟦TP.HCM⟧, ngày 29 tháng 6 năm 2026', fixed: 'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026' },
    { bad: '⟦TP. Hồ Chí Minh⟧, ngày 29 tháng 6 năm 2026', fixed: 'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026' },
    { bad: '⟦Tp. ⟧Hà Nội, ngày 29 tháng 6 năm 2026', fixed: 'Hà Nội, ngày 29 tháng 6 năm 2026' },
  ],
  *check({ tree, regime }) {
    const place = tree.preface.placeDate?.place;
    const short = place && !regime.isGarbled ? SHORT.exec(place.text)?.[0] : undefined;
    if (!place || !short) return;
    const span = { start: place.span.start, end: place.span.start + short.length };
    const isCity = /hcm|minh/i.test(short);
    yield {
      span,
      message: isCity ? `Địa danh “${short}” phải viết là “Thành phố Hồ Chí Minh”` : `Địa danh không viết tắt “${short.trim()}”`,
      fix: isCity
        ? { title: 'Viết là “Thành phố Hồ Chí Minh”', safety: 'safe', edits: [{ span, newText: 'Thành phố Hồ Chí Minh' }] }
        : { title: `Bỏ “${short.trim()}”`, safety: 'review', edits: [{ span, newText: '' }] },
    };
  },
});
