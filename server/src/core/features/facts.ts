import type { Citation, CitationRole } from '../citations/citation';
import type { CitedDocument, NamedCitation } from '../citations/reference';
import { isRealDate, toWordDate } from '../legal/calendar';
import { docTypeOf, findDocType, typesOfCode } from '../legal/doc-types';
import type { Field } from '../text/span';
import { foldKey, oneLine } from '../text/vietnamese';
import { issuerOfCode } from './issuers';

/** Label and value, for a reader: `['Ngày ban hành', 'ngày 14 tháng 6 năm 2024']`. */
export type Fact = readonly [label: string, value: string];
type Doubtful = readonly [label: string, value: string | null];

/** `Chỉ thị số 35-CT/TW`, `Luật Lưu trữ số 33/2024/QH15` */
export function titleOf(citation: Citation): string {
  const type = typeInText(citation) ?? typeInSymbol(citation) ?? (citation.docType && docTypeOf(citation.docType).name);
  const name = citation.nameField ? ` ${oneLine(citation.nameField.text)}` : '';
  return type ? `${type}${name} số ${citation.symbol}` : `Số ${citation.symbol}`;
}

/**
 * A citation spelled out, in the order in which it is read. What it leaves out itself is taken from the fullest citation
 * of the same document; what neither says, and the symbol does not settle, is left out.
 */
export function factsOfCitation(citation: Citation, { fullest }: Pick<CitedDocument, 'fullest'>): readonly Fact[] {
  const said = (read: (from: Citation) => Field | null | undefined) => textOf(read(citation) ?? read(fullest));
  return present([
    ...typeFacts(citation),
    ['Số', citation.number],
    ['Năm ban hành (trong ký hiệu)', citation.year === null ? null : String(citation.year)],
    issuerFact(citation, said(({ issuerField, shared }) => issuerField ?? shared?.issuerField)),
    ['Khóa', said(({ termField }) => termField)],
    ['Ngày ban hành', dateInWords(dateFieldOf(citation) ?? dateFieldOf(fullest))],
    ['Trích yếu', said(({ subjectField }) => subjectField)],
    ['Vai trò trong văn bản này', ROLES[citation.role]],
  ]);
}

/** A document named without its symbol, as far as its name says. */
export function factsOfName({ docType, nameField, numberField, issuerField, termFields, yearField, dateField }: NamedCitation): readonly Fact[] {
  return present([
    ['Loại văn bản', docType && docTypeOf(docType).name],
    ['Tên gọi', textOf(nameField)],
    ['Số', textOf(numberField)],
    ['Cơ quan ban hành', textOf(issuerField)],
    ['Khóa', termFields.map(({ text }) => oneLine(text)).join(', ') || null],
    ['Năm ban hành', textOf(yearField)],
    ['Ngày ban hành', dateInWords(dateField)],
  ]);
}

const ROLES: Readonly<Record<CitationRole, string | null>> = {
  basis: 'căn cứ để ban hành',
  executes: 'được thực hiện, triển khai',
  replaces: 'bị thay thế hoặc bãi bỏ',
  amends: 'được sửa đổi, bổ sung',
  attached: 'văn bản mà phần này kèm theo',
  cited: null,
};

/** One line when words and symbol agree or one of them is silent, two when they differ. */
function typeFacts(citation: Citation): readonly Doubtful[] {
  const inText = typeInText(citation);
  const inSymbol = typeInSymbol(citation);
  const agree = !inText || !inSymbol || findDocType(inText)?.id === findDocType(inSymbol)?.id;
  if (agree) return [['Loại văn bản', inText ?? inSymbol ?? (citation.docType && docTypeOf(citation.docType).name)]];
  return [
    ['Loại văn bản theo lời văn', inText],
    ['Loại văn bản theo ký hiệu', `${inSymbol} (${citation.typeCode})`],
  ];
}

/** In its proper spelling: `CHI THI` of a scan is a Chỉ thị. */
function typeInText({ typeField, shared }: Citation): string | null {
  const field = typeField ?? shared?.typeField;
  const type = field && findDocType(field.text);
  if (!type) return null;
  const key = foldKey(field.text);
  return [type.name, ...type.aliases].find((name) => foldKey(name) === key) ?? type.name;
}

/** Null when the code stands for more than one type: `QĐ` of the Party is a decision or a rule. */
function typeInSymbol({ typeCode, shape }: Citation): string | null {
  const [type, ...others] = typeCode ? typesOfCode(typeCode, shape) : [];
  return type && others.length === 0 ? type.name : null;
}

function issuerFact({ issuerCode }: Citation, written: string | null): Doubtful {
  return written === null ? ['Cơ quan ban hành (theo ký hiệu)', issuerOfCode(issuerCode)] : ['Cơ quan ban hành', written];
}

const dateFieldOf = ({ dateField, shared }: Citation) => dateField ?? shared?.dateField ?? null;

function dateInWords(field: Citation['dateField']): string | null {
  if (!field) return null;
  return isRealDate(field.date) ? toWordDate(field.date) : `${oneLine(field.text)} (không có trong lịch)`;
}

export function present(facts: readonly Doubtful[]): readonly Fact[] {
  return facts.filter((fact): fact is Fact => fact[1] !== null && fact[1] !== '');
}

function textOf(field: Field | null | undefined): string | null {
  return field ? oneLine(field.text) : null;
}
