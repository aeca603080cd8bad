import type { Span } from '../../text/span';

/** Longest phrase that is looked for twice, in syllables. */
const LONGEST = 5;

/** A phrase and the same phrase right behind it, one space between all syllables. `span` is the second one, its space included. */
export interface Repeat {
  readonly words: string;
  readonly count: number;
  readonly span: Span;
}

/** Finds phrases said twice in a row, in one pass: each syllable is compared with those one to five before it. */
export function findRepeats(clean: string): readonly Repeat[] {
  const pass = new Pass(clean);
  const repeats: Repeat[] = [];
  for (let at = nextWord(clean, 0); at < clean.length; ) {
    const end = endOfWord(clean, at);
    const count = pass.push(at, end);
    if (count > 0) repeats.push(pass.repeatOf(count));
    at = nextWord(clean, end);
  }
  return repeats;
}

const SPACE = 0x20;

/** What one pass remembers: where the words stand, and for each distance how many words in a row equalled those before. */
class Pass {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #equal = new Array<number>(LONGEST + 1).fill(0);
  #streak = 0;

  constructor(readonly clean: string) {}

  /** Takes the next word; the number of words that it repeats in full, or 0. */
  push(start: number, end: number): number {
    const at = this.#ends.length;
    const lastEnd = at > 0 ? (this.#ends[at - 1] ?? -2) : -2;
    this.#streak = start === lastEnd + 1 && this.clean.charCodeAt(lastEnd) === SPACE ? this.#streak + 1 : 1;
    this.#starts.push(start);
    this.#ends.push(end);
    let full = 0;
    for (let back = 1; back <= LONGEST; back += 1) {
      const run = back < this.#streak && this.#isSame(at, at - back) ? (this.#equal[back] ?? 0) + 1 : 0;
      this.#equal[back] = run;
      if (full === 0 && run === back) full = back;
    }
    return full;
  }

  repeatOf(count: number): Repeat {
    const start = this.#starts[this.#starts.length - count] ?? 0;
    const end = this.#ends.at(-1) ?? 0;
    return { words: this.clean.slice(start, end), count, span: { start: start - 1, end } };
  }

  /** The same letters; the first may be a capital in one of them. */
  #isSame(a: number, b: number): boolean {
    const one = this.#starts[a] ?? 0;
    const two = this.#starts[b] ?? 0;
    const length = (this.#ends[a] ?? 0) - one;
    if (length !== (this.#ends[b] ?? 0) - two) return false;
    for (let at = 1; at < length; at += 1) {
      if (this.clean.charCodeAt(one + at) !== this.clean.charCodeAt(two + at)) return false;
    }
    if (this.clean.charCodeAt(one) === this.clean.charCodeAt(two)) return true;
    return this.clean.charAt(one).toLowerCase() === this.clean.charAt(two).toLowerCase();
  }
}

function nextWord(clean: string, from: number): number {
  let at = from;
  while (at < clean.length && !isWordUnit(clean.charCodeAt(at))) at += 1;
  return at;
}

function endOfWord(clean: string, from: number): number {
  let at = from;
  while (at < clean.length && isWordUnit(clean.charCodeAt(at))) at += 1;
  return at;
}

/** Letters, digits and the hyphen inside a word (`lao động-TBXH`); U+00C0 to U+1EFF holds every Vietnamese letter. */
function isWordUnit(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
  return code < 0x1f00;
}
