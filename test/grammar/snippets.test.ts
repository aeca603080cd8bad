import assert from 'node:assert/strict';
import { analyze, lint, summarize, type Analysis, type CalendarDate } from '../../server/src/core';
import { DOC_TYPES } from '../../server/src/core/legal/doc-types';
import { DOC_FORMS } from '../../server/src/core/legal/forms';
import { KNOWN } from '../known';
import { expand, type Answer, type Snippet, type Stop } from './snippet';
import { PLACES } from './snippet-places';
import { readProjectFile } from './tokenizer';

const SNIPPETS = Object.entries(JSON.parse(readProjectFile('snippets', 'vbhc.json')) as Readonly<Record<string, Snippet>>);
const prefixOf = ({ prefix }: Snippet): string => prefix[0] ?? '';
const BY_PREFIX = new Map(SNIPPETS.flatMap(([, snippet]) => snippet.prefix.map((prefix) => [prefix, snippet] as const)));

const PARTS = SNIPPETS.filter(([, snippet]) => prefixOf(snippet) in PLACES);
const DOCUMENTS = SNIPPETS.filter(([, snippet]) => !(prefixOf(snippet) in PLACES));

/** What the drafter gets; the day fills the date line. Months as VS Code writes them: two digits. */
const DAYS: readonly CalendarDate[] = [
  { year: 2026, month: 11, day: 21 },
  { year: 2027, month: 1, day: 5 },
  { year: 2027, month: 3, day: 9 },
];
const [TODAY = { year: 2026, month: 11, day: 21 }] = DAYS;

/** Other words for the same fields: another body, place, person, matter. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/TÂN LẬP/g, 'PHƯỚC THỌ'], [/Tân Lập/g, 'Phước Thọ'], [/AN PHÚ/g, 'SƠN LÂM'], [/An Phú/g, 'Sơn Lâm'], [/HÒA BÌNH/g, 'ĐÔNG TRIỀU'], [/Hòa Bình/g, 'Đông Triều'],
  [/^(?:Nguyễn Văn An|Lê Văn Cường|Đào Xuân Lâm|Hoàng Văn Giang|Trần Thị Bình)$/, 'Hồ Thị Ngọc Ánh'],
  [/chuyển đổi số/g, 'cải cách hành chính'], [/phổ biến pháp luật/g, 'phòng, chống ma túy'],
];

const padded = (num: number) => String(num).padStart(2, '0');
const variables = ({ year, month, day }: CalendarDate) => ({ CURRENT_YEAR: String(year), CURRENT_MONTH: padded(month), CURRENT_DATE: padded(day) });

/** Number and day are given after signing: the only fields that wait for words. */
const DAY_LEFT = '   ';
const isBlank = ({ words }: Stop) => words.trim() === '' && words !== '';
const number = (stop: Stop) => (isBlank(stop) ? '15' : stop.words);
const choosing = (one: string, choice: string): Answer => (stop) => (stop.number === one ? choice : number(stop));

const fill = (snippet: Snippet, day: CalendarDate, answer: Answer = number): string => expand(snippet, variables(day), (stop) => (stop.words === DAY_LEFT ? padded(day.day) : answer(stop))).text;
const stopsOf = (snippet: Snippet): readonly Stop[] => expand(snippet, variables(TODAY)).stops;
const read = (text: string, today: CalendarDate = TODAY): Analysis => analyze(text, { today, known: KNOWN });
const said = (analysis: Analysis): readonly string[] => lint(analysis).findings.map(({ code, severity, message }) => `${code} ${severity} ${message}`);

function host(prefix: string): string {
  const snippet = BY_PREFIX.get(prefix);
  assert.ok(snippet, `no snippet ${prefix}`);
  return fill(snippet, TODAY).trimEnd();
}

