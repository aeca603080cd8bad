import type { Analysis } from '../analysis';
import { contains } from '../text/span';
import { provisionsAt, type Provision } from '../syntax/tree';

/** The room of a document in which an offset lies. */
export type Room = 'preface' | 'preamble' | 'body' | 'conclusions' | 'attachments';

export interface Place {
  readonly room: Room;
  /** The provisions around the offset, outermost first; empty outside the body. */
  readonly provisions: readonly Provision[];
}

/** Where an offset of the user's text lies in the tree. */
export function placeOf({ source, tree }: Analysis, offset: number): Place {
  const at = source.toClean(offset);
  const { conclusions, bodySpan, preamble, attachments } = tree;
  const provisions = provisionsAt(tree.body, at);
  if (provisions.length > 0) return { room: 'body', provisions };
  if (attachments.some(({ span }) => contains(span, at))) return { room: 'attachments', provisions };
  if (conclusions.span.end > conclusions.span.start && at >= conclusions.span.start) return { room: 'conclusions', provisions };
  if (preamble.bases.some(({ span }) => contains(span, at))) return { room: 'preamble', provisions };
  return { room: at < bodySpan.start ? 'preface' : 'body', provisions };
}
