#!/usr/bin/env node
/**
 * Opens a document in VS Code with our extension, waits for a squiggle and takes a picture:
 *
 *   node scripts/vscode-host/screenshot.mjs FILE OUT.png [--goto LINE:COLUMN] [--hover] [--theme NAME] [--size WxH] [--plain]
 *
 * --hover shows what hovers over the first squiggle, --plain does not wait for one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, runMain } from '../failure.mjs';
import { endAll, endAllOnSignal } from '../processes.mjs';
import { root } from '../project.mjs';
import { say } from '../progress.mjs';
import { launchBrowser } from './browser.mjs';
import { chromiumOf, installEditor } from './editor.mjs';
import { startServer } from './server.mjs';
import { workbenchAddress } from './workbench.mjs';

const SQUIGGLE = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';
const TIMEOUT_MS = 60_000;

const OPTIONS = {
  goto: { type: 'string' },
  hover: { type: 'boolean', default: false },
  plain: { type: 'boolean', default: false },
  theme: { type: 'string', default: 'Default Light Modern' },
  size: { type: 'string', default: '1280x800' },
};

async function main() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (positionals.length !== 2) throw new Failure('Cách dùng: screenshot.mjs TỆP ẢNH.png [--goto DÒNG:CỘT] [--hover] [--theme TÊN] [--size RxC] [--plain]');
  const [document, picture] = positionals.map((path) => resolve(path));
  endAllOnSignal();
  const dataFolder = mkdtempSync(join(tmpdir(), 'thethuc-picture-'));
  try {
    await takePicture({ document, picture, dataFolder, ...values });
    say(`Đã chụp ${picture}`);
  } finally {
    await endAll();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function takePicture({ document, picture, dataFolder, ...options }) {
  const { main: script, playwright } = await installEditor();
  const settings = { 'workbench.colorTheme': options.theme, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' };
  const extensionsFolder = join(dataFolder, 'extensions');
  const { port } = await startServer({ main: script, dataFolder, extensionsFolder, settings, trusted: true });
  const browser = await launchBrowser(chromiumOf(playwright));
  try {
    const page = await openDocument({ browser, port, document, options });
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}

async function openDocument({ browser, port, document, options }) {
  const [width, height] = options.size.split('x').map(Number);
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
  const file = options.goto ? `${document}:${options.goto}` : document;
  await page.goto(workbenchAddress({ port, folder: dirname(document), development: root, file }));
  const awaited = options.plain ? '.monaco-editor .view-line' : SQUIGGLE;
  const place = page.locator(awaited).first();
  await place.waitFor({ state: 'attached', timeout: TIMEOUT_MS });
  if (options.hover) await hover(page, place);
  return page;
}

/** Squiggles lie below the text, so that the mouse is sent to the place rather than to the element. */
async function hover(page, squiggle) {
  const box = await squiggle.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.locator('.monaco-hover .hover-row').first().waitFor({ timeout: TIMEOUT_MS });
}

await runMain(main);