describe('the snippets', () => {
  it('have prefixes of their own, in small letters without accents', () => {
    const all = SNIPPETS.flatMap(([, { prefix }]) => prefix);
    assert.deepEqual(all.filter((prefix, at) => all.indexOf(prefix) !== at), []);
    assert.deepEqual(all.filter((prefix) => !/^[a-z]+(?:-[a-z]+)*$/.test(prefix)), []);
  });

  it('have prefixes that Telex and VNI leave as typed: no digits, no w, no doubled vowel or d, no letter of tone after a vowel', () => {
    const syllables = SNIPPETS.flatMap(([, { prefix }]) => prefix).flatMap((prefix) => prefix.split('-'));
    assert.deepEqual(syllables.filter((syllable) => /w|aa|ee|oo|dd|[aeiouy]+[^aeiouy]*[sfrxj]/.test(syllable)), []);
  });

  it('say which regime they serve, and from which clause or form', () => {
    const both = new Set(['ngay', 'mat', 'phan', 'chuong', 'muc', 'dieu', 'khoan', 'diem']);
    for (const [name, snippet] of SNIPPETS) {
      assert.ok(both.has(prefixOf(snippet)) || / \((?:Nhà nước|Đảng)\)$/.test(name), name);
      assert.equal(/ \(Đảng\)$/.test(name), /(?:^|-)dang$/.test(prefixOf(snippet)) || ['kl', 'tt', 'kinh-trinh'].includes(prefixOf(snippet)), name);
      assert.match(snippet.description, /, .*\S$/, name);
    }
  });

  it('are offered for an empty file when they are whole documents', () => {
    assert.deepEqual(SNIPPETS.filter(([, { isFileTemplate }]) => isFileTemplate), DOCUMENTS);
  });

  it('cover the 29 types of the State and the types of the Party', () => {
    const regimes = DOCUMENTS.map(([, snippet]) => read(fill(snippet, TODAY)).regime);
    const typesOf = (profile: string) => new Set(regimes.filter(({ verdict }) => verdict.profile === profile).map(({ docType }) => docType));
    const [state, party] = [typesOf('state'), typesOf('party')];
    assert.deepEqual(DOC_TYPES.filter(({ id, isStateType }) => isStateType && !state.has(id)).map(({ name }) => name), []);
    assert.deepEqual(DOC_FORMS.filter(({ source, docType }) => source === 'hd05' && !party.has(docType)).map(({ docType }) => docType), []);
  });

  it('offer the abbreviations of the table of types, no other and none twice', () => {
    const offered = (prefix: string) => stopsOf(BY_PREFIX.get(prefix) ?? assert.fail(prefix)).find(({ choices }) => choices.length > 0)?.choices.toSorted();
    const state = DOC_TYPES.flatMap(({ stateCode, isStateType }) => (isStateType && stateCode ? [stateCode] : []));
    const party = new Set(DOC_TYPES.flatMap(({ id, partyCodes }) => (id === 'official-letter' ? [] : partyCodes.slice(0, 1))));
    for (const prefix of ['so-nn', 'dau-nn']) assert.deepEqual(offered(prefix), state.toSorted());
    for (const prefix of ['so-dang', 'dau-dang']) assert.deepEqual(offered(prefix), [...party].toSorted());
  });

  it('write the month the way the clauses want it: 01, 02, 3 … 12', () => {
    const snippet = BY_PREFIX.get('qd') ?? assert.fail();
    const lines = DAYS.map((day) => /ngày .* năm \d{4}/.exec(fill(snippet, day))?.[0]);
    assert.deepEqual(lines, ['ngày 21 tháng 11 năm 2026', 'ngày 05 tháng 01 năm 2027', 'ngày 09 tháng 3 năm 2027']);
    const annex = BY_PREFIX.get('phu-luc-dang') ?? assert.fail();
    assert.deepEqual(DAYS.map((day) => /ngày [\d/]+/.exec(fill(annex, day))?.[0]), ['ngày 21/11/2026', 'ngày 05/01/2027', 'ngày 09/3/2027']);
  });

  for (const [name, snippet] of SNIPPETS) {
    it(`${name}: is composed text whose tab stops run 1, 2 … and end in 0`, () => {
      const { text, stops } = expand(snippet, variables(TODAY));
      assert.equal(text, text.normalize('NFC'));
      assert.deepEqual(stops.map(({ number: one }) => one), [...Array.from({ length: stops.length - 1 }, (_, at) => String(at + 1)), '0']);
      assert.ok(!/[${}«»]/.test(text));
      for (const { choices } of stops) assert.equal(new Set(choices).size, choices.length);
    });
  }
});

describe('snippets of whole documents', () => {
  for (const [name, snippet] of DOCUMENTS) {
    const profile = name.endsWith('(Đảng)') ? 'party' : 'state';

    for (const day of DAYS) {
      it(`${name}: filled in on ${day.year}-${padded(day.month)}-${padded(day.day)} gives no finding`, () => {
        const analysis = read(fill(snippet, day), day);
        const summary = summarize(analysis);
        assert.equal(summary.profile, profile);
        assert.ok(analysis.regime.docType);
        if (prefixOf(snippet) !== 'thu-cong') assert.match(summary.symbol ?? '', /^15[/-]/);
        assert.deepEqual(said(analysis), []);
      });
    }

    it(`${name}: every choice in turn gives no finding`, () => {
      for (const { number: one, choices } of stopsOf(snippet)) {
        for (const choice of choices) assert.deepEqual(said(read(fill(snippet, TODAY, choosing(one, choice)))), [], choice);
      }
    });

    it(`${name}: with other words in its fields gives no finding`, () => {
      const reworded: Answer = (stop) => OTHER_WORDS.reduce((words, [from, to]) => words.replace(from, to), isBlank(stop) ? '07' : stop.words);
      assert.deepEqual(said(read(fill(snippet, TODAY, reworded))), []);
    });

    it(`${name}: as it comes, without number and day, gives no finding`, () => {
      const { text } = expand(snippet, variables(TODAY));
      const analysis = read(text);
      assert.deepEqual(said(analysis), []);
      assert.equal(analysis.regime.verdict.profile, profile);
      assert.doesNotMatch(text, /^\p{Lu}[^,:\n]*, ngày \d+ tháng \d+ năm \d+$/mu);
    });
  }
});

describe('snippets of parts', () => {
  it('each has a document to stand in', () => {
    assert.deepEqual(Object.keys(PLACES).filter((prefix) => !BY_PREFIX.has(prefix)), []);
  });

  for (const [name, snippet] of PARTS) {
    it(`${name}: in its place, with every choice in turn, gives no finding`, () => {
      const place = PLACES[prefixOf(snippet)] ?? assert.fail();
      const inPlace = (answers: readonly Answer[]) => {
        const [part = '', ...before] = answers.map((answer) => fill(snippet, TODAY, answer).trimEnd()).toReversed();
        const text = place(part, host, before.toReversed());
        assert.deepEqual(said(read(text)), [], text);
      };
      inPlace([number]);
      for (const { number: one, choices } of stopsOf(snippet)) {
        for (const [at] of choices.entries()) inPlace(choices.slice(0, at + 1).map((choice) => choosing(one, choice)));
      }
    });
  }
});
