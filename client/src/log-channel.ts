import { LogLevel, window, type LogOutputChannel } from 'vscode';
import { State, type LogMessageParams } from 'vscode-languageclient';
import type { LanguageClient } from './client';
import type { Level } from './log-lines';

/** By the protocol's types of messages; `Log`, its lowest, is our `trace`. */
const LEVELS: Readonly<Record<number, Level>> = { 1: 'error', 2: 'warn', 3: 'info', 4: 'trace', 5: 'debug' };

export function openLog(): LogOutputChannel {
  return window.createOutputChannel('Thể Thức', { log: true });
}

/** The server's lines at their levels, and to the server what it need not say. */
export function leadLog(client: LanguageClient, log: LogOutputChannel): void {
  client.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => log[LEVELS[type] ?? 'info'](message));
  const tell = () => {
    const level = log.logLevel === LogLevel.Trace ? 'trace' : log.logLevel === LogLevel.Debug ? 'debug' : 'info';
    if (client.isRunning()) void client.sendNotification('thethuc/logLevel', { level });
  };
  log.onDidChangeLogLevel(tell);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) tell();
  });
}
