import type { Analysis } from '../../analysis';
import { rankOf } from '../../syntax/marker';
import { walk, type Provision, type ProvisionKind } from '../../syntax/tree';
import { textsOf } from './lists';
import { writeAs } from '../../syntax/numeral';
import type { NewNumber } from './plan';

/** A level of numbering: `1.` is a clause of depth 1, `1.1.` a decimal of depth 2. */
export interface Level {
  readonly kind: ProvisionKind;
  /** How many numbers a marker has. */
  readonly depth: number;
}

/** The kinds that may go in and out; `Điều` and what is above it may not. */
const SHIFTED: ReadonlySet<ProvisionKind> = new Set(['roman', 'clause', 'decimal', 'point', 'subpoint', 'dash', 'plus']);

export function isShifted({ kind }: Provision): boolean {
  return SHIFTED.has(kind);
}

export function levelOf({ kind, ordinals }: Provision): Level {
  return { kind, depth: Math.max(1, ordinals.length) };
}

export function isSameLevel(a: Level, b: Level): boolean {
  return a.kind === b.kind && (a.kind !== 'decimal' || a.depth === b.depth);
}

/** `I.` → `1.` → `1.1.` where the text counts so → `a)` → `-` → `+` */
export class Levels {
  readonly #provisions: readonly Provision[];
  readonly #depths: ReadonlySet<number>;

  constructor(analysis: Analysis) {
    this.#provisions = textsOf(analysis).flatMap(walk);
    this.#depths = new Set(this.#provisions.flatMap(({ kind, ordinals }) => (kind === 'decimal' ? [ordinals.length] : [])));
  }

  /** The next level down; null below `+`. */
  below({ kind, depth }: Level): Level | null {
    switch (kind) {
      case 'roman':
        return { kind: 'clause', depth: 1 };
      case 'clause':
      case 'decimal':
        return this.#depths.has(depth + 1) ? { kind: 'decimal', depth: depth + 1 } : { kind: 'point', depth: 1 };
      case 'point':
      case 'subpoint':
        return { kind: 'dash', depth: 1 };
      case 'dash':
        return { kind: 'plus', depth: 1 };
      default:
        return null;
    }
  }

  /** The level of `child` when what it stands under comes to `outer`: its own as long as that is below; null when there is none left. */
  under(outer: Level, child: Provision): Level | null {
    const own = levelOf(child);
    if (own.kind === 'decimal') {
      if (outer.kind === 'roman') return { kind: 'clause', depth: 1 };
      return outer.kind === 'clause' || outer.kind === 'decimal' ? { kind: 'decimal', depth: outer.depth + 1 } : this.below(outer);
    }
    return rank(own) > rank(outer) ? own : this.below(outer);
  }

  /** The marker of that number in the manner of `models`, else of the text, else of the law; null when it cannot be written. */
  write(number: NewNumber, models: readonly Provision[]): string | null {
    const level = { kind: number.kind, depth: Math.max(1, number.ordinals.length) };
    const model = [...models, ...this.#provisions].find((provision) => isSameLevel(levelOf(provision), level));
    const [sample, mark] = USUAL[number.kind] ?? ['', ''];
    if (sample === '') return model?.marker.text ?? mark;
    const num = writeAs({ kind: number.kind, num: sample }, number);
    const punctuation = model?.punctuation ?? mark;
    if (num === null) return null;
    return punctuation === '()' ? `(${num})` : num + punctuation;
  }
}

function rank({ kind, depth }: Level): number {
  return rankOf({ kind, ordinals: new Array<number>(depth).fill(1) });
}

/** Numerals and the mark behind them. */
const USUAL: Readonly<Partial<Record<ProvisionKind, readonly [sample: string, mark: string]>>> = {
  roman: ['I', '.'], clause: ['1', '.'], decimal: ['1.1', '.'], point: ['a', ')'], subpoint: ['i', '()'], dash: ['', '-'], plus: ['', '+'],
};
