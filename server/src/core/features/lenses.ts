import type { Analysis } from '../analysis';
import { walk, type ProvisionKind } from '../syntax/tree';
import { contains, type Span } from '../text/span';
import { ownTarget, Referents, type Target } from './referent';

/** A heading that other places of the text lead to, in the user's own text. */
export interface HeadingLens {
  /** Its marker, `Điều 5.`, or the `Phụ lục I` of an annex. */
  readonly span: Span;
  /** The places outside it that lead to it, in the order of the text; one at least. */
  readonly places: readonly Span[];
}

/** What stands on lines of its own above others; a khoản that is cited would put a line into the middle of its article. */
const HEADINGS: ReadonlySet<ProvisionKind> = new Set(['part', 'chapter', 'section', 'subsection', 'letter', 'roman', 'article']);

/**
 * The headings that the text itself cites, in its order. `Điều này` inside the article is not counted:
 * asked is what else has to be read when the article changes.
 */
export function headingLenses(analysis: Analysis): readonly HeadingLens[] {
  const referents = Referents.in(analysis);
  return headingsOf(analysis).flatMap((target) => {
    const own = analysis.source.toOriginal(target.span);
    const places = referents
      .mentionsOf({ to: 'this', target })
      .filter(({ span, isDeclaration }) => !isDeclaration && !contains(own, span.start))
      .map(({ span }) => span);
    return places.length > 0 ? [{ span: analysis.source.toOriginal(target.selection), places }] : [];
  });
}

function headingsOf({ tree }: Analysis): readonly Target[] {
  const provisions = [...walk(tree.body), ...tree.attachments.flatMap(({ body }) => walk(body))].filter(({ kind }) => HEADINGS.has(kind));
  const targets = [
    ...provisions.map(({ span, marker }): Target => ({ span, selection: marker.span })),
    ...tree.attachments.map(({ span, heading }): Target => ({ span, selection: heading.span })),
  ];
  return targets.sort((a, b) => a.selection.start - b.selection.start);
}

/** The number of the document, in the user's own text: where it is told who cites the document. Null as long as it has none. */
export function ownNumberSpan(analysis: Analysis): Span | null {
  const own = analysis.tree.preface.numberLine?.number ? ownTarget(analysis) : null;
  return own && analysis.source.toOriginal(own.selection);
}
