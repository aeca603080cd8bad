import { DOC_TYPES, DOC_TYPE_KEYS, findDocType, type DocType } from '../legal/doc-types';
import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import { fold } from '../text/vietnamese';

/* What stands before a symbol: `<type> số`, and for a law its name between the two. */

/** No word that belongs to a citation stands farther before its symbol (UTF-16 units). */
const REACH = 80;

/**
 * `số` and its wrong spellings, right before the symbol; OCR writes `s6`, `sé`, `sé6`, `s`, old fonts leave `sè`.
 *
 *     Chỉ thị số 35-CT/TW
 *             ^^
 */
const SO = /(?<!\p{L})(số|sô|só|sồ|sổ|sỗ|sè|Số|SỐ|so|So|s6|sé6?|s)(\s*:)?(\s*)$/u;
/** `Chỉ thịsố 35-CT/TW`: glued to the word before. */
const GLUED_SO = /(?<=\p{L})(số)(\s*:)?(\s*)$/u;
/** The name of a type; `số` may be typed twice: `Nghị định số số 104/2022/NĐ-CP`. */
const TYPE_BEFORE = new RegExp(`(?<!\\p{L}|phap\\s)(${DOC_TYPE_KEYS.map((key) => key.replace(/ /g, '\\s+')).join('|')})(\\s+so)?(\\s*)$`, 'u');
/** `tạiNghị định số 30/2020/NĐ-CP`: glued to the word before, with its capital. */
const GLUED_TYPE = new RegExp(`(?<=\\p{Ll})(${DOC_TYPES.map(({ name }) => name.replace(/ /g, '\\s+')).filter((name) => name.includes('s+')).join('|')})()(\\s*)$`, 'u');
/** Words that say that the number is no document's: a form's code, a body's name, a licence. */
const OTHER = /(?:mau|bieu|phu luc|qcvn|tcvn|chi dao|ky hieu|giay phep|hoa don|ma|ho so|giay chung nhan|chung chi|gp|gcn)\s*(?:so)?\s*$/;

export interface Before {
  readonly soField: Field | null;
  /** The colon of `số:`, when one stands there. */
  readonly soColon: boolean;
  readonly typeField: Field | null;
  readonly docType: DocType | null;
  /** `Đất đai` in `Luật Đất đai số 31/2024/QH15`. */
  readonly nameField: Field | null;
  /** True when the words before say that this is no document: a form code, a body's name. */
  readonly isOther: boolean;
}

const field = (source: SourceText, start: number, end: number): Field => ({ span: { start, end }, text: source.clean.slice(start, end) });

/** Reads `<type> số` backwards from the symbol that begins at `at`. */
export function readBefore(source: SourceText, at: number): Before {
  const from = Math.max(0, at - REACH);
  const before = source.clean.slice(from, at);
  const so = SO.exec(before) ?? GLUED_SO.exec(before);
  const soStart = so ? from + so.index : at;
  const soEnd = so ? soStart + (so[1] ?? '').length : at;
  const folded = fold(source.clean.slice(from, soStart));
  const type = TYPE_BEFORE.exec(folded) ?? GLUED_TYPE.exec(before.slice(0, soStart - from));
  const typeStart = type ? from + type.index : soStart;
  const typeEnd = type ? typeStart + (type[1] ?? '').length : soStart;
  const typeField = type ? field(source, typeStart, typeEnd) : null;
  const docType = typeField ? (findDocType(typeField.text) ?? null) : null;
  return {
    soField: so ? field(source, soStart, soEnd) : null,
    soColon: Boolean(so?.[2]),
    typeField: docType ? typeField : null,
    docType,
    nameField: null,
    isOther: docType === null && OTHER.test(folded),
  };
}

/**
 * A law has its name between its type and `số`; the nearest type counts.
 *
 *     Luật Tổ chức chính quyền địa phương số 72/2025/QH15
 *     ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^
 */
const LAW = /(?:^|.*[^\p{L}])(Bộ luật|Luật(?!\s+(?:sư|gia)(?!\p{L}))|Pháp lệnh)(\s+)([^.;:()“”\d]{2,})$/su;

export function readLawBefore(source: SourceText, at: number): Pick<Before, 'typeField' | 'docType' | 'nameField'> | null {
  const from = Math.max(0, at - LAW_REACH);
  const match = LAW.exec(source.clean.slice(from, at));
  const [, word = '', gap = '', name = ''] = match ?? [];
  const docType = findDocType(word);
  if (!match || !docType) return null;
  const start = from + match[0].length - name.length - gap.length - word.length;
  const nameStart = start + word.length + gap.length;
  return { typeField: field(source, start, start + word.length), docType, nameField: field(source, nameStart, nameStart + name.trimEnd().length) };
}

/** No name of a law is longer (UTF-16 units). */
const LAW_REACH = 160;

/**
 * A type with more words before `số`, where the symbol says the same type.
 *
 *     Báo cáo thẩm tra số 09/BC-KTNS      Quyết định thi hành án số 118/QĐ-THADS      Nghị quyết Đại hội … số 01-NQ/ĐH
 *     ^^^^^^^
 */
export function readFarTypeBefore(source: SourceText, at: number, types: readonly DocType[]): Pick<Before, 'typeField' | 'docType'> | null {
  const from = Math.max(0, at - REACH);
  const before = source.clean.slice(from, at);
  const words = before.slice(before.search(MORE_WORDS));
  for (const docType of types) {
    const start = from + before.length - words.length + words.lastIndexOf(docType.name);
    if (start < from + before.length - words.length || /\p{L}/u.test(source.clean.charAt(start - 1))) continue;
    return { typeField: field(source, start, start + docType.name.length), docType };
  }
  return null;
}

/** Twelve words at most, and no mark but commas, no number between them. */
const MORE_WORDS = /(?:\p{L}+,?[^\S\n]+){1,12}$/u;
