import type { Analysis } from '../analysis';
import { findDocType, type DocTypeId } from '../legal/doc-types';
import { provisionsAt, walk, type Attachment, type DocumentTree, type Provision } from '../syntax/tree';
import { partitionPoint } from '../text/partition';
import type { Field, Span } from '../text/span';
import { Annexes } from './provision-annex';
import { Ambiguities } from './provision-ambiguity';
import type { Citation } from './citation';
import { containerOf, kindsOf, nowhere, Places, type Container, type Nowhere, type Place, type Sought } from './provision-place';
import { isWithin } from './provision-quotes';
import type { CitedDocument, CitedKind, ProvisionAtom, ProvisionReference, Resolution } from './reference';
import { documentsByCitation } from './resolve';
import { Antecedents, isSameKind } from './resolve-back';

/** A part of this document that is cited and surely is not there. */
export interface AbsentProvision {
  /** The atom, or the far end of a range. */
  readonly span: Span;
  readonly sought: Sought;
  /** The part in which it was sought; null for the whole text. */
  readonly within: Provision | null;
  /** The last part of that kind that there is; null when there is none. */
  readonly last: Field | null;
  readonly unless: Span | null;
}

/** Where a reference leads, one answer for each of its atoms. Whoever asks more than once keeps a `ProvisionResolver`. */
export function resolveProvision(analysis: Analysis, reference: ProvisionReference): readonly Resolution[] {
  return new ProvisionResolver(analysis).resolve(reference);
}

/** A text with numbering of its own: the body of the document, or an attached quy chế. */
interface Home extends Container {
  readonly attachment: Attachment | null;
}

/** Where the cited provisions of one text lead. */
export class ProvisionResolver {
  readonly #analysis: Analysis;
  readonly #documents: ReadonlyMap<Citation, CitedDocument>;
  readonly #ambiguities: Ambiguities;
  readonly #places: Places;
  readonly #annexes: Annexes;
  /** Attached texts by the type that heads them. */
  readonly #attached = new Map<DocTypeId, Attachment[]>();
  #antecedents: Antecedents | undefined;

