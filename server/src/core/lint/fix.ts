import { analyze } from '../analyze';
import type { Analysis, AnalyzeOptions } from '../analysis';
import { partitionPoint } from '../text/partition';
import type { Span } from '../text/span';
import { lint } from './run';
import { allRules } from './registry';
import type { Edit, Finding, Fix, Rule } from './rule';
import type { LintSettings } from './settings';

export interface FixResult {
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
  readonly rounds: number;
}

/** Enough for fixes that make room for others; more means that two rules undo each other. */
const MOST_ROUNDS = 10;

export interface FixOptions extends AnalyzeOptions {
  readonly settings?: LintSettings;
  readonly rules?: readonly Rule[];
  /** Places of the user's own text, in order and apart, outside which nothing is mended; asked again in each round. */
  readonly within?: (analysis: Analysis) => readonly Span[];
}

/** Applies the safe fixes, looks again, and so on until none is left. The same text comes back when there is nothing to do. */
export function fixText(text: string, { settings = {}, rules = allRules, within, ...options }: FixOptions = {}): FixResult {
  let current = text;
  let applied = 0;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const analysis = analyze(current, options);
    const { findings } = lint(analysis, settings, rules);
    const fixes = chooseFixes(within ? fixableWithin(findings, within(analysis)) : findings);
    const next = applyEdits(current, fixes.flatMap(({ edits }) => edits));
    if (fixes.length === 0 || next === current) return { text: current, applied, rounds: round };
    applied += fixes.length;
    current = next;
  }
  return { text: current, applied, rounds: MOST_ROUNDS };
}

/** Findings that a safe fix mends by edits inside one of `spans`, or right before or behind it. */
export function fixableWithin(findings: readonly Finding[], spans: readonly Span[]): readonly Finding[] {
  const isWithin = (edit: Edit) => {
    const near = spans[partitionPoint(spans, ({ start }) => start <= edit.span.end) - 1];
    if (!near) return false;
    const isInside = near.start <= edit.span.start && edit.span.end <= near.end;
    return isInside || edit.span.end === near.start || edit.span.start === near.end;
  };
  return findings.filter(({ fix }) => fix?.safety === 'safe' && fix.edits.every(isWithin));
}

/** The safe fixes of `findings` that do not touch one another, in the order of the text. */
export function chooseFixes(findings: readonly Finding[]): readonly Fix[] {
  const chosen: Fix[] = [];
  let reached = -1;
  const safe = findings.flatMap(({ fix }) => (fix?.safety === 'safe' && fix.edits.length > 0 ? [fix] : []));
  const startOf = ({ edits }: Fix) => Math.min(...edits.map(({ span }) => span.start));
  for (const fix of [...safe].sort((a, b) => startOf(a) - startOf(b))) {
    if (startOf(fix) <= reached) continue;
    chosen.push(fix);
    reached = Math.max(...fix.edits.map(({ span }) => span.end));
  }
  return chosen;
}

/** Applies edits that do not overlap; their spans are in `text`. Line ends of new text follow those of `text`. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const parts: string[] = [];
  let at = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    parts.push(text.slice(at, span.start), lineEnd === '\n' ? newText : newText.replace(/\r?\n/g, lineEnd));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
