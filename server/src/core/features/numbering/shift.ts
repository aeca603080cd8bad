import type { Analysis } from '../../analysis';
import { ProvisionResolver } from '../../citations/resolve-provision';
import type { Edit } from '../../lint/rule';
import type { Provision } from '../../syntax/tree';
import type { Refusal } from '../rename';
import { linesOf, outerOf, sisterOf, type Block } from './block';
import { exchangedMarks } from './end-marks';
import { isShifted, isSameLevel, levelOf, Levels, type Level } from './level';
import { listsOf, type List } from './lists';
import { cursorAfter, exchange, inOrder, type BlockMove } from './exchange';
import type { LeftCitation } from './carry';
import { planOf, seat, type Plan, type Seat, type Seats } from './plan';
import { toRenumbering, type MarkerWriter } from './renumber';

export interface Shift {
  readonly block: Block;
  /** Where the cursor is, in the user's own text. */
  readonly offset: number;
  readonly direction: 'indent' | 'outdent';
}

const NOT_SHIFTED = 'Chỉ đổi cấp được mục La Mã, khoản, điểm và gạch đầu dòng; điều, mục, chương, phần giữ nguyên cấp';
const NONE_ABOVE = 'Khối này đứng đầu, phía trên không có khối cùng cấp để lùi vào';
const OUTERMOST = 'Khối này đã ở cấp ngoài cùng';
const DEEPEST = 'Không còn cấp nào thấp hơn cho khối này hoặc cho phần con của nó';
const NO_LETTER = 'Không còn chữ cái cho điểm mới: bảng chữ cái dùng đánh điểm hết ở “y”';

/** Where the block goes: its level, its place among the numbers, and who writes markers at that level. */
interface Target {
  readonly level: Level;
  readonly seats: Seats;
  readonly models: readonly Provision[];
}

/** `indent`: the block becomes the last part of the sister above it; `outdent`: the next sister of what it is a part of. */
export function shiftBlock(analysis: Analysis, { block, offset, direction }: Shift): BlockMove | Refusal {
  if (!isShifted(block.provision)) return { refusal: NOT_SHIFTED };
  const levels = new Levels(analysis);
  const target = direction === 'indent' ? inwards(analysis, block, levels) : outwards(analysis, block);
  if ('refusal' in target) return target;
  const inner = levelsBelow(block.provision, target.level, levels);
  if (!inner) return { refusal: DEEPEST };
  const plan = planOf(analysis, new Map([...target.seats, ...seatsBelow(block.provision, inner)]));
  const markers: MarkerWriter = (number) => levels.write(number, target.models);
  if ([...plan].some(([{ kind }, number]) => number.kind !== kind && markers(number) === null)) return { refusal: NO_LETTER };
  const { edits, carried, left } = toRenumbering(analysis, plan, markers);
  const told = [...left, ...strayed(analysis, block, { plan, left })];
  return { ...(direction === 'indent' ? { edits, cursor: cursorAfter(edits, offset) } : movedOut(analysis, { block, offset, edits })), carried, left: told };
}

function inwards(analysis: Analysis, block: Block, levels: Levels): Target | Refusal {
  const above = sisterOf(block, -1);
  const list = listOf(analysis, block.provision);
  if (!above || !isSameLevel(levelOf(above), levelOf(block.provision)) || (list && !list.members.includes(above))) return { refusal: NONE_ABOVE };
  const last = above.children.at(-1);
  const level = last ? levelOf(last) : levels.below(levelOf(block.provision));
  if (!level) return { refusal: DEEPEST };
  const ordinal = last?.ordinals.at(-1) ?? 0;
  const own: Seat = { ordinal: ordinal + 1, suffix: '', holder: level.kind === 'decimal' ? above : null, kind: level.kind };
  return { level, seats: new Map([...seatsWithout(list, block.provision), [block.provision, own]]), models: above.children };
}

