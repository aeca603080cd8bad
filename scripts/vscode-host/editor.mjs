import { createRequire } from 'node:module';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { npm } from '../npm.mjs';
import { step } from '../progress.mjs';
import { hasUnit, installUnit } from './unit.mjs';

/**
 * VS Code's server and workbench (code-server on npm), installed into the cache on first use.
 * @returns {Promise<{ main: string, playwright: string }>} the server's script, and the folder of playwright-core
 */
export async function installEditor() {
  const install = () => installUnit({ name: 'editor', finish });
  const folder = hasUnit('editor')
    ? await install()
    : await step('Cài VS Code chạy trong trình duyệt (một lần, khoảng 400 MB)', install);
  return {
    main: join(vscodeFolder(folder), 'out', 'server-main.js'),
    playwright: join(folder, 'node_modules', 'playwright-core'),
  };
}

/** The package on npm comes without the dependencies of VS Code itself and of its built-in extensions. */
async function finish(folder) {
  const vscode = vscodeFolder(folder);
  for (const place of [vscode, join(vscode, 'extensions')]) {
    await npm(['install', '--ignore-scripts', '--omit=dev'], place);
  }
  linkRipgrep(folder);
}

/** VS Code searches with ripgrep, whose usual package downloads it in a post-install script; ours is a package with the binary inside. */
function linkRipgrep(folder) {
  const binary = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const platformPackage = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const source = join(folder, 'node_modules', platformPackage, 'bin', binary);
  const target = join(vscodeFolder(folder), 'node_modules', '@vscode', 'ripgrep', 'bin', binary);
  if (!existsSync(source) || existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(relative(dirname(target), source), target);
}

function vscodeFolder(folder) {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** @returns {import('playwright-core').BrowserType} */
export function chromiumOf(playwright) {
  return createRequire(join(playwright, 'package.json'))(playwright).chromium;
}
