import type { Analysis } from '../../analysis';
import { findQuotations, isWithin } from '../../citations/provision-quotes';
import { walk, type Provision } from '../../syntax/tree';
import { partitionPoint } from '../../text/partition';
import { readPointLetter, readRoman } from '../../text/vietnamese';
import { textsOf, type List } from './lists';
import { numberOf } from '../../syntax/numeral';

/** A line that begins with a number which the tree did not take: `1. 100% tuyến phố`; null for one that OCR destroyed: `©) Nghiên cứu`. */
interface UnreadLine {
  readonly start: number;
  readonly ordinal: number | null;
}

/** Whether numbers may be missing in a list because their lines were not read: it would be counted short. */
export class UnreadLines {
  readonly #lines: readonly UnreadLine[];
  readonly #bodies: readonly (readonly Provision[])[];
  readonly #starts: ReadonlyMap<Provision, number>;

  constructor(analysis: Analysis) {
    this.#bodies = textsOf(analysis);
    this.#lines = findUnread(analysis, this.#bodies);
    this.#starts = this.#lines.length === 0 ? new Map() : parentStarts(this.#bodies);
  }

  /** An unread line stands where the list has a gap, and its number fits there. */
  breaks({ members }: List): boolean {
    if (this.#lines.length === 0) return false;
    const regular = members.filter((member) => numberOf(member).suffix === '');
    return regular.some((member, at) => {
      const before = regular[at - 1];
      const [low, high] = [before?.ordinals.at(-1) ?? 0, member.ordinals.at(-1) ?? 0];
      return high > low + 1 && this.#hasBetween({ from: before?.span.start ?? this.#starts.get(member) ?? 0, to: member.span.start }, { low, high });
    });
  }

  #hasBetween({ from, to }: { readonly from: number; readonly to: number }, { low, high }: { readonly low: number; readonly high: number }): boolean {
    for (let at = partitionPoint(this.#lines, ({ start }) => start < from); (this.#lines[at]?.start ?? to) < to; at += 1) {
      const ordinal = this.#lines[at]?.ordinal ?? null;
      if (ordinal === null || (ordinal > low && ordinal < high)) return true;
    }
    return false;
  }
}

/** A word of two letters or more before the number, `Diều 4`, or none. */
const NUMBERED = /^(?:\p{L}{2,5}\s+(\d{1,3}|[IVXL]{1,6})(?![\p{L}\d])|(?:\d{1,2}\.)*(\d{1,3})\s?[.)/,:-]|([IVXL]{1,6})\s?[.)/,:-]|(\p{Ll})\s?[.)]|[^\s\p{L}\d(]\))/u;

function findUnread({ source, tree, lines }: Analysis, bodies: readonly (readonly Provision[])[]): readonly UnreadLine[] {
  const read = new Set(bodies.flatMap(walk).map(({ span }) => span.start));
  const quotations = findQuotations(source.clean, tree);
  return lines.flatMap(({ text, content: { start } }) => {
    const match = read.has(start) || isWithin(quotations, start) ? null : NUMBERED.exec(text);
    return match ? [{ start, ordinal: ordinalIn(match.slice(1).find((num) => num !== undefined) ?? '') }] : [];
  });
}

function ordinalIn(num: string): number | null {
  return /^\d/.test(num) ? Number(num) : (readRoman(num) ?? readPointLetter(num) ?? null);
}

/** Where that begins under which a provision stands. */
function parentStarts(bodies: readonly (readonly Provision[])[]): ReadonlyMap<Provision, number> {
  const starts = new Map<Provision, number>();
  for (const body of bodies) {
    for (const provision of body) starts.set(provision, 0);
    for (const parent of walk(body)) for (const child of parent.children) starts.set(child, parent.span.start);
  }
  return starts;
}
