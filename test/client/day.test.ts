import assert from 'node:assert/strict';
import { readDay, showDay } from '../../client/src/day';

describe('a day as it is typed', () => {
  for (const typed of ['27/5/2026', '27/05/2026', '27-05-2026', '27.5.2026', ' 2026-05-27 ', '2026-5-27']) {
    it(`“${typed}” is a day`, () => assert.equal(readDay(typed), '2026-05-27'));
  }

  for (const typed of ['', 'mai', '31/4/2026', '30/02/2026', '29/2/2025', '5/2026', '27/5/26', '2026-13-01', '27/5-2026x']) {
    it(`“${typed}” is none`, () => assert.equal(readDay(typed), null));
  }

  it('is shown as papers write it', () => assert.equal(showDay('2026-05-07'), '07/05/2026'));
});
