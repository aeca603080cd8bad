import assert from 'node:assert/strict';
import { compareDates, daysInMonth, fromIsoDate, isRealDate, toIsoDate, toSlashDate, toWordDate, type CalendarDate } from '../../../server/src/core/legal/calendar';
import { findPartyTerm, isInTerm, PARTY_TERMS, partyTermsOn } from '../../../server/src/core/legal/terms';

const day = (iso: string): CalendarDate => fromIsoDate(iso) ?? assert.fail(iso);

/** Every day of a leap year and its neighbours, by the platform's own calendar. */
function* days(): Generator<CalendarDate> {
  for (let at = Date.UTC(2023, 0, 1); at < Date.UTC(2026, 0, 1); at += 86_400_000) {
    const date = new Date(at);
    yield { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
}

describe('the calendar', () => {
  it('agrees with the platform on every day of three years', () => {
    let before: CalendarDate | undefined;
    for (const date of days()) {
      assert.ok(isRealDate(date) && compareDates(date, date) === 0);
      assert.deepEqual(fromIsoDate(toIsoDate(date)), date);
      if (before) assert.ok(compareDates(before, date) < 0 && compareDates(date, before) > 0);
      before = date;
    }
  });

  it('knows no other days', () => {
    for (const iso of ['2023-02-29', '1900-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-00-10', '2024-05-00', '0999-01-01']) assert.ok(!isRealDate(day(iso)), iso);
    assert.ok(isRealDate(day('2000-02-29')));
    assert.deepEqual([daysInMonth(2024, 2), daysInMonth(2100, 2), daysInMonth(2024, 0)], [29, 28, 0]);
  });

  it('reads ISO dates only', () => {
    for (const text of ['', '2024-1-01', '19/7/2024', '2024-07-19 ', '20240719']) assert.equal(fromIsoDate(text), undefined);
  });

  it('pads days under 10 and months 1 and 2, as the clauses say', () => {
    assert.equal(toSlashDate(day('2024-02-05')), '05/02/2024');
    assert.equal(toSlashDate(day('2024-03-15')), '15/3/2024');
    assert.equal(toWordDate(day('2020-03-05')), 'ngày 05 tháng 3 năm 2020');
    assert.equal(toWordDate(day('2020-10-31')), 'ngày 31 tháng 10 năm 2020');
  });
});

describe('the terms of the Central Committee', () => {
  it('follow one another without a gap', () => {
    for (const [at, { from, to }] of PARTY_TERMS.entries()) {
      const next = PARTY_TERMS[at + 1];
      assert.ok(to === null ? !next : next && compareDates(from, to) < 0 && compareDates(next.from, to) <= 0);
    }
  });

  it('tell to which a day belongs: two during a congress', () => {
    assert.deepEqual(partyTermsOn(day('2013-10-09')).map(({ name }) => name), ['XI']);
    assert.deepEqual(partyTermsOn(day('2016-01-25')).map(({ name }) => name), ['XI', 'XII']);
    assert.deepEqual(partyTermsOn(day('2026-05-27')).map(({ name }) => name), ['XIV']);
    const eleventh = findPartyTerm('XI');
    assert.ok(eleventh && !isInTerm(day('2024-10-09'), eleventh));
    assert.equal(findPartyTerm('XX'), undefined);
  });
});
