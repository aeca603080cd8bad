import type { Span } from '../../text/span';

/** Longest phrase that is looked for twice, in syllables. */
const LONGEST = 5;

/** A phrase and the same phrase right behind it, one space between all syllables. `span` is the second one, its space included. */
export interface Repeat {
  readonly words: string;
  readonly count: number;
  readonly span: Span;
}

const SPACE = 0x20;
/** Places of the last words are kept in a ring: no phrase is longer. */
const RING = 8;
const LAST = RING - 1;

/**
 * Finds phrases said twice in a row, in one pass: each syllable is compared with those one to five before it.
 * Everything it remembers is local and numeric: a text has ten thousand syllables, and this runs at each keystroke.
 */
export function findRepeats(clean: string): readonly Repeat[] {
  const starts = new Int32Array(RING);
  const ends = new Int32Array(RING).fill(-2);
  /** Length and last letter: words with other ones are not the same. */
  const keys = new Int32Array(RING);
  /** For each distance how many words in a row equalled those before. */
  const equal = new Int32Array(LONGEST + 1);
  const repeats: Repeat[] = [];
  let streak = 0;
  for (let count = 0, start = nextWord(clean, 0); start < clean.length; count += 1) {
    const end = endOfWord(clean, start);
    const at = count & LAST;
    const lastEnd = ends[(count - 1) & LAST] ?? -2;
    const key = ((end - start) << 16) | clean.charCodeAt(end - 1);
    streak = start === lastEnd + 1 && clean.charCodeAt(lastEnd) === SPACE ? streak + 1 : 1;
    starts[at] = start;
    ends[at] = end;
    keys[at] = key;
    let full = 0;
    for (let back = 1; back <= LONGEST; back += 1) {
      const before = (count - back) & LAST;
      const isSame = back < streak && keys[before] === key && isSameWord(clean, { one: start, two: starts[before] ?? 0, length: end - start });
      const run = isSame ? (equal[back] ?? 0) + 1 : 0;
      equal[back] = run;
      if (full === 0 && run === back) full = back;
    }
    if (full > 0) repeats.push(repeatOf(clean, { start: starts[(count - full + 1) & LAST] ?? 0, end, count: full }));
    start = nextWord(clean, end);
  }
  return repeats;
}

function repeatOf(clean: string, { start, end, count }: { readonly start: number; readonly end: number; readonly count: number }): Repeat {
  return { words: clean.slice(start, end), count, span: { start: start - 1, end } };
}

/** The same letters; the first may be a capital in one of them. */
function isSameWord(clean: string, { one, two, length }: { readonly one: number; readonly two: number; readonly length: number }): boolean {
  for (let at = 1; at < length; at += 1) {
    if (clean.charCodeAt(one + at) !== clean.charCodeAt(two + at)) return false;
  }
  return clean.charCodeAt(one) === clean.charCodeAt(two) || clean.charAt(one).toLowerCase() === clean.charAt(two).toLowerCase();
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

/** 1 for letters, digits and the hyphen inside a word (`lao động-TBXH`); U+00C0 to U+1EFF holds every Vietnamese letter. */
const WORD_UNITS = new Uint8Array(0x1f00).fill(1, 0xc0);
for (const unit of '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') WORD_UNITS[unit.charCodeAt(0)] = 1;

function isWordUnit(code: number): boolean {
  return code < WORD_UNITS.length && WORD_UNITS[code] === 1;
}
