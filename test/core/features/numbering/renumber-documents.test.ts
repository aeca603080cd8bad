import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, applyEdits, renumber, type Edit, type Provision } from '../../../../server/src/core';
import { ProvisionResolver } from '../../../../server/src/core/citations/resolve-provision';
import { numSpan, writeAs } from '../../../../server/src/core/syntax/numeral';
import { walk } from '../../../../server/src/core/syntax/tree';

/* Sound documents with their numbers damaged by chance: whatever the damage, references lead where they led when all is put in order. */

const FOLDER = join(__dirname, '..', '..', '..', '..', '..', 'test', 'documents');
const DOCUMENTS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vbhc'));
const SEEDS = [1, 2, 3];

/** Numbers in [0, 1), the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}

const textsOf = (text: string) => {
  const { tree } = analyze(text);
  return [tree.body, ...tree.attachments.map(({ body }) => body)];
};

/** Some lists are given gaps and repeats, turned round, or shuffled. */
function damaged(text: string, seed: number): string {
  const random = chance(seed);
  const { source } = analyze(text);
  const edits: Edit[] = [];
  const damage = (children: readonly Provision[]): void => {
    for (const kind of new Set(children.map((child) => child.kind))) {
      const sisters = children.filter((child) => child.kind === kind && child.ordinals.length > 0);
      const how = Math.floor(random() * 4);
      for (const [at, sister] of sisters.entries()) {
        const last = [at + 1, at + 1 + Math.floor(at / 2) + Number(random() < 0.3), sisters.length - at, 1 + Math.floor(random() * sisters.length)][how] ?? 1;
        const num = writeAs(sister, { ordinals: [...sister.ordinals.slice(0, -1), last], suffix: '' });
        if (num !== null && how > 0) edits.push({ span: source.toOriginal(numSpan(sister)), newText: num });
      }
    }
    for (const child of children) damage(child.children);
  };
  textsOf(text).forEach(damage);
  return applyEdits(text, edits.sort((a, b) => a.span.start - b.span.start));
}

/** For each reference the provisions that its parts lead to, by their places in the order of the text: numbers change, places do not. */
function leads(text: string): readonly { readonly start: number; readonly text: string; readonly to: readonly (number | null)[] }[] {
  const analysis = analyze(text);
  const resolver = new ProvisionResolver(analysis);
  const places = new Map(textsOf(text).flatMap(walk).map((provision, at) => [provision.span.start, at]));
  return analysis.references.provisions.map((reference) => {
    const to = resolver.resolve(reference).map((one) => (one.to === 'this-document' && one.eId !== null ? (places.get(one.span.start) ?? null) : null));
    return { start: analysis.source.toOriginal(reference.span).start, text: reference.text, to: to.sort() };
  });
}

describe('damaged documents put in order', () => {
  let followed = 0;
  for (const name of DOCUMENTS) {
    it(`keep where their references lead: ${name}`, () => {
      for (const seed of SEEDS) {
        const text = damaged(readFileSync(join(FOLDER, name), 'utf8'), seed);
        const { edits, left } = renumber(analyze(text), { of: 'document' });
        const fixed = applyEdits(text, edits);
        assert.deepEqual(renumber(analyze(fixed), { of: 'document' }).edits, [], 'twice is once');
        const told = new Set(left.map(({ span }) => span.start));
        const [before, after] = [leads(text), leads(fixed)];
        const certain = before.flatMap((lead, at) => (told.has(lead.start) ? [] : [{ before: lead, after: after[at] }]));
        for (const pair of certain) assert.deepEqual(pair.after?.to, pair.before.to, `${pair.before.text} → ${pair.after?.text}`);
        followed += certain.filter((pair) => pair.before.to.some((place) => place !== null)).length;
      }
    });
  }

  it('have references enough to tell', () => {
    assert.ok(followed > 100, String(followed));
  });
});

describe('sound documents', () => {
  /** An extract begins where it was taken from. */
  const EXTRACT = /^TRÍCH SAO$/m;

  it('are in order', () => {
    const texts = DOCUMENTS.map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') })).filter(({ text }) => !EXTRACT.test(text));
    const wrong = texts.flatMap(({ name, text }) => renumber(analyze(text), { of: 'document' }).renamed.map(({ from, to }) => `${name}: ${from} → ${to}`));
    assert.deepEqual(wrong, []);
  });
});
