import { readFileSync, statSync } from 'node:fs';
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
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(root, `${name}-${version}.vsix`);
}

async function createPackage(packagePath) {
  const { createVSIX } = await import('@vscode/vsce');
  await createVSIX({ cwd: root, packagePath, dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true });
}
