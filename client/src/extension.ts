import './began';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_NAMES, clientOptions } from './client';
import { openLog } from './log-channel';
import { start, type Api } from './start';

export type { Api } from './start';

/** On the desktop the server is a process of its own and speaks over a channel. */
export async function activate(context: ExtensionContext): Promise<Api> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const servers = { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6039'] } } };
  const log = openLog();
  return start(new LanguageClient(...CLIENT_NAMES, servers, clientOptions(log)), log, context);
}
