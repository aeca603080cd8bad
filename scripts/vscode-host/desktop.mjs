import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** Where installers put VS Code's own executable. */
const USUAL_PLACES = {
  linux: () => ['/usr/share/code/code'],
  darwin: () => ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, 'Visual Studio Code.app', 'Contents', 'MacOS', 'Electron')),
  win32: (env) =>
    [env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'Programs'), env.PROGRAMFILES]
      .filter(Boolean)
      .map((folder) => join(folder, 'Microsoft VS Code', 'Code.exe')),
};

/** From the real path of the command `code` to the executable it starts. */
const BEHIND_COMMAND = {
  linux: ['../code'],
  darwin: ['../../../MacOS/Electron'],
  win32: ['../Code.exe'],
};

/**
 * Finds a desktop VS Code that can be started: its executable, not the command `code`, which returns before the window closes.
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string }} [options] VSCODE_EXECUTABLE in `env` goes before everything else
 * @returns {string | undefined} absolute path; nothing on a Linux without a display, where no window can open
 */
export function findDesktop({ env = process.env, platform = process.platform } = {}) {
  if (env.VSCODE_EXECUTABLE) return env.VSCODE_EXECUTABLE;
  if (env.THETHUC_HOST === 'browser') return undefined;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  const commands = platform === 'win32' ? ['code.cmd'] : ['code'];
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)))
    .filter((path) => existsSync(path))
    .flatMap((path) => (BEHIND_COMMAND[platform] ?? []).map((way) => join(dirname(realpathSync(path)), way)));
  return [...onPath, ...(USUAL_PLACES[platform]?.(env) ?? [])].find((path) => existsSync(path));
}

/** Electron refuses to run as root with its sandbox. */
export function rootArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
