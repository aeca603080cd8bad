import { strict as assert } from 'node:assert';
import { statSync } from 'node:fs';
import { allRules } from '../../server/src/core';
import { diffText } from '../../server/src/cli/reporters/diff';
import { paintOf } from '../../server/src/cli/reporters/paint';
import { FAULTY, folderForEachTest, REPAIRED, REPORT, thethuc } from './world';

describe('fix', () => {
  const folder = folderForEachTest();

  it('repairs what is safe and says what it did', async () => {
    folder.current.write('a.txt', FAULTY);
    folder.current.write('b.txt', REPORT);
    const { code, out } = await folder.current.run('fix', '.');
    assert.equal(code, 0);
    assert.equal(out, './a.txt: đã sửa 1 chỗ\n  VB104 unpadded-date\nĐã sửa 1 chỗ trong 1 tệp.\n');
    assert.equal(folder.current.read('a.txt'), REPAIRED);
  });

  const disguises: readonly [string, (text: string) => string][] = [
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['a BOM', (text) => `\uFEFF${text}`],
    ['no line break at the end', (text) => text.trimEnd()],
  ];
  for (const [name, disguise] of disguises) {
    it(`keeps ${name}`, async () => {
      folder.current.write('a.txt', disguise(FAULTY));
      const others = allRules.filter(({ code }) => code !== 'VB104').flatMap(({ code }) => ['--rule', `${code}=off`]);
      await folder.current.run('fix', ...others, 'a.txt');
      assert.equal(folder.current.read('a.txt'), disguise(REPAIRED));
    });
  }

  it('runs again to the same text and leaves the file alone', async () => {
    const path = folder.current.write('a.txt', FAULTY);
    await folder.current.run('fix', 'a.txt');
    const { mtimeMs, ino } = statSync(path);
    assert.equal((await folder.current.run('fix', 'a.txt')).out, 'Không có chỗ nào chắc chắn để sửa.\n');
    assert.deepEqual([statSync(path).mtimeMs, statSync(path).ino], [mtimeMs, ino]);
  });

  it('--dry-run shows the lines and writes nothing', async () => {
    folder.current.write('a.txt', FAULTY);
    const { code, out } = await folder.current.run('fix', '--dry-run', 'a.txt');
    assert.equal(code, 0);
    assert.match(out, /@@ dòng 8 @@\n-An Phú, ngày 5 tháng 11 năm 2026\n\+An Phú, ngày 05 tháng 11 năm 2026\n/);
    assert.match(out, /Sẽ sửa 1 chỗ trong 1 tệp\.\n$/);
    assert.equal(folder.current.read('a.txt'), FAULTY);
  });

  it('turns what is piped in into what is piped out', async () => {
    assert.deepEqual(await thethuc(['fix', '-'], { stdin: FAULTY }), { code: 0, out: REPAIRED, err: '' });
    assert.deepEqual(await thethuc(['fix', '-'], { stdin: REPORT }), { code: 0, out: REPORT, err: '' });
  });

  it('does not repair a rule that is off', async () => {
    folder.current.write('a.txt', FAULTY);
    await folder.current.run('fix', '--rule', 'VB104=off', 'a.txt');
    assert.equal(folder.current.read('a.txt'), FAULTY);
  });

  it('says nothing with --quiet', async () => {
    folder.current.write('a.txt', FAULTY);
    assert.deepEqual(await folder.current.run('fix', '--quiet', 'a.txt'), { code: 0, out: '', err: '' });
  });
});

describe('diffText', () => {
  const diff = (before: string, after: string) => diffText({ path: 'a', before, after }, paintOf(false)).split('\n').slice(2, -1);

  it('shows joined and added lines', () => {
    assert.deepEqual(diff('a\n10 -\nCT/TW\nb', 'a\n10-CT/TW\nb'), ['@@ dòng 2 @@', '-10 -', '-CT/TW', '+10-CT/TW']);
    assert.deepEqual(diff('a\nb', 'a\nx\nb\ny'), ['@@ dòng 2 @@', '+x', '@@ dòng 3 @@', '+y']);
  });

  it('is empty when nothing changes', () => assert.equal(diffText({ path: 'a', before: 'x', after: 'x' }, paintOf(false)), ''));
});
