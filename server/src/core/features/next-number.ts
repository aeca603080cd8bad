import type { Analysis } from '../analysis';
import type { Edit } from '../lint/rule';
import { isHighUnit } from '../syntax/provision-title';
import { rankOf } from '../syntax/marker';
import type { Line } from '../syntax/line';
import type { Provision } from '../syntax/tree';
import { walk } from '../syntax/tree';
import { contains } from '../text/span';
import { firstNumberBelow } from './next-number-first';
import { firstMarkerUnder, markerAfter, readBareMarker, usualMarkerUnder } from './next-number-form';
import { isAfterBlankLine, isInRemark, isSpaced, kinOf, lineIndexAt, numberedPlaceAbove, type NumberedPlace } from './next-number-place';

/**
 * What Enter adds to the empty line on which `offset` stands, right below the line that was left: the next number there, the first of
 * the level below after a colon, a dash among the recipients. Below a line that holds a number only, that line goes away with the break
 * behind it, as in Word. Null where nothing is to be offered: in the heading, căn cứ, signature, annexes, quotations and remarks. Numbers
 * further down stay what they are. Offsets are in the user's own text.
 */
export function nextNumberAt(analysis: Analysis, offset: number): Edit | null {
  const index = lineIndexAt(analysis, offset);
  const [above, line] = [analysis.lines[index - 1], analysis.lines[index]];
  if (above?.kind !== 'text' || line?.text !== '' || isInRemark(analysis, offset)) return null;
  const place = numberedPlaceAbove(analysis, above.index);
  const isListed = place === null && isInConclusions(analysis, above);
  const bare = readBareMarker(above.text);
  if (bare) return place || (isListed && bare.kind === 'dash') ? withoutLineAbove(analysis.source.original, offset) : null;
  const newText = place ? nextNumber(analysis, place) : isListed ? nextRecipient(analysis, above) : null;
  return newText === null ? null : { span: { start: offset, end: offset }, newText };
}

/**
 * What Backspace makes of a line that holds a number only and ends at `offset`: the number that comes next one level further out,
 * or nothing at the outermost. Null where such a line is no numbered one.
 */
