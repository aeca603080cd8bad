import type { LogOutputChannel, OutputChannel, ViewColumn } from 'vscode';

export type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error';

/** `[Error - 14:05:09] Connection to server got closed.` */
const HEAD = /^\[(Trace|Debug|Info|Warn|Error) *- [^\]]*\] /u;

/**
 * What vscode-languageclient 9 writes into a plain channel, each line at its level in a channel with levels
 * (microsoft/vscode-languageserver-node#1116 gives version 10 such a channel). What it would show of messages when somebody switches
 * its own trace on is left out: they hold whole documents, and logs are sent around.
 */
export class LogLines implements OutputChannel {
  readonly #log: LogOutputChannel;
  /** Of the line before, to which a line without a head belongs; null when what belongs to it is left out. */
  #level: Level | null = 'info';

  constructor(log: LogOutputChannel) {
    this.#log = log;
  }

  get name(): string {
    return this.#log.name;
  }

  /** What the server's process writes outside the protocol, which it does when it falls; or the head of a message. */
  append(value: string): void {
    if (/^\[(?:LSP|Trace) /u.test(value)) this.#level = null;
    else this.#log.warn(value.trimEnd());
  }

  appendLine(line: string): void {
    const head = HEAD.exec(line);
    const level = head ? (head[1]?.toLowerCase() as Level) : this.#level;
    if (level) this.#log[level](head ? line.slice(head[0].length) : line);
    if (head) this.#level = level === 'trace' ? null : level;
  }

  replace(value: string): void {
    this.#log.replace(value);
  }

  clear(): void {
    this.#log.clear();
  }

  show(place?: ViewColumn | boolean, preserveFocus?: boolean): void {
    this.#log.show(typeof place === 'boolean' ? place : preserveFocus);
  }

  hide(): void {
    this.#log.hide();
  }

  dispose(): void {
    this.#log.dispose();
  }
}
