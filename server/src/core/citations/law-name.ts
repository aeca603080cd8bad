import { LAW_NAMES, type NamedType } from '../legal/law-names';
import type { Field } from '../text/span';
import { fold } from '../text/vietnamese';
import type { DateField } from './citation';
import { readDateAfter } from './date';
import { readIssuerAfter } from './issuer';
import { Reader } from './reader';
import type { NamedCitation } from './reference';

/*
 * Laws by name. Where a name ends is known of those in the table; of others only where a year or a date follows.
 *
 *     law   = type  ( name | amending )  [ "(sửa đổi)" ]  [ year | date ]  [ "(sửa đổi, bổ sung năm …)" ]  [ "của Quốc hội" ]
 *     amending = "sửa đổi, bổ sung một số điều của"  law-name  { ( "," | "và" )  law-name }  |  … "11 luật có liên quan đến quy hoạch"
 */

/** Reads on from a type word; null where no document is named, where its end is unsure, and where a number follows. */
export function readLaw(reader: Reader, typeField: Field, docType: NamedType): NamedCitation | null {
  if (isOtherUse(reader, typeField)) return null;
  const from = afterSpace(reader.source.clean, reader.at);
  const known = reader.attempt(amendingName) ?? reader.attempt((one) => knownName(one, docType));
  const law = known === null ? null : finish(reader, { typeField, docType, from });
  if (law) return law;
  reader.at = typeField.span.end;
  return reader.attempt(unknownName) === null ? null : finish(reader, { typeField, docType, from });
}

/** `Hiến pháp`, `Hiến pháp năm 2013`, `Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam`: there is one only. */
export function readConstitution(reader: Reader, typeField: Field): NamedCitation | null {
  if (isOtherUse(reader, typeField)) return null;
  const from = afterSpace(reader.source.clean, reader.at);
  reader.take(NATION);
  return finish(reader, { typeField, docType: 'constitution', from });
}

const NATION = /\s+(?:của\s+)?nước\s+Cộng\s+(?:hòa|hoà)\s+xã\s+hội\s+chủ\s+nghĩa\s+Việt\s+Nam/uy;

/** A subject taught, a body's name, a draft: `Đại học Luật Hà Nội`, `Đoàn Luật sư`, `dự án Luật Đất đai (sửa đổi)`, `pháp Luật`. */
const OTHER_USE = /(?:^|[^\p{L}])(?:học|[kK]hoa|ngành|sĩ|sỹ|nhân|môn|ty|pháp|kỷ|[dD]ự (?:án|thảo)|[lL]uật)[^\S\n]+$/u;

function isOtherUse({ source }: Reader, { span, text }: Field): boolean {
  const before = OTHER_USE.exec(source.clean.slice(Math.max(0, span.start - 12), span.start));
  return before !== null && !(text === 'Hiến pháp' && before[0].trim() !== 'Luật');
}

interface Begun {
  readonly typeField: Field;
  readonly docType: NamedType | 'constitution';
  /** Where the name begins. */
  readonly from: number;
}

