import type { Analysis } from '../../analysis';
import type { Provision } from '../../syntax/tree';
import type { Refusal } from '../rename';
import { blockAt, linesOf, sisterOf, type Block } from './block';
import { exchangedMarks } from './end-marks';
import { exchange, inOrder, type BlockMove, type Exchange } from './exchange';
import { isNumbered, listsOf } from './lists';
import { numberOf } from '../../syntax/numeral';
import { planOf, type Plan, type Seat } from './plan';
import { toRenumbering } from './renumber';
import { shiftBlock } from './shift';

export type Direction = 'up' | 'down' | 'indent' | 'outdent';

const NO_BLOCK = 'Hãy đặt con trỏ vào một mục có số hoặc gạch đầu dòng';
const AT_TOP = 'Khối này đã đứng đầu';
const AT_BOTTOM = 'Khối này đã đứng cuối';

/** Moves the block under the cursor, with all below it; numbers stay in their places, and references go along. */
export function moveBlock(analysis: Analysis, offset: number, direction: Direction): BlockMove | Refusal {
  const block = blockAt(analysis, offset);
  if (!block) return { refusal: NO_BLOCK };
  if (direction === 'indent' || direction === 'outdent') return shiftBlock(analysis, { block, offset, direction });
  const isUp = direction === 'up';
  const other = sisterOf(block, isUp ? -1 : 1);
  if (!other || !isOfOneList(analysis, block.provision, other)) return { refusal: isUp ? AT_TOP : AT_BOTTOM };
  const sister: Block = { ...block, provision: other };
  const [first, second] = isUp ? [sister, block] : [block, sister];
  const { edits, carried, left } = toRenumbering(analysis, exchangePlan(analysis, first.provision, second.provision));
  const spans: Exchange = { first: linesOf(analysis, first), second: linesOf(analysis, second) };
  const { original } = analysis.source;
  const all = inOrder([...edits, ...exchangedMarks(analysis, spans)]);
  return { ...exchange(original, all, { ...spans, cursor: offset }), carried, left };
}

function isOfOneList(analysis: Analysis, one: Provision, other: Provision): boolean {
  if (one.kind !== other.kind) return false;
  return !isNumbered(one) || listsOf(analysis).some(({ members }) => members.includes(one) && members.includes(other));
}

/** Every place of a list keeps its number, whoever comes to stand there; articles change theirs when their chapters do. */
function exchangePlan(analysis: Analysis, first: Provision, second: Provision): Plan {
  const seats = new Map<Provision, Seat>();
  const isIn = (outer: Provision) => ({ span }: Provision) => span.start >= outer.span.start && span.start < outer.span.end;
  for (const { members, holder } of listsOf(analysis)) {
    const [upper, lower] = [members.filter(isIn(first)), members.filter(isIn(second))];
    if (upper.length === 0 || lower.length === 0) continue;
    const places = [...upper, ...lower].map(numberOf);
    for (const [at, member] of [...lower, ...upper].entries()) {
      const { ordinals = [], suffix = '' } = places[at] ?? {};
      seats.set(member, { ordinal: ordinals.at(-1) ?? 0, suffix, holder });
    }
  }
  return planOf(analysis, seats);
}
