#!/usr/bin/env node
/** Takes the pictures of the walkthrough anew, in a real VS Code: `node scripts/walkthrough-pictures.mjs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from './failure.mjs';
import { endAllOnSignal } from './processes.mjs';
import { root } from './project.mjs';
import { step } from './progress.mjs';
import { acts } from './vscode-host/acts.mjs';
import { smallPng } from './vscode-host/small-png.mjs';
import { openStudio, WIDE } from './vscode-host/studio.mjs';

const FOLDER = join(root, 'media', 'walkthrough');
const SCENE = { document: join(FOLDER, 'van-ban-mau.vbhc'), font: 'DejaVu Sans', scale: 2, settings: WIDE };

/** Picture → how its view is reached; all show the document that the first step opens. */
const PICTURES = {
  'open.png': { size: '780x480', show: [] },
  'fix.png': { size: '780x400', cursor: { after: 'ngày ' }, show: ['fix'] },
  'explain.png': { size: '780x480', cursor: { after: 'ngày ' }, show: ['hover'] },
  'renumber.png': { size: '780x610', cursor: { before: 'Điều 4.' }, show: ['renumbering'] },
};

await runMain(async () => {
  endAllOnSignal();
  const studio = await openStudio();
  try {
    for (const [name, { show, ...view }] of Object.entries(PICTURES)) await step(`Chụp ${name}`, () => take(studio, name, { view, show }));
  } finally {
    await studio.close();
  }
});

async function take(studio, name, { view, show }) {
  const stage = await studio.open({ ...SCENE, ...view });
  await stage.seesSquiggle();
  await stage.seesAnswer();
  for (const what of ['wide', ...show]) await acts[what](stage);
  writeFileSync(join(FOLDER, name), smallPng(await stage.picture()));
  await stage.close();
}
