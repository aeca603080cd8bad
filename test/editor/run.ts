import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';

const root = join(__dirname, '..', '..', '..');
const sources = join(root, 'test', 'editor');
const browserHost = join(root, 'scripts', 'vscode-host', 'host.mjs');

interface Folders {
  readonly workspace: string;
  readonly data: string;
  readonly extensions: string;
}

/** One start of VS Code with one set of suites in it. */
interface Session {
  /** Folders of `suite/` with the tests to run, by commas. */
  readonly suites: string;
  /** What is opened: a folder of `test/editor`, or a workspace file in one. */
  readonly opens?: string;
  /** The extension loaded from its sources. */
  readonly developmentPath: string;
  /** In the browser host only: the extension is loaded into a worker of the page. */
  readonly isWeb?: boolean;
  prepare(executable: string, folders: Folders): Promise<void>;
}

const sessions: readonly Session[] = [
  { suites: 'development,page', developmentPath: root, prepare: async () => undefined },
  { suites: 'folders', opens: 'folders/nhieu-thu-muc.code-workspace', developmentPath: root, prepare: async () => undefined },
  { suites: 'web', developmentPath: root, isWeb: true, prepare: async () => undefined },
  { suites: 'package', developmentPath: join(sources, 'driver'), prepare: installPackage },
];

/** The desktop VS Code where there is one, else our host, which understands the same arguments. */
async function findExecutable(): Promise<string> {
  const script = pathToFileURL(join(root, 'scripts', 'vscode-host', 'desktop.mjs')).href;
  const { findDesktop } = (await import(script)) as { findDesktop(): string | undefined };
  const desktop = findDesktop();
  if (desktop !== undefined) return desktop;
  const mayDownload = process.env['THETHUC_VSCODE_DOWNLOAD'] === '1' || process.platform !== 'linux';
  return mayDownload ? downloadAndUnzipVSCode('1.100.3') : browserHost;
}

/** Every session has folders of its own, and a copy of the documents, which tests may change. */
async function runSession(session: Session, executable: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'thethuc-editor-'));
  const { opens = 'workspace' } = session;
  const [workspace, data, extensions] = [join(folder, opens), join(folder, 'data'), join(folder, 'extensions')];
  try {
    const [copied = opens] = opens.split('/');
    cpSync(join(sources, copied), join(folder, copied), { recursive: true });
    await session.prepare(executable, { workspace, data, extensions });
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: session.developmentPath,
      extensionTestsPath: join(__dirname, 'suite', 'index.js'),
      extensionTestsEnv: { THETHUC_SUITES: session.suites },
      launchArgs: [workspace, `--user-data-dir=${data}`, `--extensions-dir=${extensions}`, ...(session.isWeb ? ['--extensionDevelopmentKind=web'] : [])],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the VSIX file as users get it, and installs it as they do. */
async function installPackage(executable: string, { data, extensions }: Folders): Promise<void> {
  const file = join(extensions, '..', 'thethuc.vsix');
  execFileSync(process.execPath, [join(root, 'scripts', 'package.mjs'), '--no-build', '--out', file], { stdio: 'inherit' });
  const [command = executable, ...options] = commandLineOf(executable);
  const install = ['--install-extension', file, `--user-data-dir=${data}`, `--extensions-dir=${extensions}`];
  execFileSync(command, [...options, ...install], { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Desktop VS Code installs extensions by its command `code`, which lies beside the executable. */
function commandLineOf(executable: string): string[] {
  return executable === browserHost ? [executable] : resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
}

async function main(): Promise<void> {
  const executable = await findExecutable();
  let failed = false;
  for (const session of sessions.filter(({ isWeb }) => !isWeb || executable === browserHost)) {
    await runSession(session, executable).catch((error: unknown) => {
      failed = true;
      console.error(error instanceof Error ? error.message : error);
    });
  }
  process.exitCode = failed ? 1 : 0;
}

void main();
