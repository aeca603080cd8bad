import type { Analysis } from '../analysis';
import type { Citation } from '../citations/citation';
import type { BackReference, NamedCitation, ProvisionAtom, ProvisionReference, References } from '../citations/reference';
import { provisionsAt, type Attachment, type NumberLine, type Provision } from '../syntax/tree';
import { partitionPoint } from '../text/partition';
import { contains, type Span } from '../text/span';

/**
 * What stands at a place of the text: something that points at a document or at a part of one, or the thing itself
 * (`number`: the document's own number; `marker`: the `Điều 5.` of a provision; `attachment`: its heading). Spans are in the clean text.
 */
export type Pointer =
  | { readonly kind: 'citation'; readonly citation: Citation }
  | { readonly kind: 'name'; readonly named: NamedCitation }
  | { readonly kind: 'back'; readonly back: BackReference }
  | AtomPointer
  | { readonly kind: 'number'; readonly numberLine: NumberLine }
  | { readonly kind: 'marker'; readonly provision: Provision }
  | { readonly kind: 'attachment'; readonly attachment: Attachment };

/** One part of a chain, or the far end of a range that begins with it: `khoản 5` in `từ khoản 2 đến khoản 5`. */
export interface AtomPointer {
  readonly kind: 'atom';
  readonly reference: ProvisionReference;
  readonly atom: ProvisionAtom;
  readonly isFarEnd: boolean;
}

/** The pointer at an offset of the user's text, the shortest of those that stand there; null where there is none. */
export function pointerAt(analysis: Analysis, offset: number): Pointer | null {
  const at = analysis.source.toClean(offset);
  const { citations, references } = analysis;
  const near = [
    ...citing({ citations: before(citations, at), names: before(references.names, at), backs: before(references.backs, at) }),
    ...atoms(before(references.provisions, at)),
    ...ownParts(analysis, at),
  ];
  const [first, ...others] = near.filter((pointer) => contains(spanOf(pointer), at));
  if (!first) return null;
  return others.reduce((best, pointer) => (lengthOf(pointer) < lengthOf(best) ? pointer : best), first);
}

/** The two that begin last before `at`, or there: of a list in order without overlaps no other reaches it. */
function before<T extends { readonly span: Span }>(items: readonly T[], at: number): readonly T[] {
  const next = partitionPoint(items, ({ span }) => span.start <= at);
  return items.slice(Math.max(0, next - 2), next);
}

/** All that points, by kinds, each in the order of the text. */
export function pointersOf({ citations, references }: Analysis): readonly Pointer[] {
  return [...citing({ citations, ...references }), ...atoms(references.provisions)];
}

function citing({ citations, names, backs }: Pick<Analysis, 'citations'> & Pick<References, 'names' | 'backs'>): readonly Pointer[] {
  return [
    ...citations.map((citation): Pointer => ({ kind: 'citation', citation })),
    ...names.map((named): Pointer => ({ kind: 'name', named })),
    ...backs.map((back): Pointer => ({ kind: 'back', back })),
  ];
}

function atoms(provisions: readonly ProvisionReference[]): readonly AtomPointer[] {
  return provisions.flatMap((reference) =>
    reference.atoms.flatMap((atom): readonly AtomPointer[] => {
      const near: AtomPointer = { kind: 'atom', reference, atom, isFarEnd: false };
      return atom.to ? [near, { ...near, isFarEnd: true }] : [near];
    }),
  );
}

/** The things of this document that may be pointed at, those around `at`. */
function ownParts({ tree }: Analysis, at: number): readonly Pointer[] {
  const { numberLine } = tree.preface;
  const attachment = tree.attachments.find(({ span }) => contains(span, at));
  const path = provisionsAt(attachment ? attachment.body : tree.body, at);
  return [
    ...(numberLine?.number ? [{ kind: 'number' as const, numberLine }] : []),
    ...(attachment ? [{ kind: 'attachment' as const, attachment }] : []),
    ...path.filter(({ num }) => num !== '').map((provision) => ({ kind: 'marker' as const, provision })),
  ];
}

/** All of it: of a citation from its type to its issuer. */
export function spanOf(pointer: Pointer): Span {
  switch (pointer.kind) {
    case 'citation':
      return pointer.citation.span;
    case 'name':
      return pointer.named.span;
    case 'back':
      return pointer.back.span;
    case 'atom':
      return pointer.isFarEnd && pointer.atom.to ? pointer.atom.to.span : pointer.atom.span;
    case 'number':
      return pointer.numberLine.symbol.span;
    case 'marker':
      return pointer.provision.marker.span;
    case 'attachment':
      return pointer.attachment.heading.span;
  }
}

/** The words that name it: of a citation from its type to its symbol, without date and issuer. */
export function nameSpanOf(pointer: Pointer): Span {
  const { start, end } = spanOf(pointer);
  return pointer.kind === 'citation' ? { start, end: pointer.citation.symbolField.span.end } : { start, end };
}

function lengthOf(pointer: Pointer): number {
  const { start, end } = spanOf(pointer);
  return end - start;
}
