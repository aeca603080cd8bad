import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from './failure.mjs';
import { KNOWN_DOCUMENTS } from './known-documents.mjs';
import { endAllOnSignal, run } from './processes.mjs';
import { root } from './project.mjs';
import { step } from './progress.mjs';

/** In a worker, without Node; still CommonJS, for that is how VS Code loads the client there, and how the client puts server and core together. */
const IN_BROWSER = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** What goes into the package: one file for each process that users start, and the core that servers and command line share. */
const BUNDLES = [
  { entry: 'client/src/extension.ts', outfile: 'dist/client.cjs', external: ['vscode'] },
  { entry: 'server/src/core/index.ts', outfile: 'dist/core.cjs', plugins: [lettersOut()] },
  { entry: 'server/src/node/main.ts', outfile: 'dist/server.cjs', plugins: [beside('core')] },
  { entry: 'server/src/cli/main.ts', outfile: 'dist/cli.cjs', banner: { js: '#!/usr/bin/env node' }, plugins: [beside('core'), beside('server')] },
  { entry: 'client/src/browser/extension.ts', outfile: 'dist/client-web.js', external: ['vscode'], ...IN_BROWSER },
  { entry: 'server/src/browser/main.ts', outfile: 'dist/server-web.js', plugins: [beside('core')], ...IN_BROWSER },
];

/** The imports that a bundle leaves to another one beside it, and to whom. */
const SHARED = { core: /^\.\.?\/(?:.*\/)?core$/, server: /\/node\/main\.js$/ };

/** What the bundles read when they need it, beside them: from → to. */
const BESIDE = [[KNOWN_DOCUMENTS, 'dist/known-documents.tsv']];

/**
 * Takes one of the shared pieces from its own bundle: the core is in the package once, and every command but `thethuc lsp` starts without
 * reading the server.
 * @param {keyof typeof SHARED} name
 */
function beside(name) {
  return {
    name: `${name}-beside`,
    /** @param {import('esbuild').PluginBuild} build */
    setup(build) {
      build.onResolve({ filter: SHARED[name] }, () => ({ path: `./${name}.cjs`, external: true }));
    },
  };
}

/** @returns {import('esbuild').Plugin} writes out what a letter is, see `letters.mjs` */
function lettersOut() {
  return {
    name: 'letters-out',
    async setup(build) {
      const { writeLettersOut } = await import('./letters.mjs'); // it needs a dependency, which a new clone has not yet
      build.onLoad({ filter: /[/\\]server[/\\]src[/\\]core[/\\].+\.ts$/ }, ({ path }) => ({ contents: writeLettersOut(readFileSync(path, 'utf8')), loader: 'ts' }));
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
    supported: { 'regexp-unicode-property-escapes': true }, // esbuild doubts Node, and would write `new RegExp(…)`, which compiles at every turn
    mainFields: ['module', 'main'], // the UMD builds of the language server packages hide their requires from a bundler
    minify: true,
    logLevel: 'warning',
    ...rest,
  };
}
