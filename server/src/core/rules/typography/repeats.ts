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
  const spans: Span[] = [];
  const equal = new Array<number>(LONGEST + 1).fill(0);
  let streak = 0;
  for (let at = nextWord(clean, 0); at < clean.length; ) {
    const span = { start: at, end: endOfWord(clean, at) };
    const last = spans.at(-1);
    streak = last && span.start === last.end + 1 && clean.charAt(last.end) === ' ' ? streak + 1 : 1;
    for (let back = 1; back <= LONGEST; back += 1) {
      const other = spans[spans.length - back];
      equal[back] = other && streak > back && isSame(clean, span, other) ? (equal[back] ?? 0) + 1 : 0;
    }
    spans.push(span);
    const count = equal.findIndex((run, back) => back > 0 && run === back);
    if (count > 0) repeats.push(toRepeat(clean, spans, count));
    at = nextWord(clean, span.end);
  }
  return repeats;
}

function toRepeat(clean: string, spans: readonly Span[], count: number): Repeat {
  const start = spans[spans.length - count]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  return { words: clean.slice(start, end), count, span: { start: start - 1, end } };
}

function isSame(clean: string, a: Span, b: Span): boolean {
  if (a.end - a.start !== b.end - b.start) return false;
  const [one, two] = [clean.slice(a.start, a.end), clean.slice(b.start, b.end)];
  return one === two || one.toLowerCase() === two.toLowerCase();
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
