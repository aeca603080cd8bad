import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspaceFiles } from '../../server/src/node/workspace-files';

describe('the files of a workspace on this computer', () => {
  let folder: string;
  let uri: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'thethuc-files-'));
    uri = pathToFileURL(folder).href;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };

  async function list(): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const each of workspaceFiles.list(uri)) found.push(each.slice(uri.length + 1));
    return found.sort();
  }

  it('are the .vbhc files in all its folders, escaped as VS Code does', async () => {
    for (const path of ['a.vbhc', 'B.VBHC', 'năm 2026/(bản sao) c.vbhc', 'ghi-chu.txt', 'vbhc']) put(path, 'x');
    assert.deepEqual(await list(), ['B.VBHC', 'a.vbhc', `n%C4%83m%202026/%28b%E1%BA%A3n%20sao%29%20c.vbhc`]);
  });

  it('are not what programs keep: dot folders, node_modules, what macOS leaves behind', async () => {
    for (const path of ['.git/a.vbhc', 'node_modules/x/a.vbhc', '._a.vbhc', 'con/node_modules/a.vbhc']) put(path, 'x');
    assert.deepEqual(await list(), []);
  });

  it('end, though a link leads back up', async () => {
    put('con/a.vbhc', 'x');
    symlinkSync(folder, join(folder, 'con', 'vong'));
    assert.deepEqual(await list(), ['con/a.vbhc']);
  });

  it('are read without their BOM', async () => {
    put('a.vbhc', '\uFEFFSố: 15/QĐ-UBND\r\n');
    assert.equal(await workspaceFiles.read(`${uri}/a.vbhc`), 'Số: 15/QĐ-UBND\r\n');
  });

  it('say why they give no text: no UTF-8, too large, no file; what is gone gives nothing', async () => {
    put('word.vbhc', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff]));
    put('utf16.vbhc', Buffer.from('Số 5', 'utf16le'));
    put('lon.vbhc', '');
    truncateSync(join(folder, 'lon.vbhc'), 4 * 1024 * 1024 + 1);
    put('thu-muc.vbhc/a.txt', 'x');
    const read = (name: string) => workspaceFiles.read(`${uri}/${name}`);
    for (const name of ['word.vbhc', 'utf16.vbhc']) assert.deepEqual(await read(name), { unread: 'no-utf8' }, name);
    assert.deepEqual(await read('lon.vbhc'), { unread: 'too-large' });
    assert.deepEqual(await read('thu-muc.vbhc'), { unread: 'no-access' });
    for (const name of ['mat.vbhc', '%', 'word.vbhc/a.vbhc']) assert.equal(await read(name), null, name);
  });

  it('are none in a folder that is not on this computer, or not at all', async () => {
    for (const elsewhere of ['vscode-vfs://github/a/b', 'untitled:a', `${uri}/mat`]) {
      for await (const found of workspaceFiles.list(elsewhere)) assert.fail(found);
      assert.equal(await workspaceFiles.read(`${elsewhere}/a.vbhc`), null);
    }
  });
});
