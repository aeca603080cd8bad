import { printable } from './cells';
import type { Paint } from './paint';

export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** How far ahead two texts are searched for the line where they meet again. A fix touches a line or joins a few. */
const LOOK_AHEAD = 40;

/** What changes, line by line, in the manner of `diff -u` without context. Empty when nothing does. */
export function diffText({ path, before, after }: Change, paint: Paint): string {
  if (before === after) return '';
  const hunks = [...findHunks(toLines(before), toLines(after))].map(({ line, removed, added }) =>
    [
      paint.faint(`@@ dòng ${line} @@`),
      ...removed.map((text) => paint.bad(`-${printable(text)}`)),
      ...added.map((text) => paint.good(`+${printable(text)}`)),
    ].join('\n'),
  );
  const name = printable(path);
  return `${paint.bold(`--- ${name}`)}\n${paint.bold(`+++ ${name} (sau khi sửa)`)}\n${hunks.join('\n')}\n`;
}

const toLines = (text: string) => text.split(/\r\n|\n|\r/);

interface Hunk {
  /** From 1, in the text before. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

function* findHunks(before: readonly string[], after: readonly string[]): Generator<Hunk> {
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    if (left < before.length && before[left] === after[right]) {
      left += 1;
      right += 1;
      continue;
    }
    const meeting = findMeeting(before.slice(left, left + LOOK_AHEAD), after.slice(right, right + LOOK_AHEAD));
    const [removed, added] = meeting ?? [before.length - left, after.length - right];
    yield { line: left + 1, removed: before.slice(left, left + removed), added: after.slice(right, right + added) };
    left += removed;
    right += added;
  }
}

/** The fewest lines to leave out on both sides until a line is the same again. */
function findMeeting(before: readonly string[], after: readonly string[]): readonly [number, number] | undefined {
  for (let total = 1; total < before.length + after.length; total += 1) {
    for (let added = 0; added <= total; added += 1) {
      const text = before[total - added];
      if (text !== undefined && text === after[added]) return [total - added, added];
    }
  }
  return undefined;
}
