import assert from 'node:assert/strict';
import { analyze, citationCardAt, completionsAt, definitionAt, documentTokens, fixText, foldingRegions, lint, listCitations, mentionsAt, outline, printTree, renameEdits, type Analysis, type Finding, type Profile, type Span } from '../../../server/src/core';

/** What must hold of every text, whatever it is. */
export function checkTotal(text: string, profile?: Profile): void {
  const options = { today: { year: 2026, month: 11, day: 21 }, ...(profile ? { profile } : {}) };
  const analysis = analyze(text, options);
  const { findings, failures } = lint(analysis);
  assert.deepEqual(failures, []);
  for (const finding of findings) checkFinding(finding, text);
  checkSpans(analysis.tree, analysis.source.clean.length);
  checkSpans(analysis.citations, analysis.source.clean.length);
  checkFeatures(analysis, text);
  const once = fixText(text, options);
  assert.equal(fixText(once.text, options).text, once.text, 'fixes do not settle');
}

function checkFinding({ code, span, related, fix, message }: Finding, text: string): void {
  assert.ok(isInside(span, text.length), `${code} ${JSON.stringify(span)} of ${text.length}`);
  for (const one of related) assert.ok(isInside(one.span, text.length), `${code} related ${JSON.stringify(one.span)}`);
  assert.ok(message.length > 0 && message.length < 400, `${code} ${message.length} characters`);
  let reached = 0;
  for (const { span: edit } of [...(fix?.edits ?? [])].sort((a, b) => a.span.start - b.span.start)) {
    assert.ok(isInside(edit, text.length) && edit.start >= reached, `${code} edit ${JSON.stringify(edit)} after ${reached}`);
    reached = edit.end;
  }
}

const isInside = ({ start, end }: Span, length: number) => Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;

/** Every span anywhere in a tree of plain data. */
function checkSpans(node: unknown, length: number): void {
  const waiting = [node];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one === null || typeof one !== 'object') continue;
    if ('start' in one && 'end' in one) assert.ok(isInside(one as Span, length), JSON.stringify(one));
    for (const value of Object.values(one)) if (value !== undefined) waiting.push(value);
  }
}

function checkFeatures(analysis: Analysis, text: string): void {
  for (const { span } of foldingRegions(analysis)) assert.ok(isInside(span, text.length));
  for (const { span, selection } of outline(analysis)) assert.ok(isInside(span, text.length) && isInside(selection, text.length));
  for (const { start, end } of listCitations(analysis)) assert.ok(isInside({ start, end }, text.length));
  checkTokens(analysis, text);
  assert.ok(printTree(analysis).startsWith('(document'));
  for (const at of [0, text.length >> 1, text.length, text.length + 1]) {
    completionsAt(analysis, at);
    checkPointers(analysis, text, at);
  }
}

/** What citations lead to, at one place. */
function checkPointers(analysis: Analysis, text: string, at: number): void {
  const definition = definitionAt(analysis, at);
  for (const span of definition ? [definition.origin, definition.target, definition.selection] : []) assert.ok(isInside(span, text.length));
  for (const { span } of mentionsAt(analysis, at)) assert.ok(isInside(span, text.length));
  const card = citationCardAt(analysis, at);
  assert.ok(!card || isInside(card.span, text.length));
  const edits = renameEdits(analysis, at, '35-CT/TW');
  for (const { span } of 'refusal' in edits ? [] : edits) assert.ok(isInside(span, text.length));
}

function checkTokens(analysis: Analysis, text: string): void {
  let reached = 0;
  for (const { span } of documentTokens(analysis)) {
    assert.ok(isInside(span, text.length) && span.start >= reached && span.start < span.end, JSON.stringify(span));
    reached = span.end;
  }
}
