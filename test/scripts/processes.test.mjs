import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const processes = new URL('../../scripts/processes.mjs', import.meta.url).href;

/** A child that starts a grandchild, says its number and never ends by itself. */
const CHILD = `
  const grandchild = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
  console.log(grandchild.pid);
  setInterval(() => 0, 1000);`;

const PARENT = `
  import { endAllOnSignal, run } from ${JSON.stringify(processes)};
  endAllOnSignal({ exitCode: 7 });
  await run(process.execPath, ['-e', ${JSON.stringify(CHILD)}]);`;

const OPTIONS = { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PARENT, npm_lifecycle_event: 'start' } };

/** The number of the grandchild, once it runs. */
async function grandchildOf(parent) {
  const [line] = await once(createInterface({ input: parent.stdout }), 'line');
  return Number(line);
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('các tiến trình con', function () {
  this.timeout(20_000); // three Node processes, on a machine that may be busy

  for (const signal of ['SIGINT', 'SIGTERM']) {
    it(`kết thúc hết, cả cháu, khi nhận ${signal}`, async () => {
      const parent = spawn(process.execPath, ['--input-type=module', '-e', PARENT], OPTIONS);
      const grandchild = await grandchildOf(parent);
      assert.ok(isRunning(grandchild));
      parent.kill(signal);
      assert.deepEqual(await once(parent, 'exit'), [7, null]);
      assert.equal(isRunning(grandchild), false);
    });
  }

  it('kết thúc hết khi cái vỏ mà npm dựng quanh chúng không còn', async () => {
    const shell = spawn('sh', ['-c', `"${process.execPath}" --input-type=module -e "$PARENT"; exit`], OPTIONS);
    const grandchild = await grandchildOf(shell);
    shell.kill('SIGTERM');
    while (isRunning(grandchild)) await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
