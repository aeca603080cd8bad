#!/usr/bin/env node
/**
 * Opens a document in VS Code with our extension, waits for a squiggle and takes a picture:
 *
 *   node scripts/vscode-host/screenshot.mjs FILE OUT.png [--goto LINE:COLUMN] [--show WHAT] [--theme NAME] [--font NAME] [--size WxH] [--plain] [--small]
 *
 * --show, which may stand more than once, is `hover` (what hovers over the first squiggle), `fix` (the fixes offered there),
 * `outline` (in place of the list of files), `problems` (the list of findings), `citations` (what cites what, the document's own entry open)
 * `suggestions` (what may be written at the place of --goto), `renumbering` (what putting the numbers in order would change)
 * or `wide` (without the bars at the side); --plain does not wait for a squiggle, --small leaves the picture few colours.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
import { smallPng } from './small-png.mjs';
import { workbenchAddress } from './workbench.mjs';

const SQUIGGLE = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';
const TIMEOUT_MS = 60_000;

const OPTIONS = {
  goto: { type: 'string' },
  show: { type: 'string', multiple: true, default: [] },
  plain: { type: 'boolean', default: false },
  theme: { type: 'string', default: 'Default Light Modern' },
  font: { type: 'string' },
  size: { type: 'string', default: '1280x800' },
  small: { type: 'boolean', default: false },
};

async function main() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (positionals.length !== 2) throw new Failure('Cách dùng: screenshot.mjs TỆP ẢNH.png [--goto DÒNG:CỘT] [--show hover|fix|outline|problems|citations|suggestions|renumbering|wide] [--theme TÊN] [--font TÊN] [--size RxC] [--plain] [--small]');
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
  const extensionsFolder = join(dataFolder, 'extensions');
  const { port } = await startServer({ main: script, dataFolder, extensionsFolder, settings: settingsFor(options), trusted: true });
  const browser = await launchBrowser(chromiumOf(playwright));
  try {
    const page = await openDocument({ browser, port, document, options });
    const png = await page.screenshot();
    writeFileSync(picture, options.small ? smallPng(png) : png);
  } finally {
    await browser.close();
  }
}

/** Nothing but the document and what the extension says of it. */
function settingsFor({ theme, font, show }) {
  return {
    'workbench.colorTheme': theme,
    'window.commandCenter': false,
    'window.title': '${activeEditorShort} – Thể Thức',
    'editor.minimap.enabled': false,
    'editor.guides.indentation': false,
    'editor.occurrencesHighlight': 'off',
    'git.enabled': false,
    ...(show.includes('wide') && { 'workbench.activityBar.location': 'hidden', 'workbench.layoutControl.enabled': false, 'breadcrumbs.enabled': false }),
    ...(font && { 'editor.fontFamily': font }),
  };
}

async function openDocument({ browser, port, document, options }) {
  const [width, height] = options.size.split('x').map(Number);
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
  const file = options.goto ? `${document}:${options.goto}` : document;
  await page.goto(workbenchAddress({ port, folder: dirname(document), development: root, file }));
  const awaited = options.plain ? '.monaco-editor .view-line' : SQUIGGLE;
  const place = page.locator(awaited).first();
  await place.waitFor({ state: 'attached', timeout: TIMEOUT_MS });
  for (const what of options.show) await SHOW[what]?.(page, place);
  return page;
}

const SHOW = {
  async hover(page, squiggle) {
    const { x, y } = await middleOf(squiggle);
    await page.mouse.move(x, y, { steps: 4 });
    await page.locator('.monaco-hover .hover-row').first().waitFor({ timeout: TIMEOUT_MS });
  },
  async fix(page, squiggle) {
    const { x, y } = await middleOf(squiggle);
    await page.mouse.click(x, y);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').first().waitFor({ timeout: TIMEOUT_MS });
  },
  async outline(page) {
    await page.locator('.explorer-folders-view').waitFor({ timeout: TIMEOUT_MS });
    for (const pane of ['Outline', 'Explorer Section']) await page.locator(`.pane-header[aria-label*="${pane}"]`).click();
    await page.locator('.outline-pane .monaco-list-row').first().waitFor({ timeout: TIMEOUT_MS });
  },
  async citations(page) {
    await page.locator('.pane-header[aria-label*="Viện dẫn"]').waitFor({ timeout: TIMEOUT_MS });
    await page.locator('.pane-header[aria-label*="Explorer Section"]').click();
    await page.keyboard.press('F1');
    await page.keyboard.type('Văn bản này viện dẫn gì');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: TIMEOUT_MS });
    await page.keyboard.press('Enter');
    await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row[aria-level="3"]').first().waitFor({ timeout: TIMEOUT_MS });
  },
  async suggestions(page) {
    await page.locator('.statusbar-item[id="thethuc.thethuc.thethuc.status"]').waitFor({ timeout: TIMEOUT_MS });
    await page.locator('.monaco-editor .view-lines').first().click({ trial: true });
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row').first().waitFor({ timeout: TIMEOUT_MS });
  },
  async renumbering(page) {
    await page.locator('.statusbar-item[id="thethuc.thethuc.thethuc.status"]').waitFor({ timeout: TIMEOUT_MS });
    await page.keyboard.press('F1');
    await page.keyboard.type('Đánh số lại cả văn bản');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: TIMEOUT_MS });
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-list .monaco-list-row').nth(2).waitFor({ timeout: TIMEOUT_MS });
  },
  async wide(page) {
    await page.locator('.explorer-folders-view').waitFor({ timeout: TIMEOUT_MS });
    await page.keyboard.press('Control+b');
    await page.locator('.explorer-folders-view').waitFor({ state: 'hidden', timeout: TIMEOUT_MS });
  },
  async problems(page) {
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: TIMEOUT_MS });
  },
};

/** Squiggles lie below the text, so that the mouse is sent to the place rather than to the element. */
async function middleOf(squiggle) {
  const { x, y, width, height } = await squiggle.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

await runMain(main);
