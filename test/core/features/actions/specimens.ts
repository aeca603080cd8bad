import assert from 'node:assert/strict';
import { analyze, applyEdits, rewritingsAt, type AnalyzeOptions, type Rewriting } from '../../../../server/src/core';
import { readCursor } from '../specimens';

/* Text before and after, as it stands, with CRLF, decomposed, and behind a BOM. */

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.normalize('NFD'),
  (text) => `\uFEFF${text}`,
];

export const STATE: AnalyzeOptions = { profile: 'state', today: { year: 2026, month: 11, day: 21 } };

export const show = (text: string) => text.normalize('NFC').replace(/\uFEFF/g, '').replace(/\r\n/g, '\n');

function offersIn(marked: string, options: AnalyzeOptions): { readonly text: string; readonly actions: readonly Rewriting[] } {
  const { text, offset } = readCursor(marked);
  return { text, actions: rewritingsAt(analyze(text, options), { start: offset, end: offset }) };
}

/** The titles on offer at `‸`. */
export function offers(marked: string, options: AnalyzeOptions = STATE): readonly string[] {
  return offersIn(marked, options).actions.map(({ title }) => title);
}

/** The text after the one action whose title begins so, the same in every disguise. */
export function after(beginning: string, marked: string, options: AnalyzeOptions = STATE): string {
  const results = DISGUISES.map((disguise) => {
    const { text, actions } = offersIn(disguise(marked), options);
    const [action, ...more] = actions.filter(({ title }) => title.startsWith(beginning));
    assert.ok(action && more.length === 0, `${beginning}: ${actions.map(({ title }) => title).join(' | ')}`);
    return show(applyEdits(text, action.edits));
  });
  assert.deepEqual([...new Set(results)], results.slice(0, 1));
  return results[0] ?? '';
}
