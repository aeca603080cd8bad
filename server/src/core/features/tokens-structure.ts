import type { Analysis } from '../analysis';
import { walk, type Attachment, type Conclusions, type NumberLine, type PlaceDate, type Preface, type Provision, type ProvisionKind } from '../syntax/tree';
import type { Field, Span } from '../text/span';
import { citationTokens, inOrder, placed, type Piece, type Token } from './tokens';

/** Headings by what they are; the others are numbers in a list unless they have a title. */
const HEADINGS: ReadonlySet<ProvisionKind> = new Set(['part', 'chapter', 'section', 'subsection', 'letter', 'roman', 'article']);
const UNNUMBERED: ReadonlySet<ProvisionKind> = new Set(['dash', 'plus']);

/**
 * Everything that is coloured, in order, none over another: the parts of the document by its tree, and in them the parts of what they cite.
 * The grammar guesses the same line by line, so that there are colours at once and in themes that ask for no others; only the tree knows
 * an issuer with an unusual name, a title, the name under a signature.
 */
export function documentTokens(analysis: Analysis): readonly Token[] {
  const { source } = analysis;
  const parts = inOrder(placed(partsOf(analysis))).map((token) => ({ ...token, span: source.toOriginal(token.span) }));
  return aroundEach(source.original, parts, citationTokens(analysis));
}

function partsOf({ tree }: Analysis): readonly Piece[] {
  const { preface, preamble, body, conclusions, attachments, copy } = tree;
  return [
    ...piecesOfPreface(preface),
    ...preamble.bases.map(({ lead }): Piece => ['legalBasis', lead]),
    ['enactment', preamble.enactingFormula],
    ...walk(body).flatMap(piecesOfProvision),
    ...piecesOfConclusions(conclusions),
    ...attachments.flatMap(piecesOfAttachment),
    ...(copy ? [...piecesOfHead(copy), ['heading', copy.label] as const, ...piecesOfConclusions(copy)] : []),
  ];
}

function piecesOfPreface(preface: Preface): readonly Piece[] {
  const { nationalTitle, motto, partyTitle, docType, draftMark, urgency, secrecy, circulation, subject, authorityLine, addressees } = preface;
  return [
    ...[nationalTitle, motto, partyTitle, docType].map((field): Piece => ['heading', field]),
    ...[draftMark, urgency, secrecy, circulation].map((field): Piece => ['stamp', field]),
    ...piecesOfHead(preface),
    ['subject', subject],
    ['issuer', authorityLine],
    ['partLabel', addressees && addressees.label],
    ...(addressees?.items ?? []).map(({ content }): Piece => ['recipient', content]),
  ];
}

/** Who writes, under which number, where and when. */
function piecesOfHead({ parentIssuer, issuer, numberLine, placeDate }: Pick<Preface, 'parentIssuer' | 'issuer' | 'numberLine' | 'placeDate'>): readonly Piece[] {
  return [['issuer', parentIssuer], ['issuer', issuer], ...piecesOfNumber(numberLine), ...piecesOfPlace(placeDate)];
}

function piecesOfNumber(line: NumberLine | null): readonly Piece[] {
  return line ? [['numberWord', line.label], ['symbol', line.symbol]] : [];
}

/**
 *     An Phú, ngày 05 tháng 01 năm 2026
 *     ^place  ^date
 */
function piecesOfPlace(line: PlaceDate | null): readonly Piece[] {
  if (!line) return [];
  const start = (line.comma ?? line.place)?.span.end ?? line.span.start;
  return [['place', line.place], ['date', wordsIn({ start, end: line.span.end })]];
}

/** The text of a token is asked for nowhere, but whether there is any. */
function wordsIn(span: Span): Field {
  return { span, text: span.start < span.end ? ' ' : '' };
}

/** A clause with a title is printed bold, its number too; one without begins with a number that is only a mark. */
function piecesOfProvision({ kind, marker, title }: Provision): readonly Piece[] {
  if (UNNUMBERED.has(kind)) return [];
  const isHeading = HEADINGS.has(kind) || title !== null;
  return [[isHeading ? 'headingNumber' : 'listNumber', marker], ['title', title]];
}

function piecesOfConclusions({ recipients, signatures }: Pick<Conclusions, 'recipients' | 'signatures'>): readonly Piece[] {
  const listed = recipients?.items.filter((item) => item !== recipients.filing) ?? [];
  return [
    ['partLabel', recipients && recipients.label],
    ...listed.map(({ content }): Piece => ['recipient', content]),
    ...signatures.flatMap(({ authority, positions, signer }): readonly Piece[] => [
      ...authority.flatMap(({ markField, body }): readonly Piece[] => [['authority', markField], ['position', body]]),
      ...positions.map((field): Piece => ['position', field]),
      ['signer', signer],
    ]),
  ];
}

function piecesOfAttachment({ heading, title, body }: Attachment): readonly Piece[] {
  return [['heading', heading], ['subject', title], ...walk(body).flatMap(piecesOfProvision)];
}

/** The parts without what `inner` covers of them, and `inner`: both in order. What is left between two tokens is no token when it is white space. */
function aroundEach(text: string, parts: readonly Token[], inner: readonly Token[]): readonly Token[] {
  const all: Token[] = [];
  let reached = 0;
  const rest = (part: Token, end: number) => {
    const span = { start: Math.max(part.span.start, reached), end };
    if (span.start < end && text.slice(span.start, end).trim() !== '') all.push({ ...part, span });
  };
  let next = 0;
  for (const part of parts) {
    for (let token = inner[next]; token && token.span.start < part.span.end; token = inner[(next += 1)]) {
      rest(part, token.span.start);
      all.push(token);
      reached = token.span.end;
    }
    rest(part, part.span.end);
  }
  return [...all, ...inner.slice(next)];
}
