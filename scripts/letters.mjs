import ts from 'typescript';

/*
 * `\p{L}` has 650 ranges, and V8 lays them out anew for each of the three hundred expressions that ask for a letter: a third of the time
 * of `thethuc check` on one file. In the bundles it has the ranges of the scripts below, some fifty. The sources keep `\p{L}`.
 */

/** First and last code of the blocks whose letters are told from other signs; a letter of any other script counts as none. */
export const BLOCKS = [
  [0x0000, 0x052f], // Latin, phonetic letters, Greek, Cyrillic
  [0x0e00, 0x0eff], // Thai, Lao
  [0x1780, 0x17ff], // Khmer
  [0x1e00, 0x1eff], // Latin of Vietnamese
  [0x3040, 0x30ff], // kana
  [0x3400, 0x9fff], // Han
  [0xaa00, 0xaadf], // Cham, Tai Viet
  [0xac00, 0xd7a3], // Hangul
];

/** The inside of a character class: the letters of `BLOCKS`, written as themselves. */
export const LETTERS = BLOCKS.flatMap(lettersOf).join('');

function lettersOf([first, last]) {
  const block = String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
  return Array.from(block.matchAll(/\p{L}+/gu), ([run]) => (run.length > 2 ? `${run.at(0)}-${run.at(-1)}` : run));
}

/** A letter, another escaped sign, or a bracket that opens or closes a class. */
const TOKEN = /\\p\{L\}|\\[^]|[[\]]/gu;

/**
 * @param {string} source TypeScript
 * @returns {string} the same with `LETTERS` for `\p{L}` in its regular expressions; strings, which may be read otherwise, are left alone
 */
export function writeLettersOut(source) {
  if (!source.includes('p{L}')) return source;
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('core.ts', source, ts.ScriptTarget.Latest, true));
  return found.reduceRight((text, node) => text.slice(0, node.getStart()) + spellOut(node.text) + text.slice(node.getEnd()), source);
}

function spellOut(pattern) {
  let isInClass = false;
  return pattern.replace(TOKEN, (token) => {
    if (token === '[' || token === ']') isInClass = token === '[';
    if (token !== '\\p{L}') return token;
    return isInClass ? LETTERS : `[${LETTERS}]`;
  });
}
