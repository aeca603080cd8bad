import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { largeDocument } from '../corpus.mjs';
import { SHAPES } from '../corpus/shapes.mjs';
import { runMeasured } from '../process.mjs';
import { growthExponent, median } from '../stats.mjs';
import { CLI, ROOT } from '../tools.mjs';

const WORKER = fileURLToPath(new URL('./growth-worker.mjs', import.meta.url));
const MB = 1_000_000;
const LONGEST_MS = 120_000;
/** Above this exponent, time grows faster than text, beyond what measuring alone explains. */
export const LINEAR_LIMIT = 1.2;
/** Below this, a ratio says more about the clock than about the core. */
const SHORTEST_MS = 4;

/**
 * @typedef {object} GrowthRow
 * @property {string} name
 * @property {number} smallMs
 * @property {number} largeMs `Infinity` when it was ended for taking too long
 * @property {number} exponent 1 is linear
 * @property {boolean} isLinear
 */

/**
 * Time from 1 MB to 4 MB: the core on every shape, then the command line on a document.
 * @param {{ runs: number, scratch: string, say: (line: string) => void }} options
 * @returns {{ inProcess: GrowthRow[], commandLine: GrowthRow }}
 */
export function measureGrowth({ runs, scratch, say }) {
  const inProcess = SHAPES.map(({ name }) => {
    say(`Tăng trưởng trong tiến trình: ${name}`);
    const row = measureShape(name, runs);
    return row.isLinear ? row : flatter(row, measureShape(name, runs));
  });
  return { inProcess, commandLine: measureCommandLine({ runs, scratch, say }) };
}

/** A busy machine can only make growth look steeper, so a steep one is measured twice. @param {GrowthRow} a @param {GrowthRow} b */
function flatter(a, b) {
  return b.exponent < a.exponent ? b : a;
}

/** @returns {GrowthRow} */
function measureShape(name, runs) {
  const run = spawnSync(execPath, [WORKER, name, String(runs), String(MB), String(4 * MB)], { encoding: 'utf8', timeout: LONGEST_MS });
  if (run.error?.code === 'ETIMEDOUT') return { name, smallMs: NaN, largeMs: Infinity, exponent: Infinity, isLinear: false };
  if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
  const [small, large] = JSON.parse(run.stdout).points.map(({ length, ms }) => ({ size: length, time: ms }));
  return toRow(name, small, large);
}

/** @returns {GrowthRow} */
function toRow(name, small, large) {
  const exponent = growthExponent(small, large);
  return { name, smallMs: small.time, largeMs: large.time, exponent, isLinear: exponent <= LINEAR_LIMIT || large.time < SHORTEST_MS };
}

/** @returns {GrowthRow} */
function measureCommandLine({ runs, scratch, say }) {
  const [small, large] = [MB, 4 * MB].map((bytes) => {
    say(`Tăng trưởng của thethuc check: ${bytes / MB} MB`);
    const path = join(scratch, `large-${bytes}.vbhc`);
    writeFileSync(path, largeDocument(bytes));
    const times = Array.from({ length: runs }, () => runMeasured([CLI, 'check', path], { cwd: ROOT, scratch }).ms);
    return { size: statSync(path).size, time: median(times) };
  });
  return toRow('thethuc check', small, large);
}
