import { isAllCapitals, readOrdinalWords, readPointLetter, readRoman } from '../text/vietnamese';
import type { ProvisionKind } from './tree';

/** The numbering at the start of a paragraph. */
export interface Marker {
  readonly kind: ProvisionKind;
  /** Length of the marker in the text, white space after it excluded. */
  readonly length: number;
  readonly num: string;
  readonly ordinals: readonly number[];
  readonly punctuation: string;
}

type Reader = (text: string) => Marker | null;

const SMALL_NUMBER_WORDS = ['nhất', 'một', 'mốt', 'hai', 'ba', 'tư', 'bốn', 'năm', 'lăm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười', 'mươi'];
const NUMBER_WORD = `(?:${SMALL_NUMBER_WORDS.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]).join('|')})(?!\\p{L})`;
const DIGITS = '(?:[IVXLC]+|\\d{1,3})\\p{Ll}?';
const DIGITS_OR_WORDS = `${DIGITS}|(?:thứ|Thứ|THỨ)(?:\\s+${NUMBER_WORD}){1,3}`;

/** The words behind a number tell that it is cited: `Điều 4 Thông tư này`, `Chương II Luật Đất đai`. */
const CITED =
  /^(?:của|Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kết luận|Quy chế|Quy định|Quy chuẩn|Điều lệ|Hướng dẫn|Kế hoạch|Đề án|Phụ lục|Văn bản)\s+(?:này|số|kèm|ban hành|liên tịch|hợp nhất|\p{Lu}|\d)/u;

/** No title on the line of its number is longer (UTF-16 units), and none ends like a sentence. */
const LONGEST_TITLE = 160;

