/* The linters that run side by side: ours and its peers, each as a user starts it, one process. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isStale } from '../scripts/npm.mjs';

export const BENCH = fileURLToPath(new URL('.', import.meta.url));
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CLI = join(ROOT, 'dist', 'cli.cjs');
const SERVER = join(ROOT, 'out', 'server', 'src');
const CORE = join(SERVER, 'core', 'index.js');
const KNOWN = join(SERVER, 'node', 'known-documents.js');

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} version
 * @property {number} rules how many rules it ran
 * @property {string} note what it read and with which settings
 * @property {(folder: string) => string[]} command arguments of node
 * @property {(output: string, folder: string) => number} findings how many it reported
 */

/** The compiled core, for measurements without a process of its own. */
export function loadCore() {
  return createRequire(import.meta.url)(CORE);
}

/** The tables of known documents, as programs read them. */
export function loadKnown() {
  const { knownDocuments } = createRequire(import.meta.url)(KNOWN);
  return knownDocuments((sentence) => console.error(sentence));
}

/** @returns {Tool} */
export function thethuc() {
  return {
    name: 'thethuc',
    version: readVersion(ROOT),
    rules: loadCore().allRules.length,
    note: 'check, mặc định',
    command: (folder) => [CLI, 'check', folder],
    findings: (_, folder) => countOwnFindings(folder),
  };
}

/** Our human output cannot be counted safely, so one more run, not timed, asks for JSON. */
function countOwnFindings(folder) {
  const run = spawnSync(execPath, [CLI, 'check', '--format', 'json', folder], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const { errors, warnings, infos, hints } = JSON.parse(run.stdout).summary;
  return errors + warnings + infos + hints;
}

/**
 * The peers that are installed in bench/node_modules.
 * @returns {Promise<Tool[]>}
 */
export async function peers() {
  return [await markdownlint(), textlint(), cspell()];
}

/** @returns {Promise<Tool>} */
async function markdownlint() {
  const library = modulePath('markdownlint');
  const { default: rules } = await import(pathToFileURL(join(library, 'lib', 'rules.mjs')).href);
  return {
    name: 'markdownlint-cli2',
    version: readVersion(modulePath('markdownlint-cli2')),
    rules: rules.length - 1,
    note: 'mọi luật trừ MD013 (độ dài dòng)',
    command: (folder) => [
      join(modulePath('markdownlint-cli2'), 'markdownlint-cli2-bin.mjs'),
      '--config', join(BENCH, 'peers', 'markdownlint.markdownlint-cli2.jsonc'), glob(folder),
    ],
    findings: (output) => output.split('\n').filter((line) => / (error|warning) MD\d+/u.test(line)).length,
  };
}

/** @returns {Tool} */
function textlint() {
  const config = join(BENCH, 'peers', 'textlintrc.json');
  return {
    name: 'textlint',
    version: readVersion(modulePath('textlint')),
    rules: Object.keys(JSON.parse(readFileSync(config, 'utf8')).rules).length,
    note: 'luật không riêng tiếng nào, đọc như văn bản thuần',
    command: (folder) => [join(modulePath('textlint'), 'bin', 'textlint.js'), '--config', config, '--no-color', glob(folder)],
    findings: (output) => Number(/(\d+) problems?/u.exec(output)?.[1] ?? 0),
  };
}

/** @returns {Tool} */
function cspell() {
  return {
    name: 'cspell',
    version: readVersion(modulePath('cspell')),
    rules: 1,
    note: 'chính tả, từ điển vi + en',
    command: (folder) => [
      join(modulePath('cspell'), 'bin.mjs'), 'lint', '--config', join(BENCH, 'peers', 'cspell.json'),
      '--no-progress', '--no-color', '--root', folder, '**/*.vbhc',
    ],
    findings: (output) => Number(/Issues found: (\d+)/u.exec(output)?.[1] ?? 0),
  };
}

/** Globs have `/` on Windows too. */
function glob(folder) {
  return `${folder.replaceAll('\\', '/')}/**/*.vbhc`;
}

function modulePath(name) {
  return join(BENCH, 'node_modules', name);
}

function readVersion(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/**
 * Puts the pinned peers into bench/node_modules when they are not there yet.
 * @param {(line: string) => void} say
 * @returns {boolean} whether they are there
 */
export function installPeers(say) {
  if (!isStale(BENCH)) return true;
  say('Cài các công cụ so sánh vào bench/node_modules (một lần)');
  return runNpm(['ci', '--no-fund', '--no-audit'], BENCH) && !isStale(BENCH);
}

/** npm's own talk goes to standard error, so that `--format json` stays clean. */
function runNpm(args, cwd) {
  const own = process.env.npm_execpath;
  const options = { cwd, stdio: ['ignore', process.stderr, process.stderr] };
  const run = own?.endsWith('.js')
    ? spawnSync(execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return run.status === 0;
}

/**
 * Builds dist/ and out/ from the sources as they are.
 * @returns {boolean} whether everything to be measured is there
 */
export function build() {
  const run = spawnSync(execPath, [join(ROOT, 'scripts', 'build.mjs')], { cwd: ROOT, stdio: ['ignore', process.stderr, process.stderr] });
  return run.status === 0 && isBuilt();
}

export function isBuilt() {
  return [CLI, CORE].every((path) => existsSync(path));
}