/** `số 45/2019/QH14`, `số …/2024/QH15`, `45/2019/QH14`: named by its number then. */
const NUMBERED = /\s+số(?!\p{L})|\s*[(]?\s*[\dIl]{1,3}\s?[/⁄∕]\s?\d{4}\s?[/⁄∕]/uy;
const YEAR_WORD = /\s+(?:năm\s+)?(?=(?:19|20)\d{2}(?![\d/-]|[.,]\d|\s?[-–]\s?\d))/uy;
const YEAR = /\d{4}/y;
/** `(sửa đổi)`, `(được sửa đổi, bổ sung năm 2017)`, `(sửa đổi, bổ sung một số điều các năm 2013 và 2018)` */
const AMENDED =
  /\s+\((?:đã\s+)?(?:được\s+)?sửa\s+đổi(?:,?\s+bổ\s+sung)?(?:\s+một\s+số\s+điều)?(?:(?:\s+các)?\s+năm\s+\d{4}(?:(?:,|\s+và)\s+\d{4})*)?\)/uy;

/** Takes what may follow the name that the head stands behind. */
function finish(reader: Reader, { typeField, docType, from }: Begun): NamedCitation | null {
  const { source } = reader;
  const nameField = reader.at > from ? reader.field(from, reader.at) : null;
  if (reader.sees(NUMBERED)) return null;
  reader.take(AMENDED);
  const yearField = reader.take(YEAR_WORD) && reader.take(YEAR);
  const dateField = yearField ? null : takeDate(reader);
  reader.take(AMENDED);
  if (!yearField && !dateField && !reader.sees(SOUND_END)) return null;
  const issuerField = takeLawmaker(reader);
  const span = { start: typeField.span.start, end: reader.at };
  return {
    kind: 'named', span, text: source.slice(span), by: 'name', typeField, docType, nameField,
    numberField: null, yearField, dateField, issuerField, termFields: [],
  };
}

/** A date right behind; with a comma before it, it is the date of something else: `Theo Luật Đất đai, ngày 01/8/2024 …` */
function takeDate(reader: Reader): DateField | null {
  const date = readDateAfter(reader.source, reader.at);
  if (!date || date.comma) return null;
  reader.at = date.dateField.span.end;
  return date.dateField;
}

/** `của Quốc hội`; not whose duty a law is: `theo Luật Nhà ở của Ủy ban nhân dân cấp huyện`. */
function takeLawmaker(reader: Reader): Field | null {
  const issuerField = readIssuerAfter(reader.source, reader.at);
  if (!issuerField || !/quoc\s+hoi$/.test(fold(issuerField.text))) return null;
  reader.at = issuerField.span.end;
  return issuerField;
}

/** Words behind a name in the table that do not make another name of it, as `trị` would of `Luật Giá ‸trị gia tăng`. */
const GO_ON =
  'về|được|đã|đang|sẽ|trong|tại|đối|do|để|nhằm|như|thì|là|mà|thuộc|có|không|thành|chậm|từ|phải|thực|trước|sau|trên|hoặc|hay|lựa|áp|quy|hiện|nêu|này|bằng|bởi|vào|' +
  'với|cùng|cũng|còn|nếu|khi|kể|đến|cho|của|theo|ban|bao|gồm|sửa|tiếp|nhưng|chưa|hết|xác|hướng|giao|bảo';
/** Behind `và` in small letters: `tạm giam ‸và cấm đi khỏi nơi cư trú` is a longer name. */
const AND_ON = 'các|những|một|hướng\\s+dẫn|quy\\s+định|thực\\s+hiện|thi\\s+hành|tại|theo|sửa\\s+đổi|điểm|khoản|điều|bảo\\s+đảm|văn\\s+bản|pháp\\s+luật|chế\\s+độ|được|có|phải|không|yêu\\s+cầu|nội\\s+quy|nội\\s+dung|quy\\s+chế|điều\\s+lệ|cam\\s+kết|hợp\\s+đồng';
const SOUND_END = new RegExp(
  `\\s*(?:$|[^\\p{L}\\s])|[^\\S\\n]*\\n\\s*(?!\\p{Ll})|\\s+(?:${GO_ON})(?!\\p{L})|\\s+và\\s+(?:(?!\\p{Ll})|(?:${AND_ON})(?!\\p{L}))`,
  'uy',
);

const SPACE = /\s+/y;
const COMMA = /\s*[,;]/y;
const WORD = /[^\s,;.:()“”"…]+/y;

function afterSpace(clean: string, at: number): number {
  SPACE.lastIndex = at;
  return SPACE.test(clean) ? SPACE.lastIndex : at;
}

/** The next word, folded; null before a mark, and before a capital in another paragraph. */
function takeWord(reader: Reader): string | null {
  const gap = reader.take(SPACE);
  const word = gap && reader.take(WORD);
  if (!word || (/\n\s*\n/.test(gap.text) && !/^\p{Ll}/u.test(word.text))) return null;
  return fold(word.text);
}

/** Names of one type, word by word; a comma is a word. */
interface NameTree {
  readonly next: Map<string, NameTree>;
  /** The name that ends here, in small letters. */
  name: string | null;
}

const TREES = new Map<NamedType, NameTree>();

function treeOf(docType: NamedType): NameTree {
  const grown = TREES.get(docType) ?? LAW_NAMES[docType].reduce(plant, { next: new Map(), name: null });
  TREES.set(docType, grown);
  return grown;
}

function plant(tree: NameTree, name: string): NameTree {
  let node = tree;
  for (const word of fold(name).match(/[^\s,;]+|[,;]/g) ?? []) {
    const key = word === ';' ? ',' : word;
    const next = node.next.get(key) ?? { next: new Map<string, NameTree>(), name: null };
    node.next.set(key, next);
    node = next;
  }
  node.name = name.toLowerCase();
  return tree;
}

/** Moves behind the longest name of the table that stands here; its commas may be missing. */
function knownName(reader: Reader, docType: NamedType): true | null {
  let node: NameTree | undefined = treeOf(docType);
  let end: number | null = null;
  while (node) {
    const comma = node.next.get(',');
    if (comma && reader.take(COMMA)) {
      node = comma;
      continue;
    }
    const word = takeWord(reader);
    node = word === null ? undefined : (node.next.get(word) ?? comma?.next.get(word));
    if (node?.name && isName(reader, node.name)) end = reader.at;
  }
  if (end === null) return null;
  reader.at = end;
  return true;
}

/** One syllable is a name in its own accents only: `Luật Giá`, not `Luật gia`; `Luật Dược`, not `Luật được`. */
function isName({ source, at }: Reader, name: string): boolean {
  return name.includes(' ') || source.clean.slice(at - name.length, at).toLowerCase() === name;
}

/** Folded: `sửa đổi, bổ sung một số điều của` before the first law amended. */
const AMENDING = /^\s+sua\s+doi(?:(?!\.\s|[;:()“”])[\s\S]){0,160}?\s(?=(?:bo\s+)?luat\s|phap\s+lenh\s)/;
/** Folded: `sửa đổi, bổ sung một số điều của 11 luật` */
const AMENDING_SOME = /^\s+sua\s+doi(?:(?!\.\s|[;:()“”])[\s\S]){0,60}?\s(?:cac|\d{1,2})\s+luat(?=\s)/;
const MEMBER = /(?:Bộ\s+[lL]uật|[lL]uật|Pháp\s+lệnh)/uy;
const AND = /\s*,\s*(?:và\s+)?|\s+và\s+/uy;

/** `sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương` */
function amendingName(reader: Reader): true | null {
  const ahead = fold(reader.source.clean.slice(reader.at, reader.at + 240));
  if (!/^\s+sua\s+doi/.test(ahead)) return null;
  const some = AMENDING_SOME.exec(ahead);
  if (some) {
    reader.at += some[0].length;
    return restOfName(reader, true);
  }
  const one = AMENDING.exec(ahead);
  if (!one) return null;
  reader.at += one[0].length;
  if (reader.attempt(member) === null) return null;
  while (reader.attempt((next) => (next.take(AND) ? member(next) : null)));
  return true;
}

function member(reader: Reader): true | null {
  const type = reader.take(MEMBER);
  if (!type) return null;
  const kind = fold(type.text);
  return knownName(reader, kind.startsWith('bo') ? 'code' : kind.startsWith('phap') ? 'ordinance' : 'law');
}

/** A name that begins with a capital, to the year or the date behind it. */
function unknownName(reader: Reader): true | null {
  return reader.sees(/\s+\p{Lu}\p{Ll}/uy) ? restOfName(reader, false) : null;
}

/** Words that no name has, but sentences. */
const SENTENCE = new Set(fold('thì là được đã phải khi nếu này đó nêu chậm không do nhằm luật nghị thông quyết hiến').split(' '));
/** Words that a name may have where it must have an end: `có liên quan đến quy hoạch`. */
const DOUBTFUL = new Set(fold('quy vào từ theo tại bằng hết cuối đầu trước các trên kể hoặc để pháp bộ').split(' '));
/** What ends a name for sure, though it be in no table. */
const YEAR_OR_DATE = /\s+(?:năm\s+(?:19|20)\d{2}(?!\d)|ngày\s+\d{1,2}\s?(?:tháng\s|[/-]))/uy;
const CLAUSE_END = /\s*(?:[;.)](?!\d)|$)/y;

/** Moves on word by word to a year or a date (`atMark`: or to the end of the clause); null when a sentence goes on instead. */
function restOfName(reader: Reader, atMark: boolean): true | null {
  for (let words = 0; words < 16; words += 1) {
    if (reader.sees(YEAR_OR_DATE) || (atMark && reader.sees(CLAUSE_END))) return words > 0 ? true : null;
    reader.take(COMMA);
    const word = takeWord(reader);
    if (word === null || SENTENCE.has(word) || (!atMark && DOUBTFUL.has(word))) return null;
  }
  return null;
}
