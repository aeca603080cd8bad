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
import { animatedPng } from './vscode-host/animated-png.mjs';
import { Film } from './vscode-host/film.mjs';
import { openStudio } from './vscode-host/studio.mjs';

/** So much somebody waits for who reads on a telephone. */
const LARGEST = 600_000;

await runMain(async () => {
  const options = { out: { type: 'string', default: join(root, 'docs', 'images') }, frames: { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  endAllOnSignal();
  const studio = await openStudio();
  try {
    for (const [name, screenplay] of Object.entries(films)) {
      if (positionals.length > 0 && !positionals.some((word) => name.includes(word))) continue;
      const frames = await step(`Quay ${name}`, () => record(studio, screenplay));
      if (values.frames) keepFrames(join(resolve(values.frames), name), frames);
      write(join(resolve(values.out), `${name}.png`), animatedPng(frames));
    }
  } finally {
    await studio.close();
  }
});

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