export function outerNumberAt(analysis: Analysis, offset: number): Edit | null {
  const line = analysis.lines[lineIndexAt(analysis, offset)];
  const bare = line && readBareMarker(line.text);
  const { source } = analysis;
  if (!line || !bare || isInRemark(analysis, offset) || source.toClean(offset) < line.content.end) return null;
  const own = { start: startOfLine(source.original, offset), end: offset };
  if (source.original.slice(own.start, own.end).trim().normalize('NFC') !== line.text) return null;
  const isOutside = numberedPlaceAbove(analysis, line.index) === null;
  if (isOutside) return isInConclusions(analysis, line) && bare.kind === 'dash' ? { span: own, newText: '' } : null;
  const place = line.index > 0 ? numberedPlaceAbove(analysis, line.index - 1) : null;
  const rank = rankOf(bare);
  const parent = place?.path.findLast((unit) => rankOf(unit) < rank);
  return { span: own, newText: (parent && markerAfter(parent)) ?? '' };
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** The line above goes, with its line end; what Enter put on the new line goes too. */
function withoutLineAbove(text: string, offset: number): Edit | null {
  const start = startOfLine(text, offset);
  const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  const from = startOfLine(text, end);
  return /<!--|-->/.test(text.slice(from, offset)) ? null : { span: { start: from, end: offset }, newText: '' };
}

function isInConclusions({ tree: { conclusions } }: Analysis, { content }: Line): boolean {
  return conclusions.span.end > conclusions.span.start && contains(conclusions.span, content.start);
}

/** A dash after `Nơi nhận:` and each item, until the list is closed by its filing line or a full stop. */
function nextRecipient({ tree: { conclusions } }: Analysis, { content }: Line): string | null {
  const { recipients } = conclusions;
  if (!recipients) return null;
  const { label, colon, items, filing } = recipients;
  if (content.end === (colon ?? label).span.end) return '- ';
  const item = items.find(({ span }) => span.start >= content.start && span.end === content.end);
  return item?.dash && item !== filing && item.mark?.text !== '.' ? '- ' : null;
}

const CLOSED = /[.;:,!?…]$/;
const END_OF_BODY = /\/\s*\.$/;
/** What follows is the text of another document. */
const QUOTES_BELOW = /(?:sửa đổi|bổ sung|thay thế|bãi bỏ)[^]*:$/iu;

function nextNumber(analysis: Analysis, place: NumberedPlace): string | null {
  const { paragraph, path, provisions, line } = place;
  const text = analysis.source.slice(paragraph.span);
  if (END_OF_BODY.test(text) || isInQuotation(text) || isWrapped(place)) return null;
  const own = path.at(-1);
  if (line.content.end !== paragraph.span.end) return null;
  if (!own) return provisions.length === 0 && !QUOTES_BELOW.test(text) ? spaced(analysis, place, { text: firstNumberBelow(analysis, text), like: null }) : null;
  const isOwn = own.span.start === paragraph.span.start;
  if (text.endsWith(':')) {
    const mayHold = isOwn || (own.kind === 'article' && own.children.length === 0);
    return mayHold && !QUOTES_BELOW.test(text) ? spaced(analysis, place, below(place, own)) : null;
  }
  if (!isOwn) return null;
  const title = CLOSED.test(text) ? undefined : kinOf(own, place.provisions, isTitled);
  if (title && (title.children.length > 0 || hasTextBelow(title))) return spaced(analysis, place, title.children.length > 0 ? below(place, own) : null);
  const closed = isClosing(own, path.at(-2)) ? path.at(-2) : own;
  return spaced(analysis, place, closed ? { text: markerAfter(closed), like: closed } : null);
}

function isInQuotation(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”');
}

/** Lines broken by hand in the midst of sentences: such a break ends nothing. */
function isWrapped({ line, paragraphs }: NumberedPlace): boolean {
  const isOpen = !CLOSED.test(line.text) && line.text.length >= SHORTEST_WRAPPED_LINE;
  return isOpen && paragraphs.filter(({ lines }) => lines.length > 1).length > 2;
}

const SHORTEST_WRAPPED_LINE = 45;

/** `I. KẾT QUẢ`: words that no mark closes. */
function isTitled({ heading }: Provision): boolean {
  return heading.text !== '' && !CLOSED.test(heading.text);
}

function hasTextBelow({ span, heading }: Provision): boolean {
  return span.end > heading.span.end;
}

/** `c) ….` under `a) …;` and `b) …;`: the list is closed. */
function isClosing(own: Provision, parent: Provision | undefined): boolean {
  const sisters = parent?.children ?? [];
  const before = sisters[sisters.indexOf(own) - 1];
  return own.heading.text.endsWith('.') && before?.heading.text.endsWith(';') === true;
}

/** A marker, and the unit whose blank line above it follows; null when there is none like it. */
interface Offer {
  readonly text: string | null;
  readonly like: Provision | null;
}

/** The first number of the level below `own`: as units like it hold theirs, else as documents usually do. */
function below({ provisions }: NumberedPlace, own: Provision): Offer {
  const kin = kinOf(own, provisions, ({ children }) => children.length > 0);
  const [sample] = kin?.children ?? [];
  if (kin && sample) return { text: belowLike(kin, own, provisions), like: sample };
  const decimal = own.kind === 'clause' ? walk(provisions).find(({ kind, ordinals }) => kind === 'decimal' && ordinals.length === 2) : undefined;
  return { text: decimal ? firstMarkerUnder(own, decimal) : usualMarkerUnder(own), like: decimal ?? null };
}

/** Articles run through the whole text; what runs on from one parent to the next does so here too. */
function belowLike(kin: Provision, own: Provision, provisions: readonly Provision[]): string | null {
  const [sample] = kin.children;
  if (!sample) return null;
  if (sample.kind === 'article') {
    const last = walk(provisions).findLast(({ kind, span }) => kind === 'article' && span.start < own.span.start);
    return last ? markerAfter(last) : firstMarkerUnder(own, sample);
  }
  const runsOn = sample.kind !== 'decimal' && (sample.ordinals.at(-1) ?? 1) > 1 && kin.span.start < own.span.start;
  return runsOn ? markerAfter(kin.children.at(-1) ?? sample) : firstMarkerUnder(own, sample);
}

/** The marker below a blank line, where units like it stand so. */
function spaced(analysis: Analysis, { paragraphs }: NumberedPlace, offer: Offer | null): string | null {
  if (!offer || offer.text === null) return null;
  const start = offer.like?.span.start;
  const isFirst = start === undefined || start === paragraphs[0]?.span.start;
  const isApart = isFirst || (offer.like && isHighUnit(offer.like.kind)) ? isSpaced(analysis, paragraphs) : isAfterBlankLine(analysis, start);
  return isApart ? `\n${offer.text}` : offer.text;
}
