#!/usr/bin/env node
/**
 * Opens a document in VS Code with our extension and takes one picture:
 *
 *   node scripts/vscode-host/screenshot.mjs FILE OUT.png [--goto LINE:COLUMN] [--show WHAT] [--theme NAME] [--font NAME] [--size WxH] [--small]
 *
 * --show, which may stand more than once, is one of the acts of acts.mjs; --small leaves the picture few colours.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, runMain } from '../failure.mjs';
import { endAllOnSignal } from '../processes.mjs';
import { say } from '../progress.mjs';
import { acts } from './acts.mjs';
import { smallPng } from './small-png.mjs';
import { openStudio, WIDE } from './studio.mjs';

const OPTIONS = {
  goto: { type: 'string' },
  show: { type: 'string', multiple: true, default: [] },
  theme: { type: 'string' },
  font: { type: 'string' },
  size: { type: 'string' },
  small: { type: 'boolean', default: false },
};

await runMain(async () => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [document, picture] = positionals.map((path) => resolve(path));
  if (positionals.length !== 2 || values.show.some((what) => !(what in acts))) {
    throw new Failure(`Cách dùng: screenshot.mjs TỆP ẢNH.png [--goto DÒNG:CỘT] [--show ${Object.keys(acts).join('|')}] [--theme TÊN] [--font TÊN] [--size RxC] [--small]`);
  }
  endAllOnSignal();
  const studio = await openStudio(values.theme);
  try {
    const stage = await studio.open(sceneOf(document, values));
    await stage.seesAnswer();
    for (const what of values.show) await acts[what](stage);
    const png = await stage.picture();
    writeFileSync(picture, values.small ? smallPng(png) : png);
    say(`Đã chụp ${picture}`);
  } finally {
    await studio.close();
  }
});

/** With the documents that lie beside it. */
function sceneOf(document, { goto: place, show, font, size }) {
  const folder = dirname(document);
  const more = readdirSync(folder).filter((name) => name.endsWith('.vbhc')).map((name) => join(folder, name));
  return { document, more, font, size, scale: 2, ...(place && { cursor: { place } }), ...(show.includes('wide') && { settings: WIDE }) };
}
