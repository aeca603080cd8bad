import type { Analysis } from '../analysis';
import type { DocumentTree } from '../syntax/tree';
import { walk } from '../syntax/tree';
import type { Span } from '../text/span';

/** A stretch that an editor may fold away, in the user's own text. It may lie on one line; the shells drop those. */
export interface Fold {
  readonly kind: 'region' | 'comment';
  readonly span: Span;
}

/** Header, căn cứ, provisions, recipients, signatures that stand alone, footnotes, attachments, copy and remarks, in the order of the text. */
export function foldingRegions(analysis: Analysis): readonly Fold[] {
  const { tree, source } = analysis;
  const regions = foldableSpans(tree)
    .map((span) => withoutBlankEnd(source.clean, span))
    .map((span): Fold => ({ kind: 'region', span: source.toOriginal(span) }));
  const remarks = source.remarks.map(({ span }): Fold => ({ kind: 'comment', span }));
  return [...regions, ...remarks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function foldableSpans({ preface, preamble, body, footnotes, conclusions, attachments, copy }: DocumentTree): readonly Span[] {
  const first = preamble.bases[0];
  const last = preamble.bases.at(-1);
  return [
    preface.span,
    ...(first && last ? [{ start: first.span.start, end: last.span.end }] : []),
    ...walk(body).map(({ span }) => span),
    ...footnotes.map(({ span }) => span),
    ...(conclusions.recipients ? [conclusions.recipients.span] : []),
    ...conclusions.signatures.filter(({ side }) => side === null).map(({ span }) => span),
    ...(copy ? [copy.span] : []),
    ...attachments.flatMap(({ span, body: attached }) => [span, ...walk(attached).map((provision) => provision.span)]),
  ];
}

/** A fold that swallows the blank line after it would glue two provisions together on the screen. */
function withoutBlankEnd(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}
