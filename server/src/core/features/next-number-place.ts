import type { Analysis } from '../analysis';
import type { Line } from '../syntax/line';
import { readParagraphs, type Paragraph } from '../syntax/paragraph';
import { provisionsAt, walk, type Provision } from '../syntax/tree';
import { partitionPoint } from '../text/partition';
import { contains } from '../text/span';

/** A line of text among numbered paragraphs, with the units that are open there. */
export interface NumberedPlace {
  readonly line: Line;
  readonly paragraph: Paragraph;
  /** All of the same text: the body, or an attached one. */
  readonly paragraphs: readonly Paragraph[];
  readonly provisions: readonly Provision[];
  /** Units around the paragraph, outermost first; the last is its own when it has a number. */
  readonly path: readonly Provision[];
}

/** The line of the clean text at `offset` of the user's own. */
export function lineIndexAt({ source, lines }: Analysis, offset: number): number {
  const at = source.toClean(offset);
  return partitionPoint(lines, ({ span }) => span.end < at);
}

export function isInRemark({ source }: Analysis, offset: number): boolean {
  return source.remarks.some(({ span }) => span.start < offset && offset < span.end);
}

/** The place of the last line of text at or above `index`; null outside the body and the attached texts, in footnotes and in quotations. */
export function numberedPlaceAbove(analysis: Analysis, index: number): NumberedPlace | null {
  let at = index;
  while (at > 0 && analysis.lines[at]?.kind === 'blank') at -= 1;
  const line = analysis.lines[at];
  const text = line?.kind === 'text' ? textAround(analysis, line) : null;
  if (!line || !text) return null;
  const paragraph = text.paragraphs[partitionPoint(text.paragraphs, ({ span }) => span.end < line.content.start)];
  if (!paragraph || paragraph.span.start > line.content.start || paragraph.isQuoted || paragraph.isFootnote) return null;
  return { ...text, line, paragraph, path: provisionsAt(text.provisions, paragraph.span.start) };
}

function textAround({ tree, lines, paragraphs }: Analysis, line: Line): Pick<NumberedPlace, 'paragraphs' | 'provisions'> | null {
  const at = line.content.start;
  const attachment = tree.attachments.find(({ span }) => contains(span, at));
  if (!attachment) return { paragraphs, provisions: tree.body };
  const lineOf = (offset: number) => partitionPoint(lines, ({ span }) => span.end < offset);
  const own = readParagraphs(lines, lineOf(attachment.heading.span.end) + 1, lineOf(attachment.span.end) + 1);
  return attachment.body.length > 0 ? { paragraphs: own, provisions: attachment.body } : null;
}

/** The last unit of the same kind and depth that stands before `own` in its text and is `wanted`; without one the first behind it. */
export function kinOf(own: Provision, provisions: readonly Provision[], isWanted: (kin: Provision) => boolean): Provision | undefined {
  const kin = walk(provisions).filter(({ kind, ordinals }) => kind === own.kind && ordinals.length === own.ordinals.length);
  const before = kin.findLast((one) => one.span.start < own.span.start && isWanted(one));
  return before ?? kin.find((one) => one.span.start > own.span.start && isWanted(one));
}

/** Whether a blank line stands above the line on which `start` lies. */
export function isAfterBlankLine({ lines }: Analysis, start: number): boolean {
  const index = partitionPoint(lines, ({ span }) => span.end < start);
  return index > 0 && lines[index - 1]?.kind === 'blank';
}

/** Whether blank lines part most paragraphs of a text. */
export function isSpaced(analysis: Analysis, paragraphs: readonly Paragraph[]): boolean {
  const below = paragraphs.slice(1);
  return below.filter(({ span }) => isAfterBlankLine(analysis, span.start)).length * 2 > below.length;
}
