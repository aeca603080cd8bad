import assert from 'node:assert/strict';
import { matchWords, queryWords } from '../../../server/src/core';

const TITLE = 'nghi dinh so 30/2020/nd-cp ve cong tac van thu';
const score = (query: string) => matchWords(queryWords(query), TITLE);

describe('looking for a document by words', () => {
  it('needs no accents and no capitals', () => {
    for (const query of ['văn thư', 'VAN THU', 'công tác', 'nghị định 30', '30/2020', '2020', 'nd-cp', 'Văn thư'.normalize('NFD')]) assert.ok(score(query) > 0, query);
  });

  it('needs each word at the beginning of one', () => {
    for (const query of ['hu', 'inh', '020', 'văn phòng', 'thông tư 30']) assert.equal(score(query), 0, query);
  });

  it('prefers what begins so, then what stands so', () => {
    assert.deepEqual(['nghị định số 30', 'công tác văn thư', 'văn thư nghị định'].map(score), [3, 2, 1]);
  });

  it('takes everything for no words at all', () => {
    assert.equal(score('  '), 3);
  });
});
