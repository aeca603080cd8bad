import { strict as assert } from 'node:assert';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reportFailures } from '../../server/src/cli/complaints';
import { FAULTY, folderForEachTest, REPAIRED, REPORT, thethuc } from './world';

const ESCAPE = '\u001B[';

describe('check', () => {
  const folder = folderForEachTest();

  it('passes a correct document', async () => {
    folder.current.write('a.txt', REPORT);
    assert.deepEqual(await folder.current.run('check', 'a.txt'), { code: 0, out: '1 văn bản; không có gì phải sửa.\n', err: '' });
  });

  it('shows the line, the fault under it, the clause and the fix', async () => {
    folder.current.write('a.txt', FAULTY);
    const { code, out } = await folder.current.run('check', 'a.txt');
    const [place, message, line, marks, basis, fix] = out.split('\n');
    assert.equal(code, 1);
    assert.equal(place, 'a.txt:8:14: lỗi VB104 unpadded-date');
    assert.match(message ?? '', /^ {2}\S.*5/);
    assert.equal(line, '     8 │ An Phú, ngày 5 tháng 11 năm 2026');
    assert.equal(marks, '       │              ~');
    assert.equal(basis, '  căn cứ: 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4, điểm b');
    assert.match(fix ?? '', /^ {2}→ sửa: \S/);
    assert.match(out, /\n1 văn bản; 1 lỗi\. 1 chỗ sửa được bằng --fix\.\n$/);
  });

  it('gives a verdict over a folder', async () => {
    folder.current.write('sở/a.txt', FAULTY);
    folder.current.write('sở/b.vbhc', REPORT);
    folder.current.write('sở/c.txt', '');
    const { code, out, err } = await folder.current.run('check', 'sở');
    const verdict = out.slice(out.indexOf('Kết quả từng tệp')).split('\n').slice(1, 4);
    assert.equal(code, 2);
    assert.deepEqual(verdict, [
      '✗ chưa đạt        sở/a.txt   318/BC-SNV  1 lỗi',
      '✓ đạt             sở/b.vbhc  318/BC-SNV',
      '! không đọc được  sở/c.txt               Tệp rỗng, không có chữ nào để kiểm tra',
    ]);
    assert.match(out, /\n2 văn bản; 1 tệp không đọc được; 1 lỗi\. 1 chỗ sửa được bằng --fix\.\n$/);
    assert.equal(err, 'thethuc: sở/c.txt: Tệp rỗng, không có chữ nào để kiểm tra\n');
  });

  it('fails at --fail-on and above', async () => {
    folder.current.write('a.txt', FAULTY);
    const codeOf = async (...options: string[]) => (await folder.current.run('check', ...options, 'a.txt')).code;
    assert.equal(await codeOf('--fail-on', 'never'), 0);
    assert.equal(await codeOf('--rule', 'VB104=warning'), 0);
    assert.equal(await codeOf('--rule', 'VB104=warning', '--fail-on', 'warning'), 1);
    assert.equal(await codeOf('--rule', 'unpadded-date=hint', '--fail-on', 'hint'), 1);
    assert.equal(await codeOf('--rule', 'vb104=off', '--fail-on', 'hint'), 0);
  });

  it('keeps quiet when asked', async () => {
    folder.current.write('a.txt', FAULTY);
    folder.current.write('b.txt', REPORT);
    assert.equal((await folder.current.run('check', '-q', '--fail-on', 'never', '.')).out, '');
    assert.match((await folder.current.run('check', '--quiet', '.')).out, /^\.\/a\.txt:8:14: lỗi VB104[^]*→ sửa: [^\n]*\n\n$/);
  });

  it('says which rule failed inside, and goes on', async () => {
    const written: string[] = [];
    const stderr = { isTerminal: false, columns: undefined, write: async (text: string) => void written.push(text) };
    const summary = { profile: 'unknown', docType: null, symbol: null, date: null } as const;
    const failures = [{ code: 'VB104', error: new Error('boom\n at x.js') }];
    await reportFailures({ kind: 'judged', path: 'a.txt', text: 'x', summary, findings: [], failures, repaired: 0 }, { stderr });
    assert.deepEqual(written, ['thethuc: a.txt: Quy tắc VB104 gặp lỗi bên trong (boom) nên không kiểm tra được; các quy tắc khác vẫn chạy\n']);
  });

  it('takes the profile it is told', async () => {
    folder.current.write('a.txt', REPORT);
    const { out } = await folder.current.run('check', '--profile', 'party', '--format', 'json', 'a.txt');
    assert.equal((JSON.parse(out) as { files: { profile: string }[] }).files[0]?.profile, 'party');
  });

  it('judges by the text in force on the day it is told, and fixes by it', async () => {
    const notice = readFileSync(join(__dirname, '../../../test/documents/party/thong-bao.vbhc'), 'utf8');
    folder.current.write('a.txt', notice);
    assert.equal((await folder.current.run('check', '--fail-on', 'warning', 'a.txt')).code, 0);
    const { code, out } = await folder.current.run('check', '--fail-on', 'warning', '--as-of', '26/5/2026', 'a.txt');
    assert.equal(code, 1);
    assert.match(out, /VB503[^]*căn cứ: 36-HD\/VPTW/);
    await folder.current.run('fix', '--as-of', '2026-05-26', 'a.txt');
    assert.notEqual(folder.current.read('a.txt'), notice);
    assert.equal((await folder.current.run('check', '--fail-on', 'warning', '--as-of', '2026-05-26', 'a.txt')).code, 0);
  });

  it('colours a terminal, and only a terminal', async () => {
    const colored = async (args: string[], env: Record<string, string>, isTerminal: boolean) =>
      (await thethuc(['check', '-', ...args], { stdin: FAULTY, env, isTerminal })).out.includes(ESCAPE);
    assert.equal(await colored([], {}, true), true);
    assert.equal(await colored([], {}, false), false);
    assert.equal(await colored([], { NO_COLOR: '1' }, true), false);
    assert.equal(await colored([], { TERM: 'dumb' }, true), false);
    assert.equal(await colored(['--color', 'always'], { NO_COLOR: '1' }, false), true);
    assert.equal(await colored(['--color=never'], {}, true), false);
  });

  it('--fix repairs the file and judges what is left', async () => {
    folder.current.write('a.txt', FAULTY);
    const { code, out } = await folder.current.run('check', '--fix', 'a.txt');
    assert.deepEqual({ code, out }, { code: 0, out: 'a.txt: đã sửa 1 chỗ\n\n1 văn bản; không có gì phải sửa.\n' });
    assert.equal(folder.current.read('a.txt'), REPAIRED);
  });

  it('--fix does not touch a file with nothing to repair', async () => {
    const path = folder.current.write('a.txt', REPORT);
    const { ino, mtimeMs } = statSync(path);
    await folder.current.run('check', '--fix', 'a.txt');
    assert.deepEqual({ ino: statSync(path).ino, mtimeMs: statSync(path).mtimeMs }, { ino, mtimeMs });
  });
});