  constructor(analysis: Analysis) {
    const { tree, references, lines } = analysis;
    this.#analysis = analysis;
    this.#documents = documentsByCitation(analysis.cited);
    this.#ambiguities = new Ambiguities(analysis);
    this.#places = new Places(lines, isReadIn(tree, references.provisions));
    this.#annexes = new Annexes(analysis);
    for (const attachment of tree.attachments) {
      const type = findDocType(attachment.heading.text);
      const same = (type && this.#attached.get(type.id)) ?? [];
      if (type && same.push(attachment) === 1) this.#attached.set(type.id, same);
    }
  }

  /** One answer for each atom, in their order. */
  resolve(reference: ProvisionReference): readonly Resolution[] {
    const elsewhere = this.#elsewhere(reference);
    return elsewhere ? reference.atoms.map(() => elsewhere) : this.#follow(reference).map(toResolution);
  }

  /** What the reference names in this document and is surely not there; of a chain only the outermost. */
  absent(reference: ProvisionReference): readonly AbsentProvision[] {
    const { of } = reference;
    if (of?.kind === 'numbered' || of?.kind === 'named' || (!of && this.#ambiguities.isAboutOthers)) return [];
    const found = this.#absentAt(reference, this.#placesOf(reference));
    // Most that is cited is there: only then is it asked whether the reading is sure.
    if (found.length === 0 || this.#elsewhere(reference) || this.#bar(reference)) return [];
    return found.filter(({ unless, sought }) => !unless || !this.#places.isWritten(unless, sought));
  }

  #absentAt(reference: ProvisionReference, places: readonly Place[]): readonly AbsentProvision[] {
    return reference.atoms.flatMap((atom, at) => {
      const [place, outer] = [places[at], atom.parent === null ? undefined : places[atom.parent]];
      if (!place || outer?.at === 'nowhere') return [];
      const within = outer?.at === 'provision' ? outer.provision : null;
      const near = absenceOf(place, { span: atom.span, sought: atom, within });
      if (near.length > 0 || !atom.to || place.at === 'nowhere') return near;
      const sought = { ...atom, ...atom.to };
      return absenceOf(this.#placeOf(sought, reference, outer), { span: atom.to.span, sought, within });
    });
  }

  /** The other document that `reference` is a part of; null when it is of this one, or of none that is named. */
  #elsewhere({ of }: ProvisionReference): Resolution | null {
    switch (of?.kind) {
      case undefined:
        return null;
      case 'numbered': {
        const document = this.#documents.get(of);
        return document ? { to: 'document', document } : { to: 'nothing', because: 'other-document' };
      }
      case 'named':
        return { to: 'named', named: of };
      case 'self':
      case 'back': {
        this.#antecedents ??= new Antecedents(this.#analysis);
        const whole = this.#antecedents.of(of);
        return whole.to === 'this-document' ? null : whole;
      }
    }
  }

  /** For each atom. */
  #follow(reference: ProvisionReference): readonly Place[] {
    const bar = this.#bar(reference);
    if (bar) return reference.atoms.map(() => nowhere(bar));
    return this.#placesOf(reference).map((place, at) => this.#orWritten(place, reference.atoms[at]));
  }

  /** A line that the tree did not read may be the part. */
  #orWritten(place: Place, sought: Sought | undefined): Place {
    const isWritten = place.at === 'nowhere' && place.unless && sought && this.#places.isWritten(place.unless, sought);
    return isWritten ? nowhere('ambiguous') : place;
  }

  #bar(reference: ProvisionReference): ReturnType<Ambiguities['bar']> {
    const { start } = reference.span;
    return this.#ambiguities.bar(reference, provisionsAt(this.#textAt(start).children, start));
  }

  /** For each atom, after the one that holds it: as if nothing barred the reading. */
  #placesOf(reference: ProvisionReference): readonly Place[] {
    const { atoms } = reference;
    const places = new Map<ProvisionAtom, Place>();
    const placeOf = (atom: ProvisionAtom): Place => {
      const outer = atom.parent === null ? undefined : atoms[atom.parent];
      const place = places.get(atom) ?? this.#placeOf(atom, reference, outer && placeOf(outer));
      places.set(atom, place);
      return place;
    };
    return atoms.map(placeOf);
  }

