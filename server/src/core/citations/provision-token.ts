import type { Field } from '../text/span';
import { fold, GAP, readOrdinalWords, readPointLetter, readRoman } from '../text/vietnamese';
import type { Reader } from './reader';
import type { CitedKind } from './reference';

/*
 * The tokens of cited provisions: the word of a kind (`khoản`), its number (`2a`), `này`, and what joins one part to the next.
 */

/** A kind of part, with the word it is cited by. */
export interface Unit {
  readonly kind: CitedKind;
  /** Smaller units have the smaller rank. */
  readonly rank: number;
  readonly numbers: readonly NumberForm[];
}

/** A number read: `đ` is [5], `IVa` is [4] and inserted. */
export interface PartNumber {
  readonly field: Field;
  readonly ordinals: readonly number[];
  readonly isInserted: boolean;
}

interface NumberForm {
  readonly token: RegExp;
  readonly read: (text: string) => Omit<PartNumber, 'field'> | null;
}

/** No letter, digit or mark of a fraction, a date or an amount behind: `5/2024`, `500.000`, `5%`, `5 triệu`. */
const NUMBER_ENDS = `(?![\\p{L}\\d/%°]|\\.\\d|${GAP}(?:triệu|nghìn|ngàn|tỷ|tỉ|trăm|vạn|đồng|USD|%)(?!\\p{L}))`;

const counted = (ordinal: number | undefined, isInserted = false) => (ordinal === undefined ? null : { ordinals: [ordinal], isInserted });

/**
 *     điểm a      điểm đ      điểm a1      điểm c(iii)      but no `điểm y tế`, `điểm a-pa-tít`
 *          ^           ^           ^^           ^^^^^^
 */
const LETTER: NumberForm = {
  token: /(?!y\s+(?:tế|khoa|sĩ|bác|dược|học))[a-zđ](?:\d|\([ivx]{1,6}\))?(?![\p{L}\d/]|-\p{L})/uy,
  read: (text) => {
    const first = readPointLetter(text.charAt(0));
    const inner = readRoman(text.slice(2, -1).toUpperCase());
    if (first === undefined) return { ordinals: [], isInserted: false };
    return { ordinals: inner === undefined ? [first] : [first, inner], isInserted: text.length === 2 };
  },
};

/**
 *     Điều 5      khoản 2a      Điều 5b
 *          ^            ^^           ^^
 */
const ARABIC: NumberForm = {
  token: new RegExp(`\\d{1,3}[a-zđ]?${NUMBER_ENDS}`, 'uy'),
  read: (text) => counted(Number.parseInt(text, 10), /\D$/.test(text)),
};

/** `mục 2.1`, `điểm 8.4.9` */
const DECIMAL: NumberForm = {
  token: new RegExp(`\\d{1,2}(?:\\.\\d{1,2}){1,4}${NUMBER_ENDS}`, 'uy'),
  read: (text) => ({ ordinals: text.split('.').map(Number), isInserted: false }),
};

/** `Chương XII`, `Phụ lục IVa`. A lone `C` or `L` is a letter. */
const ROMAN: NumberForm = {
  token: /(?:[IVXLC]{2,7}|[IVX])[a-z]?(?![\p{L}\d/]|[.-][\p{L}\d])/uy,
  read: (text) => counted(readRoman(text.replace(/[a-z]$/, '')), /[a-z]$/.test(text)),
};

/** `Phần thứ nhất` */
const ORDINAL_WORD: NumberForm = {
  token: new RegExp(`(?:thứ|THỨ)${GAP}\\p{L}+`, 'uy'),
  read: (text) => counted(readOrdinalWords(text)),
};

/** `Phụ lục B` */
const CAPITAL: NumberForm = {
  token: /[A-H](?![\p{L}\d/]|[.-][\p{L}\d])/uy,
  read: (text) => counted(text.charCodeAt(0) - 64),
};

/** `Phụ lục 6A` */
const ANNEX_ARABIC: NumberForm = {
  token: /\d{1,2}[A-Za-zĐđ]?(?![\p{L}\d/%]|[.-][\p{L}\d])/uy,
  read: (text) => counted(Number.parseInt(text, 10), /\D$/.test(text)),
};

/** `khoản l Điều 20`: OCR reads 1 so. */
const ONE_IN_OCR: NumberForm = { token: /[lIÌ](?![\p{L}\d/])/uy, read: () => counted(1) };

const INNER = [DECIMAL, ARABIC];

/** By the folded word. `tiết` is the part of a điểm in old texts and in those of the Party. */
const UNITS: Readonly<Record<string, Unit>> = {
  tiet: { kind: 'point', rank: 1, numbers: [LETTER, ...INNER] },
  diem: { kind: 'point', rank: 2, numbers: [LETTER, ...INNER] },
  khoan: { kind: 'clause', rank: 3, numbers: [...INNER, ONE_IN_OCR] },
  dieu: { kind: 'article', rank: 4, numbers: [ARABIC] },
  'tieu muc': { kind: 'subsection', rank: 5, numbers: [ROMAN, ARABIC] },
  muc: { kind: 'section', rank: 6, numbers: [ROMAN, ...INNER, ORDINAL_WORD, CAPITAL] },
  chuong: { kind: 'chapter', rank: 7, numbers: [ROMAN, ARABIC, ORDINAL_WORD] },
  phan: { kind: 'part', rank: 8, numbers: [ROMAN, ARABIC, ORDINAL_WORD, CAPITAL] },
  'phu luc': { kind: 'annex', rank: 9, numbers: [ROMAN, ANNEX_ARABIC, CAPITAL] },
};

