import { readOrdinalWords, readPointLetter, readRoman } from '../text/vietnamese';
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

/**
 *     Phần I       Phần thứ nhất       PHẦN II. KẾT QUẢ
 *     ^^^^^^       ^^^^^^^^^^^^^       ^^^^^^^^
 */
const readHighUnit =
  (kind: ProvisionKind, pattern: RegExp): Reader =>
  (text) => {
    const match = pattern.exec(text);
    if (!match) return null;
    const num = match[1] ?? '';
    return { kind, length: match[0].length, num, ordinals: readOrdinal(num), punctuation: match[2] ?? '' };
  };

function readOrdinal(num: string): readonly number[] {
  const value = /^\d+/.test(num) ? Number.parseInt(num, 10) : (readRoman(num.toUpperCase()) ?? readOrdinalWords(num));
  return value === undefined ? [] : [value];
}

const TITLE_OR_END = '(?=\\s*$|\\s+[\\p{Lu}(])';

const readPart = readHighUnit('part', new RegExp(`^(?:Phần|PHẦN)\\s+([IVXLC]+|\\d+|(?:thứ|THỨ)\\s+\\p{L}+)([.:]?)${TITLE_OR_END}`, 'u'));
const readChapter = readHighUnit('chapter', new RegExp(`^(?:Chương|CHƯƠNG)\\s+([IVXLC]+|\\d+|(?:thứ|THỨ)\\s+\\p{L}+)([.:]?)${TITLE_OR_END}`, 'u'));
const readSection = readHighUnit('section', /^(?:Mục|MỤC)\s+(\d+|[IVXLC]+)([.:]?)(?=\s*$|\s+\p{Lu}{2})/u);
const readSubsection = readHighUnit('subsection', /^(?:Tiểu mục|TIỂU MỤC)\s+(\d+)([.:]?)(?=\s*$|\s+\p{Lu})/u);

/**
 *     Điều 5. Hiệu lực      Điều 5: Hiệu lực      Điều 5a. Hiệu lực
 *     ^^^^^^^               ^^^^^^^               ^^^^^^^^
 */
const readArticle: Reader = (text) => {
  const match = /^(?:Điều|ĐIỀU)\s+(\d+\p{Ll}?)\s*(?:([.:])|(?=\s*$|\s+\p{Lu}))/u.exec(text);
  if (!match) return null;
  const num = match[1] ?? '';
  return { kind: 'article', length: match[0].trimEnd().length, num, ordinals: [Number.parseInt(num, 10)], punctuation: match[2] ?? '' };
};

/**
 *     I. KẾT QUẢ      II- NHIỆM VỤ      III/ TỔ CHỨC      but no `V/v nâng lương`
 *     ^^              ^^^               ^^^^
 */
const readRomanHeading: Reader = (text) => {
  const match = /^([IVX]+)\s?([.)]|\/(?![vV][\s:])|[-–](?=\s|\p{L}))\s*(?=\S)/u.exec(text);
  const value = match ? readRoman(match[1] ?? '') : undefined;
  if (!match || value === undefined) return null;
  return { kind: 'roman', length: match[0].trimEnd().length, num: match[1] ?? '', ordinals: [value], punctuation: match[2] ?? '' };
};

/**
 * Two numbers or more; without its dot only before a capital, since `1.044 tỷ đồng` is an amount.
 *
 *     1.1. Về kinh tế      1.1 Về kinh tế      4.2.1. Đối với
 *     ^^^^                 ^^^                 ^^^^^^
 */
const readDecimal: Reader = (text) => {
  const match = /^(\d{1,2}(?:\.\d{1,2})+)(?:([.)])\s*(?=[^\s\d])|(?=\s+[\p{Lu}“"(]))/u.exec(text);
  if (!match) return null;
  const num = match[1] ?? '';
  return {
    kind: 'decimal',
    length: match[0].trimEnd().length,
    num,
    ordinals: num.split('.').map(Number),
    punctuation: match[2] ?? '',
  };
};

/**
 *     1. Giao Sở Nội vụ      1- Kết quả      1) Kết quả      2a. Bổ sung
 *     ^^                     ^^              ^^              ^^^
 */
const readClause: Reader = (text) => {
  const match = /^(\d{1,3}\p{Ll}?)\s?([.)]|[-–/](?=\s*\p{L}))\s*(?=[^\s\d])/u.exec(text);
  if (!match) return null;
  const num = match[1] ?? '';
  return { kind: 'clause', length: match[0].trimEnd().length, num, ordinals: [Number.parseInt(num, 10)], punctuation: match[2] ?? '' };
};

/**
 *     a) Kinh phí      đ) Tổ chức      a. Kinh phí      a/ Kinh phí      a1) Bổ sung
 *     ^^               ^^              ^^               ^^               ^^^
 */
const readPoint: Reader = (text) => {
  const match = /^(\p{Ll}\d?)\s?([).]|\/(?=\s))\s*(?=\S)/u.exec(text);
  if (!match) return null;
  const num = match[1] ?? '';
  const value = readPointLetter(num.charAt(0));
  return {
    kind: 'point',
    length: match[0].trimEnd().length,
    num,
    ordinals: value === undefined ? [] : [value],
    punctuation: match[2] ?? '',
  };
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

const AFTER_DIGIT: readonly Reader[] = [readDecimal, readClause];
const AFTER_DASH: readonly Reader[] = [readBullet];
const AFTER_SMALL_LETTER: readonly Reader[] = [readPoint];
const AFTER_CAPITAL: Readonly<Record<string, readonly Reader[]>> = {
  P: [readPart], C: [readChapter], M: [readSection], T: [readSubsection], Đ: [readArticle],
  I: [readRomanHeading], V: [readRomanHeading], X: [readRomanHeading],
};

/** The readers whose marker may begin with this letter; most paragraphs begin with a word that needs none. */
function readersFor(first: string): readonly Reader[] {
  if (first >= '0' && first <= '9') return AFTER_DIGIT;
  if ('-–—•+'.includes(first) && first !== '') return AFTER_DASH;
  return AFTER_CAPITAL[first] ?? AFTER_SMALL_LETTER;
}

/** The marker at the start of `text` (trimmed), or null. */
export function readMarker(text: string): Marker | null {
  for (const read of readersFor(text.charAt(0))) {
    const marker = read(text);
    if (marker) return marker;
  }
  return null;
}

/** Outer units have the smaller rank; a unit stands under the last open unit of a smaller rank. */
export function rankOf({ kind, ordinals }: Pick<Marker, 'kind' | 'ordinals'>): number {
  const ranks: Readonly<Record<ProvisionKind, number>> = {
    part: 1, chapter: 2, section: 3, subsection: 4, article: 5, roman: 6, clause: 7, decimal: 6 + ordinals.length, point: 20, dash: 21, plus: 22,
  };
  return ranks[kind];
}
