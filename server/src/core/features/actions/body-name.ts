import type { Analysis } from '../../analysis';
import { BODY_ABBREVIATIONS } from '../../legal/abbreviations';
import { MINISTRIES } from '../../legal/bodies';
import type { Edit } from '../../lint/rule';
import { committeeWord } from '../../rules/conclusions/committee-word';
import { contains, type Span } from '../../text/span';
import { isAllCapitals } from '../../text/vietnamese';
import type { Rewriting } from './rewriting';

/** Codes of three letters stand for too much: `BCT` is Bộ Công Thương and Bộ Chính trị. */
const LONG_CODES = Object.entries(MINISTRIES).filter(([code]) => code.length > 3);

/** Abbreviations and what they stand for, the longest names first: of two that fit, the longer is meant. */
const NAMES: readonly (readonly [short: string, full: string])[] = [...Object.entries(BODY_ABBREVIATIONS), ...LONG_CODES].sort(([, a], [, b]) => b.length - a.length);
const FULL_BY_SHORT = new Map(NAMES);

/** Tones stand in both places: `Ủy`, `Uỷ`; a name goes on over a line end. */
const FULL = new RegExp(`(?<!\\p{L})(?:${NAMES.flatMap(([, full]) => [full, full.toUpperCase()]).map(patternOf).join('|')})(?!\\p{L})`, 'gu');

/** Not part of a symbol: `UBND` of `15/QĐ-UBND`, `UBND-VX`, `NN&PTNT`. */
const SHORT = new RegExp(`(?<![\\p{L}\\d/&-])(?:${[...FULL_BY_SHORT.keys()].join('|')})(?![\\p{L}\\d/&]|-\\p{L})`, 'gu');

function patternOf(name: string): string {
  return name.replace(/Ủy/g, '(?:Ủy|Uỷ)').replace(/ỦY/g, '(?:ỦY|UỶ)').replace(/Tòa/g, '(?:Tòa|Toà)').replace(/TÒA/g, '(?:TÒA|TOÀ)').replace(/ /g, '\\s+');
}

/** The name of a body under the cursor spelled out, here or wherever it stands, or abbreviated. */
export function bodyNames(analysis: Analysis, { start }: Span): readonly Rewriting[] {
  const { source, regime } = analysis;
  const at = source.toClean(start);
  if (regime.isGarbled) return [];
  const short = matchAt(source.clean, SHORT, at);
  if (short) return isFixed(analysis, short.span, 'short') ? [] : spelledOut(analysis, short);
  const full = matchAt(source.clean, FULL, at);
  return full && !isFixed(analysis, full.span, 'full') ? [abbreviated(analysis, full)] : [];
}

interface Found {
  readonly span: Span;
  readonly text: string;
}

/** A name has fewer letters than this, white space included. */
const REACH = 120;

function matchAt(clean: string, pattern: RegExp, at: number): Found | undefined {
  const from = Math.max(0, at - REACH);
  return matchesIn(clean.slice(from, at + REACH), pattern, from).find(({ span }) => contains(span, at));
}

function matchesIn(text: string, pattern: RegExp, from = 0): readonly Found[] {
  return [...text.matchAll(pattern)].map((match) => ({ span: { start: from + match.index, end: from + match.index + match[0].length }, text: match[0] }));
}

function spelledOut(analysis: Analysis, found: Found): readonly Rewriting[] {
  const { source } = analysis;
  const toEdit = (one: Found): Edit => ({ span: source.toOriginal(one.span), newText: fullOf(analysis, one) });
  const all = matchesIn(source.clean, SHORT).filter((one) => one.text === found.text && !isFixed(analysis, one.span, 'short'));
  const one: Rewriting = { kind: 'bodyName', title: `Viết đầy đủ “${fullOf(analysis, found)}”`, safety: 'review', edits: [toEdit(found)] };
  if (all.length < 2) return [one];
  return [one, { kind: 'bodyName', title: `Viết đầy đủ mọi “${found.text}” trong văn bản (${all.length} chỗ)`, safety: 'review', edits: all.map(toEdit) }];
}

function abbreviated({ source }: Analysis, { span, text }: Found): Rewriting {
  const key = keyOf(text);
  const short = NAMES.find(([, full]) => keyOf(full) === key)?.[0] ?? text;
  return { kind: 'bodyName', title: `Viết tắt là “${short}”`, safety: 'review', edits: [{ span: source.toOriginal(span), newText: short }] };
}

/** One key for both places of a tone, and for capitals. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').replace(/uỷ/g, 'ủy').replace(/toà/g, 'tòa');
}

/** In the tone of the text, and in capitals where all around is. */
function fullOf({ source: { clean } }: Analysis, { span, text }: Found): string {
  const name = FULL_BY_SHORT.get(text) ?? text;
  const toned = committeeWord(clean) === 'UỶ' ? name.replace(/Ủy/g, 'Uỷ') : name;
  const [start, newline] = [clean.lastIndexOf('\n', span.start - 1) + 1, clean.indexOf('\n', span.end)];
  const line = clean.slice(start, newline < 0 ? clean.length : newline);
  return isAllCapitals(line.replace(SHORT, '')) ? toned.toUpperCase() : toned;
}

/**
 * Where the name is not the drafter's to change: the abbreviation that a text introduces (`Ủy ban nhân dân (UBND)`), the name of a law,
 * and a name that a clause wants in full: of the body that issues and signs.
 */
function isFixed({ source, tree, citations, references }: Analysis, span: Span, written: 'short' | 'full'): boolean {
  const { preface, conclusions } = tree;
  const within = (field: { readonly span: Span } | null) => field !== null && contains(field.span, span.start);
  if ([...citations, ...references.names].some(({ nameField }) => within(nameField))) return true;
  if (written === 'short') return /[(“"]\s*$/.test(source.clean.slice(Math.max(0, span.start - 3), span.start)) && /^\s*[)”"]/.test(source.clean.slice(span.end, span.end + 3));
  const introduces = /^\s*\((?:(?:sau đây )?(?:gọi|viết) tắt là\s*)?:?\s*[“"]?\p{Lu}/u.test(source.clean.slice(span.end, span.end + 60));
  return introduces || [preface.issuer, preface.authorityLine, ...conclusions.signatures].some(within);
}
