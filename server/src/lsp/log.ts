import { ResponseError, type Connection } from 'vscode-languageserver';
import type { RuleFailure } from '../core';
import { fileName } from './file-key';
import { LOG_LEVEL_NOTIFICATION } from './requests';

/** One judgment that was made. */
export interface Run {
  readonly uri: string;
  readonly version: number;
  readonly findings: number;
  readonly ms: number;
}

/**
 * The server's only voice besides its answers: the output channel of the client. Drafts are confidential and logs are sent around: no line
 * holds what a document says, and neither does what is told of an error.
 */
export class Log {
  /** Milliseconds, for what takes time. */
  readonly now: () => number;
  readonly #connection: Connection;
  readonly #failedRules = new Set<string>();
  #hears: 'all' | 'debug' | 'most' = 'most';

  constructor(connection: Connection, now: () => number) {
    this.#connection = connection;
    this.now = now;
    connection.onNotification(LOG_LEVEL_NOTIFICATION, ({ level }) => {
      this.#hears = level === 'trace' ? 'all' : level === 'debug' ? 'debug' : 'most';
    });
  }

  /** A request that failed, with all that may be known of the reason. */
  failure(what: string, error: unknown): void {
    this.#connection.console.error(`${what}: ${describe(error)}`);
  }

  /** A rule that threw; once per rule, since it will throw again at the next keystroke. */
  ruleFailure({ code, error }: RuleFailure): void {
    if (this.#failedRules.has(code)) return;
    this.#failedRules.add(code);
    this.#connection.console.error(`Quy tắc ${code} gặp lỗi và bị bỏ qua: ${describe(error)}`);
  }

  run({ uri, version, findings, ms }: Run): void {
    if (this.#hears !== 'most') this.#connection.console.debug(`Xét ${fileName(uri)}, bản ${version}: ${findings} chỗ, ${inMs(ms)}`);
  }

  /** A request that was answered, and when it began. */
  answered(what: string, began: number): void {
    if (this.#hears === 'all') this.#connection.console.log(`${what}: ${inMs(this.now() - began)}`);
  }
}

/** \`12,3 ms\` */
function inMs(ms: number): string {
  return `${ms.toFixed(1).replace('.', ',')} ms`;
}

/** Errors of the language itself quote names of ours, and now and then a value: the quotation goes. What others say may be anything. */
function describe(error: unknown): string {
  if (error instanceof ResponseError) return `mã ${error.code}`;
  if (!(error instanceof Error)) return typeof error;
  const isOfLanguage = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  const message = isOfLanguage ? `: ${error.message.replace(/"[^"]*"|'[^']*'|`[^`]*`|\/.*\//gsu, '…')}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/u.test(line));
  const { code } = error as { code?: unknown };
  const reason = typeof code === 'string' ? ` ${code}` : '';
  return [`${error.name}${reason}${message}`, ...frames].join('\n');
}
