#!/usr/bin/env node
/** Takes the pictures of the walkthrough anew, in a real VS Code: `node scripts/walkthrough-pictures.mjs`. */
import { join } from 'node:path';
import { Failure, runMain } from './failure.mjs';
import { run } from './processes.mjs';
import { root } from './project.mjs';

const FOLDER = join(root, 'media', 'walkthrough');
const LOOK = ['--small', '--font', 'DejaVu Sans', '--show', 'wide'];

/** Picture → how its view is reached; all show the document that the first step opens. */
const PICTURES = {
  'open.png': ['--size', '780x480'],
  'fix.png': ['--size', '780x400', '--show', 'fix'],
  'explain.png': ['--size', '780x480', '--show', 'hover'],
  'renumber.png': ['--size', '780x610', '--goto', '25:1', '--show', 'renumbering'],
};

await runMain(async () => {
  for (const [picture, view] of Object.entries(PICTURES)) {
    const script = join(root, 'scripts', 'vscode-host', 'screenshot.mjs');
    const code = await run(process.execPath, [script, join(FOLDER, 'van-ban-mau.vbhc'), join(FOLDER, picture), ...LOOK, ...view]);
    if (code !== 0) throw new Failure(`Không chụp được ${picture}`);
  }
});
