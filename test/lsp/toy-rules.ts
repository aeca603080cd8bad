import { defineRule, type Fault, type Rule } from '../../server/src/core/lint/rule';
import type { Analysis } from '../../server/src/core';

/*
 * Rules as simple as can be, so that the tests of the protocol say nothing of documents:
 * `sai` is wrong and safely mended to `đúng`, `lạ` is strange and a person must look, `nổ` makes a rule throw.
 */

function wordRule(code: string, name: string, fault: (span: Fault['span']) => Fault): Rule {
  return defineRule({
    code,
    name,
    severity: 'error',
    basis: [{ source: 'consistency', at: '', says: 'Một văn bản, một cách viết' }],
    summary: `Quy tắc thử ${name}`,
    why: 'Để thử',
    examples: [],
    *check({ source }: Analysis) {
      const word = { 'wrong-word': /sai/g, 'strange-word': /lạ/g }[name] ?? /nổ/g;
      for (const match of source.clean.matchAll(word)) yield fault({ start: match.index, end: match.index + match[0].length });
    },
  });
}

export const wrongWord = wordRule('VB901', 'wrong-word', (span) => ({
  span,
  message: 'Từ “sai” phải viết là “đúng”',
  related: [{ span: { start: 0, end: 1 }, message: 'Đầu văn bản' }],
  fix: { title: 'Viết “đúng”', safety: 'safe', edits: [{ span, newText: 'đúng' }] },
}));

export const strangeWord = wordRule('VB902', 'strange-word', (span) => ({
  span,
  message: 'Từ “lạ” cần xem lại',
  severity: 'hint',
  fix: { title: 'Viết “quen”', safety: 'review', edits: [{ span, newText: 'quen' }] },
}));

export const throwingRule = wordRule('VB903', 'throwing-rule', () => {
  throw new Error('hỏng rồi');
});

export const TOY_RULES = [wrongWord, strangeWord];
