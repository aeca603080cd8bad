import { strict as assert } from 'node:assert';
import { symlinkSync } from 'node:fs';
import { findFiles, type Candidate } from '../../server/src/cli/files';
import { folderForEachTest } from './world';

describe('findFiles', () => {
  const folder = folderForEachTest();

  async function find(...operands: string[]): Promise<readonly Candidate[]> {
    return findFiles(operands, { cwd: folder.current.path, extensions: ['.vbhc', '.txt'], stdinName: '<stdin>' });
  }

  async function paths(...operands: string[]): Promise<readonly string[]> {
    return (await find(...operands)).map(({ path }) => path);
  }

  it('walks folders for their extensions, in the order of the paths', async () => {
    for (const name of ['b.txt', 'a.vbhc', 'c.md', 'sâu/hơn/d.TXT', 'a/z.txt']) folder.current.write(name, 'x');
    assert.deepEqual(await paths('.'), ['./a.vbhc', './a/z.txt', './b.txt', './sâu/hơn/d.TXT']);
    assert.deepEqual(await paths('sâu/'), ['sâu/hơn/d.TXT']);
  });

  it('passes by node_modules, dot folders, dot files and links to folders', async () => {
    for (const name of ['a.txt', 'node_modules/b.txt', '.git/c.txt', '._a.txt']) folder.current.write(name, 'x');
    symlinkSync(folder.current.path, `${folder.current.path}/vòng`);
    assert.deepEqual(await paths('.'), ['./a.txt']);
  });

  it('takes a named file whatever it is called, and each file once', async () => {
    folder.current.write('a.md', 'x');
    folder.current.write('b.txt', 'x');
    assert.deepEqual(await paths('b.txt', 'a.md', 'b.txt', './b.txt', '*.txt'), ['a.md', 'b.txt']);
  });

  it('expands patterns that the shell left alone', async () => {
    for (const name of ['a.txt', 'x/b.txt', 'x/y/c.vbhc', 'x/node_modules/d.txt']) folder.current.write(name, 'x');
    assert.deepEqual(await paths('**/*.{txt,vbhc}'), ['a.txt', 'x/b.txt', 'x/y/c.vbhc']);
    assert.deepEqual(await paths(`${folder.current.path}/x/*.txt`), [`${folder.current.path}/x/b.txt`]);
  });

  it('matches what is typed in NFC with what macOS calls NFD', async () => {
    folder.current.write('Báo cáo (1).txt'.normalize('NFD'), 'x');
    assert.deepEqual(await paths('Báo* (1).{txt,vbhc}'.normalize('NFC')), ['Báo cáo (1).txt'.normalize('NFD')]);
  });

  it('tries a name before it tries a pattern', async () => {
    folder.current.write('[1].txt', 'x');
    folder.current.write('1.txt', 'x');
    assert.deepEqual(await paths('[1].txt'), ['[1].txt']);
  });

  it('says what is missing and finds the rest', async () => {
    folder.current.write('a.txt', 'x');
    folder.current.write('trống/b.docx', 'x');
    const found = await find('a.txt', 'không-có.txt', '*.vbhc', 'trống', 'a.txt/b.txt', 'ghi chú (1).txt');
    const errors = found.flatMap((candidate) => (candidate.kind === 'missing' ? [`${candidate.path}: ${candidate.error}`] : []));
    assert.deepEqual(errors, [
      '*.vbhc: Không có tệp nào khớp mẫu này',
      'a.txt/b.txt: Không có tệp hay thư mục này',
      'ghi chú (1).txt: Không có tệp hay thư mục này',
      'không-có.txt: Không có tệp hay thư mục này',
      'trống: Thư mục không có tệp .vbhc, .txt nào',
    ]);
    assert.equal(found.length, 6);
  });

  it('takes - for what is piped in', async () => {
    assert.deepEqual(await find('-'), [{ kind: 'stdin', path: '<stdin>' }]);
  });
});
