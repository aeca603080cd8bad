import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { say } from '../progress.mjs';
import { cacheFolder } from './cache.mjs';

/** As long the suite may be silent: how long it takes in all depends on the machine, and grows with the tests. */
const SILENCE_MS = 180_000;

/** The suite puts this before its own lines, so that VS Code's chatter can be told from them. */
const SUITE_LINE = '\u{1f}';

/**
 * Opens the workbench with tests in its address, prints what they print, and waits for their verdict.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @returns {Promise<number>} exit code
 */
export async function runSuite(page, address) {
  const chatter = [];
  const silence = longSilence();
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = format(...args);
    if (text.startsWith(SUITE_LINE)) {
      silence.broken();
      say(text.slice(SUITE_LINE.length));
    } else chatter.push(`${type}: ${text}`);
  });
  const verdict = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.goto(address);
  const code = await Promise.race([verdict, silence.reached, closed(page)]);
  if (code !== 0) await explain(page, chatter);
  return code;
}

/** @returns {{ reached: Promise<number>, broken: () => void }} reached with an exit code, unless it is broken again and again */
function longSilence() {
  let timer;
  const reached = new Promise((resolve) => {
    timer = setTimeout(() => {
      say(`Bộ kiểm thử trong VS Code im lặng đã ${SILENCE_MS / 1000} giây`);
      resolve(1);
    }, SILENCE_MS).unref();
  });
  return { reached, broken: () => timer.refresh() };
}

function closed(page) {
  return new Promise((resolve) => page.once('crash', () => resolve(1)));
}

/** Leaves the log, which is long and mostly about native modules that the server does without, and a picture for whoever has to find out. */
async function explain(page, chatter) {
  mkdirSync(cacheFolder(), { recursive: true });
  const [log, picture] = ['log', 'png'].map((kind) => join(cacheFolder(), `last-failure.${kind}`));
  writeFileSync(log, chatter.join('\n'));
  say(`Nhật ký của VS Code: ${log}`);
  const taken = await page.screenshot({ path: picture }).then(() => true, () => false);
  if (taken) say(`Ảnh màn hình lúc ấy: ${picture}`);
}
