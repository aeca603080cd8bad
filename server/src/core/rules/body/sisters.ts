import type { Analysis } from '../../analysis';
import type { DocumentTree, Provision } from '../../syntax/tree';
import { partitionPoint } from '../../text/partition';

/** Provisions of one kind that must follow one another, in the order of the text. */
export type Sisters = readonly Provision[];

/**
 * Every group of sisters: articles run through a whole text, everything else starts anew under each parent;
 * decimals go together by their first numbers (`2.1`, `2.2`), wherever they stand.
 */
export function findSisters(tree: DocumentTree): readonly Sisters[] {
  return [tree.body, ...tree.attachments.map(({ body }) => body)].flatMap((text) => {
    const groups: Sisters[] = groupsUnder(text);
    const articles = articlesOf(text);
    return articles.length > 1 ? [...groups, articles] : groups;
  });
}

function groupsUnder(provisions: readonly Provision[]): Sisters[] {
  const groups = new Map<string, Provision[]>();
  for (const provision of provisions) {
    if (provision.ordinals.length === 0 && provision.kind !== 'point') continue;
    if (provision.kind === 'article' || provision.kind === 'section') continue;
    const key = `${provision.kind} ${provision.ordinals.slice(0, -1).join('.')}`;
    const sisters = groups.get(key) ?? [];
    if (sisters.push(provision) === 1) groups.set(key, sisters);
  }
  return [...groups.values(), ...provisions.flatMap(({ children }) => groupsUnder(children))].filter(({ length }) => length > 1);
}

function articlesOf(provisions: readonly Provision[]): readonly Provision[] {
  return provisions.flatMap((provision) => [...(provision.kind === 'article' ? [provision] : []), ...articlesOf(provision.children)]);
}

/** The last number, by which sisters differ: 3 of `2.3`. */
export function lastOrdinal({ ordinals }: Provision): number {
  return ordinals.at(-1) ?? 0;
}

/** `5a` and `điểm a1` are inserted between `5` and `6`: they neither skip nor repeat. */
export function isInserted({ kind, num }: Provision): boolean {
  return kind === 'point' ? num.length > 1 : /\p{L}$/u.test(num) && /^\d/.test(num);
}

/** Numbers out of order at more places than this tell that the numbering was lost in copying, not mistaken. */
const MOST_SLIPS = 4;

/** A number that does not follow the one before it. */
export type Slip = readonly [before: Provision, sister: Provision];

/** Neighbours whose numbers do not follow. Nothing when the numbering cannot be trusted. */
export function findSlips(analysis: Analysis): readonly Slip[] {
  const known = SLIPS.get(analysis) ?? readSlips(analysis);
  SLIPS.set(analysis, known);
  return known;
}

/** Two rules ask. */
const SLIPS = new WeakMap<Analysis, readonly Slip[]>();

function readSlips(analysis: Analysis): readonly Slip[] {
  const slips = findSisters(analysis.tree).flatMap((sisters) => slipsAmong(analysis, sisters));
  return slips.length > MOST_SLIPS ? [] : slips;
}

/** One wrong number is one slip: in 1, 2, 5, 4 only the 5 is out of place. */
function slipsAmong(analysis: Analysis, sisters: Sisters): readonly Slip[] {
  const counted = sisters.filter((sister) => !isInserted(sister) && sister.ordinals.length > 0);
  const slips: Slip[] = [];
  let expected = 0;
  for (const [at, sister] of counted.entries()) {
    const before = counted[at - 1];
    const found = lastOrdinal(sister);
    const follows = found === expected + 1 || before === undefined || startsNewList(analysis, before, sister);
    if (!follows) slips.push([before, sister]);
    const next = counted[at + 1];
    const isOddOneOut = !follows && next !== undefined && lastOrdinal(next) === expected + 2;
    expected = isOddOneOut ? expected + 1 : found;
  }
  return slips;
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

/** The number of `provision` as written, without the mark after it: `Điều 5`, `1.1`, `a`. */
export function nameOf({ marker }: Provision): string {
  return marker.text.replace(/[.):\-/]$/, '');
}
