import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build-project.mjs';
import { readCounts, verdictLine } from './counts.mjs';
import { Failure } from './failure.mjs';
import { ensureDependencies } from './npm.mjs';
import { endAll, endAllOnSignal, run } from './processes.mjs';
import { root } from './project.mjs';
import { say } from './progress.mjs';

const modules = join(root, 'node_modules');
const mocha = join(modules, 'mocha', 'bin', 'mocha.js');
/** So long a test may take on a machine that does other work besides: no test is timed. */
const PATIENCE = ['--timeout', '20000'];
const eslint = join(modules, 'eslint', 'bin', 'eslint.js');
const reporter = join(root, 'scripts', 'counting-reporter.mjs');

/**
 * `npm test`: sets up and checks everything; the last line says how many tests passed and failed.
 * @param {{ inEditor?: boolean }} [options] without `inEditor` whatever starts a VS Code is left out, as `npm run check` does
 */
export async function test({ inEditor = true } = {}) {
  endAllOnSignal({ graceMs: 10_000 });
  const folder = mkdtempSync(join(tmpdir(), 'thethuc-test-'));
  const counts = join(folder, 'counts.jsonl');
  const failures = await runSteps(counts, inEditor);
  await endAll();
  const { passed, failed } = readCounts(counts);
  rmSync(folder, { recursive: true, force: true });
  const total = { passed, failed: failed + failures.length };
  process.exitCode = total.failed === 0 && passed > 0 ? 0 : 1;
  if (failures.length > 0) say(`\nThất bại: ${failures.join(', ')}`);
  say(verdictLine(total));
}

/** @returns {Promise<string[]>} the steps that failed without a test to show for it: each counts as one failure */
async function runSteps(counts, inEditor) {
  const failures = [];
  const env = { ...process.env, THETHUC_COUNTS: counts };
  for (const { name, work, needed } of [...steps(env), ...(inEditor ? editorSteps(env) : [])]) {
    const before = readCounts(counts).failed;
    if (await succeeds(name, work)) continue;
    if (readCounts(counts).failed === before) failures.push(name);
    if (needed) break;
  }
  return failures;
}

function steps(env) {
  return [
    { name: 'cài đặt', work: ensureDependencies, needed: true },
    { name: 'dựng', work: build, needed: true },
    { name: 'nội dung sinh từ luật', work: checkGenerated },
    { name: 'eslint', work: () => node([eslint, '.']) },
    { name: 'kiểm thử', work: () => node([mocha, '--reporter', reporter, ...PATIENCE, ...unitTests()], env) },
  ];
}

function editorSteps(env) {
  return [
    { name: 'kiểm thử trong VS Code', work: () => node([join(root, 'out', 'test', 'editor', 'run.js')], env) },
    ...startTests().map((file) => ({ name: 'kiểm thử npm start', work: () => node([mocha, '--reporter', reporter, file], env) })),
  ];
}

async function succeeds(name, work) {
  try {
    say(`\n▸ ${name}`);
    await work();
    return true;
  } catch (error) {
    say(error instanceof Failure ? error.message : String(error?.stack ?? error));
    return false;
  }
}

async function node(args, env = process.env) {
  const code = await run(process.execPath, args, { cwd: root, env });
  if (code !== 0) throw new Failure(`Kết thúc với mã ${code}`);
}

async function checkGenerated() {
  const script = join(root, 'scripts', 'gen.mjs');
  if (existsSync(script)) await node([script, '--check']);
}

/** Every test whose source is in the repository, but those that start a VS Code: a compiled file may outlive its source. */
function unitTests() {
  const sources = readdirSync(join(root, 'test'), { recursive: true }).filter((path) => !/^(?:editor|start)[\\/]/u.test(path));
  const compiled = sources
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join(root, 'out', 'test', path.replace(/\.ts$/u, '.js')));
  const plain = sources.filter((path) => path.endsWith('.test.mjs')).map((path) => join(root, 'test', path));
  return [...compiled, ...plain];
}

/** They look for processes in /proc, which only Linux has. */
function startTests() {
  const folder = join(root, 'test', 'start');
  return process.platform === 'linux' ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
