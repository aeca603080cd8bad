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
  const repeats: Repeat[] = [];
  const words: Words = { starts: [], ends: [] };
  const equal = new Array<number>(LONGEST + 1).fill(0);
  let streak = 0;
  for (let at = nextWord(clean, 0); at < clean.length; ) {
    const end = endOfWord(clean, at);
    const lastEnd = words.ends.at(-1) ?? -2;
    streak = at === lastEnd + 1 && clean.charAt(lastEnd) === ' ' ? streak + 1 : 1;
    words.starts.push(at);
    words.ends.push(end);
    const count = compareBack(clean, words, { equal, most: Math.min(LONGEST, streak - 1) });
    if (count > 0) repeats.push(toRepeat(clean, words, count));
    at = nextWord(clean, end);
  }
  return repeats;
}

/** Where each word begins and ends. */
interface Words {
  readonly starts: number[];
  readonly ends: number[];
}

/** Counts, for each distance, how many words in a row equal those before; the distance whose count is full, or 0. */
function compareBack(clean: string, words: Words, { equal, most }: { equal: number[]; most: number }): number {
  const last = words.starts.length - 1;
  let full = 0;
  for (let back = 1; back <= LONGEST; back += 1) {
    equal[back] = back <= most && isSame(clean, words, [last, last - back]) ? (equal[back] ?? 0) + 1 : 0;
    if (full === 0 && equal[back] === back) full = back;
  }
  return full;
}

function toRepeat(clean: string, { starts, ends }: Words, count: number): Repeat {
  const start = starts[starts.length - count] ?? 0;
  const end = ends.at(-1) ?? 0;
  return { words: clean.slice(start, end), count, span: { start: start - 1, end } };
}

/** The same letters; the first may be a capital in one of them. */
function isSame(clean: string, { starts, ends }: Words, [a, b]: readonly [number, number]): boolean {
  const [one, two] = [starts[a] ?? 0, starts[b] ?? 0];
  const length = (ends[a] ?? 0) - one;
  if (length !== (ends[b] ?? 0) - two) return false;
  for (let at = 1; at < length; at += 1) {
    if (clean.charCodeAt(one + at) !== clean.charCodeAt(two + at)) return false;
  }
  return clean.charAt(one) === clean.charAt(two) || clean.charAt(one).toLowerCase() === clean.charAt(two).toLowerCase();
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
