import { isHighUnit } from '../syntax/provision-title';
import { readMarker, type Marker } from '../syntax/marker';
import type { Provision, ProvisionKind } from '../syntax/tree';
import { POINT_LETTERS, readRoman, toRoman } from '../text/vietnamese';
import { numberOf, writeNumber } from '../syntax/numeral';

/** The markers that follow from one another, as they are written, each with the space behind it. */

/** `Điều 3.` → `Điều 4. `, `1.2.` → `1.3. `, `d)` → `đ) `, `II-` → `III- `, `-` → `- `; null for what has a title of its own below, and for inserted ones. */
export function markerAfter(provision: Provision): string | null {
  const { kind, num, ordinals } = provision;
  if (isHighUnit(kind)) return null;
  if (num === '') return `${provision.marker.text} `;
  const last = ordinals.at(-1);
  if (last === undefined || numberOf(provision).suffix !== '') return null;
  return written(provision, last + 1, num.slice(0, num.lastIndexOf('.') + 1));
}

/** The first of the level that `sample` stands on, under `parent`: `2.1. ` in the manner of `1.1.` */
export function firstMarkerUnder(parent: Provision, sample: Provision): string | null {
  if (sample.num === '') return `${sample.marker.text} `;
  return written(sample, 1, sample.kind === 'decimal' ? `${parent.num}.` : '');
}

/** `sample` with another number behind `prefix`, which only decimals have. */
function written({ kind, num, marker }: Provision, ordinal: number, prefix: string): string | null {
  const text = kind === 'decimal' ? prefix + ordinal : numeral(kind, num, ordinal);
  const at = marker.text.lastIndexOf(num);
  return text === null || at < 0 ? null : `${marker.text.slice(0, at)}${text}${marker.text.slice(at + num.length)} `;
}

function numeral(kind: ProvisionKind, num: string, ordinal: number): string | null {
  if (kind === 'letter' || (kind === 'point' && /^\p{Lu}/u.test(num))) return POINT_LETTERS[ordinal - 1]?.toUpperCase() ?? null;
  if (kind === 'subpoint' && readRoman(num.toUpperCase()) !== undefined) return toRoman(ordinal).toLowerCase();
  return writeNumber(num, { ordinals: [ordinal], suffix: '' });
}

/** What stands one level below a number where the document shows no way of its own. */
export function usualMarkerUnder({ kind }: Provision): string | null {
  const usual: Partial<Record<ProvisionKind, string>> = {
    letter: '1. ', roman: '1. ', article: '1. ', clause: 'a) ', decimal: 'a) ', point: '- ', subpoint: '- ', dash: '+ ',
  };
  return usual[kind] ?? null;
}

/** The number of a line on which there is nothing else: `3. `, `b) `, `- `. Not `Chương I`, whose title stands on the next line. */
export function readBareMarker(text: string): Marker | null {
  if (text === '' || text.length > LONGEST_BARE_MARKER) return null;
  const marker = readMarker(`${text} XX XX`);
  if (marker?.length !== text.length || isHighUnit(marker.kind)) return null;
  return marker.kind === 'article' && marker.punctuation === '' ? null : marker;
}

const LONGEST_BARE_MARKER = 16;
