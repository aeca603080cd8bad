import { strict as assert } from 'node:assert';
import { allRules } from '../../server/src/core';
import { REPORT, thethuc } from './world';

describe('tree', () => {
  it('says by which signs the profile was told, then shows the tree', async () => {
    const { code, out } = await thethuc(['tree', '-'], { stdin: REPORT });
    assert.equal(code, 0);
    assert.match(out, /^Thể thức: văn bản hành chính của Nhà nước \(theo các dấu hiệu trong văn bản\)\n {2}dòng \d+: /);
    assert.match(out, /\nXét theo 30\/2020\/NĐ-CP, quy định của ngày 10\/11\/2026 \(ngày của văn bản\)\n\n\(document state\n/);
  });

  it('names of a blank day the month only', async () => {
    const draft = REPORT.replace(/ngày 10 tháng/, 'ngày    tháng');
    assert.match((await thethuc(['tree', '-'], { stdin: draft })).out, /, quy định của tháng 11 năm 2026 \(ngày của văn bản\)/);
  });

  it('says by which text it is judged as of another day', async () => {
    const party = ['tree', '--profile', 'party', '-', '--as-of'];
    assert.match((await thethuc([...party, '26/5/2026'], { stdin: REPORT })).out, /\nXét theo 36-HD\/VPTW, quy định của ngày 26\/5\/2026 \(tùy chọn --as-of\)\n/);
    const json = JSON.parse((await thethuc([...party, '2026-05-27', '--format', 'json'], { stdin: REPORT })).out) as Record<string, unknown>;
    assert.deepEqual([json['date'], json['judgedOn'], json['dating'], (json['sources'] as string[])[0]], ['2026-11-10', '2026-05-27', 'as-of', '05-HD/VPTW']);
  });

  it('gives the same to a program', async () => {
    const { out } = await thethuc(['tree', '--format', 'json', '-', '--profile', 'party'], { stdin: REPORT });
    const { version, path, profile, decidedBy, tree } = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual({ version, path, profile, decidedBy }, { version: 1, path: '<stdin>', profile: 'party', decidedBy: 'setting' });
    assert.match(String(tree), /^\(document/);
  });
});

describe('rules', () => {
  it('lists every rule with its clauses', async () => {
    const { out } = await thethuc(['rules']);
    assert.deepEqual(out.match(/^VB\d{3}/gm), allRules.map(({ code }) => code));
    assert.match(out, /^VB104 {2}lỗi {8}unpadded-date\n {7}\S.*\n {7}30\/2020\/NĐ-CP, Phụ lục I/m);
  });

  it('lists them for a program', async () => {
    const { version, rules } = JSON.parse((await thethuc(['rules', '--format', 'json'])).out) as { version: number; rules: object[] };
    assert.equal(version, 1);
    assert.deepEqual(rules.map((rule) => Object.keys(rule)), allRules.map(() => ['code', 'name', 'severity', 'summary', 'basis']));
  });
});

describe('explain', () => {
  it('shows the page of a rule by its code, in either case, or its name', async () => {
    const { code, out } = await thethuc(['explain', 'VB104']);
    assert.equal(code, 0);
    assert.match(out, /^VB104 · /);
    assert.doesNotMatch(out, /```|\*\*|^#/m);
    for (const name of ['vb104', 'unpadded-date']) assert.equal((await thethuc(['explain', name])).out, out);
  });

  it('wraps to the terminal', async () => {
    const { out } = await thethuc(['explain', 'VB104'], { isTerminal: true });
    const prose = out.split('\n').filter((line) => !line.startsWith('    '));
    assert.ok(prose.slice(1).every((line) => line.length <= 80));
  });
});
