import assert from 'node:assert/strict';
import { readDay, showDay, showPeriod } from '../../client/src/day';

describe('a day as it is typed', () => {
  for (const typed of ['27/5/2026', '27/05/2026', '27-05-2026', '27.5.2026', ' 2026-05-27 ', '2026-5-27']) {
    it(`“${typed}” is a day`, () => assert.equal(readDay(typed), '2026-05-27'));
  }

  for (const typed of ['', 'mai', '31/4/2026', '30/02/2026', '29/2/2025', '5/2026', '27/5/26', '2026-13-01', '27/5-2026x']) {
    it(`“${typed}” is none`, () => assert.equal(readDay(typed), null));
  }

  it('is shown as papers write it', () => assert.equal(showDay('2026-05-07'), '07/05/2026'));

  it('is named as far as it is known', () => {
    assert.deepEqual(['2026-05-07', '2026-11', '2025'].map(showPeriod), ['ngày 07/05/2026', 'tháng 11 năm 2026', 'năm 2025']);
  });
});
