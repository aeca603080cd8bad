import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, lint, type Finding, type Severity, type Span } from '../../../server/src/core';
import { KNOWN } from '../../known';

const ROOT = join(__dirname, '..', '..', '..', '..');
const TODAY = { year: 2026, month: 11, day: 21 };
const GRAVE: readonly Severity[] = ['error', 'warning'];

/** One fault put into a correct document: what is found there, and how grave it is at least. */
export interface Mutation {
  /** Under test/documents, without its extension. */
  readonly doc: string;
  /** Words that stand once in the document, or up to and including others: `Nơi nhận:…- Lưu: VT.` */
  readonly from: string;
  readonly to: string;
  /** `VB104 error` */
  readonly finds: string;
  /** Other codes that the same fault may show. */
  readonly also?: readonly string[];
}

/** The faults of one document, as a table: [from, to, finds, …also]. */
export function plantAll(doc: string, rows: readonly (readonly [string, string, string, ...string[]])[]): void {
  describe(doc, () => {
    for (const [from, to, finds, ...also] of rows) {
      it(`${finds.padEnd(13)} ${short(from)} → ${short(to)}`, () => check({ doc, from, to, finds, also }));
    }
  });
}

const short = (text: string) => (text.length > 44 ? `${text.slice(0, 43)}…` : text).replace(/\n/g, '⏎') || '∅';

function check({ doc, from, to, finds, also = [] }: Mutation): void {
  const { text, place } = plant(readFileSync(join(ROOT, 'test', 'documents', `${doc}.vbhc`), 'utf8'), from, to);
  const { findings } = lint(analyze(text, { today: TODAY, known: KNOWN }));
  const [code, severity] = finds.split(' ') as [string, Severity];
  const found = findings.filter((finding) => finding.code === code);
  assert.ok(found.length > 0, `${code} is not found\n${draw(findings, text)}`);
  assert.ok(found.some((finding) => isAtLeast(finding.severity, severity)), `not ${severity}\n${draw(found, text)}`);
  if (to !== '') assert.ok(found.some(({ span }) => touches(span, place)), `not on the fault\n${draw(found, text)}`);
  const strangers = findings.filter((finding) => GRAVE.includes(finding.severity) && finding.code !== code && !also.includes(finding.code));
  assert.equal(draw(strangers, text), '', 'found besides');
}

function plant(text: string, from: string, to: string): { text: string; place: Span } {
  const [first = '', last] = from.split('…');
  const start = text.indexOf(first);
  assert.ok(start >= 0 && (last !== undefined || text.indexOf(first, start + 1) < 0), `“${first}” must stand there once`);
  const end = last === undefined ? start + first.length : text.indexOf(last, start) + last.length;
  assert.ok(end > start);
  return { text: text.slice(0, start) + to + text.slice(end), place: { start, end: start + to.length } };
}

const isAtLeast = (found: Severity, wanted: Severity) => ['hint', 'info', 'warning', 'error'].indexOf(found) >= ['hint', 'info', 'warning', 'error'].indexOf(wanted);
const touches = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;
const draw = (findings: readonly Finding[], text: string) =>
  findings.map(({ code, severity, span, message }) => `${code} ${severity} “${text.slice(span.start, span.end)}” ${message}`).join('\n');
