/*
 * The corpus of the benchmark: State and Party documents, made of sentences of our own, the same on every machine.
 * By hand: node bench/corpus.mjs FOLDER [COUNT]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { spoil } from './corpus/defects.mjs';
import { generateDocument } from './corpus/document.mjs';
import { createRandom } from './random.mjs';

export const DEFAULT_SEED = 30_2020;
const SMALLEST = 2_000;
const LARGEST = 60_000;

/**
 * The document numbered `index` of the corpus `seed`; small ones are commoner than large ones, as in a real folder.
 * @param {number} seed
 * @param {number} index from 0
 * @returns {{ name: string, regime: 'state' | 'party', text: string }}
 */
export function corpusDocument(seed, index) {
  const random = createRandom(seed * 7919 + index);
  const regime = random.chance(0.6) ? 'state' : 'party';
  const bytes = Math.round(SMALLEST * (LARGEST / SMALLEST) ** random.next());
  const clean = generateDocument(random, { regime, bytes });
  const text = spoil(clean, random.chance(0.6) ? random.int(1, 4) : 0, random);
  return { name: `${String(index).padStart(4, '0')}-${regime}.vbhc`, regime, text };
}

/**
 * One long document of about `bytes` bytes, for growth and keystrokes.
 * @param {number} bytes
 * @param {'state' | 'party'} [regime]
 */
export function largeDocument(bytes, regime = 'state') {
  const random = createRandom(DEFAULT_SEED + bytes);
  return spoil(generateDocument(random, { regime, bytes }), 8, random);
}

/**
 * Writes `count` documents into `folder`.
 * @param {string} folder made when missing
 * @param {{ seed?: number, count?: number }} [options]
 * @returns {Promise<{ files: number, bytes: number }>}
 */
export async function writeCorpus(folder, { seed = DEFAULT_SEED, count = 1000 } = {}) {
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const { name, text } = corpusDocument(seed, index);
    bytes += Buffer.byteLength(text);
    await writeFile(join(folder, name), text);
  }
  return { files: count, bytes };
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const [folder, count] = argv.slice(2);
  if (folder === undefined) throw new Error('node bench/corpus.mjs FOLDER [COUNT]');
  console.log(await writeCorpus(folder, { count: Number(count ?? 1000) }));
}
