import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const PRELOAD = fileURLToPath(new URL('./peak-memory.cjs', import.meta.url));
const LONGEST_MS = 15 * 60 * 1000;

/**
 * @typedef {object} Measured
 * @property {number} ms from the start of the process to its end
 * @property {number} exitCode
 * @property {number} peakMb peak memory, in MiB
 * @property {string} output what it wrote, standard output first
 */

/**
 * Runs `node …args` to its end. What it writes goes to files, so that no reader holds it up.
 * @param {readonly string[]} args
 * @param {{ cwd: string, scratch: string }} places `scratch`: a folder for the files of this run
 * @returns {Measured}
 * @throws {Error} when it could not start, or took longer than a quarter of an hour
 */
export function runMeasured(args, { cwd, scratch }) {
  const files = ['stdout', 'stderr', 'peak'].map((name) => join(scratch, `.bench-${name}`));
  const [stdout, stderr, peak] = files;
  const handles = [openSync(stdout, 'w'), openSync(stderr, 'w')];
  const started = performance.now();
  const ended = spawnSync(execPath, ['--require', PRELOAD, ...args], {
    cwd,
    stdio: ['ignore', ...handles],
    env: { ...process.env, THETHUC_BENCH_PEAK: peak, NO_COLOR: '1' },
    timeout: LONGEST_MS,
  });
  const ms = performance.now() - started;
  handles.forEach((handle) => closeSync(handle));
  if (ended.error) throw ended.error;
  const output = readFileSync(stdout, 'utf8') + readFileSync(stderr, 'utf8');
  const measured = { ms, exitCode: ended.status ?? -1, peakMb: Number(readFileSync(peak, 'utf8')) / 1024, output };
  files.forEach((file) => rmSync(file, { force: true }));
  return measured;
}

/**
 * Runs `node …args` and throws its output away.
 * @param {readonly string[]} args
 * @returns {number} milliseconds from start to end
 */
export function timeOnly(args) {
  const started = performance.now();
  const ended = spawnSync(execPath, args, { stdio: 'ignore', timeout: LONGEST_MS });
  if (ended.error) throw ended.error;
  return performance.now() - started;
}
