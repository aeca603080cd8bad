import { POINT_LETTERS, toRoman } from '../text/vietnamese';
import type { Provision } from './tree';

/* The numerals of provisions: how one is written like another, and what an inserted one has behind its number. */

type Numbered = Pick<Provision, 'kind' | 'num'>;

/** `a` of `Điều 5a`, `1` of `điểm a1`; empty for a number that is not inserted. */
export function suffixOf({ kind, num }: Numbered): string {
  if (kind === 'point') return num.slice(1);
  return /^(?:\d+(\p{L})|[IVXLC]+(\p{Ll}))$/u.exec(num)?.slice(1).find(Boolean) ?? '';
}

/** The last number of `num` replaced by `ordinal`, in its own numerals: `1.3` → `1.2`, `IV` → `III`, `c` → `b`; null for words. */
export function writeLike({ kind, num }: Numbered, ordinal: number): string | null {
  if (/\d$/.test(num) && kind !== 'point') return num.replace(/\d+$/, String(ordinal));
  if (kind === 'point' || kind === 'letter') {
    const letter = POINT_LETTERS[ordinal - 1] ?? null;
    return letter !== null && /^\p{Lu}/u.test(num) ? letter.toUpperCase() : letter;
  }
  if (/^[IVXLC]+$/.test(num)) return toRoman(ordinal);
  return /^[ivxlc]+$/.test(num) ? toRoman(ordinal).toLowerCase() : null;
}

/** Where the number stands inside its marker: `5` of `Điều 5.`, `a` of `(a)`. */
export function numSpan({ marker, num }: Pick<Provision, 'marker' | 'num'>): { readonly start: number; readonly end: number } {
  const start = marker.span.start + Math.max(0, marker.text.lastIndexOf(num));
  return { start, end: start + num.length };
}
