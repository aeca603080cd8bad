import type { DocumentTree, Provision } from '../../syntax/tree';

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
    groups.set(key, [...(groups.get(key) ?? []), provision]);
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

/** Neighbours whose numbers do not follow; a new start at 1 is a new list. Nothing when the numbering cannot be trusted. */
export function findSlips(tree: DocumentTree): readonly (readonly [Provision, Provision])[] {
  const slips = findSisters(tree).flatMap((sisters) =>
    sisters.flatMap((sister, at): (readonly [Provision, Provision])[] => {
      const before = sisters[at - 1];
      if (!before || isInserted(sister) || isInserted(before) || sister.ordinals.length === 0 || before.ordinals.length === 0) return [];
      const [a, b] = [lastOrdinal(before), lastOrdinal(sister)];
      return b === a + 1 || b === 1 ? [] : [[before, sister] as const];
    }),
  );
  return slips.length > MOST_SLIPS ? [] : slips;
}

/** The number that should follow `provision`, written its way. */
export function nameOf({ marker }: Provision): string {
  return marker.text.replace(/[.):\-/]$/, '');
}
