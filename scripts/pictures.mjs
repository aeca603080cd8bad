#!/usr/bin/env node
/**
 * Takes a picture of every view of the extension in a real VS Code, to be looked at:
 *
 *   node scripts/pictures.mjs [WORD …] [--out FOLDER]      only the views whose name has one of the words
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, runMain } from './failure.mjs';
import { views } from './pictures/views.mjs';
import { endAllOnSignal } from './processes.mjs';
import { root } from './project.mjs';
import { say, step } from './progress.mjs';
import { LIGHT, openStudio } from './vscode-host/studio.mjs';

/** So many windows at a time. */
const HANDS = 2;

await runMain(async () => {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string', default: join(root, 'pictures') } }, allowPositionals: true });
  const chosen = Object.entries(views).filter(([name]) => positionals.length === 0 || positionals.some((word) => name.includes(word)));
  if (chosen.length === 0) throw new Failure(`Không có ảnh nào tên như “${positionals.join(' ')}”: có ${Object.keys(views).join(', ')}`);
  endAllOnSignal();
  const folder = resolve(values.out);
  mkdirSync(folder, { recursive: true });
  const missing = [];
  for (const theme of new Set(chosen.map(themeOf))) {
    const some = chosen.filter((each) => themeOf(each) === theme);
    missing.push(...(await step(`Chụp ${some.length} ảnh, giao diện ${theme}`, () => takeAll(theme, some, folder))));
  }
  say(`Ảnh nằm trong ${folder}`);
  if (missing.length > 0) throw new Failure(`Không chụp được: ${missing.join(', ')}`);
});

function themeOf([, { theme = LIGHT }]) {
  return theme;
}

/** @returns {Promise<readonly string[]>} the views of which there is no picture, or one of what went wrong */
async function takeAll(theme, some, folder) {
  const studio = await openStudio(theme);
  const [queue, missing] = [[...some], []];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, view] = next;
      if (!(await take(studio, view, join(folder, `${name}.png`)))) missing.push(name);
    }
  };
  try {
    await Promise.all(Array.from({ length: HANDS }, work));
  } finally {
    await studio.close();
  }
  return missing;
}

async function take(studio, { act, theme: _theme, unanswered, ...scene }, file) {
  const stage = await studio.open(scene);
  try {
    const failed = await play(stage, unanswered ? [act] : [(each) => each.seesAnswer(), act]).then(() => null, (error) => error);
    writeFileSync(file, await stage.picture());
    if (failed instanceof Error) say(`  ${file}: ${failed.message}`);
    return !(failed instanceof Error);
  } finally {
    await stage.close();
  }
}

async function play(stage, acts) {
  for (const act of acts) await act(stage);
}
