import type { Span } from './span';

interface Run {
  readonly span: Span;
  readonly opens: boolean;
  readonly closes: boolean;
}

const BLANK_LINE = /\n[^\S\n]*\r?\n/;

/**
 * The marks of `**đậm**` and `*nghiêng*` that come in pairs, in order. A lone `*` (the line under a Party issuer),
 * a bullet, and a product (`3*4`) are text. A pair never reaches over a blank line.
 */
export function findEmphasis(original: string): readonly Span[] {
  if (!original.includes('*')) return [];
  const found: Span[] = [];
  let open: Run[] = [];
  let last = 0;
  for (const match of original.matchAll(/\*+/g)) {
    if (BLANK_LINE.test(original.slice(last, match.index))) open = [];
    last = match.index + match[0].length;
    if (match[0].length > 3) continue;
    open = pair(open, readRun(original, match.index, match[0].length), found);
  }
  return found.sort((a, b) => a.start - b.start);
}

function pair(open: Run[], run: Run, found: Span[]): Run[] {
  const width = run.span.end - run.span.start;
  const at = run.closes ? open.findLastIndex(({ span }) => span.end - span.start === width) : -1;
  const opener = open[at];
  if (opener) {
    found.push(opener.span, run.span);
    return open.slice(0, at);
  }
  return run.opens ? [...open.slice(-7), run] : open;
}

function readRun(original: string, start: number, length: number): Run {
  const before = original.charAt(start - 1);
  const after = original.charAt(start + length);
  const isText = (char: string) => /[\p{L}\p{M}\p{N}]/u.test(char);
  return {
    span: { start, end: start + length },
    opens: after.trim() !== '' && !isText(before),
    closes: before.trim() !== '' && !isText(after),
  };
}
