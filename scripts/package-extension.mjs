import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build-project.mjs';
import { Failure, runMain } from './failure.mjs';
import { ensureDependencies } from './npm.mjs';
import { root } from './project.mjs';
import { say, step } from './progress.mjs';

const LARGEST = 1_000_000;

/** `npm run package [-- --out FILE] [--no-build]`: makes the VSIX that users install. */
export function packageExtension() {
  return runMain(async () => {
    const { values } = parseArgs({ options: { out: { type: 'string' }, 'no-build': { type: 'boolean', default: false } } });
    await ensureDependencies();
    if (!values['no-build']) await build();
    const file = resolve(values.out ?? defaultName());
    await step('Gói tiện ích', () => createPackage(file));
    const size = statSync(file).size;
    if (size > LARGEST) throw new Failure(`Gói ${file} nặng ${size} byte, quá ${LARGEST}`);
    say(`Đã gói ${file} (${Math.ceil(size / 1000)} kB)`);
  });
}

function defaultName() {
  const { name, version } = readManifest();
  return join(root, `${name}-${version}.vsix`);
}

/** From a folder that holds the package's files and nothing else: vsce looks at every file there is, the cache of VS Code included. */
async function createPackage(packagePath) {
  const { createVSIX } = await import('@vscode/vsce');
  const folder = mkdtempSync(join(tmpdir(), 'thethuc-package-'));
  try {
    copyPackageFiles(folder);
    await createVSIX({ cwd: folder, packagePath, dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function copyPackageFiles(folder) {
  const paths = ['package.json', ...readManifest().files];
  const missing = paths.filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) throw new Failure(`Không gói được: thiếu ${missing.join(', ')}`);
  for (const path of paths) cpSync(join(root, path), join(folder, path), { recursive: true });
}

function readManifest() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
