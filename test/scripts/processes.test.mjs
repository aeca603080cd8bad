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

function startParent() {
  const script = `
    import { endAllOnSignal, run } from ${JSON.stringify(processes)};
    endAllOnSignal({ exitCode: 7 });
    await run(process.execPath, ['-e', ${JSON.stringify(CHILD)}]);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
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
      const parent = startParent();
      const [line] = await once(createInterface({ input: parent.stdout }), 'line');
      assert.ok(isRunning(Number(line)));
      parent.kill(signal);
      const [code] = await once(parent, 'exit');
      assert.equal(code, 7);
      assert.equal(isRunning(Number(line)), false);
    });
  }
});
