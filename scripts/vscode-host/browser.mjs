import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Failure } from '../failure.mjs';
import { run } from '../processes.mjs';
import { step } from '../progress.mjs';
import { hasUnit, installUnit } from './unit.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where installers put Chrome, Chromium and Edge when they are not on the path. */
function usualPlaces(env) {
  if (process.platform === 'darwin') {
    const bundles = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      bundles.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform !== 'win32') return [];
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  const programs = [join('Google', 'Chrome', 'Application', 'chrome.exe'), join('Microsoft', 'Edge', 'Application', 'msedge.exe')];
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}

/**
 * Finds an installed Chrome, Chromium or Edge.
 * @param {NodeJS.ProcessEnv} env THETHUC_BROWSER names an executable, or is `bundled`: then what is installed does not count
 * @returns {string | undefined} absolute path
 */
export function findInstalledBrowser(env = process.env) {
  if (env.THETHUC_BROWSER === 'bundled') return undefined;
  if (env.THETHUC_BROWSER) return env.THETHUC_BROWSER;
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => COMMANDS.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces(env)].find((path) => existsSync(path) && starts(path, env));
}

/** A stub that only tells the user to install a snap is on the path as well. */
function starts(path, env) {
  if (process.platform === 'win32') return true; // there `--version` opens a window
  return spawnSync(path, ['--version'], { env, timeout: 10_000, stdio: 'ignore' }).status === 0;
}

/**
 * Starts a headless browser: an installed one, else the Chromium that comes from npm.
 * @param {import('playwright-core').BrowserType} chromium
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(chromium) {
  const installed = findInstalledBrowser();
  const settings = { args: FLAGS, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  if (installed === undefined) return chromium.launch({ ...settings, ...(await bundledBrowser()) });
  try {
    return await chromium.launch({ ...settings, executablePath: installed });
  } catch (error) {
    if (process.env.THETHUC_BROWSER || !canBundle()) throw error;
    return chromium.launch({ ...settings, ...(await bundledBrowser()) });
  }
}

function canBundle() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @returns {Promise<{ executablePath: string, env: NodeJS.ProcessEnv }>} */
async function bundledBrowser() {
  if (!canBundle()) throw new Failure('Không tìm thấy Chrome, Chromium hay Edge. Hãy cài một trình duyệt như thế, hoặc cài VS Code, rồi chạy lại.');
  const install = () => installUnit({ name: 'browser', finish: unpack });
  const folder = hasUnit('browser') ? await install() : await step('Cài Chromium không cần cửa sổ (một lần)', install);
  const unpacked = unpackedFolder(folder);
  const executablePath = join(unpacked, 'chromium');
  const env = withFonts(unpacked);
  if (starts(executablePath, env)) return { executablePath, env };
  return { executablePath, env: withLibraries(unpacked, env) };
}

/** The package unpacks itself into the temporary folder; with this variable it unpacks its shared libraries too. */
async function unpack(folder) {
  const unpacked = unpackedFolder(folder);
  mkdirSync(unpacked);
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const script = `import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())`;
  const code = await run(process.execPath, ['--eval', script], { cwd: folder, env });
  if (code !== 0) throw new Failure('Không giải nén được Chromium lấy từ npm');
  rmSync(join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin'), { recursive: true });
}

/** Only for a system that lacks them: elsewhere its own libraries are newer. */
function withLibraries(unpacked, env) {
  const libraries = join(unpacked, 'al2023', 'lib');
  return { ...env, LD_LIBRARY_PATH: [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter) };
}

/** A bare system has no fonts, and no settings that say where they would be. */
function withFonts(unpacked) {
  if (existsSync('/etc/fonts/fonts.conf')) return { ...process.env };
  const settings = join(unpacked, 'fonts.conf');
  const folders = [join(unpacked, 'fonts', 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`);
  const xml = `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${join(unpacked, 'fonts-cache')}</cachedir></fontconfig>`;
  writeFileSync(settings, xml);
  return { ...process.env, FONTCONFIG_FILE: settings };
}

function unpackedFolder(folder) {
  return join(folder, 'unpacked');
}
