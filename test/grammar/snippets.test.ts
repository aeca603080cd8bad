import assert from 'node:assert/strict';
import { analyze, lint, summarize, type CalendarDate } from '../../server/src/core';
import { expand, type Snippet } from './snippet';
import { readProjectFile } from './tokenizer';

const snippets = JSON.parse(readProjectFile('snippets', 'vbhc.json')) as Readonly<Record<string, Snippet>>;

/** What the drafter gets; the day fills the date line. Months as VS Code writes them: two digits. */
const DAYS: readonly CalendarDate[] = [
  { year: 2026, month: 11, day: 21 },
  { year: 2027, month: 1, day: 5 },
  { year: 2027, month: 3, day: 9 },
];

const EXPECTED = [
  { prefix: 'qd', profile: 'state', docType: 'QĐ', symbol: '15/QĐ-UBND' },
  { prefix: 'cv', profile: 'state', docType: 'CV', symbol: '125/SNV-VP' },
  { prefix: 'tb', profile: 'state', docType: 'TB', symbol: '63/TB-UBND' },
  { prefix: 'kh', profile: 'state', docType: 'KH', symbol: '27/KH-UBND' },
  { prefix: 'bc', profile: 'party', docType: 'BC', symbol: '25-BC/ĐU' },
  { prefix: 'kl', profile: 'party', docType: 'KL', symbol: '18-KL/ĐU' },
];

const padded = (num: number) => String(num).padStart(2, '0');

function fill(snippet: Snippet, { year, month, day }: CalendarDate): string {
  return expand(snippet, { CURRENT_YEAR: String(year), CURRENT_MONTH: padded(month), CURRENT_DATE: padded(day) }).text;
}

describe('the snippets', () => {
  it('are the six, easy to type without accents, each prefix once', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    assert.deepEqual(prefixes.map(([first]) => first), EXPECTED.map(({ prefix }) => prefix));
    assert.equal(new Set(prefixes.flat()).size, prefixes.flat().length);
    assert.ok(prefixes.every((all) => all.some((one) => /[^\0-\x7F]/.test(one))));
  });

  it('write the month the way the clauses want it: 01, 02, 3 … 12', () => {
    const [snippet] = Object.values(snippets);
    assert.ok(snippet);
    const lines = DAYS.map((day) => /ngày .* năm \d{4}/.exec(fill(snippet, day))?.[0]);
    assert.deepEqual(lines, ['ngày 21 tháng 11 năm 2026', 'ngày 05 tháng 01 năm 2027', 'ngày 09 tháng 3 năm 2027']);
  });

  for (const [index, [name, snippet]] of Object.entries(snippets).entries()) {
    it(`${name}: is composed text whose tab stops run 1, 2 … and end in 0`, () => {
      const { text, stops } = expand(snippet, { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '21' });
      assert.equal(text, text.normalize('NFC'));
      assert.deepEqual(stops, [...Array.from({ length: stops.length - 1 }, (_, at) => String(at + 1)), '0']);
      assert.ok(!text.includes('$') && !text.includes('{'));
    });

    for (const day of DAYS) {
      it(`${name}: filled in on ${day.year}-${padded(day.month)}-${padded(day.day)} gives no finding`, () => {
        const analysis = analyze(fill(snippet, day), { today: day });
        const { prefix: _, ...expected } = EXPECTED[index] ?? {};
        const date = `${day.year}-${padded(day.month)}-${padded(day.day)}`;
        assert.deepEqual({ ...summarize(analysis) }, { ...expected, date });
        assert.deepEqual(lint(analysis).findings, []);
      });
    }
  }
});
