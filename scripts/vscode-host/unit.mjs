import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../npm.mjs';
import { cacheFolder } from './cache.mjs';

const pins = join(dirname(fileURLToPath(import.meta.url)), 'pins');
const STAMP = 'installed.json';

/**
 * Installs one set of pinned npm packages into the cache, unless a finished install of the same pins is there.
 * It is built in a folder of its own and renamed at the end, so that a half-done install is never taken for a whole one.
 * @param {{ name: string, install?: typeof npm, finish?: (folder: string) => Promise<void> | void }} unit
 *   `name` is a folder of `pins/`; `finish` completes the install before it counts as done
 * @returns {Promise<string>} absolute path of the installed folder
 */
export async function installUnit({ name, install = npm, finish = () => undefined }) {
  const folder = unitFolder(name);
  if (isInstalled(folder)) return folder;
  mkdirSync(cacheFolder(), { recursive: true });
  removeLeftovers(name);
  const draft = `${folder}.part-${process.pid}`;
  cpSync(join(pins, name), draft, { recursive: true });
  await install(['ci', '--ignore-scripts', '--omit=dev'], draft);
  await finish(draft);
  writeFileSync(join(draft, STAMP), readFileSync(join(pins, name, 'package.json')));
  publish(draft, folder);
  return folder;
}

/** Whether `installUnit` would have nothing to do. */
export function hasUnit(name) {
  return isInstalled(unitFolder(name));
}

/** The folder's name carries a hash of the pins: other versions live in another folder. */
function unitFolder(name) {
  const hash = createHash('sha256').update(readFileSync(join(pins, name, 'package-lock.json'))).digest('hex');
  return join(cacheFolder(), `${name}-${hash.slice(0, 12)}`);
}

function isInstalled(folder) {
  return existsSync(join(folder, STAMP));
}

function publish(draft, folder) {
  if (!isInstalled(folder)) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  }
  rmSync(draft, { recursive: true, force: true }); // another process was faster
}

/** Removes what other pins, or an install that was interrupted, left behind. */
function removeLeftovers(name) {
  for (const entry of readdirSync(cacheFolder())) {
    const [, draftOf] = /\.part-(\d+)$/.exec(entry) ?? [];
    if (!entry.startsWith(`${name}-`) || (draftOf && isRunning(Number(draftOf)))) continue;
    rmSync(join(cacheFolder(), entry), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}
