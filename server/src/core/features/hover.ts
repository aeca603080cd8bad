import type { Analysis } from '../analysis';
import type { Citation } from '../citations/citation';
import { isRealDate, toWordDate } from '../legal/calendar';
import { findDocType, typesOfCode } from '../legal/doc-types';
import { contains, type Span } from '../text/span';
import { foldKey } from '../text/vietnamese';
import { issuerOfCode } from './issuers';

/** A citation spelled out for a reader. What the text does not say, and its symbol does not settle, is left out. */
export interface CitationCard {
  /** The citation in the user's own text. */
  readonly span: Span;
  /** `Chỉ thị số 35-CT/TW` */
  readonly title: string;
  /** Label and value, in the order in which a citation is read: `['Ngày ban hành', 'ngày 14 tháng 6 năm 2024']`. */
  readonly facts: readonly (readonly [label: string, value: string])[];
}

/** The citation at an offset of the user's text; null where there is none. */
export function citationCardAt(analysis: Analysis, offset: number): CitationCard | null {
  const at = analysis.source.toClean(offset);
  const citation = analysis.citations.find(({ span }) => contains(span, at));
  return citation ? { span: analysis.source.toOriginal(citation.span), title: titleOf(citation), facts: factsOf(citation) } : null;
}

function titleOf(citation: Citation): string {
  const type = typeInText(citation) ?? typeInSymbol(citation);
  return type ? `${type} số ${citation.symbol}` : `Số ${citation.symbol}`;
}

function factsOf(citation: Citation): CitationCard['facts'] {
  const { number, year, dateField, termField } = citation;
  const facts: readonly (readonly [string, string | null])[] = [
    ...typeFacts(citation),
    ['Số', number],
    ['Năm ban hành (trong ký hiệu)', year === null ? null : String(year)],
    issuerFact(citation),
    ['Khóa', termField ? oneLine(termField.text) : null],
    ['Ngày ban hành', dateField ? dateInWords(dateField.date, dateField.text) : null],
  ];
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
}

/** One line when words and symbol agree or one of them is silent, two when they differ. */
function typeFacts(citation: Citation): readonly (readonly [string, string | null])[] {
  const inText = typeInText(citation);
  const inSymbol = typeInSymbol(citation);
  const agree = !inText || !inSymbol || findDocType(inText)?.id === findDocType(inSymbol)?.id;
  if (agree) return [['Loại văn bản', inText ?? inSymbol]];
  return [
    ['Loại văn bản theo lời văn', inText],
    ['Loại văn bản theo ký hiệu', `${inSymbol} (${citation.typeCode})`],
  ];
}

/** In its proper spelling: `CHI THI` of a scan is a Chỉ thị. */
function typeInText({ typeField }: Citation): string | null {
  const type = typeField && findDocType(typeField.text);
  if (!type) return null;
  const key = foldKey(typeField.text);
  return [type.name, ...type.aliases].find((name) => foldKey(name) === key) ?? type.name;
}

/** Null when the code stands for more than one type: `QĐ` of the Party is a decision or a rule. */
function typeInSymbol({ typeCode, shape }: Citation): string | null {
  const [type, ...others] = typeCode ? typesOfCode(typeCode, shape) : [];
  return type && others.length === 0 ? type.name : null;
}

function issuerFact({ issuerField, issuerCode }: Citation): readonly [string, string | null] {
  if (issuerField) return ['Cơ quan ban hành', oneLine(issuerField.text)];
  return ['Cơ quan ban hành (theo ký hiệu)', issuerOfCode(issuerCode)];
}

function dateInWords(date: Parameters<typeof toWordDate>[0], written: string): string {
  return isRealDate(date) ? toWordDate(date) : `${oneLine(written)} (không có trong lịch)`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
