import assert from 'node:assert/strict';
import { plantedTable, tallyPlanted } from '../../scripts/accuracy/planted.mjs';

const passed = (title) => ({ title, message: null });

describe('planted faults', () => {
  const figures = tallyPlanted([
    passed('VB104 error   ngày 05 → ngày 5'),
    { title: 'VB104 error   tháng 01 → tháng 1', message: 'VB104 is not found\n' },
    { title: 'VB301 warning Điều 4 → Điều 5', message: 'found besides\n+ actual' },
    { title: 'VB302 warning Điều 4 → Điều 3', message: 'not on the fault\nVB302 warning “Điều 3”' },
    passed('state/cong-van.vbhc: recognised, and nothing to say'),
  ]);

  it('are counted by room and by what went wrong, the total last', () => {
    assert.deepEqual(figures, {
      'phần mở đầu': { planted: 2, missed: 1, misplaced: 0, stirred: 0 },
      'đánh số': { planted: 2, missed: 0, misplaced: 1, stirred: 1 },
      'Tổng': { planted: 4, missed: 1, misplaced: 1, stirred: 1 },
    });
    assert.deepEqual(Object.keys(figures).at(-1), 'Tổng');
  });

  it('are drawn as a table with what was found in its place', () => {
    assert.match(plantedTable(figures), /^phần mở đầu +2 +1 +1 +0 +0 +50%$/mu);
  });
});