function outwards(analysis: Analysis, block: Block): Target | Refusal {
  const outer = outerOf(analysis, block);
  if (!outer || !isShifted(outer.provision)) return { refusal: OUTERMOST };
  const { provision: parent } = outer;
  const level = levelOf(parent);
  const list = listOf(analysis, parent);
  const members = list?.members.flatMap((member) => (member === parent ? [member, block.provision] : [member])) ?? [];
  const seats = new Map(seat({ members, holder: list?.holder ?? null }, { first: firstOf(list), regular: block.provision }));
  const { ordinal = 0, holder = null } = seats.get(block.provision) ?? {};
  const own: Seat = { ordinal, suffix: '', holder, kind: level.kind };
  return { level, seats: new Map([...seatsWithout(listOf(analysis, block.provision), block.provision), ...seats, [block.provision, own]]), models: [parent] };
}

function listOf(analysis: Analysis, provision: Provision): List | undefined {
  return listsOf(analysis).find(({ members }) => members.includes(provision));
}

function firstOf(list: List | undefined): number {
  return list?.members[0]?.ordinals.at(-1) ?? 1;
}

/** Those that stay close up. */
function seatsWithout(list: List | undefined, block: Provision): Seats {
  if (!list) return new Map();
  return seat({ members: list.members.filter((member) => member !== block), holder: list.holder }, { first: firstOf(list) });
}

/** The level of each part of `provision`; null when one finds none. */
function levelsBelow(provision: Provision, level: Level, levels: Levels): ReadonlyMap<Provision, Level> | null {
  const found = new Map<Provision, Level>();
  for (const child of provision.children) {
    const own = levels.under(level, child);
    const below = own && levelsBelow(child, own, levels);
    if (!below) return null;
    found.set(child, own);
    for (const [part, partLevel] of below) found.set(part, partLevel);
  }
  return found;
}

/** Parts that change their level are counted from 1; decimals take on the number of what they stand under. */
function seatsBelow(provision: Provision, levels: ReadonlyMap<Provision, Level>): Seats {
  const seats = new Map<Provision, Seat>();
  let count = 0;
  for (const child of provision.children) {
    const { kind } = levels.get(child) ?? levelOf(child);
    const holder = kind === 'decimal' ? provision : null;
    if (kind !== child.kind) seats.set(child, { ordinal: (count += 1), suffix: '', holder, kind });
    else if (holder) seats.set(child, { ordinal: child.ordinals.at(-1) ?? 1, suffix: '', holder });
    for (const [part, place] of seatsBelow(child, levels)) seats.set(part, place);
  }
  return seats;
}

/** The sisters below stay with their parent: the block passes behind them. */
function movedOut(analysis: Analysis, { block, offset, edits }: { readonly block: Block; readonly offset: number; readonly edits: readonly Edit[] }) {
  const next = sisterOf(block, 1);
  const outer = outerOf(analysis, block);
  if (!next || !outer) return { edits, cursor: cursorAfter(edits, offset) };
  const second = { start: linesOf(analysis, { ...block, provision: next }).start, end: linesOf(analysis, outer).end };
  const spans = { first: linesOf(analysis, block), second };
  return exchange(analysis.source.original, inOrder([...edits, ...exchangedMarks(analysis, spans)]), { ...spans, cursor: offset });
}

/** References in the block that speak of what stands around them: they now stand elsewhere. */
function strayed(analysis: Analysis, { provision }: Block, { plan, left }: { readonly plan: Plan; readonly left: readonly LeftCitation[] }): readonly LeftCitation[] {
  const { source, references } = analysis;
  const resolver = new ProvisionResolver(analysis);
  const kind = plan.get(provision)?.kind;
  const inside = references.provisions.filter(({ span, of }) => !of && span.start >= provision.span.start && span.end <= provision.span.end);
  return inside.flatMap((reference) => {
    const resolutions = resolver.resolve(reference);
    const isStray = reference.atoms.some(({ parent, isThis, kind: cited }, at) => {
      const resolution = resolutions[at];
      const isOutside = resolution?.to === 'this-document' && (resolution.span.start < provision.span.start || resolution.span.start >= provision.span.end);
      return parent === null && isOutside && (isThis ? cited === kind : cited === 'point');
    });
    const span = source.toOriginal(reference.span);
    return isStray && !left.some((one) => one.span.start === span.start) ? [{ span, text: reference.text, because: 'level' as const }] : [];
  });
}
