import assert from 'node:assert/strict';
import { allRules, analyze, lint, type Rule } from '../../server/src/core';
import { exampleOptions, readMarks } from '../../server/src/core/lint/example';
import { KNOWN } from '../known';

/* Everything that a rule says: its page, and the messages that its own bad examples produce. */

const LONGEST = 120;

interface Said {
  readonly code: string;
  readonly text: string;
}

function messagesOf(rule: Rule): readonly Said[] {
  return rule.examples.flatMap((example) => {
    if ('good' in example) return [];
    const { findings } = lint(analyze(readMarks(example.bad).text, { ...exampleOptions(rule, example), known: KNOWN }), {}, [rule]);
    const texts = findings.flatMap(({ message, fix, related }) => [message, ...(fix ? [fix.title] : []), ...related.map((one) => one.message)]);
    return texts.map((text) => ({ code: rule.code, text }));
  });
}

const MESSAGES = allRules.flatMap(messagesOf);
const PAGES = allRules.flatMap(({ code, summary, why, basis }) => [summary, why, ...basis.map(({ says }) => says)].map((text) => ({ code, text })));

/** What is quoted may be anything; what is not is ours. */
const withoutQuotes = (text: string) => text.replace(/“[^”]*”/g, '“”');
const failing = (said: readonly Said[], isWrong: (text: string) => boolean) => said.filter(({ text }) => isWrong(text)).map(({ code, text }) => `${code}: ${text}`);

/** A syllable of Vietnamese: consonant, vowels, consonant; accents are taken off before. */
const SYLLABLE = /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ngh?|nh?|p|t)?$/;
/** Names and signs that have no Vietnamese word. */
const FOREIGN = new Set(['iceland', 'latin', 'latinh', 'kirin', 'unicode', 'pdf', 'word', 'mac', 'telex', 'web', 'file', 'ocr']);

function foreignWords(text: string): readonly string[] {
  const plain = withoutQuotes(text).normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return (plain.match(/(?<![\p{L}\d/.&_-])[A-Za-z]*[a-z][A-Za-z]*(?![\p{L}\d/&_-])/gu) ?? []).filter(
    (word) => !SYLLABLE.test(word.toLowerCase()) && !FOREIGN.has(word.toLowerCase()) && !/^(?:[a-z]|TTg|CTr|TTr|QyD|QDi)$/.test(word),
  );
}

describe('what the rules say', () => {
  it('comes from every rule', () => {
    assert.deepEqual(allRules.filter(({ code }) => !MESSAGES.some((said) => said.code === code)).map(({ code }) => code), []);
  });

  it('is short: at most 120 characters', () => {
    assert.deepEqual(failing(MESSAGES, ({ length }) => length > LONGEST), []);
  });

  it('is one sentence on one line, begun with a capital, without a final period', () => {
    assert.deepEqual(failing(MESSAGES, (text) => /[\n\t]| {2}/.test(text)), []);
    assert.deepEqual(failing(MESSAGES, (text) => !/^[\p{Lu}\d“]/u.test(text)), []);
    assert.deepEqual(failing(MESSAGES, (text) => /[.!]$/.test(text)), []);
    assert.deepEqual(failing(MESSAGES, (text) => /\p{Ll}[.!?]\s+\p{Lu}/u.test(withoutQuotes(text))), []);
  });

  it('is composed Unicode with pairs of “ and ”', () => {
    const all = [...MESSAGES, ...PAGES];
    assert.deepEqual(failing(all, (text) => text.normalize('NFC') !== text && !/[\u0300-\u036F]/.test(text.replace(/“[^”]*”/g, ''))), []);
    assert.deepEqual(failing(all, (text) => /["']/.test(withoutQuotes(text))), []);
    assert.deepEqual(failing(all, (text) => text.split('“').length !== text.split('”').length), []);
  });

  it('is Vietnamese', () => {
    assert.deepEqual(failing([...MESSAGES, ...PAGES], (text) => foreignWords(text).length > 0).map((text) => `${text} (${foreignWords(text).join(', ')})`), []);
  });

  it('passes the rules of typography itself', () => {
    const typography = allRules.filter(({ code }) => /^VB[89]/.test(code));
    const faulty = PAGES.flatMap(({ code, text }) => lint(analyze(`${withoutQuotes(text)}\n`), {}, typography).findings.map((finding) => `${code}: ${finding.message} in ${text}`));
    assert.deepEqual(faulty, []);
  });
});
