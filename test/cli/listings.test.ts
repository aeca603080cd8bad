import { strict as assert } from 'node:assert';
import { allRules } from '../../server/src/core';
import { folderForEachTest, REPORT, thethuc } from './world';

const CITED = 'Thực hiện Chỉ thị số 10 -\nCT/TW ngày 08/02/2022 của Bộ Chính trị.\n';

describe('citations', () => {
  const folder = folderForEachTest();

  it('lists symbol, type, date and issuer for a reader', async () => {
    folder.current.write('a.txt', CITED);
    const { code, out } = await folder.current.run('citations', 'a.txt');
    const [head, row] = out.split('\n');
    assert.equal(code, 0);
    assert.equal(head, 'dòng  số, ký hiệu  loại     ngày        cơ quan ban hành');
    assert.equal(row, '1     10-CT/TW     Chỉ thị  08/02/2022  Bộ Chính trị');
  });

  it('lists them per file for a program', async () => {
    folder.current.write('a.txt', CITED);
    folder.current.write('b.txt', '');
    const { code, out } = await folder.current.run('citations', '--format', 'json', '.');
    const [start, end] = [CITED.indexOf('Chỉ'), CITED.indexOf('.\n')];
    const date = '2022-02-08';
    const citation = { text: CITED.slice(start, end), start, end, type: 'Chỉ thị', number: '10', year: null, symbol: '10-CT/TW', date, issuer: 'Bộ Chính trị' };
    const unread = { path: './b.txt', citations: [], error: 'Tệp rỗng, không có chữ nào để kiểm tra' };
    assert.deepEqual(JSON.parse(out), { version: 1, files: [{ path: './a.txt', citations: [citation] }, unread] });
    assert.equal(code, 2);
  });

  it('says so when there is none', async () => {
    assert.deepEqual(await thethuc(['citations', '-'], { stdin: 'Không.' }), { code: 0, out: 'Không có viện dẫn nào.\n', err: '' });
  });
});

describe('tree', () => {
  it('says by which signs the profile was told, then shows the tree', async () => {
    const { code, out } = await thethuc(['tree', '-'], { stdin: REPORT });
    assert.equal(code, 0);
    assert.match(out, /^Thể thức: văn bản hành chính của Nhà nước \(theo các dấu hiệu trong văn bản\)\n {2}dòng \d+: /);
    assert.match(out, /\n\n\(document state\n/);
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
