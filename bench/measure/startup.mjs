import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largeDocument } from '../corpus.mjs';
import { timeOnly } from '../process.mjs';
import { median } from '../stats.mjs';
import { CLI } from '../tools.mjs';

const SMALL_BYTES = 5_000;

/**
 * Start-up beside node's own, run in turn.
 * @param {{ runs: number, scratch: string, say: (line: string) => void }} options
 * @returns {{ command: string, ms: number, ratio: number, runs: readonly number[] }[]} node first; `ratio` to node
 */
export function measureStartup({ runs, scratch, say }) {
  const small = join(scratch, 'small.vbhc');
  writeFileSync(small, largeDocument(SMALL_BYTES));
  const commands = [
    { command: 'node -e 0', args: ['-e', '0'] },
    { command: 'thethuc --version', args: [CLI, '--version'] },
    { command: 'thethuc check (một tệp 5 KB)', args: [CLI, 'check', small] },
  ];
  say(`Khởi động: ${commands.length} lệnh, mỗi lệnh ${runs} lần`);
  const times = commands.map(() => []);
  for (let round = -1; round < runs; round += 1) {
    commands.forEach(({ args }, index) => {
      const ms = timeOnly(args);
      const isWarmUp = round < 0;
      if (!isWarmUp) times[index].push(ms);
    });
  }
  const own = median(times[0]);
  return commands.map(({ command }, index) => ({ command, ms: median(times[index]), ratio: median(times[index]) / own, runs: times[index] }));
}
