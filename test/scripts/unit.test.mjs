import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installUnit } from '../../scripts/vscode-host/unit.mjs';

describe('bộ cài vào kho tạm', () => {
  const before = process.env.THETHUC_CACHE;
  let cache;
  beforeEach(() => (process.env.THETHUC_CACHE = cache = mkdtempSync(join(tmpdir(), 'thethuc-cache-'))));
  afterEach(() => {
    rmSync(cache, { recursive: true });
    if (before === undefined) delete process.env.THETHUC_CACHE;
    else process.env.THETHUC_CACHE = before;
  });

  it('cài một lần, lần sau dùng lại', async () => {
    let times = 0;
    const install = async (args, folder) => writeFileSync(join(folder, 'gói'), String((times += 1)));
    const folder = await installUnit({ name: 'browser', install });
    assert.equal(await installUnit({ name: 'browser', install }), folder);
    assert.equal(times, 1);
  });

  it('cài dở dang thì không tính là đã cài', async () => {
    const fails = async () => assert.fail('đứt mạng');
    await assert.rejects(installUnit({ name: 'browser', install: fails }), /đứt mạng/u);
    const folder = await installUnit({ name: 'browser', install: async (args, draft) => writeFileSync(join(draft, 'gói'), '') });
    assert.ok(existsSync(join(folder, 'gói')));
    assert.equal(readdirSync(cache).length, 1);
  });

  it('dọn phiên bản cũ của chính nó, không dọn bộ khác', async () => {
    for (const name of ['browser-0123456789ab', 'editor-0123456789ab']) mkdirSync(join(cache, name));
    await installUnit({ name: 'browser', install: async () => undefined });
    assert.equal(existsSync(join(cache, 'browser-0123456789ab')), false);
    assert.equal(existsSync(join(cache, 'editor-0123456789ab')), true);
  });
});
