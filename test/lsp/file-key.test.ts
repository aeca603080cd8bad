import assert from 'node:assert/strict';
import { fileKey, fileName, isInside } from '../../server/src/lsp/file-key';

describe('the key of a file', () => {
  it('is one for every spelling of its address', () => {
    const spellings = ['file:///C%3A/v%C4%83n%20b%E1%BA%A3n/(1).vbhc', 'file:///c:/văn bản/(1).vbhc', 'file:///c%3A/v%C4%83n%20b%E1%BA%A3n/%281%29.vbhc'];
    for (const uri of [...spellings, 'file:///c:/văn bản/(1).vbhc'.normalize('NFD')]) assert.equal(fileKey(uri), 'file:///c:/văn bản/(1).vbhc');
  });

  it('is the address itself where that is escaped wrongly', () => {
    assert.equal(fileKey('file:///100%.vbhc'), 'file:///100%.vbhc');
  });

  it('gives the name', () => {
    assert.equal(fileName('file:///a/b%C3%A1o%20c%C3%A1o.vbhc'), 'báo cáo.vbhc');
  });

  it('tells what lies in a folder', () => {
    assert.ok(isInside('file:///a/b/c.vbhc', 'file:///a') && isInside('file:///a', 'file:///a') && isInside('file:///a', 'file:///'));
    assert.ok(!isInside('file:///ab/c.vbhc', 'file:///a'));
  });
});
