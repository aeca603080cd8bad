import type { Span } from '../text/span';
import { POINT_LETTERS, toRoman } from '../text/vietnamese';
import type { Provision, ProvisionKind } from './tree';

/* Numbers as they are written: `5`, `05`, `2.1`, `II.1`, `XII`, `đ`, `thứ hai`, and the letter of an inserted part: `5a`, `a1`. */

/** A number, apart from the numerals that write it. */
export interface PartNumber {
  /** 5 is [5], 2.1 is [2, 1]. */
  readonly ordinals: readonly number[];
  /** What an inserted part has behind its number: `a` of `5a`, `1` of `a1`; empty for all others. */
  readonly suffix: string;
}

type Numeral = Pick<Provision, 'kind' | 'num' | 'ordinals'>;

/** The number in the numerals of `sample`, which a reference has; null when those cannot write it: there is no point after `y`. */
export function writeNumber(sample: string, { ordinals, suffix }: PartNumber): string | null {
  const [first, ...others] = ordinals;
  if (first === undefined || first < 1) return null;
  const head = /^[^.]*/.exec(sample)?.[0] ?? '';
  if (others.length > 0 !== head.length < sample.length) return null;
  const text = writeOrdinal(head, first);
  return text === null ? null : [text, ...others].join('.') + suffix;
}

/** The number in the numerals of a provision: `(i)` is a Roman one, `i)` a letter. */
export function writeAs({ kind, num }: { readonly kind: ProvisionKind; readonly num: string }, number: PartNumber): string | null {
  const [ordinal = 0] = number.ordinals;
  if (kind === 'subpoint' && /^\p{Ll}/u.test(num)) return ordinal < 1 ? null : toRoman(ordinal).toLowerCase();
  if (kind === 'letter' || (kind === 'point' && /^\p{Lu}/u.test(num))) return writeNumber('a', number)?.toUpperCase() ?? null;
  return writeNumber(num, number);
}

function writeOrdinal(sample: string, ordinal: number): string | null {
  if (/^\d/.test(sample)) return String(ordinal).padStart(/^0\d*/.exec(sample)?.[0].length ?? 0, '0');
  if (/^thứ\s/iu.test(sample)) return writeInWords(sample, ordinal);
  if (/^(?:[IVXLC]{2,}|[IVX])\p{Ll}?$/u.test(sample)) return toRoman(ordinal);
  return /^\p{Ll}\d{0,2}$/u.test(sample) ? (POINT_LETTERS[ordinal - 1] ?? null) : null;
}

const UNITS = ['', 'một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** `thứ hai`, `THỨ HAI`, `thứ Hai` */
function writeInWords(sample: string, ordinal: number): string | null {
  const [label = '', gap = '', old = ''] = /^(\p{L}+)(\s+)(.*)$/su.exec(sample)?.slice(1) ?? [];
  const words = ordinal < 100 ? wordsOf(ordinal) : '';
  if (words === '') return null;
  if (/^\p{Lu}{2}/u.test(old)) return label + gap + words.toUpperCase();
  return label + gap + (/^\p{Lu}/u.test(old) ? words.charAt(0).toUpperCase() + words.slice(1) : words);
}

/** 1 `nhất`, 12 `mười hai`, 15 `mười lăm`, 21 `hai mươi mốt` */
function wordsOf(ordinal: number): string {
  if (ordinal === 1) return 'nhất';
  const [tens, unit] = [Math.floor(ordinal / 10), ordinal % 10];
  if (tens === 0) return UNITS[unit] ?? '';
  const last = unit === 5 ? 'lăm' : unit === 1 && tens > 1 ? 'mốt' : (UNITS[unit] ?? '');
  return `${tens === 1 ? 'mười' : `${UNITS[tens]} mươi`} ${last}`.trim();
}

const INSERTED = /^(?:\d+|[IVXLC]+)(\p{L})$/u;
const INSERTED_POINT = /^\p{L}(\d{1,2})$/u;

/** The number of a provision as it stands. */
export function numberOf({ kind, num, ordinals }: Numeral): PartNumber {
  const inserted = kind === 'point' ? INSERTED_POINT.exec(num) : INSERTED.exec(num);
  return { ordinals, suffix: (kind !== 'subpoint' && !/^[IVXLC]+$/.test(num) && inserted?.[1]) || '' };
}

export function isSameNumber(a: PartNumber, b: PartNumber): boolean {
  return a.suffix === b.suffix && a.ordinals.length === b.ordinals.length && a.ordinals.every((ordinal, at) => ordinal === b.ordinals[at]);
}

/** By their last numbers, inserted ones behind those they follow: 2.1, 2.2; 5, 5a, 6. */
export function compareLast(a: PartNumber, b: PartNumber): number {
  const [one = 0, other = 0] = [a.ordinals.at(-1), b.ordinals.at(-1)];
  return one - other || (a.suffix < b.suffix ? -1 : Number(a.suffix > b.suffix));
}

/** `a` of `Điều 5a`, `1` of `điểm a1`; empty for a number that is not inserted. */
export function suffixOf(provision: Numeral): string {
  return numberOf(provision).suffix;
}

/** The last number of a provision replaced by `ordinal`, in its own numerals: `1.3` → `1.2`, `IV` → `III`, `thứ ba` → `thứ hai`; null where they cannot write it. */
export function writeLike({ kind, num, ordinals }: Numeral, ordinal: number): string | null {
  return writeAs({ kind, num }, { ordinals: [...ordinals.slice(0, -1), ordinal], suffix: '' });
}

/** Where the number stands inside its marker: `5` of `Điều 5.`, `a` of `(a)`. */
export function numSpan({ marker, num }: Pick<Provision, 'marker' | 'num'>): Span {
  const start = marker.span.start + Math.max(0, marker.text.lastIndexOf(num));
  return { start, end: start + num.length };
}
