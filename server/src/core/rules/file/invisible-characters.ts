import { defineRule } from '../../lint/rule';
import type { Span } from '../../text/span';
import { findRuns } from '../typography/runs';

/** Soft hyphen, zero-width characters, marks of direction; a byte order mark at the very start is none of them. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060]|(?<!^)\uFEFF/g;

export default defineRule({
  code: 'VB902',
  name: 'invisible-characters',
  severity: 'warning',
  basis: [{ source: 'unicode', at: '', says: 'Ký tự không nhìn thấy không thuộc nội dung văn bản' }],
  summary: 'Trong chữ không được lẫn ký tự không nhìn thấy (gạch nối mềm, khoảng trắng độ rộng 0)',
  why: 'Ký tự ẩn chép từ trang web hay PDF làm tìm kiếm sót và số, ký hiệu thành chuỗi khác.',
  examples: [
    { good: 'Thông tư liên tịch số 04/2011/TTLT-BCA-BLĐTBXH-BTC' },
    { good: 'Thông tư<!-- TT\u00ADLT --> số 04/2011/TTLT-BCA' },
    { bad: 'Thông tư liên tịch số 04/2011/⟦TTLT\u00AD-⟧BCA ngày 18/02/2011', fixed: 'Thông tư liên tịch số 04/2011/TTLT-BCA ngày 18/02/2011' },
  ],
  *check({ source }) {
    const { original } = source;
    for (const found of findRuns(original, INVISIBLE)) {
      const run = withNeighbours(original, found);
      const span = { start: source.toClean(run.start), end: source.toClean(run.end) };
      if (span.start === span.end) continue;
      const { start, end } = source.toOriginal(span);
      const newText = original.slice(start, end).replace(INVISIBLE, '');
      yield {
        span,
        message: 'Có ký tự không nhìn thấy lẫn trong chữ',
        fix: { title: 'Bỏ ký tự ẩn', safety: 'safe', edits: [{ span, newText }] },
      };
    }
  },
});

/** A hidden character at the edge of a word has no place of its own in the clean text; its visible neighbour holds it. */
function withNeighbours(original: string, { start, end }: Span): Span {
  const isHidden = (at: number) => /[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(original.charAt(at));
  const after = original.startsWith('\r\n', end) ? 2 : 1;
  return {
    start: isHidden(start) ? Math.max(0, start - 1) : start,
    end: isHidden(end - 1) ? Math.min(original.length, end + after) : end,
  };
}
