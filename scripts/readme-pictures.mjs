#!/usr/bin/env node
/** Takes the pictures of the README anew, in a real VS Code: `node scripts/readme-pictures.mjs [WORD …] [--out FOLDER] [--frames FOLDER]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, runMain } from './failure.mjs';
import { films } from './pictures/films.mjs';
import { endAllOnSignal } from './processes.mjs';
import { root } from './project.mjs';
import { say, step } from './progress.mjs';
import { acts } from './vscode-host/acts.mjs';
import { animatedPng } from './vscode-host/animated-png.mjs';
import { Film } from './vscode-host/film.mjs';
import { smallPng } from './vscode-host/small-png.mjs';
import { openStudio } from './vscode-host/studio.mjs';

/** So much somebody waits for who reads on a telephone. */
const LARGEST = 600_000;

/** The picture at the head of the page. */
const STILL = { document: 'examples/co-loi-thong-bao-nha-nuoc.vbhc', font: 'DejaVu Sans', size: '1280x860', scale: 2, cursor: { before: '\nd) Lập' } };

await runMain(async () => {
  const options = { out: { type: 'string', default: join(root, 'docs', 'images') }, frames: { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  endAllOnSignal();
  const studio = await openStudio();
  try {
    const isWanted = (name) => positionals.length === 0 || positionals.some((word) => name.includes(word));
    if (isWanted('vscode')) write(join(resolve(values.out), 'vscode.png'), await step('Chụp vscode', () => takeStill(studio)));
    for (const [name, screenplay] of Object.entries(films)) {
      if (!isWanted(name)) continue;
      const frames = await step(`Quay ${name}`, () => record(studio, screenplay));
      if (values.frames) keepFrames(join(resolve(values.frames), name), frames);
      write(join(resolve(values.out), `${name}.png`), animatedPng(frames));
    }
  } finally {
    await studio.close();
  }
});

async function takeStill(studio) {
  const stage = await studio.open(STILL);
  await stage.seesSquiggle();
  await stage.seesAnswer();
  for (const show of [acts.outline, acts.problems]) await show(stage);
  return smallPng(await stage.picture());
}

async function record(studio, { act, ...scene }) {
  const film = new Film(await studio.open(scene));
  try {
    await act(film);
    return film.frames;
  } finally {
    await film.stage.close();
  }
}

function write(file, picture) {
  if (picture.length > LARGEST) throw new Failure(`${file} nặng ${picture.length} byte, quá ${LARGEST}`);
  writeFileSync(file, picture);
  say(`  ${file}: ${Math.ceil(picture.length / 1000)} kB`);
}

/** Each by itself, to be looked at. */
function keepFrames(folder, frames) {
  mkdirSync(folder, { recursive: true });
  for (const [at, { png }] of frames.entries()) writeFileSync(join(folder, `${String(at).padStart(3, '0')}.png`), png);
}
