import { defineRule } from '../../lint/rule';

/**
 * In the middle of a sentence, before a name of two words: `, Tỉnh Sơn La`. `Tỉnh ủy`, `Tỉnh Đoàn` are bodies;
 * `Thành phố Hồ Chí Minh`, `Quận 1`, `Phường Điện Biên Phủ` have their capital by the clause.
 */
const NOUN = /(?:Tỉnh|Thành Phố)(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?! (?:Đoàn|Ủy|Uỷ|Hồ Chí Minh))(?<=[\p{Ll}\d],? (?:Tỉnh|Thành Phố))/gu;

export default defineRule({
  code: 'VB816',
  name: 'capital-of-unit-noun',
  severity: 'warning',
  basis: [{ source: 'nd30', at: 'Phụ lục II, mục III, khoản 1, điểm a', says: 'Tên đơn vị hành chính: danh từ chung viết thường, tên riêng viết hoa: thành phố Thái Nguyên, tỉnh Nam Định' }],
  summary: 'Giữa câu viết “tỉnh Sơn La”, “thành phố Thái Nguyên”: danh từ chung viết thường',
  why: 'Phụ lục II chỉ viết hoa danh từ chung khi gắn với số, tên người, sự kiện lịch sử (Quận 1, Phường Điện Biên Phủ) và ở Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
  examples: [
    { good: 'tại phường Trường Vinh, tỉnh Nghệ An' },
    { good: 'Tỉnh Sơn La phối hợp với Tỉnh Đoàn, Tỉnh ủy Sơn La và Thành phố Hồ Chí Minh.' },
    { bad: 'tại phường Trường Vinh, ⟦Tỉnh⟧ Nghệ An', fixed: 'tại phường Trường Vinh, tỉnh Nghệ An' },
    { bad: 'trên địa bàn ⟦Thành Phố⟧ Thái Nguyên', fixed: 'trên địa bàn thành phố Thái Nguyên' },
  ],
  *check({ source, regime }) {
    if (source.isGarbled || regime.isGarbled) return;
    for (const { 0: text, index } of source.clean.matchAll(NOUN)) {
      const span = { start: index, end: index + text.length };
      const newText = text.toLowerCase();
      yield { span, message: `Giữa câu viết thường “${newText}” trước tên riêng`, fix: { title: `Viết “${newText}”`, safety: 'safe', edits: [{ span, newText }] } };
    }
  },
});
