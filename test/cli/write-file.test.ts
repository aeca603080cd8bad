import { strict as assert } from 'node:assert';
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { readTextFile } from '../../server/src/cli/read-text';
import { replaceTextFile } from '../../server/src/cli/write-file';
import { folderForEachTest } from './world';

describe('replaceTextFile', () => {
  const folder = folderForEachTest();

  it('replaces the text and leaves nothing beside it', () => {
    const path = folder.current.write('a.txt', '\uFEFFcũ\r\n');
    replaceTextFile(path, '\uFEFFmới\r\n', readTextFile(path));
    assert.equal(folder.current.read('a.txt'), '\uFEFFmới\r\n');
    assert.deepEqual(readdirSync(folder.current.path), ['a.txt']);
  });

  it('keeps the mode', () => {
    const path = folder.current.write('a.txt', 'cũ');
    chmodSync(path, 0o640);
    replaceTextFile(path, 'mới', readTextFile(path));
    assert.equal(statSync(path).mode & 0o7777, 0o640);
  });

  it('writes through a symbolic link and keeps it', () => {
    const path = folder.current.write('thật/a.txt', 'cũ');
    const link = `${folder.current.path}/liên-kết.txt`;
    symlinkSync(path, link);
    replaceTextFile(link, 'mới', readTextFile(link));
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(folder.current.read('thật/a.txt'), 'mới');
  });

  it('refuses when somebody else has written meanwhile', () => {
    const path = folder.current.write('a.txt', 'cũ');
    const read = readTextFile(path);
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    assert.throws(() => replaceTextFile(path, 'mới', read), /vừa được chương trình khác sửa/);
    assert.equal(folder.current.read('a.txt'), 'cũ');
  });

  it('says when the file is gone, and leaves no temporary file', () => {
    const path = folder.current.write('a.txt', 'cũ');
    const read = readTextFile(path);
    rmSync(path);
    assert.throws(() => replaceTextFile(path, 'mới', read), /Không có tệp hay thư mục này/);
    mkdirSync(path);
    assert.throws(() => replaceTextFile(path, 'mới', read), /chương trình khác sửa/);
    assert.deepEqual(readdirSync(folder.current.path), ['a.txt']);
  });
});
