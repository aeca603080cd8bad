import { foldKey } from '../text/vietnamese';
import { cellAt, COLUMN_GAP, originalSpan, type Cursor } from './completion-cursor';
import { ownBodyOf, REMEMBERED, sourceOf } from './completion-own-body';
import type { Draft } from './completion-suggestion';
import { clean } from './skeleton-blanks';
import type { Signer } from './skeleton-bodies';
import { matchWords, queryWords } from './word-match';

/** Room for the seal and the signature. */
const ROOM = '\n\n\n\n';

/**
 * Those who usually sign for this body. `above` is the line of the signature above the cursor, empty where it begins: from there on
 * what is left of a signer, all of his lines at once where the signature has the page for itself.
 *
 *     |                  KT. GIÁM ĐỐC      PHÓ GIÁM ĐỐC
 *                        |                 |
 */
export function signersAt(cursor: Cursor, above: string): readonly Draft[] {
  const own = ownBodyOf(cursor.analysis, cursor.bodies);
  if (!own?.signers) return [];
  const { typed, isSecond } = cellAt(cursor);
  const isAlone = !isSecond && !COLUMN_GAP.test(cursor.before);
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  return own.signers.flatMap((signer) => {
    const lines = linesBelow(signer, above);
    const [first = ''] = lines;
    if (first === '' || !answers(lines, typed)) return [];
    const text = isAlone ? joined(lines, signer) : first;
    return [{ kind: 'authority', text, label: first, note: lines.slice(1).join(', '), detail: REMEMBERED, explanation: `${lines.join('\n')}\n\n${sourceOf(own)}`, keys: `${/[./]/.test(typed) ? first : first.replace(/[./]/g, '')} ${lines.join(' ')}`, replace } satisfies Draft];
  });
}

/** `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`, `Lương Đình Hải`: those below the line that stands there already. */
function linesBelow({ mark, post, name }: Signer, above: string): readonly string[] {
  const lines = [mark, post, name].map(clean).filter((line) => line !== '');
  const at = lines.findIndex((line) => foldKey(line) === foldKey(above));
  return above === '' ? lines : at < 0 ? [] : lines.slice(at + 1);
}

function joined(lines: readonly string[], { name }: Signer): string {
  const written = clean(name);
  const above = written === '' ? lines : lines.slice(0, -1);
  return written === '' || above.length === 0 ? lines.join('\n') : `${above.join('\n')}${ROOM}${written}`;
}

/** The first line begins so, or words of any do: `kt`, `hai`. */
function answers(lines: readonly string[], typed: string): boolean {
  const bare = (text: string) => foldKey(text).replace(/[./]/g, '');
  return bare(lines[0] ?? '').startsWith(bare(typed)) || lines.some((line) => matchWords(queryWords(typed), foldKey(line)) > 0);
}
