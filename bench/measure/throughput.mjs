import { mkdir, readdir, copyFile, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from '../corpus.mjs';
import { runMeasured } from '../process.mjs';
import { median } from '../stats.mjs';
import { ROOT } from '../tools.mjs';

const REAL = join(ROOT, '..', 'shared', 'corpus', 'real');

/**
 * @typedef {object} ThroughputRow
 * @property {string} tool
 * @property {string} version
 * @property {number} rules
 * @property {string} note
 * @property {number} findings
 * @property {number} ms median of the runs
 * @property {readonly number[]} runs milliseconds, in the order they were run
 * @property {number} mbPerSecond megabytes (10^6) of text in a second
 * @property {number} peakMb largest of the runs
 */

/**
 * Runs every tool over one folder, in turn, `runs` times.
 * @param {{ path: string, files: number, bytes: number, name: string }} folder
 * @param {import('../tools.mjs').Tool[]} tools
 * @param {{ runs: number, scratch: string, say: (line: string) => void }} options
 */
export function measureThroughput(folder, tools, { runs, scratch, say }) {
  const measured = new Map(tools.map((tool) => [tool, []]));
  for (let round = 1; round <= runs; round += 1) {
    for (const tool of tools) {
      say(`Thông lượng, ${folder.name}: ${tool.name}, lần ${round}/${runs}`);
      measured.get(tool).push(runMeasured(tool.command(folder.path), { cwd: ROOT, scratch }));
    }
  }
  return { ...folder, rows: tools.map((tool) => toRow(tool, folder, measured.get(tool))) };
}

/** @returns {ThroughputRow} */
function toRow(tool, folder, measured) {
  const runs = measured.map(({ ms }) => ms);
  const ms = median(runs);
  return {
    tool: tool.name,
    version: tool.version,
    rules: tool.rules,
    note: tool.note,
    findings: tool.findings(measured.at(-1).output, folder.path),
    ms,
    runs,
    mbPerSecond: folder.bytes / 1e6 / (ms / 1000),
    peakMb: Math.max(...measured.map(({ peakMb }) => peakMb)),
  };
}

/** Writes the generated corpus below `scratch`. */
export async function generatedFolder(scratch, { count, seed }) {
  const path = join(scratch, 'generated');
  const { files, bytes } = await writeCorpus(path, { count, seed });
  return { path, files, bytes, name: `${files} văn bản tự sinh (hạt giống ${seed})` };
}

/**
 * The real texts that lie beside the project, copied under the extension that every tool is told to read.
 * @returns {Promise<{ path: string, files: number, bytes: number, name: string } | null>} null when they are not there
 */
export async function realFolder(scratch) {
  if (!existsSync(REAL)) return null;
  const path = join(scratch, 'real');
  await mkdir(path, { recursive: true });
  const names = (await readdir(REAL)).filter((name) => name.endsWith('.txt'));
  let bytes = 0;
  for (const name of names) {
    await copyFile(join(REAL, name), join(path, name.replace(/\.txt$/u, '.vbhc')));
    bytes += (await stat(join(REAL, name))).size;
  }
  return { path, files: names.length, bytes, name: `${names.length} văn bản thật (../shared/corpus/real, chép thành .vbhc)` };
}
