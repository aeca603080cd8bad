import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../scripts/vscode-host/browser.mjs';
import { chromiumOf, installEditor } from '../../scripts/vscode-host/editor.mjs';

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

/** Starts `npm start`'s script, marked so that all it starts can be found among the processes of this machine. */
function start(env) {
  const mark = `THETHUC_TEST_MARK=${process.pid}-${Math.random()}`;
  const [name, value] = mark.split('=');
  const child = spawn(process.execPath, [script], { env: { ...process.env, DISPLAY: '', ...env, [name]: value }, stdio: ['ignore', 'pipe', 'inherit'] });
  return { child, mark, lines: createInterface({ input: child.stdout }) };
}

async function firstLine(lines, pattern) {
  for await (const line of lines) if (pattern.test(line)) return pattern.exec(line)[0];
  throw new Error(`npm start không in dòng nào như ${pattern}`);
}

/** Command lines of the living processes that carry a mark in their environment. Linux tells, other systems keep it to themselves. */
function alive(mark) {
  const read = (pid, file) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return ''; // it ended in the meantime, or is not ours
    }
  };
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  return pids.filter((pid) => read(pid, 'environ').includes(mark)).map((pid) => read(pid, 'cmdline').replaceAll('\0', ' '));
}

async function interrupt(child) {
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  return code;
}

describe('npm start', function () {
  this.timeout(180_000); // it builds first, and the first time it installs

  it('mở VS Code trong trình duyệt với tiện ích, và Ctrl+C kết thúc mọi thứ nó đã khởi động', async () => {
    const { child, mark, lines } = start({ THETHUC_HOST: 'browser', VSCODE_EXECUTABLE: '' });
    const address = await firstLine(lines, /http:\/\/127\.0\.0\.1:\S+/u);
    const browser = await launchBrowser(chromiumOf((await installEditor()).playwright));
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('treeitem', { name: /\.vbhc$/u }).first().dblclick();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    assert.ok(alive(mark).length >= 3, 'kịch bản, máy chủ và extension host');
    assert.equal(await interrupt(child), 0);
    assert.deepEqual(alive(mark), []);
    await browser.close();
  });

  it('mở VS Code đã cài trên máy nếu có', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thethuc-start-'));
    const [code, log] = [join(folder, 'code'), join(folder, 'args.json')];
    const body = `#!/usr/bin/env node\nrequire('node:fs').writeFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)));setInterval(() => 0, 1000);`;
    writeFileSync(code, body, { mode: 0o755 });
    const { child, mark } = start({ VSCODE_EXECUTABLE: code });
    while (!existsSync(log)) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.match(readFileSync(log, 'utf8'), /--extensionDevelopmentPath=.*"--new-window".*examples"\]$/u);
    assert.equal(await interrupt(child), 0);
    assert.deepEqual(alive(mark), []);
    rmSync(folder, { recursive: true });
  });
});
