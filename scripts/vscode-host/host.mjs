#!/usr/bin/env node
/**
 * VS Code in a headless browser, behind the command line of desktop VS Code as far as its tests use it:
 *
 *   host.mjs [FOLDER] --extensionDevelopmentPath=PATH --extensionTestsPath=PATH [--user-data-dir=PATH] [--extensions-dir=PATH]
 *   host.mjs [FOLDER] … --extensionDevelopmentKind=web      the extension runs in a worker of the page, by its entry `browser`
 *   host.mjs --install-extension=FILE.vsix --extensions-dir=PATH [--user-data-dir=PATH]
 *
 * The exit code is the verdict of the tests. `runTests` of @vscode/test-electron starts it like any other VS Code.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runMain } from '../failure.mjs';
import { endAll, endAllOnSignal } from '../processes.mjs';
import { readHostArguments } from './arguments.mjs';
import { launchBrowser } from './browser.mjs';
import { chromiumOf, installEditor } from './editor.mjs';
import { openPageDoor } from './page-door.mjs';
import { installExtension, startServer } from './server.mjs';
import { runSuite } from './suite.mjs';
import { offerWebExtension } from './web-extension.mjs';
import { workbenchAddress } from './workbench.mjs';

const VIEWPORT = { width: 1280, height: 800 };

async function main() {
  endAllOnSignal();
  const given = readHostArguments(process.argv.slice(2));
  const temporary = mkdtempSync(join(tmpdir(), 'thethuc-host-'));
  const dataFolder = given.userDataDir ?? join(temporary, 'data');
  const extensionsFolder = given.extensionsDir ?? join(temporary, 'extensions');
  try {
    const { main: script, playwright } = await installEditor();
    const server = { main: script, dataFolder, extensionsFolder };
    if (given.installExtension) return await installExtension({ ...server, vsix: resolve(given.installExtension) });
    return await test({ given, server, playwright });
  } finally {
    await endAll();
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function test({ given, server, playwright }) {
  const door = await openPageDoor();
  Object.assign(process.env, { THETHUC_HOST: 'browser', THETHUC_PAGE: door.address }); // for the suite, in the extension host
  const { port } = await startServer(server);
  const browser = await launchBrowser(chromiumOf(playwright));
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    door.lead(page);
    const { extensionDevelopmentPath: path, extensionDevelopmentKind: kind, extensionTestsPath: tests } = given;
    const isWeb = kind === 'web';
    if (isWeb) await offerWebExtension(page, { port, folder: path });
    const address = workbenchAddress({ port, folder: resolve(given.folder ?? '.'), tests, ...(!isWeb && { development: path }) });
    return await runSuite(page, address);
  } finally {
    door.close();
    await browser.close();
  }
}

await runMain(main);
