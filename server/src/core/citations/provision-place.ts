import type { Line } from '../syntax/line';
import { walk, type Attachment, type Provision, type ProvisionKind } from '../syntax/tree';
import { partitionPoint } from '../text/partition';
import { contains, type Field, type Span } from '../text/span';
import { fold } from '../text/vietnamese';
import type { ProvisionAtom, Resolution } from './reference';

/* Where a part of a certain number stands in a tree, or why that cannot be told. */

type Reason = Extract<Resolution, { readonly to: 'nothing' }>['because'];

export type Place =
  | { readonly at: 'provision'; readonly provision: Provision }
  | { readonly at: 'attachment'; readonly attachment: Attachment }
  | Nowhere;

export interface Nowhere {
  readonly at: 'nowhere';
  readonly because: Reason;
  /** Of the parts among which it was sought and surely is not, the last; null when there are no such parts at all. */
  readonly last: Field | null;
  /** Where a line may have it all the same, unread by the tree: to be looked at (`isWritten`) before it is called absent. */
  readonly unless: Span | null;
}

export const nowhere = (because: Reason, last: Field | null = null, unless: Span | null = null): Nowhere => ({ at: 'nowhere', because, last, unless });

/** The kind and number of a part that is sought. */
export type Sought = Pick<ProvisionAtom, 'kind' | 'numField' | 'ordinals' | 'isInserted' | 'isThis'>;

/** What may be called so: `mục II` is a section or a heading with a Roman numeral, `điểm 1` a clause, `điểm a` a point, `điểm 4.2` a decimal. */
export function kindsOf({ kind, numField: { text }, ordinals }: Sought): readonly ProvisionKind[] {
  if (ordinals.length > 1) return ['decimal'];
  const isArabic = /^\d/.test(text);
  switch (kind) {
    case 'annex':
      return [];
    case 'section':
      return isArabic ? ['section', 'clause'] : ['section', 'roman'];
    case 'part':
      return ['part', 'roman'];
    case 'point':
      return isArabic ? ['clause'] : ['point'];
    default:
      return [kind];
  }
}

/** Provisions, with the text in which they stand. */
export interface Container {
  readonly children: readonly Provision[];
  readonly span: Span;
  /** Null for a whole text. */
  readonly provision: Provision | null;
}

export function containerOf(provision: Provision): Container {
  return { children: provision.children, span: provision.span, provision };
}

/** Finds parts by their numbers; what it has learnt of a container it keeps. */
export class Places {
  readonly #lines: readonly Line[];
  readonly #isRead: (offset: number) => boolean;
  readonly #indexes = new Map<readonly Provision[], Index>();
  #written: ReadonlyMap<string, readonly Written[]> | undefined;
  readonly #isWritten = new Map<string, boolean>();

  /** `isRead`: whether a marker or a citation that was recognised stands at an offset. */
  constructor(lines: readonly Line[], isRead: (offset: number) => boolean) {
    this.#lines = lines;
    this.#isRead = isRead;
  }

  /** The one part of that number under `container`, the nearest to it. */
  find(container: Container, sought: Sought): Place {
    const index = this.#indexOf(container.children);
    const key = keyOf(sought.numField.text, sought);
    const found = kindsOf(sought).flatMap((kind) => (key === null ? [] : (index.nearest.get(`${kind} ${key}`) ?? [])));
    const depth = Math.min(...found.map((near) => near.depth));
    const [nearest, another] = found.filter((near) => near.depth === depth);
    if (nearest) return another || nearest.isRepeated ? nowhere('ambiguous') : { at: 'provision', provision: nearest.provision };
    return this.#absence(container, sought);
  }

  /** A line of `span` begins with that number all the same, with a mark or a word that the tree did not take: `Diều 4`, `4, Nội dung`. */
  isWritten({ start, end }: Span, { kind, numField }: Sought): boolean {
    this.#written ??= findWritten(this.#lines, this.#isRead);
    const number = fold(numField.text);
    const key = `${number} ${kind} ${start} ${end}`;
    const places = this.#isWritten.has(key) ? [] : (this.#written.get(number) ?? []);
    const isWritten = this.#isWritten.get(key) ?? places.some(({ at, before }) => at >= start && at < end && (kind !== 'article' || before.startsWith('d')));
    this.#isWritten.set(key, isWritten);
    return isWritten;
  }

