import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInstalledBrowser } from '../../scripts/vscode-host/browser.mjs';
import { findDesktop } from '../../scripts/vscode-host/desktop.mjs';

describe('VS Code đã cài trên máy', () => {
  let folder;
  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'thethuc-code-')))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Như gói .deb: lệnh `code` trên PATH trỏ tới bin/code, chương trình nằm ngay trên thư mục bin. */
  function installCode() {
    for (const path of ['bin', 'share/bin']) mkdirSync(join(folder, path), { recursive: true });
    for (const path of ['share/bin/code', 'share/code']) writeFileSync(join(folder, path), '', { mode: 0o755 });
    symlinkSync(join(folder, 'share/bin/code'), join(folder, 'bin/code'));
    return { PATH: join(folder, 'bin'), DISPLAY: ':0' };
  }

  it('là chương trình mà lệnh code trên PATH gọi tới', () => {
    assert.equal(findDesktop({ env: installCode(), platform: 'linux' }), join(folder, 'share/code'));
  });

  it('không dùng được khi không có màn hình', () => {
    assert.equal(findDesktop({ env: { ...installCode(), DISPLAY: '' }, platform: 'linux' }), undefined);
  });

  it('là chương trình mà VSCODE_EXECUTABLE chỉ ra, trước mọi thứ khác', () => {
    assert.equal(findDesktop({ env: { ...installCode(), VSCODE_EXECUTABLE: '/opt/code' }, platform: 'linux' }), '/opt/code');
  });
});

describe('trình duyệt đã cài trên máy', () => {
  let folder;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'thethuc-chrome-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function installChromium(exitCode) {
    const path = join(folder, 'chromium');
    writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`, { mode: 0o755 });
    return path;
  }

  it('được tìm trên PATH', () => {
    const path = installChromium(0);
    assert.equal(findInstalledBrowser({ PATH: folder }), path);
  });

  it('không được dùng khi nó không chạy nổi', () => {
    installChromium(1);
    assert.equal(findInstalledBrowser({ PATH: folder }), undefined);
  });

  it('không được dùng khi người dùng muốn bản đi kèm', () => {
    installChromium(0);
    assert.equal(findInstalledBrowser({ PATH: folder, THETHUC_BROWSER: 'bundled' }), undefined);
  });
});
