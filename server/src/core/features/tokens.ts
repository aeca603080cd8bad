import type { Analysis } from '../analysis';
import type { Citation } from '../citations/citation';
import type { BackReference, NamedCitation, ProvisionAtom } from '../citations/reference';
import type { SourceText } from '../text/source-text';
import type { Field, Span } from '../text/span';

/** What a stretch of a document is, and of what it cites; `package.json` says how themes colour each. */
export const TOKEN_KINDS = [
  'heading',
  'subject',
  'issuer',
  'numberWord',
  'symbol',
  'place',
  'date',
  'stamp',
  'legalBasis',
  'enactment',
  'headingNumber',
  'listNumber',
  'title',
  'partLabel',
  'recipient',
  'authority',
  'position',
  'signer',
  'citedType',
  'citedName',
  'citedNumberWord',
  'citedSymbol',
  'citedDate',
  'citedIssuer',
  'citedProvision',
  'citedProvisionNumber',
  'backReference',
] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A coloured stretch of the user's own text. It may reach over a line end. */
export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
  /** Stands in the place that gives the document in full. */
  readonly isDeclaration: boolean;
}

/** A token in the clean text: what it is, and where. */
export type Piece = readonly [kind: TokenKind, field: Field | null];

/**
 * The parts of all citations, back references and cited provisions, in order, none over another.
 *
 *     khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ
 *     ^^^^^ ^ ^^^^ ^ ^^^^^^^^^ ^^ ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^
 */
export function citationTokens(analysis: Analysis): readonly Token[] {
  const { source, citations, cited, references } = analysis;
  const fullest = new Set(cited.map((document) => document.fullest));
  const pieces = [
    ...citations.flatMap((citation) => placed(piecesOfCitation(citation), fullest.has(citation))),
    ...references.names.flatMap((named) => placed(piecesOfName(named))),
    ...references.backs.flatMap((back) => placed(piecesOfBack(back))),
    ...references.provisions.flatMap(({ atoms }) => atoms.flatMap((atom) => placed(piecesOfAtom(source, atom)))),
  ];
  return withoutOverlaps(pieces).map((token) => ({ ...token, span: source.toOriginal(token.span) }));
}

export function placed(pieces: readonly Piece[], isDeclaration = false): readonly Token[] {
  return pieces.flatMap(([kind, field]) => (field && field.text !== '' ? [{ kind, span: field.span, isDeclaration }] : []));
}

function piecesOfCitation({ typeField, nameField, soField, symbolField, dateField, issuerField, termField }: Citation): readonly Piece[] {
  return [
    ['citedType', typeField],
    ['citedName', nameField],
    ['citedNumberWord', soField],
    ['citedSymbol', symbolField],
    ['citedDate', dateField],
    ['citedIssuer', issuerField],
    ['citedSymbol', termField],
  ];
}

function piecesOfName({ typeField, nameField, numberField, yearField, dateField, issuerField, termFields }: NamedCitation): readonly Piece[] {
  return [
    ['citedType', typeField],
    ['citedName', nameField],
    ['citedSymbol', numberField],
    ['citedDate', yearField],
    ['citedDate', dateField],
    ['citedIssuer', issuerField],
    ...termFields.map((field): Piece => ['citedSymbol', field]),
  ];
}

function piecesOfBack({ span, text }: BackReference): readonly Piece[] {
  return [['backReference', { span, text }]];
}

function piecesOfAtom(source: SourceText, { kindField, numField, to }: ProvisionAtom): readonly Piece[] {
  return [
    ['citedProvision', kindField],
    ['citedProvisionNumber', numField],
    ['citedProvision', to && wordBefore(source, to.span.start, to.numField)],
    ['citedProvisionNumber', to && to.numField],
  ];
}

/** `khoản` in `khoản 5`; empty where the number stands alone. */
function wordBefore(source: SourceText, start: number, { span }: Field): Field {
  const text = source.slice({ start, end: span.start }).trimEnd();
  return { span: { start, end: start + text.length }, text };
}

/** Sorted; of two that overlap, the one that begins first. */
function withoutOverlaps(tokens: readonly Token[]): readonly Token[] {
  let end = 0;
  return [...tokens]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end || span.end <= span.start) return false;
      end = span.end;
      return true;
    });
}
