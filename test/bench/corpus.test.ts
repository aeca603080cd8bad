import assert from 'node:assert/strict';
import { loadBench } from './load-bench';

interface Corpus {
  corpusDocument(seed: number, index: number): { readonly name: string; readonly regime: string; readonly text: string };
  largeDocument(bytes: number, regime?: string): string;
}

describe('bench: the generated corpus', () => {
  let corpus: Corpus;
  before(async () => {
    corpus = await loadBench<Corpus>('corpus.mjs');
  });

  it('is the same for the same seed', () => {
    for (const index of [0, 17, 999]) assert.deepEqual(corpus.corpusDocument(1, index), corpus.corpusDocument(1, index));
  });

  it('is another for another seed, and document for document', () => {
    const { text } = corpus.corpusDocument(1, 0);
    assert.notEqual(corpus.corpusDocument(2, 0).text, text);
    assert.notEqual(corpus.corpusDocument(1, 1).text, text);
  });

  it('holds documents of 1 to 62 KB of both regimes, with every slot filled', () => {
    const documents = Array.from({ length: 100 }, (_, index) => corpus.corpusDocument(1, index));
    assert.deepEqual([...new Set(documents.map(({ regime }) => regime))].sort(), ['party', 'state']);
    for (const { name, text } of documents) {
      const bytes = Buffer.byteLength(text);
      assert.ok(bytes > 1_000 && bytes < 62_000, `${name}: ${bytes}`);
      assert.doesNotMatch(text, /[{}]|undefined|NaN/, name);
    }
  });

  it('makes a long document of about the size asked for', () => {
    const bytes = Buffer.byteLength(corpus.largeDocument(1_000_000));
    assert.ok(Math.abs(bytes - 1_000_000) < 10_000, String(bytes));
  });
});
