#!/usr/bin/env node
/**
 * Writes down which keys VS Code itself has bound on each platform, for the test that ours collide with none:
 *
 *   node scripts/vscode-host/default-keybindings.mjs
 *
 * To be run again when the version of VS Code in `pins/editor` changes. The workbench takes the platform from the browser's name.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure, runMain } from '../failure.mjs';
import { endAll, endAllOnSignal } from '../processes.mjs';
import { root } from '../project.mjs';
import { say } from '../progress.mjs';
import { launchBrowser } from './browser.mjs';
import { chromiumOf, installEditor } from './editor.mjs';
import { startServer } from './server.mjs';
import { runSuite } from './suite.mjs';
import { workbenchAddress } from './workbench.mjs';

const TARGET = join(root, 'test', 'editor', 'default-keys.json');

const NAMES = {
  linux: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/138.0.0.0',
  windows: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/138.0.0.0',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/138.0.0.0',
};

async function main() {
  endAllOnSignal();
  const folder = mkdtempSync(join(tmpdir(), 'thethuc-keys-'));
  try {
    const { main: script, playwright } = await installEditor();
    const { port } = await startServer({ main: script, dataFolder: join(folder, 'data'), extensionsFolder: join(folder, 'extensions') });
    const keys = await readKeys({ playwright, port, folder });
    const lines = Object.entries(keys).map(([platform, bound]) => `  "${platform}": ${JSON.stringify(bound)}`);
    writeFileSync(TARGET, `{\n${lines.join(',\n')}\n}\n`);
    say(`Đã ghi ${TARGET}`);
  } finally {
    await endAll();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readKeys({ playwright, port, folder }) {
  const browser = await launchBrowser(chromiumOf(playwright));
  const answer = join(folder, 'keys.json');
  const reader = join(folder, 'reader.cjs');
  const suite = join(root, 'out', 'test', 'editor', 'suite', 'default-keys.js');
  writeFileSync(reader, `exports.run = async () => require('fs').writeFileSync(${JSON.stringify(answer)}, JSON.stringify(await require(${JSON.stringify(suite)}).defaultKeys()))`);
  const keys = {};
  try {
    for (const [platform, userAgent] of Object.entries(NAMES)) {
      const page = await (await browser.newContext({ userAgent })).newPage();
      const address = workbenchAddress({ port, folder, tests: reader, development: join(root, 'test', 'editor', 'driver') });
      if ((await runSuite(page, address)) !== 0) throw new Failure(`Không đọc được phím tắt của VS Code trên ${platform}`);
      keys[platform] = JSON.parse(readFileSync(answer, 'utf8'));
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
  return keys;
}

await runMain(main);
