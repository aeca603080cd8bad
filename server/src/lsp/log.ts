import type { Connection } from 'vscode-languageserver';
import type { RuleFailure } from '../core';

/** The server's only voice besides its answers: the output channel of the client. */
export class Log {
  readonly #console: Connection['console'];
  readonly #failedRules = new Set<string>();

  constructor(connection: Connection) {
    this.#console = connection.console;
  }

  /** A request that failed, with all that is known of the reason. */
  failure(what: string, error: unknown): void {
    this.#console.error(`${what}: ${describe(error)}`);
  }

  /** A rule that threw; once per rule, since it will throw again at the next keystroke. */
  ruleFailure({ code, error }: RuleFailure): void {
    if (this.#failedRules.has(code)) return;
    this.#failedRules.add(code);
    this.#console.error(`Quy tắc ${code} gặp lỗi và bị bỏ qua: ${describe(error)}`);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
