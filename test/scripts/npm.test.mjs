import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStale } from '../../scripts/npm.mjs';

describe('node_modules', () => {
  let folder;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'thethuc-npm-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(path, packages) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify({ packages }));
  }

  it('thiếu thì phải cài', () => {
    write('package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    assert.equal(isStale(folder), true);
  });

  it('đủ đúng phiên bản thì thôi, gói tùy chọn của máy khác không tính', () => {
    write('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/win': { version: '2.0.0', optional: true } });
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    assert.equal(isStale(folder), false);
  });

  it('khác phiên bản thì phải cài lại', () => {
    write('package-lock.json', { 'node_modules/a': { version: '1.0.1' } });
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    assert.equal(isStale(folder), true);
  });
});
