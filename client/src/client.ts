import { CancellationError, type CancellationToken, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import { LogLines } from './log-lines';

export const LANGUAGE = 'vbhc';

/** What the builds for the desktop and for the browser both have. */
export type LanguageClient = BaseLanguageClient & { restart(): Promise<void> };

/** The name of the client for VS Code, and for the user. */
export const CLIENT_NAMES = ['thethuc', 'Thể Thức'] as const;

export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return { documentSelector: [{ language: LANGUAGE }], outputChannel: new LogLines(log), middleware: { provideDiagnostics } };
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
