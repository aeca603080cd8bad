import type { Analysis } from '../../analysis';
import type { Fix } from '../../lint/rule';
import { numSpan, suffixOf, writeLike } from '../../syntax/numeral';
import type { Provision } from '../../syntax/tree';
import { partitionPoint } from '../../text/partition';
import { textsOf, type NumberedText } from './units';

/** Provisions of one kind that must follow one another, in the order of the text. */
export interface SisterList {
  readonly sisters: readonly Provision[];
  /** The unit under which they stand; null at the top of a text, and for articles, which run through it. */
  readonly parent: Provision | null;
  /** The last number of the list before it of the same kind, which it may go on with. */
  readonly before: number | null;
}

/**
 * Every list of sisters: articles run through a whole text, everything else starts anew under each parent;
 * decimals go together by their first numbers (`2.1`, `2.2`), wherever they stand.
 */
export function findSisters(analysis: Analysis): readonly SisterList[] {
  const known = LISTS.get(analysis);
  if (known) return known;
  const lists = textsOf(analysis).flatMap(listsOf);
  LISTS.set(analysis, lists);
  return lists;
}

const LISTS = new WeakMap<Analysis, readonly SisterList[]>();

function listsOf({ units }: NumberedText): readonly SisterList[] {
  const lists: SisterList[] = [];
  const last = new Map<string, number>();
  const articles = units.map(({ provision }) => provision).filter(({ kind }) => kind === 'article');
  if (articles.length > 0) lists.push({ sisters: articles, parent: null, before: null });
  for (const { siblings, parent, index } of units) {
    if (index > 0) continue;
    for (const [key, sisters] of groupByKind(siblings)) {
      lists.push({ sisters, parent, before: last.get(key) ?? null });
      const end = sisters.findLast((sister) => !isInserted(sister));
      if (end) last.set(key, lastOrdinal(end));
    }
  }
  return lists;
}

function groupByKind(siblings: readonly Provision[]): ReadonlyMap<string, readonly Provision[]> {
  const groups = new Map<string, Provision[]>();
  for (const provision of siblings) {
    const { kind, ordinals } = provision;
    if (kind === 'article' || (ordinals.length === 0 && kind !== 'point')) continue;
    const key = `${kind} ${ordinals.slice(0, -1).join('.')}`;
    const sisters = groups.get(key) ?? [];
    if (sisters.push(provision) === 1) groups.set(key, sisters);
  }
  return groups;
}

/** The last number, by which sisters differ: 3 of `2.3`. */
export function lastOrdinal({ ordinals }: Provision): number {
  return ordinals.at(-1) ?? 0;
}

/** `5a` and `điểm a1` are inserted between `5` and `6`: they neither skip nor repeat. */
export function isInserted(provision: Provision): boolean {
  return suffixOf(provision) !== '';
}

/** Numbers out of order at more places than this tell that the numbering was lost in copying, not mistaken. */
const MOST_SLIPS = 4;

/** A number that does not follow the one before it. */
export interface Slip {
  readonly before: Provision;
  readonly sister: Provision;
  /** The number that would put all right by itself; null when more must change. */
  readonly wanted: number | null;
}

/** Neighbours whose numbers do not follow. Nothing when the numbering cannot be trusted. */
export function findSlips(analysis: Analysis): readonly Slip[] {
  const known = SLIPS.get(analysis) ?? readSlips(analysis);
  SLIPS.set(analysis, known);
  return known;
}

/** Two rules ask. */
const SLIPS = new WeakMap<Analysis, readonly Slip[]>();

function readSlips(analysis: Analysis): readonly Slip[] {
  const slips = findSisters(analysis).flatMap(({ sisters }) => (sisters.length > 1 ? slipsAmong(analysis, sisters) : []));
  return slips.length > MOST_SLIPS ? [] : slips;
}

/** One wrong number is one slip: in 1, 2, 5, 4 only the 5 is out of place. The first of a list is never one: another rule asks where lists start. */
function slipsAmong(analysis: Analysis, sisters: readonly Provision[]): readonly Slip[] {
  const counted = sisters.filter((sister) => !isInserted(sister) && sister.ordinals.length > 0);
  const slips: Slip[] = [];
  let expected = 0;
  let before: Provision | undefined;
  for (const [at, sister] of counted.entries()) {
    const found = lastOrdinal(sister);
    const follows = found === expected + 1 || (before !== undefined && startsNewList(analysis, before, sister));
    const next = counted[at + 1];
    if (!follows && isMisread(sister, before, next)) continue;
    const isOddOneOut = !follows && next !== undefined && lastOrdinal(next) === expected + 2;
    const isLast = next === undefined && at > 1;
    if (!follows && before) slips.push({ before, sister, wanted: isOddOneOut || isLast ? expected + 1 : null });
    expected = isOddOneOut ? expected + 1 : found;
    before = sister;
  }
  return slips;
}

/** `8)` between `2.` and `3.`, neither of which it follows, is `g)` that OCR took for a number. */
function isMisread({ kind, punctuation }: Provision, before: Provision | undefined, next: Provision | undefined): boolean {
  return kind === 'clause' && punctuation === ')' && [before, next].some((near) => near?.punctuation === '.');
}

/** A list that begins again at 1: after more than one item, or after text without a number. `2.1` has its place in its number. */
function startsNewList({ paragraphs }: Analysis, before: Provision, sister: Provision): boolean {
  if (lastOrdinal(sister) !== 1 || sister.kind === 'decimal') return false;
  if (lastOrdinal(before) > 1) return true;
  const [from, to] = [before.marker.span.start, sister.marker.span.start];
  for (let at = partitionPoint(paragraphs, ({ span }) => span.start <= from); (paragraphs[at]?.span.start ?? to) < to; at += 1) {
    if (paragraphs[at]?.marker === null && !paragraphs[at]?.isFootnote) return true;
  }
  return false;
}

/** Gives the slip the one number that puts the list right; a person must look, since references may lead there. */
export function renumber({ sister, wanted }: Slip): Fix | undefined {
  const num = wanted === null ? null : writeLike(sister, wanted);
  if (num === null) return undefined;
  return { title: `Đánh số lại thành “${num}”`, safety: 'review', edits: [{ span: numSpan(sister), newText: num }] };
}

/** The number of `provision` as written, without the mark after it: `Điều 5`, `1.1`, `a`. */
export function nameOf({ marker }: Provision): string {
  return marker.text.replace(/\s?[.):/–-]$/, '');
}
