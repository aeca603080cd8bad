import './began';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_NAMES, clientOptions } from './client';
import { start, type Api } from './start';
import { Startup } from './startup';

export type { Api } from './start';

/** On the desktop the server is a process of its own and speaks over a channel. */
export async function activate(context: ExtensionContext): Promise<Api> {
  const startup = new Startup();
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const servers = { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6039'] } } };
  return start(new LanguageClient(...CLIENT_NAMES, servers, clientOptions(startup.log)), startup, context);
}