export const ARTICLE_RANK = 4;

/** The words of all kinds as they are written, with what OCR makes of them: `Ðiều`, `Điêu`, `điêm`. */
export const UNIT_WORD =
  '(?:[ĐÐđ]i[ểê]m|[ĐÐđ]i[ềê]u|[Kk]hoản|[Tt]iểu\\s+mục|[Mm]ục|[Cc]hương|[Pp]hần|[Pp]hụ\\s+lục|[Tt]iết|' +
  '[ĐÐ]I(?:ỂM|ỀU)|KHOẢN|TIỂU\\s+MỤC|MỤC|CHƯƠNG|PHẦN|PHỤ\\s+LỤC|TIẾT)';

const WORD = new RegExp(`${UNIT_WORD}(?!\\p{L})`, 'uy');
const BLANK = new RegExp(GAP, 'y');
const NUMBER_LABEL = new RegExp(`số${GAP}(?=[\\dA-Z])`, 'y');
const THIS = /này(?!\p{L})/uy;

export function readUnit(reader: Reader): { readonly unit: Unit; readonly field: Field } | null {
  const field = reader.take(WORD);
  const unit = field && UNITS[fold(field.text).replace(/\s+/g, ' ')];
  return field && unit ? { unit, field } : null;
}

/** The number of a part of that kind, in the first of its forms that stands here. */
export function readNumber(reader: Reader, { kind, numbers }: Unit): PartNumber | null {
  if (kind === 'annex') reader.take(NUMBER_LABEL);
  for (const { token, read } of numbers) {
    const { at } = reader;
    const field = reader.take(token);
    const number = field && read(field.text);
    if (field && number) return { field, ...number };
    reader.at = at;
  }
  return null;
}

export function readThis(reader: Reader): Field | null {
  return reader.take(THIS);
}

export function skipBlank(reader: Reader): void {
  reader.take(BLANK);
}

/**
 * How a part follows the one before it: `tight` in one chain (`khoản 2 Điều 5`, `khoản 2 của Điều 5`), after a `comma`,
 * or in a `list` (`và`, `hoặc`, `;`).
 */
export type Joint = 'tight' | 'comma' | 'list';

const MARK = new RegExp(`${GAP}[,;]`, 'y');
const AND = new RegExp(`${GAP}(?:và/hoặc|và|hoặc|hay|cùng|với|đến|tới)(?!\\p{L})`, 'uy');
const OF = new RegExp(`${GAP}(?:của|thuộc|tại|trong|ở)(?!\\p{L})`, 'uy');
const PLURAL = new RegExp(`${GAP}(?:các|những|từ)(?!\\p{L})`, 'uy');

/** Reads up to the next part; a joint there always is, were it nothing. */
export function readJoint(reader: Reader): Joint {
  const mark = reader.take(MARK);
  const and = reader.take(AND);
  reader.take(OF);
  reader.take(PLURAL);
  skipBlank(reader);
  if (and || mark?.text.endsWith(';')) return 'list';
  return mark ? 'comma' : 'tight';
}

const UP_TO = new RegExp(`${GAP}(?:đến|tới)${GAP}(?:hết\\s)?|[^\\S\\n]*[-–][^\\S\\n]*`, 'y');

/** `đến`, or a dash, between the two ends of a range. */
export function readUpTo(reader: Reader): Field | null {
  return reader.take(UP_TO);
}

/**
 * What may stand behind a number whose kind is not said again, so that `Điều 5, 6 và 7 Chương II` goes on
 * and `theo Điều 5, 6 tháng đầu năm` does not.
 */
const MEMBER_ENDS = new RegExp(
  `(?=\\s*$|[^\\S\\n]*[,;:)”"\\]…]|\\.(?!\\d)|${GAP}(?:\\p{Lu}|${UNIT_WORD}|(?:và|hoặc|hay|đến|của|tại|thuộc|trong|nêu|trên|này|ban|kèm|được|có|là|thì|phải|không|theo|như|bằng|thành|để|với|cho|do|khi|nếu|trừ|sau|quy|tương)(?!\\p{L})))`,
  'uy',
);
/** A number at the beginning of a line, with its mark, begins a paragraph. */
const MARKER_MARK = /[.)/]/y;

/** Whether the number just read, with no word of its kind before it, is the number of a part. */
export function endsMember(reader: Reader, isNewLine: boolean): boolean {
  return reader.sees(MEMBER_ENDS) && !(isNewLine && reader.sees(MARKER_MARK));
}
