import type { Edit } from '../lint/rule';
import { editsBetween } from './text-edits';

/** A letter with the marks upon it, or a digit. */
const UNIT = /[\p{L}\p{N}]\p{M}*|\p{M}/gu;

/** `Điều 5.` → `điều5`: what a text says, whatever its spaces, marks, capitals and Unicode form. */
function lettersOf(text: string): string {
  return (text.normalize('NFC').match(UNIT) ?? []).join('').toLowerCase();
}

/** Whether both texts have the same letters and digits in the same order, capitals aside. */
export function keepsLetters(before: string, after: string): boolean {
  return lettersOf(before) === lettersOf(after);
}

/**
 * The edits that turn `before` into `after`, two texts of the same letters: one for each stretch between two letters that differs,
 * and one for each letter whose capital or Unicode form does. Small enough that a cursor elsewhere stays where it is. Offsets are in `before`.
 */
export function editsBetweenLetters(before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const [old, young] = [piecesOf(before), piecesOf(after)];
  if (old.length !== young.length) return editsBetween(before, after);
  const edits: Edit[] = [];
  let offset = 0;
  for (const [at, piece] of old.entries()) {
    const replacement = young[at] ?? '';
    if (piece !== replacement) edits.push(...byLines({ piece, replacement, offset }));
    offset += piece.length;
  }
  return merged(edits);
}

/** Letters at the odd places, what stands between them at the even ones. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    pieces.push(text.slice(at, index), unit);
    at = index + unit.length;
  }
  pieces.push(text.slice(at));
  return pieces;
}

interface Replaced {
  readonly piece: string;
  readonly replacement: string;
  readonly offset: number;
}

/** Line by line where both have as many: the line ends stay what they are. */
function byLines({ piece, replacement, offset }: Replaced): readonly Edit[] {
  const [old, young] = [piece.split(AFTER_LINE_END), replacement.split(AFTER_LINE_END)];
  if (old.length !== young.length) return [trimmed({ piece, replacement, offset })];
  let at = offset;
  return old.flatMap((line, index) => {
    const own = { piece: line, replacement: young[index] ?? '', offset: at };
    at += line.length;
    return line === own.replacement ? [] : [trimmed(own)];
  });
}

const AFTER_LINE_END = /(?<=\n|\r(?!\n))/;

/** Without what both begin and end with. A line end of two units is not cut in two. */
function trimmed({ piece, replacement, offset }: Replaced): Edit {
  const shorter = Math.min(piece.length, replacement.length);
  let head = 0;
  while (head < shorter && piece[head] === replacement[head]) head += 1;
  if (head > 0 && piece[head - 1] === '\r') head -= 1;
  let tail = 0;
  while (tail < shorter - head && piece.at(-1 - tail) === replacement.at(-1 - tail)) tail += 1;
  if (tail > 0 && piece.at(-tail) === '\n' && piece.at(-tail - 1) === '\r') tail -= 1;
  return {
    span: { start: offset + head, end: offset + piece.length - tail },
    newText: replacement.slice(head, replacement.length - tail),
  };
}

/** Neighbours as one: `quốc hiệu` written in capitals is one edit a word, not one a letter. */
function merged(edits: readonly Edit[]): readonly Edit[] {
  const all: { span: { start: number; end: number }; newText: string }[] = [];
  for (const { span, newText } of edits) {
    const last = all.at(-1);
    if (last && last.span.end === span.start) {
      last.span.end = span.end;
      last.newText += newText;
    } else all.push({ span: { ...span }, newText });
  }
  return all;
}
