import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largeDocument } from '../corpus.mjs';
import { runMeasured } from '../process.mjs';
import { CLI, ROOT } from '../tools.mjs';

const LARGE_BYTES = 4_000_000;

/**
 * Peak memory of `thethuc check`.
 * @param {{ path: string, files: number }} folder
 * @param {{ scratch: string, say: (line: string) => void }} options
 * @returns {{ name: string, peakMb: number }[]}
 */
export function measureMemory(folder, { scratch, say }) {
  say('Bộ nhớ đỉnh');
  const large = join(scratch, 'memory-4mb.vbhc');
  writeFileSync(large, largeDocument(LARGE_BYTES));
  const inputs = [
    { name: `${folder.files} tệp`, path: folder.path },
    { name: 'một tệp 4 MB', path: large },
  ];
  return inputs.map(({ name, path }) => ({ name, peakMb: runMeasured([CLI, 'check', path], { cwd: ROOT, scratch }).peakMb }));
}
