import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { say } from '../progress.mjs';
import { cacheFolder } from './cache.mjs';

const DEADLINE_MS = 180_000;

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
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = format(...args);
    if (text.startsWith(SUITE_LINE)) say(text.slice(SUITE_LINE.length));
    else chatter.push(`${type}: ${text}`);
  });
  const verdict = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.goto(address);
  const code = await Promise.race([verdict, deadline(), closed(page)]);
  if (code !== 0) await explain(page, chatter);
  return code;
}

function deadline() {
  return new Promise((resolve) => {
    setTimeout(() => {
      say(`Bộ kiểm thử trong VS Code không kết thúc sau ${DEADLINE_MS / 1000} giây`);
      resolve(1);
    }, DEADLINE_MS).unref();
  });
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
