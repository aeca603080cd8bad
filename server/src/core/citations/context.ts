import { DOC_TYPE_KEYS, findDocType, type DocType } from '../legal/doc-types';
import type { CalendarDate } from '../legal/calendar';
import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import { fold, GAP } from '../text/vietnamese';
import type { DateField } from './citation';

/** No word that belongs to a citation stands farther before its symbol (UTF-16 units). */
const REACH = 80;

/**
 * `số` and its wrong spellings, right before the symbol; OCR writes `s6`, `sé`, `sé6`, `s`.
 *
 *     Chỉ thị số 35-CT/TW
 *             ^^
 */
const SO = /(?<!\p{L})(số|sô|só|sồ|sổ|Số|SỐ|so|So|s6|sé6?|s)(\s*:)?(\s*)$/u;
const TYPE_BEFORE = new RegExp(`(?<!\\p{L})(${DOC_TYPE_KEYS.map((key) => key.replace(/ /g, '\\s+')).join('|')})(\\s*)$`, 'u');

export interface Before {
  readonly soField: Field | null;
  /** The colon of `số:`, when one stands there. */
  readonly soColon: boolean;
  readonly typeField: Field | null;
  readonly docType: DocType | null;
  /** True when the words before say that this is no document: a form code, a body's name. */
  readonly isOther: boolean;
}

const field = (source: SourceText, start: number, end: number): Field => ({ span: { start, end }, text: source.clean.slice(start, end) });

/** Reads `<type> số` backwards from the symbol that begins at `at`. */
export function readBefore(source: SourceText, at: number): Before {
  const from = Math.max(0, at - REACH);
  const before = source.clean.slice(from, at);
  const so = SO.exec(before);
  const soStart = so ? from + so.index : at;
  const soEnd = so ? soStart + (so[1] ?? '').length : at;
  const folded = fold(source.clean.slice(from, soStart));
  const type = TYPE_BEFORE.exec(folded);
  const typeStart = type ? from + type.index : soStart;
  const typeEnd = type ? typeStart + (type[1] ?? '').length : soStart;
  const typeField = type ? field(source, typeStart, typeEnd) : null;
  const docType = typeField ? (findDocType(typeField.text) ?? null) : null;
  return {
    soField: so ? field(source, soStart, soEnd) : null,
    soColon: Boolean(so?.[2]),
    typeField: docType ? typeField : null,
    docType,
    isOther: docType === null && /(?:mau|bieu|phu luc|qcvn|tcvn|chi dao|ky hieu|giay phep|hoa don)\s*(?:so)?\s*$/.test(folded),
  };
}

/**
 *     ngày 14/6/2024      , ngày 14 tháng 6 năm 2024      ngày ⏎⏎ 30/3/2024      ngày 30-5-2019
 */
const DATE = new RegExp(
  `^(,)?(?:${GAP}(?:ngày|ngay)${GAP}|[^\\S\\n]{1,3})(?:(\\d{1,2})\\s?([/-])\\s?(\\d{1,2})\\s?\\3\\s?(\\d{2,5})|(\\d{1,2})${GAP}(?:tháng|thang)${GAP}(\\d{1,2})${GAP}(?:năm|nam)${GAP}(\\d{4}))(?!\\d)`,
  'u',
);

/** Reads the date behind a symbol that ends at `at`. */
export function readDateAfter(source: SourceText, at: number): { dateField: DateField; comma: boolean } | null {
  const match = DATE.exec(source.clean.slice(at, at + REACH));
  if (!match) return null;
  const inWords = match[6] !== undefined;
  const [dayText, monthText, yearText] = inWords ? [match[6], match[7], match[8]] : [match[2], match[4], match[5]];
  const first = dayText ?? '';
  const bare = match[0].slice(match[0].search(/\d/));
  const start = at + match[0].length - bare.length;
  const parts = partsOf(source, start, [first, monthText ?? '', yearText ?? '']);
  const [day, month, year] = parts;
  if (!day || !month || !year) return null;
  const date: CalendarDate = { day: Number(day.text), month: Number(month.text), year: Number(year.text) };
  const style = inWords ? 'words' : match[3] === '-' ? 'dashes' : 'strokes';
  return { dateField: { ...field(source, start, at + match[0].length), style, day, month, year, date }, comma: match[1] === ',' };
}

function partsOf(source: SourceText, start: number, texts: readonly string[]): readonly Field[] {
  let cursor = start;
  return texts.map((text) => {
    const at = source.clean.indexOf(text, cursor);
    cursor = at + text.length;
    return field(source, at, cursor);
  });
}

/**
 * A law has its name between its type and `số`; the nearest type counts.
 *
 *     Luật Tổ chức chính quyền địa phương số 72/2025/QH15
 *     ^^^^                                ^^
 */
const LAW = /(?:^|.*[^\p{L}])(Bộ luật|Luật|Pháp lệnh)\s[^.;:()“”\d]{2,}$/su;

export function readLawBefore(source: SourceText, at: number): { typeField: Field; docType: DocType } | null {
  const from = Math.max(0, at - LAW_REACH);
  const match = LAW.exec(source.clean.slice(from, at));
  const docType = findDocType(match?.[1] ?? '');
  if (!match?.[1] || !docType) return null;
  const start = from + match[0].lastIndexOf(match[1]);
  return { typeField: field(source, start, start + match[1].length), docType };
}

/** No name of a law is longer (UTF-16 units). */
const LAW_REACH = 120;
