import { defineRule } from '../../lint/rule';

/** Any of the small words with a capital: `Ủy Ban nhân dân`, `Hội đồng Nhân dân`; the right spelling is sorted out below. */
const NAME = /(?<!\p{L})(?:Ủy|Uỷ) [Bb]an [Nn]hân [Dd]ân(?!\p{L})|(?<!\p{L})Hội [Đđ]ồng [Nn]hân [Dd]ân(?!\p{L})|(?<!\p{L})Bộ chính trị(?!\p{L})|(?<!\p{L})Ban bí thư(?!\p{L})/gu;
/** Names that keep a capital inside. */
const OWN: Readonly<Record<string, string>> = { 'Bộ chính trị': 'Bộ Chính trị', 'Ban bí thư': 'Ban Bí thư' };

export default defineRule({
  code: 'VB813',
  name: 'capitals-in-body-name',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục II, mục IV, khoản 1', says: 'Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình cơ quan, chức năng, lĩnh vực hoạt động: “Hội đồng nhân dân tỉnh Sơn La”' },
    { source: 'practice', at: '', says: 'Văn phòng Trung ương Đảng viết “Bộ Chính trị”, “Ban Bí thư”, “Ủy ban nhân dân”' },
  ],
  summary: 'Tên cơ quan viết hoa đúng chữ: “Ủy ban nhân dân”, “Hội đồng nhân dân”, “Bộ Chính trị”, “Ban Bí thư”',
  why: 'Phụ lục II viết “Hội đồng nhân dân tỉnh Sơn La”: chữ “ban”, “đồng”, “nhân dân” ở trong tên viết thường.',
  examples: [
    { good: 'Ủy ban nhân dân tỉnh Sơn La trình Hội đồng nhân dân tỉnh.' },
    { good: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA' },
    { good: 'Tòa án nhân dân tối cao, Quân đội nhân dân Việt Nam, lợi ích của Nhân dân.' },
    { bad: '⟦Ủy Ban Nhân Dân⟧ tỉnh Sơn La trình cấp trên.', fixed: 'Ủy ban nhân dân tỉnh Sơn La trình cấp trên.' },
    { bad: 'theo kết luận của ⟦Bộ chính trị⟧.', fixed: 'theo kết luận của Bộ Chính trị.' },
    { good: 'theo kết luận của Bộ Chính trị, Ban Bí thư; ban bí thư chi đoàn.' },
    { bad: 'trình ⟦Hội đồng Nhân dân⟧ tỉnh xem xét.', fixed: 'trình Hội đồng nhân dân tỉnh xem xét.' },
  ],
  *check({ source, regime }) {
    if (source.isGarbled || regime.verdict.profile === 'legislation') return;
    for (const { 0: text, index } of source.clean.matchAll(NAME)) {
      const right = OWN[text] ?? text.charAt(0) + text.slice(1).toLowerCase();
      if (text === right) continue;
      const span = { start: index, end: index + text.length };
      // `Nhân dân` is a word with a capital of its own, and central papers print it in the name as well.
      const severity = /^\S+ \p{Ll}+ Nhân dân$/u.test(text) ? 'info' : 'warning';
      yield { span, severity, message: `Viết “${right}”, không viết “${text}”`, fix: { title: `Viết “${right}”`, safety: 'safe', edits: [{ span, newText: right }] } };
    }
  },
});
