import { analyze } from '../analyze';
import type { Analysis } from '../analysis';
import { applyEdits, chooseFixes, type FixOptions } from '../lint/fix';
import { allRules } from '../lint/registry';
import { lint } from '../lint/run';
import type { Edit, Finding } from '../lint/rule';
import type { Line } from '../syntax/line';
import type { Field, Span } from '../text/span';
import { editsBetweenLetters, keepsLetters } from './format-letters';
import { whiteSpaceEdits } from './format-white-space';

/** Each round makes room for others; texts of people need two or three. */
const MOST_ROUNDS = 20;

export interface FormatOptions extends FixOptions {
  /** A place of the user's own text: what lies outside it stays. */
  readonly range?: Span;
}

/** The edits that `formatText` makes, each as small as can be. */
export function formatEdits(text: string, { range, ...options }: FormatOptions = {}): readonly Edit[] {
  const edits = editsBetweenLetters(text, formatText(text, options));
  return range ? edits.filter(({ span }) => range.start <= span.start && span.end <= range.end) : edits;
}

/**
 * The document with its spaces, blank lines, separators, closing marks and fixed strings in order: every safe fix that changes no letter
 * but its capital, and white space. Drafts and documents of no known form get white space only. The letters and digits stay
 * the same, in the same order; what came out once comes out unchanged a second time.
 */
export function formatText(text: string, options: FixOptions = {}): string {
  const whole = settle(text, (analysis) => formEdits(analysis, options), options);
  if (whole !== null && keepsLetters(text, whole)) return whole;
  const spaced = settle(text, () => [], options);
  return spaced !== null && keepsLetters(text, spaced) ? spaced : text;
}

type Round = (analysis: Analysis) => readonly Edit[];

/** Fixes while there are any, then white space, and again until nothing is left to do; null when they undo each other. */
function settle(text: string, fixes: Round, options: FixOptions): string | null {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const analysis = analyze(current, options);
    const mended = applyEdits(current, fixes(analysis));
    const next = mended === current ? applyEdits(current, whiteSpaceEdits(analysis)) : mended;
    if (next === current) return current;
    current = next;
  }
  return null;
}

function formEdits(analysis: Analysis, { rules = allRules, settings = {} }: FixOptions): readonly Edit[] {
  const { regime, source } = analysis;
  if (regime.isDraft || regime.verdict.profile === 'unknown' || rules.length === 0) return [];
  const fixes = chooseFixes(lint(analysis, settings, rules).findings.filter((finding) => isSpelling(finding, source.original)));
  return fixes.length > 0 ? fixes.flatMap(({ edits }) => edits) : fixedStrings(analysis);
}

/** A fix that writes the same letters otherwise. What it does decides, whichever rule it comes from. */
function isSpelling({ fix }: Finding, original: string): boolean {
  return fix?.safety === 'safe' && fix.edits.every(({ span, newText }) => keepsLetters(original.slice(span.start, span.end), newText));
}

const TITLES = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐẢNG CỘNG SẢN VIỆT NAM'];
const LABELS = ['Nơi nhận', 'Kính gửi', 'Kính trình'];
const FIXED_BY_LETTERS: ReadonlyMap<string, string> = new Map([...TITLES, ...LABELS].map((text) => [text.toLowerCase(), text]));

/** No title stands lower, stamps and blank lines above it included. */
const LAST_LINE_OF_TITLES = 20;

/** `Kính Gửi` → `Kính gửi`, `Độc Lập - Tự Do - Hạnh Phúc`: only the capitals differ. */
function fixedStrings({ tree: { preface, conclusions }, lines, source, regime }: Analysis): readonly Edit[] {
  if (regime.isGarbled) return [];
  const labels = [preface.addressees?.label, conclusions.recipients?.label].filter((field) => field !== undefined);
  const cells = lines.slice(0, LAST_LINE_OF_TITLES).flatMap(cellsOf).filter(({ text }) => text.length > 20);
  return [...cells, ...labels].flatMap((field) => {
    const wanted = FIXED_BY_LETTERS.get(field.text.toLowerCase());
    const span = source.toOriginal(field.span);
    const isPlain = source.original.slice(span.start, span.end) === field.text;
    return isPlain && wanted !== undefined && wanted !== field.text ? [{ span, newText: wanted }] : [];
  });
}

/** The columns of a line: a title alone in one is never a part of a sentence. */
function cellsOf({ text, content }: Line): readonly Field[] {
  return [...text.matchAll(/\S+(?: {1,2}\S+)*/g)].map((match) => {
    const start = content.start + match.index;
    return { span: { start, end: start + match[0].length }, text: match[0] };
  });
}
