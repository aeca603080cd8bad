import { findDocType } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';
import { findRepeats } from './repeats';

/** Words that are never said twice: `của của`, `các các`. Others may belong to a longer word (`thi công công trình`). */
const FUNCTION_WORDS = new Set(
  'và của các những được là cho về với trong tại từ để theo đã sẽ bị do bởi hoặc trên này khi nhưng'.split(' '),
);
/** Longer words that end in one of them: `khắc phục tồn tại tại các xã`. */
const ENDS_LONGER_WORD = /(?:^|[^\p{L}])(?:(?:tồn|hiện|thực) tại|(?:lý|tự) do|(?:kèm|tiếp) theo)$/iu;
/** Reduplications and idioms. */
const RIGHT = /^(?:từng \p{L}+|ngày càng|hết sức|mãi mãi|đời đời|muôn muôn|vân vân|không ngừng)$/iu;

export default defineRule({
  code: 'VB804',
  name: 'repeated-words',
  severity: 'warning',
  basis: [{ source: 'practice', at: '', says: 'Không lặp một từ hay một cụm từ liền nhau' }],
  summary: 'Một từ hay cụm từ bị lặp hai lần liền nhau',
  why: 'Lặp chữ thường sót lại sau khi sửa câu. Chỉ báo cụm từ hai tiếng trở lên và các từ chức năng, vì “thi công công trình” không phải là lặp.',
  examples: [
    { good: 'đẩy nhanh tiến độ thi công công trình; phân công công việc' },
    { good: 'Luật Luật sư; Quyết định quy định về khoảng cách cách ly' },
    { good: 'khắc phục tồn tại tại khoản 1; lý do do thời tiết; tại danh sách kèm theo theo mẫu' },
    { good: 'đảng bộ bộ phận; nợ công, công nợ; xanh xanh' },
    { good: 'Nghị định số Nghị định số 126/2020/NĐ-CP; Thông tư Thông tư số 24/2024/TT-BCT' },
    { bad: 'Về công tác quốc phòng⟦ quốc phòng⟧ - an ninh', fixed: 'Về công tác quốc phòng - an ninh' },
    { bad: 'đề xuất bổ sung kế hoạch đầu tư công⟦ tư công⟧ trung hạn', fixed: 'đề xuất bổ sung kế hoạch đầu tư công trung hạn' },
    { bad: 'nhiệm vụ của⟦ của⟧ các cấp ủy', fixed: 'nhiệm vụ của các cấp ủy' },
  ],
  *check({ source, regime, tree }) {
    if (source.isGarbled || regime.verdict.profile === 'legislation') return;
    for (const { words, count, span } of findRepeats(source.clean)) {
      const isOneWord = count === 1 && (!FUNCTION_WORDS.has(words.toLowerCase()) || ENDS_LONGER_WORD.test(source.clean.slice(Math.max(0, span.start - 12), span.start)));
      if (isOneWord || RIGHT.test(words) || isCounting(words) || span.start < tree.preface.span.end) continue;
      if (isCitedType(words, source.clean.slice(span.end, span.end + 8))) continue;
      yield {
        span,
        message: `Lặp “${words}”`,
        fix: { title: `Bỏ một “${words}”`, safety: 'review', edits: [{ span, newText: '' }] },
      };
    }
  },
});

/** `Nghị định số` said twice before a number: the citation rules say so, and mend it. */
function isCitedType(words: string, after: string): boolean {
  return /^(?:\s+số)?\s+\d/u.test(after) && findDocType(words.replace(/\s+số$/u, '')) !== undefined;
}

/** `hai mươi hai mươi`, and enumerations of single letters or of numbers. */
function isCounting(words: string): boolean {
  return words.split(' ').every((word) => word.length === 1 || /^(?:[\d-]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm)$/i.test(word));
}
