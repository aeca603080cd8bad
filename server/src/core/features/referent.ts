import type { Analysis } from '../analysis';
import type { Citation } from '../citations/citation';
import type { BackReference, CitedDocument, NamedCitation, ProvisionAtom, ProvisionReference, Resolution } from '../citations/reference';
import { documentsByCitation } from '../citations/resolve';
import { Antecedents } from '../citations/resolve-back';
import { NamedDocuments } from '../citations/resolve-named';
import { ProvisionResolver } from '../citations/resolve-provision';
import { compareDates } from '../legal/calendar';
import { symbolKey } from '../legal/symbol-key';
import { provisionsAt } from '../syntax/tree';
import { contains, type Span } from '../text/span';
import { nameSpanOf, pointersOf, spanOf, type AtomPointer, type Pointer } from './pointer';

/** What several places of a text may point at: another document, by its number or by its name, or a place of this one. */
export type Referent =
  | { readonly to: 'document'; readonly document: CitedDocument }
  | { readonly to: 'named'; readonly named: NamedCitation }
  | { readonly to: 'this'; readonly target: Target };

/** A place of the text, clean. `selection` is what an editor shows of it: the marker of a provision, the number of a document. */
export interface Target {
  readonly span: Span;
  readonly selection: Span;
}

/** A place that points at something, or that something itself, in the user's own text. */
export interface Mention {
  readonly span: Span;
  /** The place where it is given: the fullest citation of a document, the marker of a provision. */
  readonly isDeclaration: boolean;
}

/** Those of each text that somebody asked about: a cursor that moves asks at every step. */
const KEPT = new WeakMap<Analysis, Referents>();

/** Where the pointers of one text lead. */
export class Referents {
  readonly #analysis: Analysis;
  readonly #documents: ReadonlyMap<Citation, CitedDocument>;
  #names: NamedDocuments | undefined;
  #antecedents: Antecedents | undefined;
  #provisions: ProvisionResolver | undefined;
  readonly #chains = new Map<ProvisionReference, readonly Resolution[]>();
  #places: ReadonlyMap<number, readonly Span[]> | undefined;
  /** This document among those that it cites. */
  readonly own: CitedDocument | undefined;

  static in(analysis: Analysis): Referents {
    const kept = KEPT.get(analysis) ?? new Referents(analysis);
    KEPT.set(analysis, kept);
    return kept;
  }

