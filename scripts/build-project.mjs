import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from './failure.mjs';
import { KNOWN_DOCUMENTS } from './known-documents.mjs';
import { endAllOnSignal, run } from './processes.mjs';
import { root } from './project.mjs';
import { step } from './progress.mjs';

/** What goes into the package: one file for each process that users start. */
const BUNDLES = [
  { entry: 'client/src/extension.ts', outfile: 'dist/client.cjs', external: ['vscode'] },
  { entry: 'server/src/node/main.ts', outfile: 'dist/server.cjs' },
  { entry: 'server/src/cli/main.ts', outfile: 'dist/cli.cjs', banner: { js: '#!/usr/bin/env node' }, plugins: [serverBeside()] },
];

/** What the bundles read when they need it, beside them: from → to. */
const BESIDE = [[KNOWN_DOCUMENTS, 'dist/known-documents.tsv']];

/** `thethuc lsp` takes the server from its own bundle, so that every other command starts without reading it. */
function serverBeside() {
  return {
    name: 'server-beside',
    /** @param {import('esbuild').PluginBuild} build */
    setup(build) {
      build.onResolve({ filter: /\/node\/main\.js$/ }, () => ({ path: './server.cjs', external: true }));
    },
  };
}

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/**
 * Checks all types and compiles into out/, then bundles into dist/.
 * @throws {Failure} on an entry that is not there, a type error or a bundle error
 */
export async function build() {
  requireEntries();
  await step('Kiểm tra kiểu và biên dịch', compile);
  await step('Đóng gói', bundle);
}

/** Builds again after each change, until Ctrl+C. */
export async function watch() {
  requireEntries();
  endAllOnSignal();
  copyBeside();
  const { context } = await import('esbuild');
  const contexts = await Promise.all(BUNDLES.map((entry) => context({ ...bundleOptions(entry), minify: false, sourcemap: true })));
  await Promise.all(contexts.map((each) => each.watch()));
  await run(process.execPath, [tsc, '-b', '--watch', '--preserveWatchOutput'], { cwd: root });
}

function requireEntries() {
  const missing = [...BUNDLES.map(({ entry }) => entry), ...BESIDE.map(([from]) => from)].filter((entry) => !existsSync(join(root, entry)));
  if (missing.length > 0) throw new Failure(`Không dựng được: thiếu tệp ${missing.join(', ')}`);
}

async function compile() {
  const code = await run(process.execPath, [tsc, '-b'], { cwd: root });
  if (code !== 0) throw new Failure('Không dựng được: mã nguồn có lỗi kiểu, xem ở trên');
}

async function bundle() {
  const esbuild = await import('esbuild');
  removeStrangers();
  const results = BUNDLES.map((entry) => esbuild.build(bundleOptions(entry)));
  await Promise.all(results).catch(() => {
    throw new Failure('Không dựng được: esbuild báo lỗi, xem ở trên');
  });
  chmodSync(join(root, 'dist', 'cli.cjs'), 0o755);
  copyBeside();
}

function copyBeside() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const [from, to] of BESIDE) copyFileSync(join(root, from), join(root, to));
}

/** All of dist/ goes into the package: what an older build or --watch left there must not. */
function removeStrangers() {
  const folder = join(root, 'dist');
  const ours = [...BUNDLES.map(({ outfile }) => outfile), ...BESIDE.map(([, to]) => to)].map((path) => basename(path));
  const present = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of present.filter((each) => !ours.includes(each))) rmSync(join(folder, name), { recursive: true });
}

/** @returns {import('esbuild').BuildOptions} */
function bundleOptions({ entry, outfile, ...rest }) {
  return {
    entryPoints: [join(root, entry)],
    outfile: join(root, outfile),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'], // the UMD builds of the language server packages hide their requires from a bundler
    minify: true,
    logLevel: 'warning',
    ...rest,
  };
}
