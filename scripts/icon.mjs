#!/usr/bin/env node
/** Draws media/icon.png, the face of the extension, from scripts/icon.svg: `node scripts/icon.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from './failure.mjs';
import { root } from './project.mjs';
import { say } from './progress.mjs';
import { launchBrowser } from './vscode-host/browser.mjs';
import { chromiumOf, installEditor } from './vscode-host/editor.mjs';

const SIZE = 128;
const PICTURE = join(root, 'media', 'icon.png');

await runMain(async () => {
  const { playwright } = await installEditor();
  const browser = await launchBrowser(chromiumOf(playwright));
  try {
    const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(join(root, 'scripts', 'icon.svg'), 'utf8')}`);
    writeFileSync(PICTURE, await page.screenshot({ omitBackground: true }));
  } finally {
    await browser.close();
  }
  say(`Đã vẽ ${PICTURE}`);
});
