import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';

/** A superscript number: a mark in the text (`tiêu chí¹`), or the label of a note (`¹ Bộ chỉ số gồm …`). */
export interface NoteNumber extends Field {
  readonly ordinal: number;
}

export interface NoteMark extends NoteNumber {
  /** Behind a number or a lone letter it may be a power: `10³`, `x²`. */
  readonly isDoubtful: boolean;
}

/** Both sides of the footnotes of a text, each in order. */
export interface Notes {
  readonly marks: readonly NoteMark[];
  readonly labels: readonly NoteNumber[];
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NUMBER = /[¹²³⁴-⁹][⁰¹²³⁴-⁹]*/gu;
/** `120 m²`, `km³/s`; a degree sign is written `⁰` and never begins a number. */
const UNIT = /(?:^|[^\p{L}])(?:[kcdh]|da)?m$/iu;
const POWER = /(?:\d|(?:^|[^\p{L}])\p{L})$/u;

/**
 * The notes of a text, when both sides are surely there and count once through it. Null otherwise: m² alone is no note, text taken out
 * of a PDF may have lost its notes, and where each page begins with ¹ again nobody can tell which mark means which note.
 */
export function readNotes(source: SourceText): Notes | null {
  const known = NOTES.get(source);
  if (known !== undefined) return known;
  const notes = findNotes(source);
  NOTES.set(source, notes);
  return notes;
}

/** Three rules ask. */
const NOTES = new WeakMap<SourceText, Notes | null>();

function findNotes(source: SourceText): Notes | null {
  const marks: NoteMark[] = [];
  const labels: NoteNumber[] = [];
  for (const match of source.clean.matchAll(NUMBER)) {
    const { index } = match;
    const field = { span: { start: index, end: index + match[0].length }, text: match[0], ordinal: ordinalOf(match[0]) };
    const line = source.clean.slice(Math.max(0, index - 8), index).replace(/^.*\n/s, '');
    if (isLineStart(source.clean, index)) labels.push(field);
    else if (/\S$/.test(line) && !(UNIT.test(line) && /^[²³]$/.test(match[0]))) marks.push({ ...field, isDoubtful: POWER.test(line) });
  }
  const explained = new Set(labels.map(({ ordinal }) => ordinal));
  const hasBoth = marks.some(({ ordinal, isDoubtful }) => !isDoubtful && explained.has(ordinal));
  const begins = labels.filter(({ ordinal }) => ordinal === 1).length;
  return hasBoth && begins < 2 ? { marks, labels } : null;
}

function isLineStart(clean: string, index: number): boolean {
  return /(?:^|\n)[^\S\n]*$/.test(clean.slice(Math.max(0, index - 12), index));
}

const ordinalOf = (text: string) => Number([...text].map((char) => DIGITS.indexOf(char)).join(''));
