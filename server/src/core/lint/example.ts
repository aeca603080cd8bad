import type { Span } from '../text/span';
import { fromIsoDate, toWordDate } from '../legal/calendar';
import { sourceOf } from '../legal/sources';
import type { AnalyzeOptions } from '../analysis';
import type { Example, Rule } from './rule';

/** Takes the marks out of an example: the plain text, and the spans that stood between ⟦ and ⟧. */
export function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') start = text.length;
    else if (part === '⟧') spans.push({ start, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/**
 * How a fragment is judged: by the regime the example names, else by that of the rule's first basis,
 * on the example's day, else on the first day of that basis, so that a rule of 2018 is tried under the text of 2018.
 */
export function exampleOptions(rule: Rule, example: Example): AnalyzeOptions {
  const source = sourceOf(rule.basis[0].source);
  const profile = example.profile ?? source.profile ?? undefined;
  const basis = rule.basis.map((one) => sourceOf(one.source)).find((one) => one.profile === profile) ?? source;
  const today = example.date ? fromIsoDate(example.date) : (basis.from ?? undefined);
  return { ...(profile ? { profile } : {}), ...(today ? { today } : {}) };
}

/** For messages of failing tests. */
export function describeOptions({ profile, today }: AnalyzeOptions): string {
  return `${profile ?? 'mọi chế độ'}${today ? `, ${toWordDate(today)}` : ''}`;
}