  private constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#documents = documentsByCitation(analysis.cited);
    this.own = ownDocument(analysis);
  }

  /** Where `pointer` leads; null when that is not certain. */
  of(pointer: Pointer): Referent | null {
    switch (pointer.kind) {
      case 'citation':
        return this.#cited(this.documentOf(pointer.citation));
      case 'name':
        return this.#resolved((this.#names ??= new NamedDocuments(this.#analysis)).of(pointer.named));
      case 'back':
        return this.#resolved(this.meaningOf(pointer.back));
      case 'atom':
        return this.#provision(pointer);
      case 'number':
        return { to: 'this', target: { span: pointer.numberLine.span, selection: spanOf(pointer) } };
      case 'marker':
        return { to: 'this', target: { span: pointer.provision.span, selection: spanOf(pointer) } };
      case 'attachment':
        return { to: 'this', target: { span: pointer.attachment.span, selection: spanOf(pointer) } };
    }
  }

  /** What a back reference means, or why that cannot be told. */
  meaningOf(back: BackReference): Resolution {
    return (this.#antecedents ??= new Antecedents(this.#analysis)).of(back);
  }

  documentOf(citation: Citation): CitedDocument | undefined {
    return this.#documents.get(citation);
  }

  /** Every place that leads to `referent`, and the place where it is given, in the order of the text. */
  mentionsOf(referent: Referent): readonly Mention[] {
    this.#places ??= this.#findPlaces();
    const { selection } = declarationOf(referent);
    const others = (this.#places.get(selection.start) ?? []).filter(({ start }) => start !== selection.start);
    return [selection, ...others]
      .sort((a, b) => a.start - b.start)
      .map((span) => ({ span: this.#analysis.source.toOriginal(span), isDeclaration: span === selection }));
  }

  /** The places of all pointers, by where their referent is given: what is given in one place is one. */
  #findPlaces(): ReadonlyMap<number, readonly Span[]> {
    const places = new Map<number, Span[]>();
    for (const pointer of pointersOf(this.#analysis)) {
      const referent = this.of(pointer);
      if (!referent) continue;
      const { start } = declarationOf(referent).selection;
      const known = places.get(start) ?? [];
      if (known.push(nameSpanOf(pointer)) === 1) places.set(start, known);
    }
    return places;
  }

  #cited(document: CitedDocument | undefined): Referent | null {
    if (!document) return null;
    const own = document === this.own ? ownTarget(this.#analysis) : null;
    return own ? { to: 'this', target: own } : { to: 'document', document };
  }

  /** A part of another document leads nowhere: its text is not here. */
  #provision({ reference, atom, isFarEnd }: AtomPointer): Referent | null {
    const chain = isFarEnd ? this.#resolver.resolve(withFarEnd(reference, atom)) : this.#chainOf(reference);
    const resolution = chain[reference.atoms.indexOf(atom)];
    return resolution?.to === 'this-document' ? this.#resolved(resolution) : null;
  }

  /** Its parts are asked for one by one. */
  #chainOf(reference: ProvisionReference): readonly Resolution[] {
    const known = this.#chains.get(reference) ?? this.#resolver.resolve(reference);
    this.#chains.set(reference, known);
    return known;
  }

  get #resolver(): ProvisionResolver {
    return (this.#provisions ??= new ProvisionResolver(this.#analysis));
  }

  #resolved(resolution: Resolution): Referent | null {
    if (resolution.to === 'document') return this.#cited(resolution.document);
    if (resolution.to === 'named') return { to: 'named', named: resolution.named };
    if (resolution.to === 'nothing') return null;
    const target = targetAt(this.#analysis, resolution.span) ?? ownTarget(this.#analysis);
    return target && { to: 'this', target };
  }
}

/** `khoản 5 Điều 2` for `từ khoản 3 đến khoản 5 Điều 2`. */
export function withFarEnd(reference: ProvisionReference, atom: ProvisionAtom): ProvisionReference {
  return { ...reference, atoms: reference.atoms.map((one) => (one === atom && one.to ? { ...one, ...one.to, to: null } : one)) };
}

/** Where a referent is given. */
export function declarationOf(referent: Referent): Target {
  switch (referent.to) {
    case 'document': {
      const { span, symbolField } = referent.document.fullest;
      return { span, selection: { start: span.start, end: symbolField.span.end } };
    }
    case 'named':
      return { span: referent.named.span, selection: referent.named.span };
    case 'this':
      return referent.target;
  }
}

/** The place of this document as a whole: its number, or where that is blank its type; null when it has neither. */
export function ownTarget({ tree: { preface } }: Analysis): Target | null {
  const { numberLine, docType } = preface;
  if (numberLine?.number) return { span: numberLine.span, selection: numberLine.symbol.span };
  return docType && { span: docType.span, selection: docType.span };
}

/**
 * This document among those that it cites: an attached text names the decision that it came with.
 * A number of the same year may well be another body's: with another date it is another document.
 */
function ownDocument({ tree, cited, regime }: Analysis): CitedDocument | undefined {
  const { numberLine } = tree.preface;
  if (!numberLine?.number) return undefined;
  const key = symbolKey(numberLine.symbol.text);
  return cited.find(({ symbol, date }) => symbolKey(symbol) === key && (!date || (regime.date !== null && compareDates(date, regime.date) === 0)));
}

/** The provision or attachment that begins at `at`. */
function targetAt({ tree }: Analysis, { start }: Span): Target | null {
  const attachment = tree.attachments.find(({ span }) => contains(span, start));
  const provision = provisionsAt(attachment ? attachment.body : tree.body, start).find(({ span }) => span.start === start);
  if (provision) return { span: provision.span, selection: provision.marker.span };
  return attachment?.heading.span.start === start ? { span: attachment.span, selection: attachment.heading.span } : null;
}