/** What may stand behind `Chương I` on its line: nothing, or its title. Without a mark between, only what cannot be a sentence. */
function isTitleOrEnd(rest: string, punctuation: string): boolean {
  if (rest === '' || rest.startsWith('(')) return true;
  if (/^\p{Lu}{2}/u.test(rest)) return true;
  if (!/^[“"]?\p{Lu}/u.test(rest) || rest.length > LONGEST_TITLE) return false;
  return punctuation !== '' || !(CITED.test(rest) || /[.;:,]$/.test(rest));
}

/**
 *     Phần I       Phần thứ nhất       PHẦN II. KẾT QUẢ      Chương V – TỔ CHỨC      chương II
 *     ^^^^^^       ^^^^^^^^^^^^^       ^^^^^^^^              ^^^^^^^^^^              ^^^^^^^^^
 */
function readHighUnit(kind: ProvisionKind, word: string, numeral: string): Reader {
  const pattern = new RegExp(`^(?:${word}|${word.toUpperCase()}|${word.toLowerCase()})\\s+(${numeral})(?![\\p{L}\\d])(?:\\s?([.:]|[-–](?=\\s)))?`, 'u');
  return (text) => {
    const match = pattern.exec(text);
    if (!match) return null;
    const [whole, num = '', punctuation = ''] = match;
    const rest = text.slice(whole.length).trimStart();
    const isSmall = text.startsWith(word.charAt(0).toLowerCase());
    if (isSmall ? rest !== '' && !isAllCapitals(rest) : !isTitleOrEnd(rest, punctuation)) return null;
    if (kind === 'section' && rest !== '' && punctuation === '' && !/^\p{Lu}{2}/u.test(rest)) return null;
    return { kind, length: whole.length, num, ordinals: readOrdinal(num), punctuation };
  };
}

function readOrdinal(num: string): readonly number[] {
  const value = /^\d/.test(num) ? Number.parseInt(num, 10) : (readRoman(num.replace(/\p{Ll}$/u, '')) ?? readOrdinalWords(num));
  return value === undefined ? [] : [value];
}

const readPart = readHighUnit('part', 'Phần', DIGITS_OR_WORDS);
const readChapter = readHighUnit('chapter', 'Chương', DIGITS_OR_WORDS);
const readSection = readHighUnit('section', 'Mục', DIGITS);
const readSubsection = readHighUnit('subsection', 'Tiểu mục', DIGITS);

/**
 *     Điều 5. Hiệu lực      Điều 5: Hiệu lực      Điều 5a. Hiệu lực      Điều 5 – Hiệu lực      điều 5. Hiệu lực
 *     ^^^^^^^               ^^^^^^^               ^^^^^^^^               ^^^^^^^^               ^^^^^^^
 */
const ARTICLE = /^([ĐÐ]iều|ĐIỀU|điều)\s+(\d{1,4}\p{L}?)(?![\p{L}\d])\s*(?:([.:])(?!\d)|([-–])(?=\s+\p{Lu})|(?=$|\p{Lu}))/u;

const readArticle: Reader = (text) => {
  const match = ARTICLE.exec(text);
  if (!match) return null;
  const [whole, word = '', num = '', mark = '', dash = ''] = match;
  const punctuation = mark || dash;
  const rest = text.slice(whole.length).trimStart();
  if (punctuation === '' && CITED.test(rest)) return null;
  if (word === 'điều' && (punctuation === '' || !/^\p{Lu}/u.test(rest))) return null;
  return { kind: 'article', length: whole.trimEnd().length, num, ordinals: [Number.parseInt(num, 10)], punctuation };
};

/**
 * Not the initials of a name (`V. I. Lê-nin`), nor a word that begins so (`X-quang`, `V/v`, `III/2029`).
 *
 *     I. KẾT QUẢ      II- NHIỆM VỤ      III/ TỔ CHỨC      II.1. Về kinh tế
 *     ^^              ^^^               ^^^^              ^^^^^
 */
const ROMAN = /^([IVXL]+)(?:\.(\d{1,2})(?!\d))?\s?([.)]|\/(?=\s*\p{Lu})|[-–](?=\s*[\p{Lu}“"(]))\s*(?=\S)/u;
const INITIALS = /^(?:\p{Lu}\s?\.|L[êe]-?nin)/u;

const readRomanHeading: Reader = (text) => {
  const match = ROMAN.exec(text);
  const value = match ? readRoman(match[1] ?? '') : undefined;
  if (!match || value === undefined) return null;
  const [whole, num = '', second, punctuation = ''] = match;
  if (second === undefined && INITIALS.test(text.slice(whole.length))) return null;
  const length = whole.trimEnd().length;
  if (second === undefined) return { kind: 'roman', length, num, ordinals: [value], punctuation };
  return { kind: 'decimal', length, num: `${num}.${second}`, ordinals: [value, Number(second)], punctuation };
};

/**
 * Only before capitals, since a name may begin so: `A. Einstein`.
 *
 *     A. KẾT QUẢ      B/ NHIỆM VỤ
 *     ^^              ^^
 */
const readLetterHeading: Reader = (text) => {
  const match = /^([A-EGHKLMĐ])\s?([.)]|[-–/:](?=\s))\s*(?=\p{Lu}+\s+\p{Lu}{2})/u.exec(text);
  if (!match || !isAllCapitals(text)) return null;
  const [whole, num = '', punctuation = ''] = match;
  return { kind: 'letter', length: whole.trimEnd().length, num, ordinals: toOrdinals(readPointLetter(num.toLowerCase())), punctuation };
};

const toOrdinals = (value: number | undefined): readonly number[] => (value === undefined ? [] : [value]);

/** Text begins behind a number: no digit, unless what is counted follows (`1. 05 đồng chí`, `2. 100% chi phí`): `1.044` and `5. 000` are amounts. */
function isBegun(rest: string): boolean {
  const text = rest.trimStart();
  if (!/^\d/.test(text)) return text !== '';
  return text.length < rest.length && /^(?:(?:\d{1,2}|\d{4})\s+\p{L}|\d{2,3}\s?%)/u.test(text);
}

/** `1.5 MW`, `2.5 Gbps`: a measure. */
const MEASURED = /^\s+(?:[kKMGT]?(?:W|Wh|Wp|B|bps|Hz|V|VA)|USD|VNĐ|VND|EUR|Ha|HA)(?!\p{L})/u;

/**
 * Two numbers or more; without its dot only before a capital, since `1.044 tỷ đồng` is an amount.
 *
 *     1.1. Về kinh tế      1.1 Về kinh tế      4.2.1. Đối với
 *     ^^^^                 ^^^                 ^^^^^^
 */
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2})+)(?:\s?([.)]|[-–/](?=\s*\p{L}))|(?=\s+[\p{Lu}“"(]))/u;

const readDecimal: Reader = (text) => {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [whole, num = '', punctuation = ''] = match;
  const rest = text.slice(whole.length);
  if (punctuation === '' ? MEASURED.test(rest) : !isBegun(rest)) return null;
  return { kind: 'decimal', length: whole.length, num, ordinals: num.split('.').map(Number), punctuation };
};

/**
 * Not the number and symbol of a document: `05-HD/VPTW`, `12/UBND-VX`.
 *
 *     1. Giao Sở Nội vụ      1- Kết quả      1) Kết quả      2a. Bổ sung      1. 05 đồng chí
 *     ^^                     ^^              ^^              ^^^              ^^
 */
const CLAUSE = /^(\d{1,3}\p{Ll}?)\s?([.)]|[-–/](?=\s*\p{L}))/u;
const SYMBOL = /^\p{Lu}\p{L}{0,7}[-/]\p{Lu}/u;

const readClause: Reader = (text) => {
  const match = CLAUSE.exec(text);
  if (!match) return null;
  const [whole, num = '', punctuation = ''] = match;
  const rest = text.slice(whole.length);
  if (!isBegun(rest) || SYMBOL.test(rest)) return null;
  return { kind: 'clause', length: whole.length, num, ordinals: [Number.parseInt(num, 10)], punctuation };
};

/**
 *     a) Kinh phí      đ) Tổ chức      a. Kinh phí      a/ Kinh phí      a1) Bổ sung      A) Kinh phí
 *     ^^               ^^              ^^               ^^               ^^^              ^^
 */
const POINT = /^(\p{Ll}\d{0,2})\s?([).]|\/(?=\s)|[-–](?=\s\p{Lu}))\s*(?=\S)/u;
const CAPITAL_POINT = /^(\p{Lu})\s?(\))\s*(?=\p{Lu}?\p{Ll})/u;

