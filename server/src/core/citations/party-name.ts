import type { DocTypeId } from '../legal/doc-types';
import type { Field } from '../text/span';
import type { Reader } from './reader';
import type { NamedCitation } from './reference';

/*
 * Party documents by the meeting that made them.
 *
 *     Nghị quyết Trung ương 4 khóa XI, XII                    Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII
 *     Nghị quyết Đại hội XIII của Đảng                        Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030
 */

const ORDINAL = '(?:\\d{1,2}|[IVXL]+|nhất|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười(?:\\s+(?:một|hai|ba|bốn|tư|lăm|năm|sáu))?)(?![\\p{L}\\d/])';

const CENTRAL = /\s+(?:Hội\s+nghị\s+)?(?:Trung\s+ương|TW)(?:\s+Đảng)?\s+(?:lần\s+thứ\s+)?/uy;
const CONFERENCE = /\s+Hội\s+nghị\s+lần\s+thứ\s+/uy;
const COMMITTEE = /Ban\s+Chấp\s+hành\s+Trung\s+ương(?:\s+Đảng)?/uy;
const NUMBER = new RegExp(ORDINAL, 'uy');
/** `(lần 2)`: a plenum that met twice. */
const AGAIN = /\s*\(lần\s+(?:thứ\s+)?(?:\d|hai)\)|\s+lần\s+(?:thứ\s+)?(?:\d|hai)(?!\p{L})/uy;
const COMMA = /\s*,?\s+/y;
const TERM = /\s*,?\s*(?:các\s+)?(?:khóa|khoá|Khóa|Khoá)\s+(?=[IVX]+(?!\p{L}))/uy;
const TERM_IN_BRACKETS = /\s*\(\s*(?:các\s+)?(?:khóa|khoá|Khóa|Khoá)\s+(?=[IVX]+(?!\p{L}))/uy;
const ROMAN = /[IVX]+(?![\p{L}\d])/uy;
const NEXT_TERM = /(?:\s*,\s*|\s+và\s+)(?:(?:khóa|khoá)\s+)?(?=[IVX]+(?![\p{L}.]))|[^\S\n]*(?:,|và)[^\S\n]+(?=[IVX]+\.(?:\s|$))/uy;
const CLOSE = /\s*\)/y;

/** A number alone may count anything behind it: `Nghị quyết Trung ương năm 2024` has no fifth plenum. */
const NO_MORE = /\s*(?:$|[^\p{L}\d\s/-])|[^\S\n]*\n\s*(?!\p{Ll})|\s+(?:và|về|của|là|đã|được|có|để|đến|cũng|đề|nêu)(?!\p{L})/uy;

/** Reads on from `Nghị quyết`, `Kết luận`. */
export function readPlenum(reader: Reader, typeField: Field, docType: DocTypeId): NamedCitation | null {
  const inFull = reader.take(CONFERENCE) !== null;
  if (!inFull && !reader.take(CENTRAL)) return null;
  const numberField = reader.take(NUMBER);
  if (!numberField) return null;
  reader.take(AGAIN);
  const issuerField = inFull ? reader.attempt((one) => (one.take(COMMA) ? one.take(COMMITTEE) : null)) : null;
  if (inFull && !issuerField) return null;
  const termFields = takeTerms(reader);
  const isSure = termFields.length > 0 || inFull || (/^\d/.test(numberField.text) && reader.sees(NO_MORE));
  return isSure ? { ...begun(reader, typeField, docType), by: 'plenum', numberField, issuerField, termFields } : null;
}

/** `khóa XI, XII`, `(khóa XIII)` */
function takeTerms(reader: Reader): readonly Field[] {
  const isBracketed = reader.take(TERM_IN_BRACKETS) !== null;
  if (!isBracketed && !reader.take(TERM)) return [];
  const terms: Field[] = [];
  do {
    const term = reader.take(ROMAN);
    if (term) terms.push(term);
  } while (reader.take(NEXT_TERM));
  if (isBracketed) reader.take(CLOSE);
  return terms;
}

const OF = /\s+(?:của\s+)?(?=Đại\s+hội\s)/uy;
/** `Đại hội XIII`, `Đại hội Đảng XIII`, `Đại hội đại biểu Đảng bộ tỉnh lần thứ XX`; `chi bộ` and other small meetings are not numbered. */
const CONGRESS = /Đại\s+hội\s+(?:(?:(?!lần\s|và\s|về\s|Đại\s)\p{L}+\s+){0,14}?lần\s+thứ\s+|Đảng\s+(?=[IVXL]+(?!\p{L}))|(?=[IVXL]+(?!\p{L})))/uy;
/** Whose congress, where it stands behind the number. */
const WHOSE = /\s+(?:của\s+)?Đảng(?!\p{L}|\s+(?:[uủ]|viên|đoàn))(?:\s+bộ(?:\s+(?:tỉnh|thành\s+phố|huyện|xã|phường|đặc\s+khu))?(?:\s+\p{Lu}\p{Ll}+){0,4}|\s+Cộng\s+sản\s+Việt\s+Nam)?/uy;
const YEARS = /,?\s+nhiệm\s+kỳ\s+\d{4}\s?[-–]\s?\d{4}|\s+\(nhiệm\s+kỳ\s+\d{4}\s?[-–]\s?\d{4}\)/uy;

/** Reads on from `Nghị quyết`; the number of the congress is the term that begins with it. */
export function readCongress(reader: Reader, typeField: Field, docType: DocTypeId): NamedCitation | null {
  if (!reader.take(OF)) return null;
  const from = reader.at;
  const number = reader.take(CONGRESS) && reader.take(NUMBER);
  if (!number) return null;
  reader.take(WHOSE);
  const nameField = reader.field(from, reader.at);
  reader.take(YEARS);
  return { ...begun(reader, typeField, docType), nameField, termFields: [number] };
}

const OF_THE_PARTY = /\s+(?=Đảng(?!\p{L}|\s+(?:bộ|[uủ]|viên|đoàn)))/uy;
const PARTY = /Đảng(?:\s+Cộng\s+sản\s+Việt\s+Nam)?/uy;

/** Reads on from `Điều lệ`: that of the Party; those of other bodies are no documents of the two regimes. */
export function readStatute(reader: Reader, typeField: Field): NamedCitation | null {
  const nameField = reader.take(OF_THE_PARTY) && reader.take(PARTY);
  if (!nameField) return null;
  const termFields = takeTerms(reader);
  return { ...begun(reader, typeField, null), nameField, termFields };
}

/** All that it is by name, up to where the head stands. */
function begun({ source, at }: Reader, typeField: Field, docType: DocTypeId | null): NamedCitation {
  const span = { start: typeField.span.start, end: at };
  return {
    kind: 'named', span, text: source.slice(span), by: 'name', typeField, docType, nameField: null,
    numberField: null, yearField: null, dateField: null, issuerField: null, termFields: [],
  };
}
