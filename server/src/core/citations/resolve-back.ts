import type { Analysis } from '../analysis';
import { findDocType, type DocTypeId } from '../legal/doc-types';
import { provisionsAt } from '../syntax/tree';
import { partitionPoint } from '../text/partition';
import type { Field } from '../text/span';
import type { BackReference, Resolution } from './reference';
import { documentTypeOf, NamedDocuments } from './resolve-named';

/** A place that cites a document, by number or by name. */
interface Mention {
  readonly start: number;
  readonly docType: DocTypeId | null;
  /** Where the document is given first: equal for all that mention it. */
  readonly key: number;
  readonly resolution: Resolution;
}

/** What `Nghị định này` and `Kế hoạch nêu trên` mean, in one text. */
export class Antecedents {
  readonly #analysis: Analysis;
  /** All mentions. */
  readonly #all: Series;
  readonly #byType: ReadonlyMap<DocTypeId | null, Series>;
  readonly #quotes: readonly number[];

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    const mentions = mentionsOf(analysis);
    this.#all = new Series(mentions);
    this.#byType = new Map([...new Set(mentions.map(({ docType }) => docType))].map((type) => [type, new Series(mentions.filter(({ docType }) => docType === type))]));
    this.#quotes = quotesOf(analysis.source.clean);
  }

  /**
   * `X này` is this document where X is its own type, or the attached text that it stands in; inside a quotation it is the text
   * that is quoted. Otherwise it is the one document of that type cited nearby, and `X nêu trên` the one cited before.
   */
  of(back: BackReference): Resolution {
    const { start } = back.span;
    if (this.#isPlural(back)) return { to: 'nothing', because: 'ambiguous' };
    if (back.kind === 'back') return this.#before(back, start, 'text');
    const quotation = this.quotationAt(start);
    if (quotation !== null) return this.#before(back, quotation, 'text');
    const own = this.#ownText(back);
    return own ? { to: 'this-document', eId: null, span: own.span } : this.#before(back, start, 'nearby');
  }

  /** Where the quotation around `offset` begins; null outside. A mark that is never closed quotes to the next mark only. */
  quotationAt(offset: number): number | null {
    const at = partitionPoint(this.#quotes, (quote) => (quote < 0 ? ~quote : quote) < offset) - 1;
    const quote = this.#quotes[at];
    return quote !== undefined && quote >= 0 ? quote : null;
  }

  /** The type line of this document, or the heading of its attached text: whatever is of the type named. */
  #ownText({ docType, span }: BackReference): Pick<Field, 'span'> | null {
    const { tree, regime } = this.#analysis;
    const { docType: typeLine, numberLine } = tree.preface;
    const attached = tree.attachments.filter(({ heading }) => findDocType(heading.text)?.id === docType);
    const around = attached.find((attachment) => attachment.span.start <= span.start && span.start < attachment.span.end);
    if (around) return around.heading;
    if (regime.docType === null || docType === 'document' || isSameKind(regime.docType, docType)) return typeLine ?? numberLine;
    return attached.length === 1 ? (attached[0]?.heading ?? null) : null;
  }

  /** `các văn bản nêu trên`; of common nouns `các hồ sơ, văn bản này` too. */
  #isPlural({ span, docType }: BackReference): boolean {
    const before = this.#analysis.source.clean.slice(Math.max(0, span.start - 32), span.start);
    return docType === 'document' ? /(?:^|[^\p{L}])(?:[cC]ác|[nN]hững|hai|ba)\s+(?:[^\s.;:]+\s+){0,3}$/u.test(before) : /(?:^|[^\p{L}])(?:[cC]ác|[nN]hững|hai|ba)\s+$/u.test(before);
  }

  #before({ docType }: BackReference, offset: number, reach: 'text' | 'nearby'): Resolution {
    const mentions = docType === 'document' ? this.#all : this.#byType.get(docType);
    const circles = [...this.#circlesAround(offset), ...(reach === 'text' ? [0] : [])];
    const smallest = circles.find((start) => mentions?.hasBetween(start, offset));
    if (!mentions || smallest === undefined) return { to: 'nothing', because: 'no-antecedent' };
    return mentions.onlyBetween(smallest, offset) ?? { to: 'nothing', because: 'ambiguous' };
  }

  /** Where the paragraph around `offset` begins, the one before it, and the provisions that hold them, the smallest first. */
  #circlesAround(offset: number): readonly number[] {
    const { paragraphs, tree } = this.#analysis;
    if (offset > tree.bodySpan.end) return [];
    const at = partitionPoint(paragraphs, ({ span }) => span.start <= offset) - 1;
    const starts = [paragraphs[at], paragraphs[at - 1], ...provisionsAt(tree.body, offset)].flatMap((one) => (one ? [one.span.start] : []));
    return starts.sort((a, b) => b - a);
  }
}