  /** `outer`: where the part that holds it stands. What stands in an annex has no place in the tree. */
  #placeOf(sought: Sought, reference: ProvisionReference, outer: Place | undefined): Place {
    if (outer?.at === 'provision') return this.#places.find(containerOf(outer.provision), sought);
    if (outer) return nowhere(outer.at === 'nowhere' ? outer.because : 'ambiguous');
    const home = this.#homeOf(reference);
    return 'at' in home ? home : this.#placeInText(home, sought, reference);
  }

  #placeInText(home: Home, sought: Sought, { span: { start }, of }: ProvisionReference): Place {
    if (sought.kind === 'annex') {
      const around = this.#attachmentAt(start);
      if (!sought.isThis) return home.attachment ? nowhere('ambiguous') : this.#annexes.find(sought, this.#places);
      return around ? { at: 'attachment', attachment: around } : nowhere('no-antecedent');
    }
    const around = of ? [] : [...provisionsAt(home.children, start)].reverse();
    if (sought.isThis) {
      const provision = around.find(({ kind }) => kind === sought.kind);
      return provision ? { at: 'provision', provision } : nowhere('no-antecedent');
    }
    if (sought.kind === 'article') return this.#places.find(home, sought);
    const kinds = kindsOf(sought);
    const isOfArticle = SMALL_KINDS.has(sought.kind);
    const prefix = prefixOf(sought);
    const isSister = (child: Provision) => kinds.includes(child.kind) && prefixOf(child) === prefix;
    const nearest = around.find(({ kind, children }) => (isOfArticle && kind === 'article') || children.some(isSister));
    return this.#places.find(nearest ? containerOf(nearest) : home, sought);
  }

  /** The text of which a bare reference, or one to `Quy chế này`, speaks. */
  #homeOf(reference: ProvisionReference): Home | Nowhere {
    const { of, span } = reference;
    const here = this.#textAt(span.start);
    if (!of) return here.attachment === null && this.#attachmentAt(span.start) ? nowhere('ambiguous') : here;
    if (this.#isOfAttachedText(reference)) return this.#onlyAttached([...this.#attached.values()].flat());
    const docType = of.kind === 'named' ? null : of.docType;
    const typed = (docType && this.#attached.get(docType)) ?? [];
    if (here.attachment && typed.includes(here.attachment)) return here;
    const own = this.#analysis.regime.docType;
    return own === null || docType === 'document' || isSameKind(own, docType) ? this.#main : this.#onlyAttached(typed);
  }

  /** `Điều 5 Quy chế ban hành kèm theo Quyết định này`; an annex is the decision's own. */
  #isOfAttachedText({ of, span, atoms }: ProvisionReference): boolean {
    const isAnnex = atoms.some(({ kind, parent }) => kind === 'annex' && parent === null);
    return of !== null && !isAnnex && /kèm\s+theo/.test(this.#analysis.source.clean.slice(span.end, of.span.start));
  }

  #onlyAttached(attached: readonly Attachment[]): Home | Nowhere {
    const [only, another] = attached;
    return only && !another && only.body.length > 0 ? homeOf(only) : nowhere('other-document');
  }

  #attachmentAt(offset: number): Attachment | undefined {
    const { attachments } = this.#analysis.tree;
    const before = attachments[partitionPoint(attachments, ({ span }) => span.start <= offset) - 1];
    return before && offset < before.span.end ? before : undefined;
  }

  #textAt(offset: number): Home {
    const attachment = this.#attachmentAt(offset);
    return attachment && attachment.body.length > 0 ? homeOf(attachment) : this.#main;
  }

  get #main(): Home {
    const { body, bodySpan } = this.#analysis.tree;
    return { attachment: null, children: body, span: bodySpan, provision: null };
  }
}

/** `2` of `2.1`: decimals that begin otherwise are no sisters; empty for all others. */
const prefixOf = ({ ordinals }: Pick<Sought, 'ordinals'>) => ordinals.slice(0, -1).join('.');

/** Parts that every article counts anew. */
const SMALL_KINDS: ReadonlySet<CitedKind> = new Set(['clause', 'point', 'decimal']);

/** Whether a marker of the text, or a citation, stands at an offset. */
function isReadIn({ body, attachments }: DocumentTree, cited: readonly ProvisionReference[]): (offset: number) => boolean {
  let spans: readonly Span[] | undefined;
  return (offset) => {
    const markers = () => [...walk(body), ...attachments.flatMap((attachment) => walk(attachment.body))].map(({ marker }) => marker);
    spans ??= [...markers(), ...attachments.map(({ heading }) => heading), ...cited].map(({ span }) => span).sort((a, b) => a.start - b.start);
    return isWithin(spans, offset);
  };
}

function homeOf(attachment: Attachment): Home {
  return { attachment, children: attachment.body, span: attachment.span, provision: null };
}

function absenceOf(place: Place, what: Omit<AbsentProvision, 'last' | 'unless'>): readonly AbsentProvision[] {
  return place.at === 'nowhere' && place.because === 'no-such-provision' ? [{ ...what, last: place.last, unless: place.unless }] : [];
}

function toResolution(place: Place): Resolution {
  switch (place.at) {
    case 'provision':
      return { to: 'this-document', eId: place.provision.eId, span: place.provision.span };
    case 'attachment':
      return { to: 'this-document', eId: null, span: place.attachment.span };
    case 'nowhere':
      return { to: 'nothing', because: place.because };
  }
}
