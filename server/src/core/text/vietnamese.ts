/*
 * Folds that keep length: offsets in the folded text are offsets in the clean (NFC) text.
 * They exist because `toLowerCase`, `\w` and `\b` do not know Vietnamese letters.
 */

function baseLetter(letter: string): string {
  if (letter === 'đ' || letter === 'Đ' || letter === 'Ð' || letter === 'ð') return letter === 'đ' || letter === 'ð' ? 'd' : 'D';
  const base = letter.normalize('NFD').charAt(0);
  return base.length === letter.length ? base : letter;
}

/** Base letters of U+0000–U+1EFF, where every Vietnamese letter is. */
const BASE_LETTERS: readonly string[] = Array.from({ length: 0x1f00 }, (_, code) => baseLetter(String.fromCharCode(code)));

/** `Đảng ủy` → `Dang uy`. Same length as `text`, which must be NFC. */
export function stripAccents(text: string): string {
  if (!/[À-ỿ]/.test(text)) return text;
  let plain = '';
  for (let at = 0; at < text.length; at += 1) plain += BASE_LETTERS[text.charCodeAt(at)] ?? text.charAt(at);
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

export function isLetter(char: string): boolean {
  return /^\p{L}$/u.test(char);
}

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

const NUMBER_WORDS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/** `thứ nhất` → 1, `thứ mười` → 10. */
export function readOrdinalWords(text: string): number | undefined {
  const match = /^thu (\p{L}+)$/u.exec(foldKey(text));
  const at = match ? NUMBER_WORDS.indexOf(match[1] ?? '') : -1;
  return at < 0 ? undefined : at + 1;
}