/** `Nghị quyết này` in a Nghị quyết liên tịch: the short name of its kind. */
const KINDS: readonly (readonly DocTypeId[])[] = [['resolution', 'joint-resolution'], ['circular', 'joint-circular'], ['law', 'code'], ['notice', 'conclusion']];

/** One type, or two that go by one name. */
export function isSameKind(a: DocTypeId | null, b: DocTypeId | null): boolean {
  return a === b || KINDS.some((kind) => a !== null && b !== null && kind.includes(a) && kind.includes(b));
}

/** Mentions in the order of the text. */
class Series {
  readonly #mentions: readonly Mention[];
  /** For each mention where the run of mentions of its document begins that it ends. */
  readonly #runs: readonly number[];

  constructor(mentions: readonly Mention[]) {
    const runs: number[] = [];
    for (const [at, { key }] of mentions.entries()) runs.push(mentions[at - 1]?.key === key ? (runs[at - 1] ?? at) : at);
    this.#mentions = mentions;
    this.#runs = runs;
  }

  hasBetween(from: number, to: number): boolean {
    return this.#firstFrom(from) < this.#firstFrom(to);
  }

  /** What all mentions between have in common; null when they are of several documents, or when there is none. */
  onlyBetween(from: number, to: number): Resolution | null {
    const [first, last] = [this.#firstFrom(from), this.#firstFrom(to) - 1];
    return first <= last && (this.#runs[last] ?? 0) <= first ? (this.#mentions[first]?.resolution ?? null) : null;
  }

  #firstFrom(offset: number): number {
    return partitionPoint(this.#mentions, ({ start }) => start < offset);
  }
}

/** What `back` means in the text of `analysis`. For many of one text make `Antecedents` once. */
export function resolveBack(analysis: Analysis, back: BackReference): Resolution {
  return new Antecedents(analysis).of(back);
}

function mentionsOf(analysis: Analysis): readonly Mention[] {
  const numbered = analysis.cited.flatMap((document): readonly Mention[] => {
    const docType = documentTypeOf(document);
    const key = document.citations[0].span.start;
    return document.citations.map(({ span }) => ({ start: span.start, docType, key, resolution: { to: 'document', document } }));
  });
  const documents = new NamedDocuments(analysis);
  const named = analysis.references.names.map((name): Mention => {
    const resolution = documents.of(name);
    return { start: name.span.start, docType: name.docType, key: keyOf(resolution) ?? name.span.start, resolution };
  });
  return [...numbered, ...named].sort((a, b) => a.start - b.start);
}

function keyOf(resolution: Resolution): number | null {
  if (resolution.to === 'document') return resolution.document.citations[0].span.start;
  return resolution.to === 'named' ? resolution.named.span.start : null;
}

/** Every quotation mark in order: an opening one as its offset, a closing one as the complement of its offset. */
function quotesOf(clean: string): readonly number[] {
  const curly = [...clean.matchAll(/[“”]/g)].map(({ index, 0: mark }) => (mark === '“' ? index : ~index));
  if (curly.length > 0) return curly;
  const straight = [...clean.matchAll(/"/g)].map(({ index }, at) => (at % 2 === 0 ? index : ~index));
  return straight.length % 2 === 0 ? straight : [];
}
