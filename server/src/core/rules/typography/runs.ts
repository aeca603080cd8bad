import type { Span } from '../../text/span';

/** Faults closer than this (UTF-16 units) are one run, so that a whole pasted paragraph is one finding. */
const NEAR = 120;

/** Whole words of `text` that hold a match of `pattern` that `isFault`, neighbours joined to runs. */
export function findRuns(text: string, pattern: RegExp, isFault: (match: string) => boolean = () => true): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const match of text.matchAll(pattern)) {
    const last = runs.at(-1);
    if ((last && match.index < last.end) || !isFault(match[0])) continue;
    const word = wordAround(text, match.index, match.index + match[0].length);
    if (last && word.start - last.end <= NEAR) last.end = Math.max(last.end, word.end);
    else runs.push(word);
  }
  return runs;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function wordAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && LETTER.test(text.charAt(end))) end += 1;
  return { start, end };
}
