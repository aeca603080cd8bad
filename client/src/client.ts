import { CancellationError, type CancellationToken, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type Middleware } from 'vscode-languageclient/node';

export const LANGUAGE = 'vbhc';

/** The language client, not yet started. The server is a process of its own and speaks over a channel. */
export function createClient(context: ExtensionContext): LanguageClient {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  return new LanguageClient(
    'thethuc',
    'Thể Thức',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6039'] } } },
    { documentSelector: [{ language: LANGUAGE }], outputChannelName: 'Thể Thức', middleware: { provideDiagnostics } },
  );
}

/**
 * vscode-languageclient 9 takes the answer to a cancelled pull for "no findings", and all squiggles vanish until the
 * next answer (microsoft/vscode-languageserver-node#1471). Thrown as a cancellation, it only makes it ask again.
 */
const provideDiagnostics: NonNullable<Middleware['provideDiagnostics']> = async (...request) => {
  const [document, previousResultId, token, next] = request;
  const report = await next(document, previousResultId, token);
  throwIfCancelled(token);
  return report;
};

function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new CancellationError();
}
