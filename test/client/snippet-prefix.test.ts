import assert from 'node:assert/strict';
import { prefixBefore } from '../../client/src/snippet-prefix';
import { readProjectFile } from '../grammar/tokenizer';

describe('where a snippet is called', () => {
  it('is the beginning of a line', () => {
    assert.equal(prefixBefore(''), '');
    assert.equal(prefixBefore('kh-d'), 'kh-d');
    assert.equal(prefixBefore('  qd'), 'qd');
  });

  it('is not inside a sentence, a list or a number', () => {
    for (const line of ['Trong quá t', 'thuwc hieenj t', '- t', 'a) b', '1. ', 'b)', 'Số ']) assert.equal(prefixBefore(line), null);
  });

  it('is not where a sentence or a name begins', () => {
    for (const line of ['T', 'KT', 'Căn cứ', 'cá', 'đ']) assert.equal(prefixBefore(line), null);
  });

  it('takes every prefix there is', () => {
    const snippets = JSON.parse(readProjectFile('snippets', 'vbhc.json')) as Record<string, { prefix: string[] }>;
    for (const prefix of Object.values(snippets).flatMap((snippet) => snippet.prefix)) assert.equal(prefixBefore(prefix), prefix);
  });
});
