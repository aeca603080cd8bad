import { kindOfCode } from '../legal/bodies';
import { typesOfCode } from '../legal/doc-types';
import type { LegalBasis } from '../syntax/tree';
import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import type { Citation, DateField } from './citation';
import { readBefore, readFarTypeBefore, readLawBefore, type Before } from './context';
import { readDateAfter } from './date';
import { continuesList, groupCitations } from './group';
import { readIssuerAfter, readTermAfter } from './issuer';
import { readRole } from './role';
import { readSubjectAfter } from './subject';
import { findSymbols, type SymbolMatch } from './symbol';

/** What of the document's own tree matters to its citations. */
export interface Surroundings {
  /** The document's own number line, which cites nothing. */
  readonly numberLine: { readonly span: Field['span'] } | null;
  /** The lines of its preamble. */
  readonly bases: readonly LegalBasis[];
}

/**
 * Every document that the text names by its number, in order.
 *
 *     citation = [ type  [ name ] ]  [ "số"  [ ":" ] ]  symbol  [ date ]  [ issuer ]  [ date ]  [ term ]  [ subject ]
 *
 *     Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị (khóa XIII) về đại hội đảng bộ các cấp
 *     ^type   ^so ^symbol      ^date         ^issuer       ^term      ^subject
 */
export function findCitations(source: SourceText, { numberLine, bases }: Surroundings): readonly Citation[] {
  const citations: Citation[] = [];
  for (const symbol of findSymbols(source)) {
    const { start } = symbol.field.span;
    if (numberLine && start >= numberLine.span.start && start < numberLine.span.end) continue;
    const previous = citations.at(-1);
    const isListed = previous !== undefined && continuesList(source, previous.span.end, start);
    const citation = readCitation(source, symbol, { bases, isListed });
    if (citation) citations.push(citation);
  }
  return groupCitations(source, citations);
}

interface Context {
  readonly bases: readonly LegalBasis[];
  /** Right behind another citation and a comma, or `và`. */
  readonly isListed: boolean;
}

function readCitation(source: SourceText, symbol: SymbolMatch, { bases, isListed }: Context): Citation | null {
  const { field, ...read } = symbol;
  const before = withType(source, readBefore(source, field.span.start), symbol);
  if (before.isOther || !(isListed || isDocument(symbol, before) || isAlone(source, symbol))) return null;
  const { end, ...after } = readAfter(source, field.span.end);
  const start = before.typeField?.span.start ?? before.soField?.span.start ?? field.span.start;
  const span = { start, end };
  return {
    kind: 'numbered',
    span,
    text: source.slice(span),
    typeField: before.typeField,
    docType: before.docType?.id ?? null,
    nameField: before.nameField,
    soField: before.soField,
    hasColon: before.soColon,
    symbolField: field,
    ...read,
    ...after,
    issuerField: after.issuerField ?? readIssuerBetween(source, before),
    role: readRole(source, start, bases),
    shared: null,
  };
}

/** `Báo cáo của UBND huyện số 12/BC-UBND`: between type and `số`. */
function readIssuerBetween(source: SourceText, { typeField, soField, nameField }: Before): Field | null {
  if (!typeField || !soField || nameField) return null;
  const issuerField = readIssuerAfter(source, typeField.span.end);
  return issuerField && issuerField.span.end <= soField.span.start ? issuerField : null;
}

interface After {
  readonly dateField: DateField | null;
  readonly hasDateComma: boolean;
  readonly issuerField: Field | null;
  readonly termField: Field | null;
  readonly subjectField: Field | null;
  /** Where the citation ends: behind its issuer, or its date. */
  readonly end: number;
}

/** Date and issuer stand in either order: `ngày … của …`, `của … ngày …`. */
function readAfter(source: SourceText, at: number): After {
  const first = readDateAfter(source, at);
  const afterDate = first?.dateField.span.end ?? at;
  const issuerField = readIssuerAfter(source, afterDate);
  const second = first || !issuerField ? null : readDateAfter(source, issuerField.span.end);
  const date = first ?? second;
  const end = second?.dateField.span.end ?? issuerField?.span.end ?? afterDate;
  const termField = readTermAfter(source, end);
  return {
    dateField: date?.dateField ?? null,
    hasDateComma: date?.comma ?? false,
    issuerField,
    termField,
    subjectField: readSubjectAfter(source, termField ? afterTerm(source, termField) : end),
    end,
  };
}

/** Behind `(khóa XI)`, its bracket included. */
function afterTerm({ clean }: SourceText, { span }: Field): number {
  return clean.charAt(span.end) === ')' ? span.end + 1 : span.end;
}

/** What the National Assembly made is cited by name (`Luật Lưu trữ số 33/2024/QH15`), other types may have more words. */
function withType(source: SourceText, before: Before, { issuerCode, typeCode, shape }: SymbolMatch): Before {
  if (before.typeField || !before.soField) return before;
  const { start } = before.soField.span;
  if (/^(?:PL-)?(?:UBTV)?QH\d/.test(issuerCode)) return { ...before, ...readLawBefore(source, start) };
  if (typeCode === null) return before;
  const types = typesOfCode(typeCode, shape);
  return { ...before, ...readFarTypeBefore(source, start, types.length > 0 ? types : typesOfCode(typeCode, 'party')) };
}

/** A công văn of a known body alone on its line, as lists of documents have it: `3620/UBND-KTTH`. */
function isAlone({ clean }: SourceText, { field, shape, issuerCode }: SymbolMatch): boolean {
  if (shape !== 'state' || kindOfCode(issuerCode.split('-')[0] ?? '') === null) return false;
  const { start, end } = field.span;
  return /(?:^|\n)[^\S\n]*$/.test(clean.slice(Math.max(0, start - 8), start)) && /^[^\S\n]*(?:\n|$)/.test(clean.slice(end, end + 8));
}

/** Licences and certificates are numbered like documents and are none. */
const LICENCES = new Set(['GP', 'GCN', 'GPMT', 'GPXD']);

/**
 * A công văn (`1204/STC-QLNS`) has no type in its symbol; without `số` or a type before it, it may be anything.
 * A number with a bare code (`73-CP`) needs its type, or `số`.
 */
function isDocument({ typeCode, year, shape }: SymbolMatch, { soField, typeField }: Before): boolean {
  if (typeCode !== null && LICENCES.has(typeCode) && !typeField) return false;
  if (shape === 'old') return typeField !== null;
  return typeCode !== null || year !== null || soField !== null || typeField !== null;
}
