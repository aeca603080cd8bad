import type { Field } from '../text/span';
import { isAllCapitals, stripAccents } from '../text/vietnamese';
import type { PlaceDate } from './tree';

/**
 * The date that ends a line of the heading, on the line without accents. Blanks are spaces, dots or underscores;
 * what a stamp or OCR left in their place counts as blank.
 *
 *     ha noi, ngay 05 thang 01 nam 2026        ngay    thang 6 nam 2026
 *             ^^^^ ^^ ^^^^^ ^^ ^^^ ^^^^
 */
const WORDS = /(,?)\s*ngay\s*(\d{1,2}|[^\s,;:]{0,5}|[.…_\s]*)\s*thang\s*(\d{1,2}|[.…_\s]*)\s*nam\s*(\d{4}|20[.…_\s]*|[.…_\s]*)[\s.…]*$/i;
/** `Hà Nội, ngày 05/3/2026` */
const STROKES = /(,?)\s*ngay\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})[\s.]*$/i;

/** `Hà Nội, tháng 3 ngày 05 năm 2026`, `Hà Nội, ngày 05, tháng 3, năm 2026`: all three, out of order or with marks between. */
const DISORDERED = /(,?)\s*(?<![a-z])(?:ngay|thang|nam)\s*\d{1,4}[\s,./-]+(?:ngay|thang|nam)\s*\d{1,4}[\s,./-]+(?:ngay|thang|nam)\s*\d{1,4}[\s.]*$/i;
/** `Hà Nội, ngày 05 tháng 3/2026` */
const HALF_STROKES = /(,?)\s*ngay\s*(\d{1,2})\s*,?\s*thang\s*(\d{1,2})\s*[,/.-]\s*(\d{4})[\s.]*$/i;

/** Reads a cell of the heading as place and date; null when it is none. `Hà Nội` may be missing, and any number blank. */
export function readPlaceDate(cell: Field): PlaceDate | null {
  const plain = stripAccents(cell.text);
  const words = WORDS.exec(plain);
  const match = words ?? STROKES.exec(plain);
  if (!match) return readDisordered(cell, plain);
  const place = readPlace(cell, match.index);
  if (place === undefined) return null;
  const dateStart = match.index + match[0].length - match[0].trimStart().length;
  const from = place ? place.span.start - cell.span.start : dateStart;
  const part = partFinder(cell, match);
  const [day, month, year] = [part(2), part(3), part(4)];
  return {
    span: { start: cell.span.start + from, end: cell.span.end },
    place,
    comma: match[1] ? fieldAt(cell, match.index, match.index + 1) : null,
    day,
    month,
    year,
    style: words ? 'words' : 'strokes',
    date: day && month && year ? { day: Number(day.text), month: Number(month.text), year: Number(year.text) } : null,
  };
}

function readDisordered(cell: Field, plain: string): PlaceDate | null {
  const match = HALF_STROKES.exec(plain) ?? DISORDERED.exec(plain);
  const place = match ? readPlace(cell, match.index) : undefined;
  if (!match || place === undefined) return null;
  const part = (word: string): Field | null => {
    const digits = new RegExp(`${word}\\s*(\\d{1,4})`, 'i').exec(match[0]);
    const end = digits ? match.index + digits.index + digits[0].length : 0;
    return digits ? fieldAt(cell, end - (digits[1] ?? '').length, end) : null;
  };
  const yearAt = match[4] === undefined ? -1 : match.index + match[0].lastIndexOf(match[4]);
  const [day, month, year] = [part('ngay'), part('thang'), yearAt < 0 ? part('nam') : fieldAt(cell, yearAt, yearAt + 4)];
  if (!day || !month || !year) return null;
  const dateStart = match.index + match[0].length - match[0].replace(/^[\s,]+/, '').length;
  const start = place?.span.start ?? cell.span.start + dateStart;
  const comma = match[1] ? fieldAt(cell, match.index, match.index + 1) : null;
  const isWhole = year.text.length === 4;
  const date = isWhole ? { day: Number(day.text), month: Number(month.text), year: Number(year.text) } : null;
  return { span: { start, end: cell.span.end }, place, comma, day, month, year: isWhole ? year : null, style: 'disordered', date };
}

function fieldAt(cell: Field, from: number, to: number): Field {
  return { span: { start: cell.span.start + from, end: cell.span.start + to }, text: cell.text.slice(from, to) };
}

/** Finds the numbered group of `match` in order, so that equal numbers (`02`, `02`) are told apart. */
function partFinder(cell: Field, match: RegExpExecArray): (group: number) => Field | null {
  let cursor = match.index;
  return (group) => {
    const text = match[group] ?? '';
    const at = cell.text.indexOf(text, cursor);
    if (!/^\d+$/.test(text) || at < 0) return null;
    cursor = at + text.length;
    return fieldAt(cell, at, cursor);
  };
}

/** What stands before the date: a name in title case (`Thành phố Hồ Chí Minh`), nothing (null), or running text (undefined). */
function readPlace(cell: Field, end: number): Field | null | undefined {
  const before = cell.text.slice(0, end).trimEnd();
  if (before === '') return null;
  const from = startOfName(before);
  const text = before.slice(from);
  const isName = /^\p{Lu}/u.test(text) && text.length <= 40 && endsColumn(before.slice(0, from));
  return isName ? fieldAt(cell, from, before.length) : undefined;
}

/** Walks back over the words of a name: `Số: 12/TB-UBND Bà Rịa - Vũng Tàu` → where `Bà` begins. */
function startOfName(text: string): number {
  let start = text.length;
  const words = [...text.matchAll(/\S+/g)].reverse();
  for (const { 0: word, index } of words) {
    const gap = text.slice(index + word.length, start);
    if (/\t| {3}/.test(gap) || !isNameWord(word)) break;
    start = index;
  }
  return start + (/^(?:[-–]\s*)+/.exec(text.slice(start))?.[0].length ?? 0);
}

/** OCR and copying join the columns: what ends in capitals, in a symbol, or in no letter is a column of its own. */
function endsColumn(left: string): boolean {
  if (left === '' || /(?:\t| {3})$/.test(left)) return true;
  const word = /\S+$/.exec(left.trimEnd())?.[0] ?? '';
  return isAllCapitals(word) || word.includes('/') || !/\p{L}/u.test(word);
}

const LEVEL_WORDS = new Set(['phố', 'khu', 'trấn', 'xã', 'huyện', 'tỉnh', 'đô', 'phường']);

/**
 *     Sơn      Ea      phố      7      -      TP.      TP.HCM      ĐK
 */
const NAME_WORD = /^\p{Lu}[\p{L}’'-]*\p{Ll}$|^\p{Lu}$|^[-–]$|^\d{1,2}$/u;
const SHORT_LEVEL = /^(?:(?:TP|Tp|T\.P|TX|TT|ĐK|P|Q|H|X)\.\p{L}*|TP|Tp|TX|TT|ĐK|TPHCM|HCM)$/u;

function isNameWord(word: string): boolean {
  return NAME_WORD.test(word) || SHORT_LEVEL.test(word) || LEVEL_WORDS.has(word);
}
