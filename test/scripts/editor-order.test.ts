import assert from 'node:assert/strict';
import { putInOrder, readOrder, type Ordered } from '../editor/suite/order';

const suite = (): Ordered => ({ tests: [], suites: [{ tests: [1, 2, 3], suites: [] }, { tests: [4, 5, 6, 7, 8, 9], suites: [] }] });

function ran(text: string | undefined): unknown[] {
  const all = suite();
  putInOrder(all, readOrder(text));
  return all.suites.flatMap(({ tests }) => tests);
}

describe('the order of the tests in the editor', () => {
  it('is the one written, the reverse, or one dealt from a number, the same each time', () => {
    assert.deepEqual(ran(undefined), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert.deepEqual(ran('reverse'), [9, 8, 7, 6, 5, 4, 3, 2, 1]);
    assert.deepEqual(ran('shuffle:17'), ran('shuffle:17'));
    assert.deepEqual([...ran('shuffle:17')].sort(), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert.ok(['shuffle:1', 'shuffle:2', 'shuffle:3'].some((text) => String(ran(text)) !== String(ran(undefined))));
  });

  it('is not guessed', () => {
    for (const text of ['revers', 'shuffle', 'shuffle:x']) assert.throws(() => readOrder(text), /THETHUC_ORDER/);
  });
});
