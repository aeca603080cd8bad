import type { Analysis } from '../../analysis';
import type { Provision } from '../../syntax/tree';

/** A provision in its place. */
export interface Unit {
  readonly provision: Provision;
  /** Null at the top of a text. */
  readonly parent: Provision | null;
  readonly siblings: readonly Provision[];
  readonly index: number;
}

/** One text with numbering of its own: the body of the document, or an attached quy chế. */
export interface NumberedText {
  /** Parents before children, in the order of the text. */
  readonly units: readonly Unit[];
  readonly top: readonly Provision[];
}

/** The body and the attached texts that have numbers, each by itself. */
export function textsOf(analysis: Analysis): readonly NumberedText[] {
  const known = TEXTS.get(analysis);
  if (known) return known;
  const { body, attachments } = analysis.tree;
  const texts = [body, ...attachments.map((attachment) => attachment.body)].filter(({ length }) => length > 0).map(readText);
  TEXTS.set(analysis, texts);
  return texts;
}

/** Every unit of every text. */
export function unitsOf(analysis: Analysis): readonly Unit[] {
  const texts = textsOf(analysis);
  return texts.length === 1 ? (texts[0]?.units ?? []) : texts.flatMap(({ units }) => units);
}

/** Most rules of this room ask. */
const TEXTS = new WeakMap<Analysis, readonly NumberedText[]>();

function readText(top: readonly Provision[]): NumberedText {
  const units: Unit[] = [];
  const collect = (siblings: readonly Provision[], parent: Provision | null) => {
    for (const [index, provision] of siblings.entries()) {
      units.push({ provision, parent, siblings, index });
      collect(provision.children, provision);
    }
  };
  collect(top, null);
  return { units, top };
}
