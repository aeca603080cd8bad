import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import type { Citation } from './citation';
import { readBefore, readDateAfter, readLawBefore, type Before } from './context';
import { readIssuerAfter, readTermAfter } from './issuer';
import { findSymbols, type SymbolMatch } from './symbol';

/**
 * Every document that the text names by its number, in order.
 *
 *     Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị
 *     ^type   ^so ^symbol      ^date         ^issuer
 *
 * `except` is the document's own number line, which cites nothing.
 */
export function findCitations(source: SourceText, except: { readonly span: Field['span'] } | null): readonly Citation[] {
  const citations: Citation[] = [];
  for (const symbol of findSymbols(source.clean)) {
    const { start } = symbol.field.span;
    if (except && start >= except.span.start && start < except.span.end) continue;
    const citation = readCitation(source, symbol);
    if (citation) citations.push(citation);
  }
  return citations;
}

function readCitation(source: SourceText, { field, ...symbol }: SymbolMatch): Citation | null {
  const before = withLaw(source, readBefore(source, field.span.start), symbol);
  if (before.isOther || !isDocument(symbol, before.soField, before.typeField)) return null;
  const afterSymbol = field.span.end;
  const date = readDateAfter(source, afterSymbol);
  const afterDate = date?.dateField.span.end ?? afterSymbol;
  const issuerField = readIssuerAfter(source, afterDate);
  const afterIssuer = issuerField?.span.end ?? afterDate;
  const start = before.typeField?.span.start ?? before.soField?.span.start ?? field.span.start;
  const span = { start, end: afterIssuer };
  return {
    kind: 'numbered',
    span,
    text: source.slice(span),
    typeField: before.typeField,
    docType: before.docType?.id ?? null,
    soField: before.soField,
    hasColon: before.soColon,
    symbolField: field,
    ...symbol,
    dateField: date?.dateField ?? null,
    hasDateComma: date?.comma ?? false,
    issuerField,
    termField: readTermAfter(source, afterIssuer),
    subjectField: null,
    role: 'cited',
    shared: null,
  };
}

/** What the National Assembly made is cited by name: `Luật Lưu trữ số 33/2024/QH15`. */
function withLaw(source: SourceText, before: Before, { issuerCode }: Pick<SymbolMatch, 'issuerCode'>): Before {
  if (before.typeField || !before.soField || !/^(?:UBTV)?QH\d/.test(issuerCode)) return before;
  return { ...before, ...readLawBefore(source, before.soField.span.start) };
}

/** A công văn (`1204/STC-QLNS`) has no type in its symbol; without `số` or a type before it, it may be anything. */
function isDocument({ typeCode, year }: Pick<SymbolMatch, 'typeCode' | 'year'>, soField: Field | null, typeField: Field | null): boolean {
  return typeCode !== null || year !== null || soField !== null || typeField !== null;
}
