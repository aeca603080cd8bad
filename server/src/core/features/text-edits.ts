import type { Edit } from '../lint/rule';

/**
 * The edits that turn `before` into `after`, small enough that a cursor elsewhere stays where it is.
 * Line by line when both have as many lines, otherwise one edit over all that differs. Offsets are in `before`.
 */
export function editsBetween(before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const oldLines = before.split('\n');
  const newLines = after.split('\n');
  if (oldLines.length !== newLines.length) return [trimmedEdit({ before, after, offset: 0 })];
  const edits: Edit[] = [];
  let offset = 0;
  for (const [at, line] of oldLines.entries()) {
    const replacement = newLines[at] ?? '';
    if (line !== replacement) edits.push(trimmedEdit({ before: line, after: replacement, offset }));
    offset += line.length + 1;
  }
  return edits;
}

interface Replacement {
  readonly before: string;
  readonly after: string;
  /** Where `before` begins in the whole text. */
  readonly offset: number;
}

/** Without the beginning and the end that both have; a pair of surrogates is never cut in two. */
function trimmedEdit({ before, after, offset }: Replacement): Edit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  if (isHighSurrogate(before.charCodeAt(head - 1))) head -= 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1;
  return {
    span: { start: offset + head, end: offset + before.length - tail },
    newText: after.slice(head, after.length - tail),
  };
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
