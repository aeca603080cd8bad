import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

const root = join(__dirname, '..', '..', '..', '..');
const TIMEOUT_MS = 30_000;

/** VS Code calls it in the extension host. Runs the suites of the folders that THETHUC_SUITES names; rejects when one test fails. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  if (process.env['THETHUC_HOST'] === 'browser') Mocha.reporters.Base.consoleLog = printMarked;
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: TIMEOUT_MS, reporter: await loadReporter() });
  for (const file of suiteFiles()) mocha.addFile(file);
  await mocha.loadFilesAsync();
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
