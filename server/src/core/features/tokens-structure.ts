import type { Analysis } from '../analysis';
import { walk, type Attachment, type Conclusions, type NumberLine, type PlaceDate, type Preface, type Provision, type ProvisionKind } from '../syntax/tree';
import type { Field, Span } from '../text/span';
import { citationTokens, placed, type Piece, type Token } from './tokens';

/** Headings by what they are; the others are numbers in a list unless they have a title. */
const HEADINGS: ReadonlySet<ProvisionKind> = new Set(['part', 'chapter', 'section', 'subsection', 'letter', 'roman', 'article']);
const UNNUMBERED: ReadonlySet<ProvisionKind> = new Set(['dash', 'plus']);

/**
 * Everything that is coloured, in order, none over another: the parts of the document by its tree, and in them the parts of what they cite.
 * The grammar guesses the same line by line, so that there are colours at once and in themes that ask for no others; only the tree knows
 * an issuer with an unusual name, a title, the name under a signature. A name over two lines may have the other column between its halves.
 */
export function documentTokens(analysis: Analysis): readonly Token[] {
  const { source } = analysis;
  const parts = placed(partsOf(analysis)).map((token) => ({ ...token, span: source.toOriginal(token.span) }));
  const tokens = [...parts, ...citationTokens(analysis)].sort((a, b) => a.span.start - b.span.start);
  return flattened(source.original, tokens);
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

/** In order, none over another: of two, the one that begins later lies on top, and what is left between tokens is no token when it is white space. */
function flattened(text: string, tokens: readonly Token[]): readonly Token[] {
  const flat: Token[] = [];
  const open: Token[] = [];
  let reached = 0;
  const show = (token: Token, end: number) => {
    const start = Math.max(token.span.start, reached);
    if (start < end && text.slice(start, end).trim() !== '') flat.push({ ...token, span: { start, end } });
    reached = Math.max(reached, end);
  };
  const closeUpTo = (start: number) => {
    for (let last = open.at(-1); last && last.span.end <= start; last = open.at(-1)) {
      show(last, last.span.end);
      open.pop();
    }
  };
  for (const token of tokens) {
    closeUpTo(token.span.start);
    const below = open.at(-1);
    if (below) show(below, token.span.start);
    open.push(token);
  }
  closeUpTo(text.length);
  return flat;
}
