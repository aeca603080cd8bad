import type { Analysis } from '../../analysis';
import type { Edit } from '../../lint/rule';
import { rankOf } from '../../syntax/marker';
import type { Provision, ProvisionKind } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { blockAt, type Block } from '../numbering/block';
import { carryReferences } from '../numbering/carry';
import { Levels } from '../numbering/level';
import { listsOf } from '../numbering/lists';
import { planOf, type Plan, type Seat } from '../numbering/plan';
import { toRenumbering } from '../numbering/renumber';
import { carriedKinds } from './carried-kinds';
import type { Rewriting } from './rewriting';

type ListKind = 'dash' | 'point' | 'clause';

/** What each kind of list can become. */
const FORMS: readonly (readonly [from: ListKind, to: ListKind, title: string])[] = [
  ['dash', 'point', 'Đổi các gạch đầu dòng thành điểm a), b), …'],
  ['point', 'dash', 'Đổi các điểm thành gạch đầu dòng'],
  ['point', 'clause', 'Đổi các điểm thành khoản 1., 2., …'],
  ['clause', 'point', 'Đổi các khoản thành điểm a), b), …'],
];

/** The list around the cursor in its other forms; none where numbers or references would not stay right. */
export function listForms(analysis: Analysis, { start }: Span): readonly Rewriting[] {
  if (analysis.regime.isGarbled) return [];
  const block = blockAt(analysis, start);
  if (!block) return [];
  return FORMS.flatMap(([from, to, title]) => {
    const edits = block.provision.kind === from ? editsFor(analysis, block, to) : null;
    return edits ? [{ kind: 'list' as const, title, safety: 'review' as const, edits }] : [];
  });
}

function editsFor(analysis: Analysis, block: Block, to: ListKind): readonly Edit[] | null {
  const members = membersOf(analysis, block);
  const inner = members && innerKinds(members, to);
  if (!members || !inner || !hasRoom(block, members, to)) return null;
  const plan = planFor(analysis, members, { to, inner });
  const levels = new Levels(analysis);
  if ([...plan.values()].some((number) => levels.write(number, []) === null)) return null;
  const references = referenceEdits(analysis, plan, members);
  if (!references) return null;
  const { source } = analysis;
  const { edits } = toRenumbering(analysis, plan, (number) => levels.write(number, []));
  return [...edits, ...references.map(({ span, newText }) => ({ span: source.toOriginal(span), newText }))].sort((a, b) => a.span.start - b.span.start);
}

/** All of the list, which must stand side by side under one parent; null for a list of one. */
function membersOf(analysis: Analysis, { provision, sisters }: Block): readonly Provision[] | null {
  const at = sisters.indexOf(provision);
  const members = provision.kind === 'dash' ? dashesAround(sisters, at) : (listsOf(analysis).find((list) => list.members.includes(provision))?.members ?? []);
  const first = sisters.indexOf(members[0] ?? provision);
  const isTogether = members.every((member, index) => sisters[first + index] === member);
  return members.length > 1 && isTogether ? members : null;
}

/** A paragraph without a dash ends the list. */
function dashesAround(sisters: readonly Provision[], at: number): readonly Provision[] {
  const goesOn = (one: Provision | undefined, next: Provision | undefined) => one?.kind === 'dash' && next?.kind === 'dash' && !hasTextBehind(one);
  let [first, last] = [at, at];
  while (goesOn(sisters[first - 1], sisters[first])) first -= 1;
  while (goesOn(sisters[last], sisters[last + 1])) last += 1;
  return sisters.slice(first, last + 1);
}

function hasTextBehind(provision: Provision): boolean {
  return provision.span.end > headingEnd(provision);
}

function headingEnd({ heading, title, children }: Provision): number {
  const last = children.at(-1);
  return last ? headingEnd(last) : Math.max(heading.span.end, title?.span.end ?? 0);
}

/** Which kind the parts of the members take on: `+` under a dash is `-` under a point. Null when one finds no place. */
function innerKinds(members: readonly Provision[], to: ListKind): ReadonlyMap<Provision, ProvisionKind> | null {
  const kinds = new Map<Provision, ProvisionKind>();
  for (const child of members.flatMap(({ children }) => children)) {
    if (to === 'dash') {
      if (child.kind !== 'dash' || child.children.length > 0) return null;
      kinds.set(child, 'plus');
    } else if (child.kind === 'plus') kinds.set(child, 'dash');
    else if (rankOf(child) <= rankOf({ kind: to, ordinals: [1] })) return null;
  }
  return kinds;
}

/** Below the parent there is no other list with such numbers, and the parent stands higher than they will. */
function hasRoom({ around, sisters }: Block, members: readonly Provision[], to: ListKind): boolean {
  const parent = around.at(-1);
  if (!parent && to === 'point' && members[0]?.kind === 'clause') return false;
  if (parent && rankOf(parent) >= rankOf({ kind: to, ordinals: [1] })) return false;
  const others = sisters.filter((sister) => !members.includes(sister));
  return to === 'dash' || !others.some(({ kind }) => kind === to || kind === 'decimal');
}

function planFor(analysis: Analysis, members: readonly Provision[], { to, inner }: { readonly to: ListKind; readonly inner: ReadonlyMap<Provision, ProvisionKind> }): Plan {
  const seats = new Map<Provision, Seat>();
  for (const [at, member] of members.entries()) seats.set(member, { ordinal: at + 1, suffix: '', holder: null, kind: to });
  for (const [child, kind] of inner) seats.set(child, { ordinal: 1, suffix: '', holder: null, kind });
  return planOf(analysis, seats);
}

/** Edits of the references to the members; null when one of them cannot go along. */
function referenceEdits(analysis: Analysis, plan: Plan, members: readonly Provision[]): readonly Edit[] | null {
  if (analysis.references.provisions.length === 0) return [];
  const { left } = carryReferences(analysis, plan);
  if (left.some(({ because }) => because !== 'level')) return null;
  return left.length === 0 ? [] : carriedKinds(analysis, plan, members);
}
