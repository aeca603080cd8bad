import type { CalendarDate, DocumentTable } from '../core';

/** Where a command writes. `columns` is known on a terminal only. */
export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** Resolves when the text has been handed on. */
  write(text: string): Promise<void>;
}

/** All that a command knows of the world, so that a test can be the world. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Relative paths start here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Decides which text is in force for a document without a date. */
  readonly today: CalendarDate;
  /** The tables of known documents, in place of those beside the program. */
  readonly known?: DocumentTable;
}

/** What a shell reports of a program that died of a closed pipe: 128 + SIGPIPE. */
const BROKEN_PIPE_EXIT = 141;

export function processIo(): Io {
  return {
    stdin: process.stdin as AsyncIterable<Uint8Array>,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    today: calendarDay(new Date()),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // `thethuc check . | head` closes the pipe early: nobody reads on, so there is nothing left to say.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? BROKEN_PIPE_EXIT : 2);
  });
  return {
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : undefined,
    write: (text) => (text === '' ? Promise.resolve() : new Promise((resolve) => stream.write(text, () => resolve()))),
  };
}

function calendarDay(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
