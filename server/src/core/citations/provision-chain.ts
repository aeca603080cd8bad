import type { CitedKind, ProvisionAtom } from './reference';
import type { Item } from './provision-item';
import { ARTICLE_RANK } from './provision-token';

/*
 * What is a part of what. Items of one kind that stand side by side are a run (`khoản 2, khoản 3`), runs that hold one another
 * are a path (`điểm a khoản 2 Điều 5`), paths side by side are a list.
 */

/** Items of one kind, enumerated; `from` is the index of the first. */
interface Run {
  readonly from: number;
  readonly items: Item[];
}

/** Runs each of which holds the one before it (`up`), or the one after it (`down`: `Điều 5 khoản 2`); `one`: a single run. */
interface Path {
  readonly runs: readonly Run[];
  readonly direction: 'up' | 'down' | 'one';
}

/** Atoms that belong together: all in this very place (`khoản này`), or none. */
export function chain(items: readonly Item[]): readonly (readonly ProvisionAtom[])[] {
  const paths = pathsOf(runsOf(items));
  const parents = parentsOf(items, paths);
  const isHere = (index: number): boolean => {
    const parent = parents[index] ?? null;
    return parent === null ? items[index]?.isThis === true : isHere(parent);
  };
  const groups: { readonly from: number; readonly isHere: boolean; readonly atoms: ProvisionAtom[] }[] = [];
  for (const [index, item] of items.entries()) {
    if (groups.at(-1)?.isHere !== isHere(index)) groups.push({ from: index, isHere: isHere(index), atoms: [] });
    const group = groups.at(-1);
    const parent = parents[index] ?? null;
    group?.atoms.push(toAtom(item, parent === null ? null : parent - group.from));
  }
  return groups.map(({ atoms }) => atoms);
}

function runsOf(items: readonly Item[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, item] of items.entries()) {
    const run = runs.at(-1);
    const before = run?.items.at(-1);
    if (run && before?.unit === item.unit && item.joint !== 'tight' && !item.isThis && !before.isThis) run.items.push(item);
    else runs.push({ from: index, items: [item] });
  }
  return runs;
}

function pathsOf(runs: readonly Run[]): readonly Path[] {
  const paths: Path[] = [];
  const tight = tightPathsOf(runs);
  for (const [at, path] of tight.entries()) {
    const last = paths.at(-1);
    const joined = last && joinAtComma(last, path, tight.slice(at + 1));
    if (joined) paths[paths.length - 1] = joined;
    else paths.push(path);
  }
  return paths;
}

/** Runs with nothing between them, each kind once: `khoản 1 Điều 2 khoản 1 Điều 3` lost a comma. Downwards only when it is so all the way: `mục 1 điểm a khoản 1 Điều này` leads up. */
function tightPathsOf(runs: readonly Run[]): readonly Path[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && jointOf(run) === 'tight' && !group.some((other) => rankOf(other) === rankOf(run))) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => {
    const isDown = group.every((run, at) => at === 0 || rankOf(run) < rankOf(group[at - 1]));
    return { runs: group, direction: group.length === 1 ? 'one' : isDown ? 'down' : 'up' };
  });
}

/**
 * A comma may stand inside a path, though it should not: `điểm a, khoản 2, Điều 5`, `Phần II, mục I, điểm 3`.
 * An article after a comma is counted by itself: `Mục 2, Điều 9` are two; and so is what a later path holds: `Điều 6, khoản 2, điểm b khoản 5 Điều 7`.
 */
function joinAtComma(path: Path, next: Path, later: readonly Path[]): Path | null {
  const [last, first] = [path.runs.at(-1), next.runs[0]];
  if (!last || !first || jointOf(first) !== 'comma') return null;
  const runs = [...path.runs, ...next.runs];
  const isUp = rankOf(last) < rankOf(first);
  if (isUp && path.direction !== 'down' && next.direction !== 'down') return { runs, direction: 'up' };
  const isDown = rankOf(last) > rankOf(first) && rankOf(first) !== ARTICLE_RANK && !later.some((other) => isHeldIn(other, rankOf(first)));
  return isDown && path.direction !== 'up' && next.direction !== 'up' ? { runs, direction: 'down' } : null;
}

function isHeldIn({ runs, direction }: Path, rank: number): boolean {
  return direction === 'up' && runs.slice(0, -1).some((run) => rankOf(run) === rank);
}

function jointOf({ items }: Run): Item['joint'] {
  return items[0]?.joint ?? 'tight';
}

function rankOf(run: Run | undefined): number {
  return run?.items[0]?.unit.rank ?? 0;
}

/** For each item the index of the one that holds it. */
function parentsOf(items: readonly Item[], paths: readonly Path[]): readonly (number | null)[] {
  const parents = items.map((): number | null => null);
  const hold = ({ from, items: held }: Run, parent: number | null) => parents.fill(parent, from, from + held.length);
  for (let at = paths.length - 1; at >= 0; at -= 1) {
    const { runs = [], direction } = paths[at] ?? {};
    for (const [index, run] of runs.entries()) {
      const holder = direction === 'down' ? runs[index - 1] : runs[index + 1];
      if (holder) hold(run, direction === 'down' ? holder.from + holder.items.length - 1 : holder.from);
    }
    const top = runs.at(-1);
    const next = paths[at + 1]?.runs[0]?.from;
    if (top && next !== undefined && direction !== 'down') hold(top, sharedParent({ items, parents }, rankOf(top), next));
  }
  return parents;
}

/** `khoản 1, điểm b khoản 2 Điều 5`: khoản 1 is held by what holds the clause of the next path. */
function sharedParent({ items, parents }: { items: readonly Item[]; parents: readonly (number | null)[] }, rank: number, next: number): number | null {
  for (let at: number | null = next; at !== null; at = parents[at] ?? null) {
    if (items[at]?.unit.rank === rank) return parents[at] ?? null;
  }
  return null;
}

function toAtom({ unit, kindField, numField, ordinals, isInserted, isThis, to }: Item, parent: number | null): ProvisionAtom {
  const span = { start: (kindField ?? numField).span.start, end: numField.span.end };
  return { span, kind: kindOf(unit.kind, numField.text), kindField, numField, ordinals, isInserted, isThis, to, parent };
}

/** `điểm 1.2` and `mục 2.1` are numbered by decimals, whatever they are called. */
function kindOf(kind: CitedKind, num: string): CitedKind {
  return /^\d+\./.test(num) && kind !== 'annex' ? 'decimal' : kind;
}
