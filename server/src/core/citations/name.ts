import { findDocType, type DocTypeId } from '../legal/doc-types';
import type { NamedType } from '../legal/law-names';
import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import { readBareNumbers } from './bare-number';
import type { Citation } from './citation';
import { readConstitution, readLaw } from './law-name';
import { readCongress, readPlenum, readStatute } from './party-name';
import { Reader } from './reader';
import type { NamedCitation } from './reference';

/** The types of which a document may go without its symbol, in their capitals: a small `luật`, `quyết định` names nothing. */
const TYPES = [
  'Bộ [lL]uật', 'Luật', 'Pháp lệnh', 'Hiến pháp', 'Điều lệ', 'Nghị quyết', 'Nghị định', 'Chỉ thị', 'Kết luận', 'Quyết định', 'Quy định', 'Quy chế', 'Thông tư liên tịch',
  'Thông tư', 'Thông báo', 'Hướng dẫn', 'Đề án', 'Công văn', 'Công điện', 'Kế hoạch', 'Chương trình', 'Báo cáo', 'Tờ trình', 'Văn bản',
];
const TYPE = new RegExp(`(?:${TYPES.map((type) => type.replaceAll(' ', '\\s+')).join('|')})(?=\\s)`, 'g');
const LETTER = /[\p{L}\d]/u;

/**
 * Every document that the text names without its symbol, in order. What `citations` name is left to them.
 *
 *     Luật Thực hiện dân chủ ở cơ sở năm 2022      Nghị quyết Trung ương 4 khóa XI, XII      Chỉ thị 05 của Bộ Chính trị
 */
export function findNames(source: SourceText, citations: readonly Citation[]): readonly NamedCitation[] {
  const { clean } = source;
  const names: NamedCitation[] = [];
  let end = 0;
  for (const match of clean.matchAll(TYPE)) {
    const { index, 0: text } = match;
    if (index < end || (index > 0 && LETTER.test(clean.charAt(index - 1)))) continue;
    const found = readNames(source, { span: { start: index, end: index + text.length }, text });
    names.push(...found);
    end = found.at(-1)?.span.end ?? end;
  }
  return withoutNumbered(names, citations);
}

function readNames(source: SourceText, typeField: Field): readonly NamedCitation[] {
  const reader = new Reader(source, typeField.span.end);
  if (typeField.text.startsWith('Điều')) return one(reader.attempt((head) => readStatute(head, typeField)));
  const docType = findDocType(typeField.text)?.id;
  if (!docType) return [];
  if (docType === 'constitution') return one(readConstitution(reader, typeField));
  if (isNamedType(docType)) return one(readLaw(reader, typeField, docType));
  const isOfMeeting = docType === 'resolution' || docType === 'conclusion';
  const made = isOfMeeting ? (reader.attempt((head) => readPlenum(head, typeField, docType)) ?? reader.attempt((head) => readCongress(head, typeField, docType))) : null;
  return made ? [made] : readBareNumbers(reader, typeField, docType);
}

const one = (named: NamedCitation | null): readonly NamedCitation[] => (named ? [named] : []);

function isNamedType(docType: DocTypeId): docType is NamedType {
  return docType === 'law' || docType === 'code' || docType === 'ordinance';
}

/** The names that no numbered citation covers; both lists are in order. */
function withoutNumbered(names: readonly NamedCitation[], citations: readonly Citation[]): readonly NamedCitation[] {
  let next = 0;
  return names.filter(({ span }) => {
    while ((citations[next]?.span.end ?? Infinity) <= span.start) next += 1;
    return (citations[next]?.span.start ?? Infinity) >= span.end;
  });
}
