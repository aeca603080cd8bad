import { docTypeOf, findDocType, type DocTypeId } from '../legal/doc-types';
import type { SourceText } from '../text/source-text';
import type { BackReference } from './reference';

/**
 * Every `Nghị định này` and `Kế hoạch nêu trên`, in order.
 *
 *     Nghị định này   văn bản này      Kế hoạch nêu trên   Chỉ thị trên   Quyết định đó   các văn bản nói trên
 *     ^self                            ^back
 *
 * A type in small letters is a common noun (`quy định này`, `báo cáo trên Hệ thống`), but for `văn bản` and for the type of
 * this very document: `own`.
 */
export function findBackReferences(source: SourceText, own: DocTypeId | null): readonly BackReference[] {
  const { clean } = source;
  const backs: BackReference[] = [];
  for (const { start, end, word } of pointersIn(clean)) {
    const type = LETTER.test(clean.charAt(end)) || (word === 'trên' && !endsThere(clean, end)) ? null : typeBefore(clean, start, own);
    if (!type) continue;
    const kind = word === 'này' ? 'self' : 'back';
    if (kind === 'back' && type.isSmall && !word.endsWith('trên')) continue;
    const span = { start: type.start, end };
    const typeField = { span: { start: type.start, end: type.end }, text: clean.slice(type.start, type.end) };
    backs.push({ kind, span, text: source.slice(span), typeField, docType: type.docType });
  }
  return backs;
}

interface Pointer {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const POINTS = /này|trên|đó|ấy/g;
/** What may stand before `trên`: `nêu trên`. */
const SAID = /(?:nêu|nói|kể|dẫn)\s{1,8}$/;
/** `nêu` and the white space behind it (UTF-16 units). */
const SAID_REACH = 12;

/** Every word that points back, behind a word that may end the name of a type, in order. */
function pointersIn(clean: string): readonly Pointer[] {
  const places: Pointer[] = [];
  for (const { 0: word, index: at } of clean.matchAll(POINTS)) {
    const said = word === 'trên' ? (SAID.exec(clean.slice(Math.max(0, at - SAID_REACH), at))?.[0].length ?? 0) : 0;
    const start = at - said;
    if (isBehindType(clean, start)) places.push({ start, end: at + word.length, word: clean.slice(start, at + word.length) });
  }
  return places;
}

/** Whether white space and a word that ends the name of a type stand before `at`. */
function isBehindType(clean: string, at: number): boolean {
  let end = at;
  while (end > 0 && /\s/.test(clean.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && end - start < MOST_LETTERS && !/\s/.test(clean.charAt(start - 1))) start -= 1;
  return end < at && LAST_WORDS.has(clean.slice(start, end).toLowerCase());
}

/** No word of Vietnamese is longer. */
const MOST_LETTERS = 8;
const LETTER = /[\p{L}\d]/u;

/** `trên` alone goes on with what it stands on (`Kế hoạch trên địa bàn`), unless the phrase ends with it. */
const END = /\s*(?:$|[^\p{L}\d\s])|[^\S\n]*\n\s*(?!\p{Ll})|\s+(?:và|đã|được|có|là|thì|còn|cũng|đều|nhằm|để|do|phải|gồm)(?!\p{L})/uy;

function endsThere(clean: string, at: number): boolean {
  END.lastIndex = at;
  return END.test(clean);
}

interface TypeBefore {
  readonly docType: DocTypeId;
  readonly start: number;
  readonly end: number;
  /** In small letters. */
  readonly isSmall: boolean;
}

/** No name of a type is longer (UTF-16 units), page breaks inside included. */
const REACH = 48;
/** The last words of the names of types, so that most words are turned away at one look. */
const LAST_WORDS = new Set(
  [
    'quyết', 'định', 'thị', 'chế', 'cáo', 'dẫn', 'trình', 'hoạch', 'án', 'bản', 'đồng', 'văn', 'điện', 'nhớ', 'thuận', 'quyền', 'mời', 'họp', 'thiệu', 'phép', 'gửi', 'chuyển', 'báo',
    'luận', 'tri', 'pháp', 'luật', 'lệnh', 'tư', 'tịch', 'bộ', 'nhất', 'đề', 'việc', 'hợp', 'động', 'tác', 'trị',
  ],
);
const WORD = /\S+/g;

/** The longest name of a type that ends right before `at`. */
function typeBefore(clean: string, at: number, own: DocTypeId | null): TypeBefore | null {
  const from = Math.max(0, at - REACH);
  const words = [...clean.slice(from, at).matchAll(WORD)].slice(-4);
  const last = words.at(-1);
  if (!last) return null;
  const end = from + last.index + last[0].length;
  for (const [index, word] of words.entries()) {
    const start = from + word.index;
    const type = findDocType(clean.slice(start, end));
    if (!type || LETTER.test(clean.charAt(start - 1))) continue;
    const isSmall = /^\p{Ll}/u.test(word[0]);
    const isCommon = isSmall && (index === words.length - 1 || !isNamedSmall(type.id, own));
    return isCommon ? null : { docType: type.id, start, end, isSmall };
  }
  return null;
}

/** `kế hoạch này` in a plan; `quy định này` is a provision even in a Quy định. */
function isNamedSmall(docType: DocTypeId, own: DocTypeId | null): boolean {
  return docType === 'document' || (docType === own && docType !== 'rules' && docTypeOf(docType).isLegislation === false);
}
