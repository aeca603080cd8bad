import type { Analysis } from '../../analysis';
import { walk, type Provision, type ProvisionKind } from '../../syntax/tree';
import { isAllCapitals } from '../../text/vietnamese';
import { numberOf } from '../../syntax/numeral';

/** Provisions counted one after the other, in the order of the text. */
export interface List {
  readonly members: readonly Provision[];
  /** Of decimals: the provision whose number theirs begin with; null where they keep the beginning that they have. */
  readonly holder: Provision | null;
}

/** The texts that count by themselves: the body, and each attached text. */
export function textsOf({ tree }: Pick<Analysis, 'tree'>): readonly (readonly Provision[])[] {
  return [tree.body, ...tree.attachments.map(({ body }) => body)];
}

const KNOWN = new WeakMap<Analysis, readonly List[]>();

/**
 * Every list of a document. Articles run through a whole text; all else is counted under its parent. A list may begin anew under
 * one parent (1, 2, 3, 1, 2), and may run on from one parent to the next (`I.` 1, 2; `II.` 3, 4).
 */
export function listsOf(analysis: Analysis): readonly List[] {
  const known = KNOWN.get(analysis) ?? textsOf(analysis).flatMap((text) => listsIn(analysis.source.clean, text));
  KNOWN.set(analysis, known);
  return known;
}

/** Of the kinds that have numbers; dashes have none. */
export function isNumbered({ kind }: Provision): boolean {
  return kind !== 'dash' && kind !== 'plus';
}

function listsIn(clean: string, text: readonly Provision[]): readonly List[] {
  const articles = walk(text).filter(({ kind }) => kind === 'article');
  const lists = split(articles, (step) => isRestart(step) && hasTitleBehind(clean, step.before));
  return [...lists.map((members) => ({ members, holder: null })), ...joinRunning(listsUnder(text, []))];
}

/** A list with what stands around it. */
interface Placed extends List {
  readonly around: readonly Provision[];
}

function listsUnder(children: readonly Provision[], around: readonly Provision[]): Placed[] {
  const parent = around.at(-1);
  const groups = groupBy(children.filter((child) => isNumbered(child) && child.kind !== 'article'), ({ kind, num, ordinals }) => (kind === 'decimal' ? `${kind} ${ordinals.length} ${ROMAN_HEAD.test(num)}` : kind));
  const lists = groups.flatMap((group) => (group[0]?.kind === 'decimal' ? decimalLists(group, around) : plainLists(group)));
  const deeper = children.flatMap((child) => (child.children.length > 0 ? listsUnder(child.children, [...around, child]) : []));
  return [...lists.map((list) => ({ ...list, around: parent ? around : [] })), ...deeper];
}

function plainLists(group: readonly Provision[]): readonly List[] {
  return split(group, isRestart).map((members) => ({ members, holder: null }));
}

/** `2.1`, `2.2` under `3.` take the number of their parent; among others only a stray one does: 3.1, 2.2, 3.3. */
function decimalLists(group: readonly Provision[], around: readonly Provision[]): readonly List[] {
  const parent = around.at(-1);
  const byPrefix = groupBy(group, prefixOf);
  const isRoman = ROMAN_HEAD.test(group[0]?.num ?? '');
  const mayHold = parent?.kind === (isRoman ? 'roman' : 'clause') || parent?.kind === 'decimal';
  const isHeld = parent !== undefined && mayHold && parent.ordinals.length + 1 === group[0]?.ordinals.length;
  if (!isHeld) return byPrefix.map((members) => ({ members, holder: holderAmong(around, members[0]) }));
  if (byPrefix.length === 1) return [{ members: group, holder: parent }];
  const own = parent.ordinals.join('.');
  const isOwn = (members: readonly Provision[]) => members.some((member) => prefixOf(member) === own) || (members.length === 1 && lastOf(members[0]) !== 1);
  const owned = new Set(byPrefix.filter(isOwn).flat());
  const foreign = byPrefix.filter((members) => !isOwn(members)).map((members) => ({ members, holder: null }));
  return [{ members: group.filter((member) => owned.has(member)), holder: parent }, ...foreign].filter(({ members }) => members.length > 0);
}

