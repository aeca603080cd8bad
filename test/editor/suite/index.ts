import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { putInOrder, readOrder } from './order';
import { rootHooks } from './spotless';

const root = join(__dirname, '..', '..', '..', '..');
const TIMEOUT_MS = 90_000;

/**
 * VS Code calls it in the extension host. Runs the suites of the folders that THETHUC_SUITES names; rejects when one test fails.
 * THETHUC_ORDER (`reverse`, `shuffle:17`) runs the tests in another order, which finds tests that rely on others; THETHUC_GREP picks some by their name.
 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  if (process.env['THETHUC_HOST'] === 'browser') Mocha.reporters.Base.consoleLog = printMarked;
  const grep = process.env['THETHUC_GREP'];
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: TIMEOUT_MS, reporter: await loadReporter(), rootHooks, ...(grep && { grep }) });
  for (const file of suiteFiles()) mocha.addFile(file);
  await mocha.loadFilesAsync();
  putInOrder(mocha.suite, readOrder(process.env['THETHUC_ORDER']));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} bài kiểm thử không đạt`);
}

/** What needs the page itself can only run where there is a door to it. */
function suiteFiles(): string[] {
  const names = (process.env['THETHUC_SUITES'] ?? 'development').split(',').filter((name) => name !== 'page' || process.env['THETHUC_PAGE']);
  return names
    .map((name) => join(__dirname, name))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.test.js'));
}

/** The browser host prints the lines that begin with U+001F and keeps the rest of the log for the day something fails. */
function printMarked(...args: unknown[]): void {
  console.log(`\u001f${format(...args)}`);
}

async function loadReporter(): Promise<Mocha.ReporterConstructor> {
  const script = pathToFileURL(join(root, 'scripts', 'counting-reporter.mjs')).href;
  return ((await import(script)) as { default: Mocha.ReporterConstructor }).default;
}
