import type { Analysis } from '../../analysis';
import type { Edit } from '../../lint/rule';
import { provisionsAt, type Provision } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { carryReferences, type LeftCitation } from './carry';
import { isNumbered, listsOf, type List } from './lists';
import { numSpan, writeAs } from '../../syntax/numeral';
import { planOf, seat, type NewNumber, type Plan, type Seat } from './plan';
import { UnreadLines } from './unread';

/** What is put in order: all that stands in the section at an offset of the user's text, the articles of every text, or all. */
export type RenumberScope = { readonly of: 'section'; readonly offset: number } | { readonly of: 'articles' } | { readonly of: 'document' };

export interface NumberingEdit extends Edit {
  /** The number of a provision, or a reference to one. */
  readonly role: 'number' | 'citation';
}

/** Edits that give provisions other numbers and carry the references along. Spans are in the user's own text, edits in order. */
export interface Renumbering {
  readonly edits: readonly NumberingEdit[];
  readonly renamed: readonly { readonly from: string; readonly to: string; readonly span: Span }[];
  /** How many references change. */
  readonly carried: number;
  readonly left: readonly LeftCitation[];
}

/** Puts numbers in order. What is in order already gives no edits. */
export function renumber(analysis: Analysis, scope: RenumberScope): Renumbering {
  return toRenumbering(analysis, planFor(analysis, scope));
}

/** The scopes, from the smallest, in which something is out of order at an offset of the user's text; one that does no more than a smaller one is left out. */
export function renumberOffers(analysis: Analysis, offset: number): readonly RenumberScope['of'][] {
  if (analysis.regime.isGarbled || pathAt(analysis, offset).length === 0) return [];
  const offered: RenumberScope['of'][] = [];
  let most = 0;
  for (const of of ['section', 'articles', 'document'] as const) {
    const { size } = planFor(analysis, of === 'section' ? { of, offset } : { of });
    if (size > most) offered.push(of);
    most = Math.max(most, size);
  }
  return offered;
}

function planFor(analysis: Analysis, scope: RenumberScope): Plan {
  if (scope.of === 'section') return sectionPlan(analysis, scope.offset);
  const kept = KEPT.get(analysis) ?? new Map<string, Plan>();
  KEPT.set(analysis, kept);
  const plan = kept.get(scope.of) ?? (scope.of === 'articles' ? planOfLists(analysis, listsOf(analysis).filter(isOfArticles)) : documentPlan(analysis));
  kept.set(scope.of, plan);
  return plan;
}

/** Asked for at every move of the cursor. */
const KEPT = new WeakMap<Analysis, Map<string, Plan>>();
const UNREAD = new WeakMap<Analysis, UnreadLines>();

const isOfArticles = ({ members }: List) => members[0]?.kind === 'article';

/** Inserted provisions (`Điều 5a`) have their numbers by law; only in a draft, marked or without its number, are they counted like all others. */
function documentPlan(analysis: Analysis): Plan {
  const { draftMark, numberLine } = analysis.tree.preface;
  const isDraft = draftMark !== null || (numberLine !== null && numberLine.number === null);
  return planOfLists(analysis, listsOf(analysis), !isDraft);
}

/** All below the innermost heading around the cursor that is out of order; where there is no heading at all, the list in which the cursor stands. */
function sectionPlan(analysis: Analysis, offset: number): Plan {
  const path = pathAt(analysis, offset);
  const lists = listsOf(analysis);
  for (const section of path.filter(({ children }) => children.some(isNumbered)).reverse()) {
    const plan = planOfLists(analysis, lists.filter(({ members }) => members.some((member) => isInside(section, member))));
    if (plan.size > 0) return plan;
  }
  const [outermost] = path;
  const isAlone = outermost !== undefined && outermost.children.length === 0 && outermost.kind !== 'article';
  return planOfLists(analysis, lists.filter(({ members }) => isAlone && members.includes(outermost)));
}

function isInside({ span }: Provision, member: Provision): boolean {
  return member.span.start > span.start && member.span.start < span.end;
}

/** What cannot be counted for certain keeps its numbers. */
function planOfLists(analysis: Analysis, lists: readonly List[], keepsInserted = true): Plan {
  const seats = new Map<Provision, Seat>();
  const unread = UNREAD.get(analysis) ?? new UnreadLines(analysis);
  UNREAD.set(analysis, unread);
  for (const list of lists.filter((one) => !unread.breaks(one))) for (const [member, place] of seat(list, { keepsInserted })) seats.set(member, place);
  return planOf(analysis, seats);
}

/** The provisions around an offset of the user's text, outermost first; white space before a marker belongs to it. */
export function pathAt({ source, tree }: Analysis, offset: number): readonly Provision[] {
  const at = source.toClean(offset);
  const start = at + (/^[^\S\n]*/.exec(source.clean.slice(at, at + 200))?.[0].length ?? 0);
  for (const body of [tree.body, ...tree.attachments.map((attachment) => attachment.body)]) {
    const path = provisionsAt(body, start);
    if (path.length > 0) return path;
  }
  return [];
}

/** The whole marker of a provision that changes its kind; null when it cannot be written. */
export type MarkerWriter = (number: NewNumber) => string | null;

/** The edits of a plan. Without `markers` no provision changes its kind. */
export function toRenumbering(analysis: Analysis, plan: Plan, markers: MarkerWriter = () => null): Renumbering {
  const { source } = analysis;
  const renamed = [...plan].flatMap(([provision, number]) => {
    const isOfKind = number.kind === provision.kind;
    const to = isOfKind ? writeAs(provision, number) : markers(number);
    const { marker, num } = provision;
    return to === null ? [] : [isOfKind ? { from: num, to, clean: numSpan(provision) } : { from: marker.text, to: spaced(source.clean, to, marker.span.end), clean: marker.span }];
  });
  const { edits, carried, left } = carryReferences(analysis, plan);
  const all = [
    ...renamed.map(({ clean, to }) => ({ span: source.toOriginal(clean), newText: to, role: 'number' as const })),
    ...edits.map(({ span, newText }) => ({ span: source.toOriginal(span), newText, role: 'citation' as const })),
  ];
  return {
    edits: all.sort((a, b) => a.span.start - b.span.start),
    renamed: renamed.map(({ from, to, clean }) => ({ from, to, span: source.toOriginal(clean) })),
    carried,
    left: left.map((one) => ({ ...one, span: source.toOriginal(one.span) })),
  };
}

/** `-Nội dung` becomes `a) Nội dung`. */
function spaced(clean: string, marker: string, end: number): string {
  return /\S/.test(clean.charAt(end)) ? `${marker} ` : marker;
}
