import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build-project.mjs';
import { runMain } from './failure.mjs';
import { ensureDependencies } from './npm.mjs';
import { endAll, endAllOnSignal, exitOf, startGroup } from './processes.mjs';
import { root } from './project.mjs';
import { say, step } from './progress.mjs';
import { cacheFolder } from './vscode-host/cache.mjs';
import { findDesktop, rootArguments } from './vscode-host/desktop.mjs';
import { installEditor } from './vscode-host/editor.mjs';
import { linkExtension } from './vscode-host/extension-link.mjs';
import { startServer } from './vscode-host/server.mjs';
import { writeFirstSettings } from './vscode-host/settings.mjs';
import { workbenchAddress } from './vscode-host/workbench.mjs';

const folder = join(root, 'examples');

/** `npm start`: sets up, builds, and opens VS Code on the examples with the extension; ends when VS Code does, or by Ctrl+C. */
export function start() {
  endAllOnSignal({ exitCode: 0 }); // Ctrl+C is the way to leave
  return runMain(async () => {
    await ensureDependencies();
    await build();
    const desktop = findDesktop();
    const code = await (desktop ? openDesktop(desktop) : openInBrowser());
    await endAll();
    return code;
  });
}

/** With data folders of its own: so that it is not handed over to a VS Code that runs already, which Ctrl+C could not end. */
async function openDesktop(executable) {
  const data = join(cacheFolder(), 'desktop');
  writeFirstSettings(join(data, 'data', 'User'));
  say(`Mở VS Code: ${executable}`);
  say('Bấm Ctrl+C tại đây để kết thúc.');
  const child = startGroup(
    executable,
    [
      ...[`--extensionDevelopmentPath=${root}`, '--new-window', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
      ...['--disable-telemetry', `--user-data-dir=${join(data, 'data')}`, `--extensions-dir=${join(data, 'extensions')}`],
      ...[...rootArguments(), folder],
    ],
    { stdio: 'ignore' },
  );
  return exitOf(child);
}

async function openInBrowser() {
  const { main } = await installEditor();
  const data = join(cacheFolder(), 'start');
  const server = { main, dataFolder: data, extensionsFolder: join(data, 'extensions'), trusted: true };
  const { child, port } = await step('Khởi động VS Code', () => startServer(server));
  const address = workbenchAddress({ port, folder, development: linkExtension(data) });
  say(`\nVS Code chạy trong trình duyệt tại:\n\n  ${address}\n\nBấm Ctrl+C tại đây để kết thúc.`);
  openDefaultBrowser(address);
  return exitOf(child);
}

/** On a machine without a display the printed address is all there is. */
function openDefaultBrowser(address) {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const openers = {
    darwin: ['open', [address]],
    win32: ['rundll32', ['url.dll,FileProtocolHandler', address]],
  };
  const [command, args] = openers[platform] ?? ['xdg-open', [address]];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => say('Không mở được trình duyệt; hãy mở địa chỉ trên bằng tay.'));
  opener.unref();
}
