import type { DocTypeId } from '../legal/doc-types';
import type { Field } from '../text/span';
import { readDateAfter } from './date';
import { readIssuerAfter, readTermAfter } from './issuer';
import type { Reader } from './reader';
import type { NamedCitation } from './reference';

/*
 * Documents by a number without its symbol.
 *
 *     Chỉ thị 05 của Bộ Chính trị      Nghị định 30      Quyết định số 53      Nghị quyết 18, 19      Công văn 1204 ngày 05/3/2024
 *
 * A number behind a type may count what follows it (`Quyết định 12 nội dung`, `Kế hoạch 5 năm`), so that only what goes on like
 * a sentence, or ends, is a citation.
 */

/** Types that go by number alone; of the others (`Kế hoạch 5 năm`, `Chương trình 135`) only behind `số`. */
const BY_NUMBER: ReadonlySet<DocTypeId> = new Set<DocTypeId>([
  'resolution', 'decision', 'directive', 'rules', 'notice', 'guidance', 'proposal', 'official-letter', 'telegram', 'conclusion', 'decree', 'circular', 'joint-circular',
]);
/** Types whose `số 2` is an ordinal (`Dự án số 2`), or that number something else. */
const NEVER: ReadonlySet<DocTypeId> = new Set<DocTypeId>([
  'project', 'method', 'contract', 'minutes', 'law', 'code', 'ordinance', 'constitution', 'order', 'memorandum', 'agreement',
]);

const SO = /\s+số\s+/uy;
const SPACE = /[^\S\n]+/y;
const NUMBER = /\d{1,4}(?![\d/⁄∕%])(?![.,]\d)/y;
const AND = /,[^\S\n]+(?:và[^\S\n]+)?|[^\S\n]+và[^\S\n]+/uy;
/** What may stand behind the number: a mark, the end of the line, or words that no counted thing begins with. */
const GO_ON = 'của|về|trong|và|ngày\\s+\\d|năm\\s+\\d{4}(?!\\d|\\s?[-–])|tại|được|đã|là|có|để|thì|nêu|cũng|do|theo|hoặc|quy\\s+định|yêu\\s+cầu|xác\\s+định|này|nói|còn|như|đề';
const ENDS = new RegExp(`\\s*(?:$|[^\\p{L}\\d\\s/⁄∕–—−-])|[^\\S\\n]*\\n\\s*(?!\\p{Ll}|\\d)|\\s+(?:${GO_ON})(?!\\p{L})`, 'uy');
const YEAR_WORD = /\s+năm\s+(?=\d{4}(?!\d))/uy;
const YEAR = /\d{4}/y;

/** Reads on from a type; one citation for each number of a list. */
export function readBareNumbers(reader: Reader, typeField: Field, docType: DocTypeId): readonly NamedCitation[] {
  const hasSo = reader.take(SO) !== null;
  if (NEVER.has(docType) || (!hasSo && !(BY_NUMBER.has(docType) && reader.take(SPACE)))) return [];
  const numbers: Field[] = [];
  do {
    const number = reader.attempt((one) => takeNumber(one, hasSo));
    if (!number) break;
    numbers.push(number);
  } while (reader.sees(AND) && reader.attempt(nextNumber));
  return numbers.map((numberField, at) => describe(reader, { typeField, docType, numberField, isFirst: at === 0, isLast: at === numbers.length - 1 }));
}

/** A comma or `và`, when another number stands behind it. */
function nextNumber(reader: Reader): true | null {
  return reader.take(AND) && reader.sees(NUMBER) ? true : null;
}

/** Two digits at least; a bare year is a year. */
function takeNumber(reader: Reader, hasSo: boolean): Field | null {
  const number = reader.take(NUMBER);
  if (!number || !reader.sees(ENDS)) return null;
  const isYear = !hasSo && /^(?:19|20)\d{2}$/.test(number.text);
  const isCount = number.text.length < 2 && !readIssuerAfter(reader.source, reader.at);
  return isYear || isCount ? null : number;
}

interface Found {
  readonly typeField: Field;
  readonly docType: DocTypeId;
  readonly numberField: Field;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Date, issuer and year stand behind the last number of a list. */
function describe(reader: Reader, { typeField, docType, numberField, isFirst, isLast }: Found): NamedCitation {
  const { source } = reader;
  const after = isLast ? readAfter(reader, numberField.span.end) : NOTHING;
  const span = { start: (isFirst ? typeField : numberField).span.start, end: after.end ?? numberField.span.end };
  const { dateField, issuerField, yearField, termFields } = after;
  return { kind: 'named', span, text: source.slice(span), by: 'number', typeField, docType, nameField: null, numberField, yearField, dateField, issuerField, termFields };
}

const NOTHING = { end: null, dateField: null, issuerField: null, yearField: null, termFields: [] };

function readAfter(reader: Reader, at: number) {
  const { source } = reader;
  reader.at = at;
  const yearField = reader.take(YEAR_WORD) && reader.take(YEAR);
  const date = yearField ? null : readDateAfter(source, reader.at);
  const issuerAfterDate = date && readIssuerAfter(source, date.dateField.span.end);
  // Without an issuer behind it, a date behind a comma begins what the sentence says: `Theo Chỉ thị 05, ngày 01/8/2024 …`
  const dateField = date && (!date.comma || issuerAfterDate) ? date.dateField : null;
  const issuerField = dateField ? issuerAfterDate : readIssuerAfter(source, reader.at);
  const end = issuerField?.span.end ?? dateField?.span.end ?? reader.at;
  const term = readTermAfter(source, end);
  return { end, dateField, issuerField, yearField, termFields: term ? [term] : [] };
}
