import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { endAll } from '../processes.mjs';
import { root } from '../project.mjs';
import { launchBrowser } from './browser.mjs';
import { chromiumOf, installEditor } from './editor.mjs';
import { linkExtension } from './extension-link.mjs';
import { startServer } from './server.mjs';
import { Stage } from './stage.mjs';
import { offerWebExtension } from './web-extension.mjs';
import { workbenchAddress } from './workbench.mjs';

export const LIGHT = 'Default Light Modern';
const STEADY = { 'editor.cursorBlinking': 'solid', 'editor.cursorSmoothCaretAnimation': 'off', 'workbench.list.smoothScrolling': false, 'workbench.reduceMotion': 'on' };

/** Nothing but the document and what the extension says of it. */
const PLAIN = {
  'window.commandCenter': false,
  'window.title': '${activeEditorShort} – Thể Thức',
  'editor.minimap.enabled': false,
  'editor.guides.indentation': false,
  'editor.occurrencesHighlight': 'off',
  'files.exclude': { '**/.vscode': true },
  'git.enabled': false,
};

/** What hides the bars at the side and above. */
export const WIDE = { 'workbench.activityBar.location': 'hidden', 'workbench.layoutControl.enabled': false, 'breadcrumbs.enabled': false };

/**
 * @typedef {object} Scene what is to be seen when a picture begins; all but the document may be left out
 * @property {string} [document] path from the repository, copied into a folder of its own: what is done to it hurts nobody
 * @property {string} [name] of the document in that folder
 * @property {string} [text] in place of what stands in the document
 * @property {readonly string[]} [more] paths of other documents for the folder
 * @property {Readonly<Record<string, string>>} [files] other files for the folder: name → text
 * @property {{ before?: string, after?: string, place?: string }} [cursor] next to the first such words, or at `line:column`
 * @property {string} [font]
 * @property {Record<string, unknown>} [settings] on top of what is plain
 * @property {string} [size] `1280x800`
 * @property {number} [scale] pixels per unit
 * @property {boolean} [web] the extension as a browser has it
 */

/**
 * VS Code with our extension, and a browser to look at it: one for any number of pictures in one theme, which a folder cannot choose.
 * @param {string} [theme] LIGHT when left out
 * @returns {Promise<{ open: (scene: Scene) => Promise<Stage>, close: () => Promise<void> }>} each stage is a fresh window
 */
export async function openStudio(theme = LIGHT) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'thethuc-studio-'));
  const { main, playwright } = await installEditor();
  const settings = { ...STEADY, 'workbench.colorTheme': theme };
  const { port } = await startServer({ main, dataFolder, extensionsFolder: join(dataFolder, 'extensions'), settings, trusted: true });
  const extension = linkExtension(dataFolder);
  const browser = await launchBrowser(chromiumOf(playwright));
  return {
    open: (scene) => openStage(scene, { dataFolder, port, browser, theme, extension }),
    async close() {
      await browser.close();
      await endAll();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function openStage(scene, { dataFolder, port, browser, theme, extension }) {
  const { size = '1280x800', scale = 1 } = scene;
  const [width, height] = size.split('x').map(Number);
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  const { folder, file } = furnish(scene, mkdtempSync(join(dataFolder, 'folder-')));
  if (scene.web) await offerWebExtension(page, { port, folder: root });
  await page.goto(workbenchAddress({ port, folder, file, ...(!scene.web && { development: extension }) }));
  await page.mouse.move(width - 3, height / 2); // where it hovers over nothing
  const stage = new Stage(page, folder);
  await stage.wears(theme);
  return stage;
}

/** A folder with the documents and the settings. */
function furnish({ document, name, text, more = [], files = {}, cursor, font, settings }, parent) {
  const folder = join(parent, 'xa-tan-lap');
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  const look = { ...PLAIN, ...(font && { 'editor.fontFamily': font }), ...settings };
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(look));
  for (const path of more) copyFileSync(resolve(root, path), join(folder, basename(path)));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  if (document === undefined && text === undefined) return { folder };
  const content = text ?? readFileSync(resolve(root, document), 'utf8');
  const file = join(folder, name ?? basename(document));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return { folder, file: cursor ? `${file}:${placeIn(content, cursor)}` : file };
}

function placeIn(text, { before, after, place }) {
  if (place) return place;
  const found = text.indexOf(before ?? after);
  if (found === -1) throw new Error(`“${before ?? after}” does not stand in the document`);
  const lines = text.slice(0, found + (after?.length ?? 0)).split('\n');
  return `${lines.length}:${lines.at(-1).length + 1}`;
}
