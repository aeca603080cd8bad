import { toSlashDate, toWordDate, type CalendarDate } from '../legal/calendar';
import type { DocumentRecord } from '../legal/document-table';
import { DOC_TYPE_KEYS, docTypeOf, type DocTypeId } from '../legal/doc-types';
import type { Profile } from '../syntax/tree';
import { foldKey, oneLine } from '../text/vietnamese';
import type { Citation } from './citation';

/** How a document writes its citations. */
export interface CitationStyle {
  /** Of the document that cites. */
  readonly profile: Profile;
  /** A line `Căn cứ …`, or anywhere else. */
  readonly place: 'basis' | 'text';
  /** `ngày 05 tháng 3 năm 2020` or `ngày 05/3/2020`. */
  readonly dateStyle: 'words' | 'strokes';
  /** A comma before `ngày`. */
  readonly comma: boolean;
}

/**
 * A first citation with everything that the regime of the citing document asks for, and nothing else.
 *
 *     Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư
 *     Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về văn bản của Đảng
 *     Luật Lưu trữ ngày 21 tháng 6 năm 2024
 */
export function writeCitation(record: DocumentRecord, style: CitationStyle): string {
  return writeLaw(record, style) ?? writeNumbered(record, style);
}

/** A later citation: `Nghị định số 30/2020/NĐ-CP`; a law keeps to its name: `Luật Lưu trữ`. */
export function writeShortCitation(record: DocumentRecord): string {
  return isLaw(record.docType) && record.subject !== null ? nameOf(record) : `${nameOf(record)} số ${record.symbol}`;
}

/**
 * The style that a document keeps to: the kind of date and the comma that most of its dated citations have;
 * without any, those of its regime: the decree's own examples, and what the Central Party Office writes.
 */
export function citationStyleOf(citations: readonly Citation[], profile: Profile, place: CitationStyle['place']): CitationStyle {
  const dated = citations.filter(({ dateField }) => dateField !== null);
  const strokes = dated.filter(({ dateField }) => dateField?.style !== 'words').length;
  const commas = dated.filter(({ hasDateComma }) => hasDateComma).length;
  const ofParty = profile === 'party';
  return {
    profile,
    place,
    dateStyle: mostOf(strokes, dated.length, ofParty) ? 'strokes' : 'words',
    comma: mostOf(commas, dated.length, ofParty),
  };
}

function mostOf(some: number, all: number, otherwise: boolean): boolean {
  return some * 2 === all ? otherwise : some * 2 > all;
}

/** What the clauses call `luật và pháp lệnh`. */
const LAWS: ReadonlySet<DocTypeId> = new Set<DocTypeId>(['law', 'code', 'ordinance']);

export function isLaw(type: DocTypeId): boolean {
  return LAWS.has(type);
}

/**
 * A law by its name, where a clause says so: 30/2020/NĐ-CP, Phụ lục I, II.6.a (name and date) and II.6.b (name alone);
 * 05-HD/VPTW, II.I.6.2.3 (name and year, in căn cứ only); 78/2025/NĐ-CP, Điều 68 (name and year).
 * The bases of normative acts show numbers all the same, as all central ones have done since 2025.
 */
function writeLaw(record: DocumentRecord, { profile, place, dateStyle }: CitationStyle): string | null {
  if (!isLaw(record.docType) || record.subject === null) return null;
  const name = nameOf(record);
  const isBasis = place === 'basis';
  if (profile === 'party') return isBasis ? `${name} năm ${record.date.year}` : null;
  if (profile === 'legislation') return isBasis ? `${name} số ${record.symbol}` : `${name} năm ${record.date.year}`;
  return isBasis ? `${name} ${writeDate(record.date, dateStyle)}` : name;
}

function writeNumbered(record: DocumentRecord, style: CitationStyle): string {
  return `${nameOf(record)} số ${writeFromSymbol(record, style)}`;
}

/** What follows `số` in a first citation, of a law too: `30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư`. */
export function writeFromSymbol(record: DocumentRecord, { profile, dateStyle, comma }: CitationStyle): string {
  // 78/2025/NĐ-CP, Điều 68: a normative act cites others without their dates.
  const date = profile === 'legislation' ? '' : `${comma ? ',' : ''} ${writeDate(record.date, dateStyle)}`;
  const issuer = record.issuer === '' ? '' : ` của ${oneLine(record.issuer)}`;
  const subject = isLaw(record.docType) ? '' : subjectClause(record);
  return `${record.symbol}${date}${issuer}${subject}`;
}

/** `Nghị định`; of a law with its name: `Luật Lưu trữ`. */
function nameOf({ docType, subject }: DocumentRecord): string {
  const type = docTypeOf(docType).name;
  return isLaw(docType) && subject !== null ? `${type} ${oneLine(subject)}` : type;
}

function writeDate(date: CalendarDate, style: CitationStyle['dateStyle']): string {
  return style === 'words' ? toWordDate(date) : `ngày ${toSlashDate(date)}`;
}

/** What an act does, and its citation says right behind the issuer: `của Chính phủ quy định chi tiết …`. */
const ACTS =
  /^(?:quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính|phê duyệt|công bố|công nhận|điều chỉnh|triển khai|thực hiện)(?!\p{L})/iu;

/** ` về công tác văn thư`, ` quy định chi tiết …`; of a công văn ` về việc …`. */
function subjectClause({ docType, subject }: DocumentRecord): string {
  const words = oneLine(subject ?? '').replace(/[.;,]+$/, '');
  if (words === '') return '';
  const isAct = ACTS.test(words);
  const isLetter = docType === 'official-letter';
  if ((isAct && !isLetter) || /^về(?!\p{L})/iu.test(words)) return ` ${smallFirst(words)}`;
  return ` ${isLetter ? 'về việc' : 'về'} ${!isAct && beginsWithName(words) ? words : smallFirst(words)}`;
}

/** A title begins with a capital, and so does a name: `Chiến lược …`, `Kế hoạch …`, `Hà Nội …`, `HĐND …`. */
function beginsWithName(words: string): boolean {
  const [first = '', second = ''] = words.split(' ');
  if (/^\p{Lu}/u.test(second) || /^\p{Lu}{2}/u.test(first)) return true;
  const key = foldKey(words);
  return [...DOC_TYPE_KEYS, ...NAMES].some((name) => key.startsWith(`${name} `));
}

const NAMES = ['chien luoc', 'danh muc', 'dieu le', 'dang'];

function smallFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
