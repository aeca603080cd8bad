import { defineRule } from '../../lint/rule';
import { inRunningText, isInAddress } from './marks';

/** A comma between words (`a,b` are letters of points), a full stop between a word and a sentence (`Tp.Hồ` is a shortened word). The rare is looked for first. */
const GLUED = /[,;](?=\p{L}\p{Ll})(?<=\p{L}{2}.)|\.(?=\p{Lu}\p{Ll})(?<=\p{Ll}{3}.)|:(?=\p{L}{2})(?<=\p{Ll}{2}.)/gu;

export default defineRule({
  code: 'VB809',
  name: 'missing-space-after-mark',
  severity: 'info',
  basis: [{ source: 'practice', at: '', says: 'Dấu câu viết liền chữ đứng trước, cách chữ đứng sau một khoảng trắng' }],
  summary: 'Sau dấu phẩy, chấm phẩy, hai chấm, dấu chấm có một khoảng trắng',
  why: 'Hai chữ dính nhau qua dấu câu thì máy không ngắt dòng được, tìm kiếm cũng sót. Không điều khoản nào quy định, nên chỉ nhắc.',
  examples: [
    { good: 'cán bộ quản lý, viên chức; theo điểm a,b khoản 2; tăng 7,5%' },
    { good: 'Hộp thư vanthu@sonla.gov.vn, trang www.sonla.gov.vn' },
    { good: 'Tp.Hồ Chí Minh; ThS.Nguyễn Văn An; số 12/KH-UBND' },
    { bad: 'cán bộ quản lý⟦,⟧viên chức', fixed: 'cán bộ quản lý, viên chức' },
    { bad: 'dữ liệu cá nhân⟦.⟧Trường hợp cần thiết', fixed: 'dữ liệu cá nhân. Trường hợp cần thiết' },
  ],
  *check(analysis) {
    for (const { 0: mark, index } of inRunningText(analysis, GLUED)) {
      if (isInAddress(analysis.source.clean, index)) continue;
      const span = { start: index, end: index + 1 };
      yield {
        span,
        message: `Thiếu khoảng trắng sau dấu “${mark}”`,
        fix: { title: 'Thêm khoảng trắng', safety: 'safe', edits: [{ span, newText: `${mark} ` }] },
      };
    }
  },
});
