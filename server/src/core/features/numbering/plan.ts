import type { Analysis } from '../../analysis';
import type { Provision, ProvisionKind } from '../../syntax/tree';
import { holderAmong, isNumbered, textsOf, type List } from './lists';
import { isSameNumber, numberOf, writeAs, type PartNumber } from '../../syntax/numeral';

/** The number that a provision is to have, and its kind where that changes too. */
export interface NewNumber extends PartNumber {
  readonly kind: ProvisionKind;
}

/** New numbers, of those provisions only whose number or kind changes. */
export type Plan = ReadonlyMap<Provision, NewNumber>;

/** Where a provision comes to stand in its list: its last number, and what number goes before that. */
export interface Seat {
  readonly ordinal: number;
  readonly suffix: string;
  readonly holder: Provision | null;
  readonly kind?: ProvisionKind;
}

export type Seats = ReadonlyMap<Provision, Seat>;

interface SeatOptions {
  readonly first?: number;
  readonly keepsInserted?: boolean;
  /** One that is no longer inserted, whatever its number. */
  readonly regular?: Provision;
}

/**
 * One seat after the other, from `first`. Inserted provisions go with the one that they follow (5, 5a → 4, 4a);
 * without `keepsInserted` they are counted like all others.
 */
export function seat({ members, holder }: List, { first = 1, keepsInserted = true, regular }: SeatOptions = {}): Seats {
  const seats = new Map<Provision, Seat>();
  let ordinal = first - 1;
  for (const member of members) {
    const { suffix } = numberOf(member);
    const isInserted = keepsInserted && suffix !== '' && member !== regular;
    if (!isInserted) ordinal += 1;
    if (ordinal >= first) seats.set(member, { ordinal, suffix: isInserted ? suffix : '', holder });
  }
  return seats;
}

/** The numbers of all provisions when those of `seats` sit there: `2.1` goes along when `2.` becomes `3.` */
export function planOf(analysis: Pick<Analysis, 'tree'>, seats: Seats): Plan {
  const plan = new Map<Provision, NewNumber>();
  const numbers = new Map<Provision, readonly number[]>();
  const place = (provisions: readonly Provision[], around: readonly Provision[]) => {
    for (const provision of provisions) {
      const number = newNumberOf(provision, { seat: seats.get(provision), around, numbers });
      numbers.set(provision, number.ordinals);
      if (isChange(provision, number)) plan.set(provision, number);
      if (provision.children.length > 0) place(provision.children, [...around, provision]);
    }
  };
  for (const text of textsOf(analysis)) place(text, []);
  return plan;
}

interface Surroundings {
  readonly seat: Seat | undefined;
  readonly around: readonly Provision[];
  /** Of those before. */
  readonly numbers: ReadonlyMap<Provision, readonly number[]>;
}

function newNumberOf(provision: Provision, { seat: own, around, numbers }: Surroundings): NewNumber {
  const old = numberOf(provision);
  const kind = own?.kind ?? provision.kind;
  if (kind === 'dash' || kind === 'plus') return { kind, ordinals: [], suffix: '' };
  const last = own?.ordinal ?? old.ordinals.at(-1);
  const suffix = own?.suffix ?? old.suffix;
  if (kind !== 'decimal') return { kind, ordinals: last === undefined ? [] : [last], suffix };
  const holder = own?.holder ?? holderAmong(around, provision);
  const prefix = (holder && numbers.get(holder)) ?? old.ordinals.slice(0, -1);
  return { kind, ordinals: last === undefined ? [...prefix] : [...prefix, last], suffix };
}

/** Nothing changes where the new number cannot be written: a 24th point has no letter. */
function isChange(provision: Provision, number: NewNumber): boolean {
  if (number.kind !== provision.kind) return true;
  return isNumbered(provision) && !isSameNumber(numberOf(provision), number) && writeAs(provision, number) !== null;
}
