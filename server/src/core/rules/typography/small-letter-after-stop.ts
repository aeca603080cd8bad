import { defineRule } from '../../lint/rule';

/** A word of three letters or more, a stop, and a small letter: `kế hoạch. rà soát`. Shorter words are abbreviations. */
const SMALL = /\. (\p{Ll})(?<=\p{Ll}{3}\. .)(?=\p{Ll}+ \p{L})/gu;

export default defineRule({
  code: 'VB807',
  name: 'small-letter-after-stop',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục II, mục I', says: 'Viết hoa chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh sau dấu chấm câu (.), (?), (!) và khi xuống dòng' },
    { source: 'practice', at: '', says: 'Sau dấu chấm câu viết hoa' },
  ],
  summary: 'Sau dấu chấm câu viết hoa chữ cái đầu câu',
  why: 'Chữ thường sau dấu chấm là câu viết dở hoặc dấu chấm gõ nhầm cho dấu phẩy.',
  examples: [
    { good: 'theo đúng kế hoạch. Rà soát cơ sở vật chất' },
    { good: 'các loại tài liệu v.v. theo quy định; TP. hồ sơ; tr. hai' },
    { bad: 'theo đúng kế hoạch. ⟦r⟧à soát cơ sở vật chất', fixed: 'theo đúng kế hoạch. Rà soát cơ sở vật chất' },
  ],
  *check({ source, regime }) {
    if (source.isGarbled || regime.verdict.profile === 'legislation') return;
    for (const match of source.clean.matchAll(SMALL)) {
      const [whole, letter = ''] = match;
      const span = { start: match.index + whole.length - 1, end: match.index + whole.length };
      const newText = letter.toUpperCase();
      yield {
        span,
        message: `Sau dấu chấm câu viết hoa: “${newText}”`,
        fix: { title: `Viết hoa “${newText}”`, safety: 'review', edits: [{ span, newText }] },
      };
    }
  },
});
