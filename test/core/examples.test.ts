import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { allRules } from '../../server/src/core/lint/registry';
import { describeOptions, exampleOptions, readMarks } from '../../server/src/core/lint/example';
import { fixText } from '../../server/src/core/lint/fix';
import { lint } from '../../server/src/core/lint/run';
import type { Example, Rule } from '../../server/src/core/lint/rule';
import { KNOWN } from '../known';

/*
 * Every example of every rule, in four disguises: as written, with CRLF, decomposed, behind a BOM.
 * Marked spans exactly; a good one is silent; `fixed` is what the fix makes; the fixed text is silent.
 */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  CRLF: (text) => text.replace(/\r?\n/g, '\r\n'),
  NFD: (text) => text.normalize('NFD'),
  BOM: (text) => `\uFEFF${text}`,
};

/** A rule about characters is about the very disguise that decomposes them. */
function disguisesOf({ basis }: Rule) {
  return Object.entries(DISGUISES).filter(([name]) => name !== 'NFD' || basis[0].source !== 'unicode');
}

const show = (text: string) => text.normalize('NFC').replace(/\uFEFF/g, '').replace(/\r\n/g, '\n');

/** The text with the findings marked again, so that a failure shows where they fell. */
function mark(text: string, spans: readonly { start: number; end: number }[]): string {
  let marked = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) {
    marked = `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  }
  return show(marked);
}

function findingsIn(rule: Rule, example: Example, text: string) {
  const result = lint(analyze(text, { ...exampleOptions(rule, example), known: KNOWN }), {}, [rule]);
  assert.deepEqual(result.failures, []);
  return result.findings;
}

function check(rule: Rule, example: Example, disguise: (text: string) => string): void {
  const { text } = readMarks('good' in example ? example.good : example.bad);
  const disguised = disguise(text);
  const findings = findingsIn(rule, example, disguised);
  assert.equal(mark(disguised, findings.map(({ span }) => span)), show('good' in example ? example.good : example.bad));
  if ('good' in example || example.fixed === undefined) return;
  const forced = forceSafe(rule);
  const { text: fixed } = fixText(disguised, { ...exampleOptions(rule, example), known: KNOWN, rules: [forced] });
  assert.equal(show(fixed), example.fixed);
  assert.deepEqual(findingsIn(rule, example, fixed).filter(({ fix }) => fix !== null), []);
}

/** Fixes that want a person's eye are tried like the safe ones here. */
function forceSafe(rule: Rule): Rule {
  return {
    ...rule,
    *check(analysis) {
      for (const fault of rule.check(analysis)) yield fault.fix ? { ...fault, fix: { ...fault.fix, safety: 'safe' } } : fault;
    },
  };
}

describe('examples of the rules', () => {
  for (const rule of allRules) {
    describe(`${rule.code} ${rule.name}`, () => {
      rule.examples.forEach((example, at) => {
        const sample = ('good' in example ? example.good : example.bad).slice(0, 60).replace(/\n/g, '⏎');
        for (const [name, disguise] of disguisesOf(rule)) {
          it(`${at + 1}. ${sample} (${name}, ${describeOptions(exampleOptions(rule, example))})`, () => check(rule, example, disguise));
        }
      });
    });
  }
});
