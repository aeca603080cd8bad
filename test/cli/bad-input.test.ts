import { strict as assert } from 'node:assert';
import { closeSync, openSync, truncateSync } from 'node:fs';
import { toFileError } from '../../server/src/cli/read-text';
import { folderForEachTest, thethuc, type Ran } from './world';

const GOOD = 'Hà Nội, ngày 05 tháng 01 năm 2026\n';

/** One sentence on stderr, that begins with the program and the file. */
function expectOneSentence({ code, err }: Ran, pattern: RegExp): void {
  assert.equal(code, 2);
  assert.match(err, /^thethuc: [^\n]+\n$/);
  assert.match(err, pattern);
  assert.doesNotMatch(err, /Error|^ +at /m);
}

describe('bad input', () => {
  const folder = folderForEachTest();

  const cases: readonly [string, Buffer, RegExp][] = [
    ['an empty file', Buffer.alloc(0), /Tệp rỗng/],
    ['a file of blanks', Buffer.from('\uFEFF \r\n\t\n'), /Tệp rỗng/],
    ['UTF-16', Buffer.from(`\uFEFF${GOOD}`, 'utf16le'), /UTF-16 LE/],
    ['TCVN3', Buffer.from('ngµy 05 th¸ng 3 n¨m 2020 cña', 'latin1'), /TCVN3/],
    ['Word', Buffer.from('PK\x03\x04 word/document.xml', 'latin1'), /tệp Word/],
    ['binary', Buffer.from([7, 0, 9, 200, 0, 0, 0, 0, 0, 0, 0, 1]), /tệp nhị phân/],
  ];
  for (const [what, bytes, pattern] of cases) {
    for (const command of ['check', 'fix', 'citations', 'tree']) {
      it(`${command} says one sentence about ${what}`, async () => {
        folder.current.write('a.txt', bytes);
        expectOneSentence(await folder.current.run(command, 'a.txt'), pattern);
      });
    }
  }

  it('answers at once about 100 MB', async () => {
    const path = folder.current.write('a.txt', 'x');
    truncateSync(path, 100 * 2 ** 20);
    const before = process.memoryUsage.rss();
    expectOneSentence(await folder.current.run('check', 'a.txt'), /quá lớn \(100 MB\); chỉ nhận tệp tới 64 MB/);
    assert.ok(process.memoryUsage.rss() - before < 20 * 2 ** 20);
  });

  it('stops reading a pipe that never ends', async () => {
    const endless = (async function* () {
      for (;;) yield Buffer.alloc(2 ** 20, 'a');
    })();
    const { readTextStream } = await import('../../server/src/cli/read-text.js');
    await assert.rejects(readTextStream(endless), /quá lớn/);
  });

  it('says what it may not read', () => {
    assert.equal(toFileError({ code: 'EACCES' }, 'đọc').message, 'Không được phép đọc tệp này');
    assert.equal(toFileError({ code: 'EPERM' }, 'ghi').message, 'Không được phép ghi tệp này');
    assert.throws(() => closeSync(openSync('/', 'w')), (error) => /thư mục/.test(toFileError(error, 'ghi').message));
  });

  it('does not take a folder for a document', async () => {
    folder.current.write('thư-mục/a.txt', GOOD);
    expectOneSentence(await folder.current.run('tree', 'thư-mục'), /Đây là thư mục/);
  });

  it('judges the other files, and 2 wins over 1', async () => {
    folder.current.write('a.txt', 'Hà Nội, ngày 05 tháng 01 năm 2026\n');
    folder.current.write('b.txt', '');
    const { code, out } = await folder.current.run('check', '--format', 'json', '--fail-on', 'hint', 'a.txt', 'b.txt', 'c.txt');
    const { files, summary } = JSON.parse(out) as { files: { path: string; error?: string }[]; summary: { files: number } };
    assert.equal(code, 2);
    assert.deepEqual(files.map(({ path, error }) => [path, error !== undefined]), [['a.txt', false], ['b.txt', true], ['c.txt', true]]);
    assert.equal(summary.files, 3);
  });

  it('says the same of what is piped in', async () => {
    expectOneSentence(await thethuc(['check', '-'], { stdin: Buffer.from('ngµy n¨m cña', 'latin1') }), /<stdin>: .*TCVN3/);
  });
});