  /** Absent only where the numbering runs from 1 without a gap and ends before it, or where a lone paragraph holds no parts. */
  #absence(container: Container, sought: Sought): Place {
    const { provision } = container;
    const prefix = sought.ordinals.slice(0, -1).join('.');
    const { count, isWhole, last } = this.#countOf(container.children, kindsOf(sought), prefix);
    if (count === 0 && !provision) return nowhere('no-antecedent');
    const ordinal = sought.ordinals.at(-1);
    if (ordinal === undefined || sought.isInserted || (prefix !== '' && count === 0)) return nowhere('ambiguous');
    const isBeyond = count > 0 ? isWhole && ordinal > count : provision !== null && isLoneParagraph(provision, sought);
    return isBeyond ? nowhere('no-such-provision', last, container.span) : nowhere('ambiguous');
  }

  #indexOf(children: readonly Provision[]): Index {
    const known = this.#indexes.get(children);
    if (known) return known;
    const index = indexOf(children);
    this.#indexes.set(children, index);
    return index;
  }

  /** `prefix`: of a decimal what stands before its last number; empty for all others. */
  #countOf(children: readonly Provision[], kinds: readonly ProvisionKind[], prefix: string): Count {
    const { counts } = this.#indexOf(children);
    const key = `${kinds.join(' ')} ${prefix}`;
    const count = counts.get(key) ?? countOf(walk(children).filter(({ kind, ordinals }) => kinds.includes(kind) && ordinals.slice(0, -1).join('.') === prefix));
    counts.set(key, count);
    return count;
  }
}

/** Not divided into parts; not where the citation itself stands, which would then be cut off from its parts. */
function isLoneParagraph({ children, heading, span }: Provision, sought: Sought): boolean {
  if (children.length > 0 || heading.span.end < span.end || contains(span, sought.numField.span.start)) return false;
  return !/\d\s?[.)]/.test(heading.text);
}

interface Near {
  readonly provision: Provision;
  readonly depth: number;
  isRepeated: boolean;
}

interface Index {
  /** By kind and number, the nearest to the container. */
  readonly nearest: ReadonlyMap<string, Near>;
  /** By kinds, filled when asked for. */
  readonly counts: Map<string, Count>;
}

interface Count {
  readonly count: number;
  /** From 1, each number once, none inserted. */
  readonly isWhole: boolean;
  readonly last: Field | null;
}

function indexOf(children: readonly Provision[]): Index {
  const nearest = new Map<string, Near>();
  let depth = 0;
  for (let level = children; level.length > 0; level = level.flatMap((provision) => provision.children)) {
    for (const provision of level) {
      const key = `${provision.kind} ${keyOf(provision.num, provision) ?? ''}`;
      const known = nearest.get(key);
      if (!known) nearest.set(key, { provision, depth, isRepeated: false });
      else if (known.depth === depth) known.isRepeated = true;
    }
    depth += 1;
  }
  return { nearest, counts: new Map() };
}

/** `5a`, `a1` */
const INSERTED = /^\d+\p{L}|^\p{L}\d/u;

/** Inserted parts go by what is written, all others by what it counts, be it `II` or `thứ hai`; null for what counts nothing. */
function keyOf(num: string, { ordinals }: Pick<Sought, 'ordinals'>): string | null {
  if (INSERTED.test(num)) return num.toLowerCase();
  return ordinals.length > 0 ? ordinals.join('.') : null;
}

function countOf(siblings: readonly Provision[]): Count {
  const isWhole = siblings.every(({ ordinals, num }, at) => ordinals.at(-1) === at + 1 && !INSERTED.test(num));
  return { count: siblings.length, isWhole, last: siblings.at(-1)?.marker ?? null };
}

/** No marker is longer, and none has more words (UTF-16 units). */
const LONGEST_MARKER = 28;
const MOST_WORDS = 3;

/** A number near the beginning of a line, with the folded word before it. */
interface Written {
  readonly at: number;
  readonly before: string;
}

/** By folded number: where lines begin with it, alone or behind a word or two. */
function findWritten(lines: readonly Line[], isRead: (offset: number) => boolean): ReadonlyMap<string, readonly Written[]> {
  const written = new Map<string, Written[]>();
  for (const { text, content } of lines) {
    const words = [...text.slice(0, LONGEST_MARKER).matchAll(/\p{L}+|\d+\p{L}?/gu)].slice(0, MOST_WORDS);
    for (const [index, word] of words.entries()) {
      const at = content.start + word.index;
      if (isRead(at)) continue;
      const places = written.get(fold(word[0])) ?? [];
      if (places.push({ at, before: fold(words[index - 1]?.[0] ?? '') }) === 1) written.set(fold(word[0]), places);
    }
  }
  return written;
}

/** Whether any of `starts`, in order, lies in `[from, to)`. */
export function hasBetween(starts: readonly number[], from: number, to: number): boolean {
  return (starts[partitionPoint(starts, (start) => start < from)] ?? Infinity) < to;
}
