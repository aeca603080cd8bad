import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readCounts, verdictLine } from '../../scripts/counts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('số bài kiểm thử', () => {
  let folder;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'thethuc-counts-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('cộng các lần chạy lại thành một dòng', () => {
    const file = join(folder, 'counts');
    writeFileSync(file, '{"passed":3,"failed":0}\n{"passed":4,"failed":2}\n');
    assert.equal(verdictLine(readCounts(file)), '7 passed, 2 failed');
  });

  it('do mocha tự đếm', async () => {
    const [test, file] = [join(folder, 'a.test.cjs'), join(folder, 'counts')];
    writeFileSync(test, `it('đạt', () => undefined); it('hỏng', () => { throw new Error('x'); });`);
    const args = [join(root, 'node_modules/mocha/bin/mocha.js'), '--reporter', join(root, 'scripts/counting-reporter.mjs'), test];
    await assert.rejects(promisify(execFile)(process.execPath, args, { env: { ...process.env, THETHUC_COUNTS: file } }));
    assert.deepEqual(readCounts(file), { passed: 1, failed: 1 });
  });
});
