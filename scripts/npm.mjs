import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { run } from './processes.mjs';
import { root } from './project.mjs';
import { step } from './progress.mjs';

/**
 * Runs npm, the very one that started us when there is one.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @throws {Failure} when npm fails
 */
export async function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  const stdio = ['ignore', 'ignore', 'inherit']; // its errors are for the user, its chatter is not
  const quiet = ['--no-fund', '--no-audit', '--loglevel', 'error'];
  const code = cli?.endsWith('.js')
    ? await run(process.execPath, [cli, ...args, ...quiet], { cwd, stdio })
    : await run('npm', [...args, ...quiet], { cwd, stdio, shell: process.platform === 'win32' });
  if (code !== 0) throw new Failure(`npm ${args.join(' ')} thất bại trong ${cwd} (mã ${code})`);
}

/**
 * Whether node_modules lacks a package that the lockfile wants, or holds another version of it.
 * @param {string} folder a folder with package-lock.json
 */
export function isStale(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const present = readPackages(installed);
  return Object.entries(wanted).some(
    ([path, entry]) => path !== '' && !entry.optional && present[path]?.version !== entry.version,
  );
}

/** Installs the locked dependencies of the project, when they are missing or stale. */
export async function ensureDependencies() {
  if (!isStale(root)) return;
  await step('Cài các gói npm của dự án', () => npm(['ci', '--include=dev'], root));
}

function readPackages(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}
