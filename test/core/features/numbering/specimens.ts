import assert from 'node:assert/strict';
import { analyze, applyEdits, moveBlock, renumber, type Direction, type RenumberScope } from '../../../../server/src/core';
import { readCursor } from '../specimens';

/* Text before and after, in the user's own writing: as it stands, with CRLF, decomposed, and behind a BOM. */

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.normalize('NFD'),
  (text) => `\uFEFF${text}`,
];

const show = (text: string) => text.normalize('NFC').replace(/\uFEFF/g, '').replace(/\r\n/g, '\n');

/** Or the section in which the first such words stand. */
type Scope = Exclude<RenumberScope['of'], 'section'> | { readonly at: string };

function scopeIn(text: string, scope: Scope): RenumberScope {
  if (typeof scope === 'string') return { of: scope };
  return { of: 'section', offset: Math.max(text.indexOf(scope.at), text.indexOf(scope.at.normalize('NFD'))) };
}

/** Renumbering makes `expected` of `text`, and nothing more of that. */
export function checkRenumbered(text: string, expected: string, scope: Scope = 'document'): void {
  for (const disguise of DISGUISES) {
    const worn = disguise(text);
    const fixed = applyEdits(worn, renumber(analyze(worn), scopeIn(worn, scope)).edits);
    assert.equal(show(fixed), expected);
    assert.deepEqual(renumber(analyze(fixed), scopeIn(fixed, scope)).edits, []);
  }
}

/** `khoản 2 Điều 5 (repeated)` */
export function leftIn(text: string): readonly string[] {
  return renumber(analyze(text), { of: 'document' }).left.map(({ span, because }) => `${text.slice(span.start, span.end)} (${because})`);
}

/** The text after the move with the cursor in it, or why there is none. */
export function moved(marked: string, direction: Direction): string {
  const { text, offset } = readCursor(marked);
  const move = moveBlock(analyze(text), offset, direction);
  if ('refusal' in move) return move.refusal;
  const after = applyEdits(text, move.edits);
  return `${after.slice(0, move.cursor)}‸${after.slice(move.cursor)}`;
}

/** The move makes `expected` of `marked`, the cursor with the block, in every disguise. */
export function checkMoved(marked: string, direction: Direction, expected: string): void {
  for (const disguise of DISGUISES) assert.equal(show(moved(disguise(marked), direction)), expected);
}

export function leftBy(marked: string, direction: Direction): readonly string[] {
  const { text, offset } = readCursor(marked);
  const move = moveBlock(analyze(text), offset, direction);
  return 'refusal' in move ? [] : move.left.map((one) => `${one.text} (${one.because})`);
}
