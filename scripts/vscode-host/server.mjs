import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { exitOf, startGroup } from '../processes.mjs';
import { say } from '../progress.mjs';
import { writeFirstSettings } from './settings.mjs';

const LISTENING = /^Extension host agent listening on (\d+)/mu;

/** An address that nobody serves: the extension gallery stays unasked. */
const NO_GALLERY = JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' });

/**
 * @typedef {object} ServerOptions
 * @property {string} main absolute path of the server's script
 * @property {string} dataFolder holds settings, state and the log; made when missing
 * @property {string} extensionsFolder
 * @property {Record<string, unknown>} [settings] on top of the first settings
 * @property {boolean} [trusted] takes every folder for trusted, without asking
 */

/**
 * Starts VS Code's server on 127.0.0.1, at a free port.
 * @param {ServerOptions} options
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, port: number }>} once it listens
 */
export async function startServer(options) {
  prepareData(options);
  const trust = options.trusted ? ['--disable-workspace-trust'] : [];
  const child = startGroup(process.execPath, [options.main, ...commonArguments(options), ...trust], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: serverEnvironment(),
  });
  return { child, port: await portOf(child, join(options.dataFolder, 'server.log')) };
}

/**
 * Installs a VSIX file the way VS Code does, into the extensions folder.
 * @param {ServerOptions & { vsix: string }} options
 */
export async function installExtension(options) {
  prepareData(options);
  const child = startGroup(process.execPath, [options.main, ...commonArguments(options), '--install-extension', options.vsix], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: serverEnvironment(),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  if ((await exitOf(child)) !== 0) throw new Failure(`VS Code không cài được ${options.vsix}\n${output}`);
  say(`Đã cài ${options.vsix} vào VS Code`);
}

function commonArguments({ dataFolder, extensionsFolder }) {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder],
    ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
  ];
}

/** Variables of a VS Code around us would make the server believe it runs inside that one. */
function serverEnvironment() {
  const entries = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/u.test(name));
  return { ...Object.fromEntries(entries), EXTENSIONS_GALLERY: NO_GALLERY };
}

function prepareData({ dataFolder, extensionsFolder, settings }) {
  writeFirstSettings(join(dataFolder, 'data', 'User'), settings);
  mkdirSync(extensionsFolder, { recursive: true });
}

/** The server's own chatter goes to a file; it complains at length about native modules that it does without. */
function portOf(child, logFile) {
  const log = createWriteStream(logFile);
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false });
    child.stdout.on('data', (chunk) => {
      output += output.length < 10_000 ? chunk : '';
      const [, port] = LISTENING.exec(output) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Failure(`VS Code dừng ngay khi khởi động (mã ${code}). Nhật ký: ${logFile}`)));
  });
}