/** `II.1.` */
const ROMAN_HEAD = /^[IVXL]+\./;

function prefixOf({ ordinals }: Provision): string {
  return ordinals.slice(0, -1).join('.');
}

/** Which of `around` has the number that a decimal begins with: `Điều 5` for `5.1`. */
export function holderAmong(around: readonly Provision[], decimal: Provision | undefined): Provision | null {
  return (decimal && around.findLast(({ ordinals }) => ordinals.join('.') === prefixOf(decimal))) ?? null;
}

interface Step {
  readonly before: Provision;
  readonly sister: Provision;
  readonly next: Provision | undefined;
}

/** 1, 2, 3, **1**, 2: begins anew. Without a 2 behind only where text without a number stands before it; 1, 2, **1**, 4 is a slip. */
function isRestart({ before, sister, next }: Step): boolean {
  if (lastOf(sister) !== 1 || lastOf(before) < 2) return false;
  return next ? lastOf(next) === 2 : hasTextBehind(before);
}

/** Whether a paragraph without a number ends the provision. */
function hasTextBehind(provision: Provision): boolean {
  return provision.span.end > headingEnd(provision);
}

/** A title in capitals behind the articles of one text is the beginning of another that was not recognised. */
function hasTitleBehind(clean: string, before: Provision): boolean {
  return clean.slice(headingEnd(before), before.span.end).split('\n').some(isAllCapitals);
}

/** Where the last numbered paragraph in it ends. */
function headingEnd({ heading, title, children }: Provision): number {
  const last = children.at(-1);
  return last ? headingEnd(last) : Math.max(heading.span.end, title?.span.end ?? 0);
}

function lastOf(provision: Provision | undefined): number {
  return provision?.ordinals.at(-1) ?? 0;
}

/** Whose numbers may run on under the next parent. */
const RUNNING: ReadonlySet<ProvisionKind> = new Set(['chapter', 'section', 'subsection', 'roman', 'clause']);

/** `I.` 1, 2; `II.` 3, 4: one list. */
function joinRunning(lists: readonly Placed[]): readonly List[] {
  const joined: (List & { readonly members: Provision[] })[] = [];
  const last = new Map<string, Provision[]>();
  for (const { members, holder, around } of lists) {
    const [first] = members;
    const key = [first, ...around].map((provision) => provision?.kind).join(' ');
    const before = last.get(key);
    const mayRun = first !== undefined && RUNNING.has(first.kind) && around.length > 0 && around.at(-1)?.kind !== 'article';
    if (mayRun && before && lastOf(first) > 1 && lastOf(first) === lastOf(before.at(-1)) + 1) {
      for (const member of members) before.push(member);
    } else {
      const list = { members: [...members], holder };
      joined.push(list);
      last.set(key, list.members);
    }
  }
  return joined;
}

/** Cuts `items` before each that begins anew behind two or more. Inserted ones (`5a`) neither begin nor are looked back at. */
function split(items: readonly Provision[], begins: (step: Step) => boolean): readonly (readonly Provision[])[] {
  const lists: Provision[][] = [];
  const regular = items.filter((item) => numberOf(item).suffix === '');
  let at = 0;
  let count = 0;
  for (const item of items) {
    const isRegular = item === regular[at];
    const before = regular[at - 1];
    const list = lists.at(-1);
    const isNew = list === undefined || (isRegular && count > 1 && before !== undefined && begins({ before, sister: item, next: regular[at + 1] }));
    if (isNew) lists.push([item]);
    else list.push(item);
    if (isRegular) at += 1;
    count = (isNew ? 0 : count) + (isRegular ? 1 : 0);
  }
  return lists;
}

function groupBy(items: readonly Provision[], keyOf: (item: Provision) => string): readonly (readonly Provision[])[] {
  const groups = new Map<string, Provision[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    if (group.push(item) === 1) groups.set(keyOf(item), group);
  }
  return [...groups.values()];
}
