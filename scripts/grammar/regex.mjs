/**
 * Writes regular expressions for Oniguruma in readable Vietnamese.
 * `vi('Nơi nhận')` also matches the decomposed letters of a Mac (NFD), the other tone placement (`HÒA`, `HOÀ`)
 * and text whose accents OCR lost. JSON has no such words, hence this generator.
 */

const ACCENTED = /[À-ỹĂăĐđĨĩŨũƠơƯư]/u;
/** Vowel pairs whose tone may stand on either letter: òa/oà, ỏe/oẻ, ủy/uỷ. */
const TWO_PLACED = { a: 'AaÀàÁáẢảÃãẠạ', e: 'EeÈèÉéẺẻẼẽẸẹ', y: 'YyỲỳÝýỶỷỸỹỴỵ' };

const baseOf = (letter) => (letter === 'Đ' ? 'D' : letter === 'đ' ? 'd' : letter.normalize('NFD')[0]);

/** `ộ` → `[ộo]\p{M}*`; `đ` → `[đd]`. */
function looseLetter(letter) {
  const base = baseOf(letter);
  return base === 'D' || base === 'd' ? `[${letter}${base}]` : `[${letter}${base}]\\p{M}*`;
}

/** The letters that may follow `ò` when the tone moves to the second vowel; null elsewhere. */
function movedTone(letter, next) {
  const first = baseOf(letter).toLowerCase();
  const second = next.normalize('NFD')[0]?.toLowerCase() ?? '';
  const isPair = (first === 'o' && (second === 'a' || second === 'e')) || (first === 'u' && second === 'y');
  if (!isPair) return null;
  const letters = TWO_PLACED[second];
  const sameCase = [...letters].filter((one) => (one === one.toUpperCase()) === (next === next.toUpperCase()));
  return `[${sameCase.join('')}]\\p{M}*`;
}

/**
 * @param {string} pattern A regular expression; accented letters stand outside of classes.
 * @returns {string} The same, with every accented letter and every space made loose.
 */
export function vi(pattern) {
  const letters = [...pattern.normalize('NFC')];
  let out = '';
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at];
    if (letter === ' ') out += '[\\t\\x{20}\\x{A0}]{1,3}';
    else if (!ACCENTED.test(letter)) out += letter;
    else {
      out += looseLetter(letter);
      const moved = movedTone(letter, letters[at + 1] ?? '');
      if (moved) {
        out += moved;
        at++;
      }
    }
  }
  return out;
}

/** Alternatives, the longest first, so that `Nghị quyết liên tịch` is not read as `Nghị quyết`. */
export function anyOf(words) {
  const sorted = [...words].sort((left, right) => right.length - left.length);
  return `(?:${sorted.map(vi).join('|')})`;
}

/** No letter, mark or digit before. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';
/** No letter, mark or digit after. */
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';
const OPENING_STARS = '(?<=^\\*)|(?<=^\\*\\*)|(?<=[\\t\\x{20}]{2}\\*\\*)';
/**
 * The start of a line, or of the text after the stars that open it: `**TM. ỦY BAN NHÂN DÂN`.
 * Never `\G`: Oniguruma keeps no cache for it, and a line of `**a **a …` would take time by its square.
 */
export const LINE_START = `(?:^[\\t\\x{20}\\x{A0}]*|${OPENING_STARS})`;
/** The start of a line, or of a second column: after a tab or two spaces. */
export const COLUMN_START = `(?:^[\\t\\x{20}\\x{A0}]*|(?<=\\t|\\x{20}{2}|\\x{A0}{2})|${OPENING_STARS})`;
/** The end of a line, closing stars and white space aside. */
export const LINE_END = '(?=[\\t\\x{20}\\x{A0}]*\\**[\\t\\x{20}\\x{A0}]*$)';
/** The end of a line or of a first column. */
export const COLUMN_END = '(?=\\t|\\x{20}{2}|\\x{A0}{2}|\\x{20}?\\**\\x{20}?$)';
