/*
 * Folds that keep length: offsets in the folded text are offsets in the clean (NFC) text.
 * They exist because `toLowerCase`, `\w` and `\b` do not know Vietnamese letters.
 */

function baseLetter(letter: string): string {
  if (letter === 'đ' || letter === 'Đ' || letter === 'Ð' || letter === 'ð') return letter === 'đ' || letter === 'ð' ? 'd' : 'D';
  const base = letter.normalize('NFD').charAt(0);
  return base.length === letter.length ? base : letter;
}

/** Codes of the base letters of U+0000–U+1EFF, where every Vietnamese letter is; 0 until first asked for. */
const BASE_CODES = new Uint16Array(0x1f00);

function baseCode(code: number): number {
  if (code >= BASE_CODES.length) return code;
  return (BASE_CODES[code] ||= baseLetter(String.fromCharCode(code)).charCodeAt(0));
}

/** Letters are joined so many at a time: one by one they would make a rope of one string per letter. */
const CHUNK = 1024;

/** `Đảng ủy` → `Dang uy`. Same length as `text`, which must be NFC. */
export function stripAccents(text: string): string {
  if (!/[À-ỿ]/.test(text)) return text;
  let plain = '';
  for (let from = 0; from < text.length; from += CHUNK) {
    const codes = new Array<number>(Math.min(CHUNK, text.length - from));
    for (let at = 0; at < codes.length; at += 1) codes[at] = baseCode(text.charCodeAt(from + at));
    plain += String.fromCharCode(...codes);
  }
  return plain;
}

/** `Đảng ủy` → `dang uy`. Same length as `text`, which must be NFC. */
export function fold(text: string): string {
  const plain = stripAccents(text);
  const small = plain.toLowerCase();
  return small.length === plain.length ? small : plain.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

/** `Đảng  ủy\n xã` → `dang uy xa`: for table keys, not for offsets. */
export function foldKey(text: string): string {
  return fold(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
}

const PAIRS_OF_VIETNAMESE = Array.from({ length: 45 }, (_, at) => 0x1ea0 + 2 * at);

/** The capitals of Vietnamese and their small letters, as the inside of a character class. */
export const CAPITALS = `A-ZÀ-ÖØ-ÝĂĐĨŨƠƯ${String.fromCharCode(...PAIRS_OF_VIETNAMESE)}`;
export const SMALL_LETTERS = `a-zà-öø-ýăđĩũơư${String.fromCharCode(...PAIRS_OF_VIETNAMESE.map((code) => code + 1))}`;

export function startsLowerCase(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Has letters and none of them is small: `ỦY BAN NHÂN DÂN TỈNH X`. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Pattern source for the white space that may stand inside one phrase: spaces, and line or page breaks (three at most). */
export const GAP = '[^\\S\\n]*(?:\\n[^\\S\\n]*){0,3}';

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** `XIV` → 14; undefined when it is no Roman numeral in its usual form. */
export function readRoman(text: string): number | undefined {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined;
  const digits = [...text].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

export function toRoman(value: number): string {
  const table: readonly (readonly [number, string])[] = [
    [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [worth, letters] of table) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** The letters that count points, in the order that the decree itself uses: 30/2020/NĐ-CP, Phụ lục VI, phần I. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** `đ` → 5; undefined for a letter that counts nothing (`f`, `ô`). */
export function readPointLetter(letter: string): number | undefined {
  const at = POINT_LETTERS.indexOf(letter);
  return at < 0 || letter.length !== 1 ? undefined : at + 1;
}

const UNIT_WORDS: Readonly<Record<string, number>> = {
  nhat: 1, mot: 1, hai: 2, ba: 3, tu: 4, bon: 4, nam: 5, lam: 5, sau: 6, bay: 7, tam: 8, chin: 9,
};

/** `thứ nhất` → 1, `thứ mười hai` → 12, `thứ hai mươi mốt` → 21. */
export function readOrdinalWords(text: string): number | undefined {
  const [thu, ...words] = foldKey(text).split(' ');
  if (thu !== 'thu' || words.length === 0 || words.length > 3) return undefined;
  const tens = words.indexOf('muoi');
  if (tens < 0) return words.length === 1 ? UNIT_WORDS[words[0] ?? ''] : undefined;
  const [before, after] = [words.slice(0, tens), words.slice(tens + 1)];
  const [ten, unit] = [before.length === 0 ? 1 : UNIT_WORDS[before[0] ?? ''], after.length === 0 ? 0 : UNIT_WORDS[after[0] ?? '']];
  return before.length > 1 || after.length > 1 || ten === undefined || unit === undefined ? undefined : 10 * ten + unit;
}

/** `Ủy ban\n  nhân dân ` → `Ủy ban nhân dân`: what stood on several lines, for one. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
