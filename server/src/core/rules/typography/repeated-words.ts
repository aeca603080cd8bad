import { defineRule } from '../../lint/rule';

/** Words that are never said twice: `của của`, `các các`. Others may belong to a longer word (`thi công công trình`). */
const FUNCTION_WORDS = 'và|của|các|những|được|là|cho|về|với|trong|tại|từ|để|theo|đã|sẽ|bị|do|bởi|hoặc|trên|này|khi|nhưng|đối với';
/** Two to five syllables said twice in a row: `quốc phòng quốc phòng`. */
const REPEATED = new RegExp(
  `(?<![\\p{L}-])(?:((?:${FUNCTION_WORDS})) \\1|(\\p{L}+(?: \\p{L}+){1,4}) \\2)(?![\\p{L}-])`,
  'giu',
);
/** Reduplications and idioms. */
const RIGHT = /^(?:từng \p{L}+|ngày càng|hết sức|mãi mãi|đời đời|muôn muôn|vân vân|không ngừng)$/iu;

export default defineRule({
  code: 'VB804',
  name: 'repeated-words',
  severity: 'warning',
  stage: 'text',
  basis: [{ source: 'practice', at: '', says: 'Không lặp một từ hay một cụm từ liền nhau' }],
  summary: 'Một từ hay cụm từ bị lặp hai lần liền nhau',
  why: 'Lặp chữ thường sót lại sau khi sửa câu. Chỉ báo cụm từ hai tiếng trở lên và các từ chức năng, vì “thi công công trình” không phải là lặp.',
  examples: [
    { good: 'đẩy nhanh tiến độ thi công công trình; phân công công việc' },
    { good: 'Luật Luật sư; Quyết định quy định về khoảng cách cách ly' },
    { good: 'đảng bộ bộ phận; nợ công, công nợ; xanh xanh' },
    { bad: 'Về công tác quốc phòng⟦ quốc phòng⟧ - an ninh', fixed: 'Về công tác quốc phòng - an ninh' },
    { bad: 'đề xuất bổ sung kế hoạch đầu tư công⟦ tư công⟧ trung hạn', fixed: 'đề xuất bổ sung kế hoạch đầu tư công trung hạn' },
    { bad: 'nhiệm vụ của⟦ của⟧ các cấp ủy', fixed: 'nhiệm vụ của các cấp ủy' },
  ],
  *check({ source, regime, tree }) {
    if (source.isGarbled || regime.verdict.profile === 'legislation') return;
    for (const match of source.clean.matchAll(REPEATED)) {
      const words = match[1] ?? match[2] ?? '';
      if (RIGHT.test(words) || isNumber(words) || match.index < tree.preface.span.end) continue;
      const end = match.index + match[0].length;
      const span = { start: end - words.length - 1, end };
      yield {
        span,
        message: `Lặp “${words}”`,
        fix: { title: `Bỏ một “${words}”`, safety: 'review', edits: [{ span, newText: '' }] },
      };
    }
  },
});

/** `hai mươi hai mươi`, and enumerations of single letters. */
function isNumber(words: string): boolean {
  return words.split(' ').every((word) => word.length === 1 || /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm)$/i.test(word));
}
