import { defineRule } from '../../lint/rule';

/** Any of the small words with a capital: `Ủy Ban nhân dân`, `Hội đồng Nhân dân`; the right spelling is sorted out below. */
const NAME = /(?<!\p{L})(?:Ủy|Uỷ) [Bb]an [Nn]hân [Dd]ân(?!\p{L})|(?<!\p{L})Hội [Đđ]ồng [Nn]hân [Dd]ân(?!\p{L})/gu;

export default defineRule({
  code: 'VB813',
  name: 'capitals-in-body-name',
  severity: 'warning',
  basis: [{ source: 'nd30', at: 'Phụ lục II, mục IV, khoản 1', says: 'Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình cơ quan, chức năng, lĩnh vực hoạt động: “Hội đồng nhân dân tỉnh Sơn La”' }],
  summary: 'Trong tên cơ quan chỉ viết hoa “Ủy ban nhân dân”, “Hội đồng nhân dân”, không viết hoa từng chữ',
  why: 'Phụ lục II viết “Hội đồng nhân dân tỉnh Sơn La”: chữ “ban”, “đồng”, “nhân dân” ở trong tên viết thường.',
  examples: [
    { good: 'Ủy ban nhân dân tỉnh Sơn La trình Hội đồng nhân dân tỉnh.' },
    { good: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA' },
    { good: 'Tòa án nhân dân tối cao, Quân đội nhân dân Việt Nam, lợi ích của Nhân dân.' },
    { bad: '⟦Ủy Ban Nhân Dân⟧ tỉnh Sơn La trình cấp trên.', fixed: 'Ủy ban nhân dân tỉnh Sơn La trình cấp trên.' },
    { bad: 'trình ⟦Hội đồng Nhân dân⟧ tỉnh xem xét.', fixed: 'trình Hội đồng nhân dân tỉnh xem xét.' },
  ],
  *check({ source }) {
    if (source.isGarbled) return;
    for (const { 0: text, index } of source.clean.matchAll(NAME)) {
      const right = text.charAt(0) + text.slice(1).toLowerCase();
      if (text === right) continue;
      const span = { start: index, end: index + text.length };
      yield { span, message: `Viết “${right}”, không viết “${text}”`, fix: { title: `Viết “${right}”`, safety: 'safe', edits: [{ span, newText: right }] } };
    }
  },
});