const pointBy =
  (pattern: RegExp): Reader =>
  (text) => {
    const match = pattern.exec(text);
    if (!match) return null;
    const [whole, num = '', punctuation = ''] = match;
    const ordinals = toOrdinals(readPointLetter(num.charAt(0).toLowerCase()));
    return { kind: 'point', length: whole.trimEnd().length, num, ordinals, punctuation };
  };

const readPoint = pointBy(POINT);
const readCapitalPoint = pointBy(CAPITAL_POINT);

/**
 *     (i) Kinh phí      (1) Kinh phí      (a) Kinh phí
 *     ^^^               ^^^               ^^^
 */
const readBracketed: Reader = (text) => {
  const match = /^\((?:(\d{1,2})|([ivx]{1,5})|(\p{Ll}))\)\s*(?=[\p{L}“"])/u.exec(text);
  if (!match) return null;
  const [whole, arabic, roman, letter] = match;
  const length = whole.trimEnd().length;
  if (letter !== undefined) return { kind: 'point', length, num: letter, ordinals: toOrdinals(readPointLetter(letter)), punctuation: '()' };
  const value = arabic === undefined ? readRoman((roman ?? '').toUpperCase()) : Number(arabic);
  return { kind: 'subpoint', length, num: arabic ?? roman ?? '', ordinals: toOrdinals(value), punctuation: '()' };
};

/**
 *     - Đề nghị      + Trường hợp      • Nội dung
 *     ^              ^                 ^
 */
const readBullet: Reader = (text) => {
  const match = /^([-–—•]|\+)\s*(?=\S)/.exec(text);
  if (!match) return null;
  return { kind: match[1] === '+' ? 'plus' : 'dash', length: 1, num: '', ordinals: [], punctuation: '' };
};

const NONE: readonly Reader[] = [];
const AFTER_DIGIT: readonly Reader[] = [readDecimal, readClause];
const AFTER_DASH: readonly Reader[] = [readBullet];
const AFTER_SMALL_LETTER: readonly Reader[] = [readPoint];
const AFTER_CAPITAL: readonly Reader[] = [readLetterHeading, readCapitalPoint];
const AFTER_ROMAN: readonly Reader[] = [readRomanHeading, readCapitalPoint];
const AFTER: Readonly<Record<string, readonly Reader[]>> = {
  P: [readPart], C: [readChapter, ...AFTER_CAPITAL], M: [readSection, ...AFTER_CAPITAL], T: [readSubsection],
  Đ: [readArticle, ...AFTER_CAPITAL], Ð: [readArticle], L: [readRomanHeading, ...AFTER_CAPITAL],
  I: AFTER_ROMAN, V: AFTER_ROMAN, X: AFTER_ROMAN, '(': [readBracketed],
  p: [readPart, readPoint], c: [readChapter, readPoint], m: [readSection, readPoint], t: [readSubsection, readPoint], đ: [readArticle, readPoint],
};

/** The readers whose marker may begin with this letter; most paragraphs begin with a word that needs none. */
function readersFor(text: string): readonly Reader[] {
  const first = text.charAt(0);
  if (first >= '0' && first <= '9') return AFTER_DIGIT;
  if ('-–—•+'.includes(first) && first !== '') return AFTER_DASH;
  if (AFTER[first]) return AFTER[first];
  // `A.`, `a)`, `a )`, `a1)`: a word of two letters begins no marker.
  if (/^.\p{L}/u.test(text)) return NONE;
  return first >= 'A' && first <= 'Z' ? AFTER_CAPITAL : AFTER_SMALL_LETTER;
}

/** The marker at the start of `text` (trimmed), or null. */
export function readMarker(text: string): Marker | null {
  for (const read of readersFor(text)) {
    const marker = read(text);
    if (marker) return isTableRow(text) && marker.num !== '' ? null : marker;
  }
  return null;
}

/** `1.⇥Sở Nội vụ⇥12⇥15`, `1. | Sở Nội vụ | 12`: cells side by side. */
function isTableRow(text: string): boolean {
  return /[|\t]/.test(text) && / \| |\t[^\t]+\t/.test(text);
}

/** Outer units have the smaller rank; a unit stands under the last open unit of a smaller rank. */
export function rankOf({ kind, ordinals }: Pick<Marker, 'kind' | 'ordinals'>): number {
  return kind === 'decimal' ? RANKS.clause - 1 + ordinals.length : RANKS[kind];
}

const RANKS: Readonly<Record<Exclude<ProvisionKind, 'decimal'>, number>> = {
  part: 1, chapter: 2, section: 3, subsection: 4, letter: 5, article: 6, roman: 7, clause: 8, point: 30, subpoint: 31, dash: 33, plus: 34,
};
