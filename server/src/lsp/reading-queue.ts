import { CancellationToken } from 'vscode-languageserver';
import { fileKey } from './file-key';
import { pause } from './guard';
import type { Log } from './log';

/** While many files are read, listeners hear of them in portions. */
const PORTION = 200;

export interface ReadingQueueOptions {
  readonly log: Log;
  /** Reads one file. */
  readonly read: (uri: string) => Promise<void>;
  /** Tells what was read: after each portion, and when no file is left. */
  readonly tell?: () => void;
}

interface Waiting {
  readonly uri: string;
  readonly read: Promise<void>;
  readonly finish: () => void;
}

/** Files that are to be read, each once, one after the other. Between two the waiting messages come in, so that no keystroke waits for more than one of them. */
export class ReadingQueue {
  readonly #options: ReadingQueueOptions;
  readonly #waiting = new Map<string, Waiting>();
  #now: string | undefined;
  #reading: Promise<void> | undefined;

  constructor(options: ReadingQueueOptions) {
    this.#options = options;
  }

  /** Resolves when no file is left. */
  get idle(): Promise<void> {
    return this.#reading ?? Promise.resolve();
  }

  /** Whether the file of that key waits, or is being read. */
  has(key: string): boolean {
    return this.#now === key || this.#waiting.has(key);
  }

  /** Resolves when the file has been read, or dropped. */
  add(uri: string): Promise<void> {
    const key = fileKey(uri);
    const known = this.#waiting.get(key);
    if (known) return known.read;
    let finish = (): void => undefined;
    const read = new Promise<void>((resolve) => (finish = resolve));
    this.#waiting.set(key, { uri, read, finish });
    this.#reading ??= this.#readAll();
    return read;
  }

  clear(): void {
    for (const { finish } of this.#waiting.values()) finish();
    this.#waiting.clear();
  }

  /** One file after the other, until none is left. */
  async #readAll(): Promise<void> {
    const { log, read, tell } = this.#options;
    let count = 0;
    for (let next = this.#next(); next; next = this.#next()) {
      const { uri, finish } = next;
      await read(uri).catch((error: unknown) => log.failure(uri, error));
      this.#now = undefined;
      finish();
      count += 1;
      if (count % PORTION === 0) tell?.();
      await pause(CancellationToken.None);
    }
    this.#reading = undefined;
    tell?.();
  }

  #next(): Waiting | undefined {
    for (const [key, waiting] of this.#waiting) {
      this.#waiting.delete(key);
      this.#now = key;
      return waiting;
    }
    return undefined;
  }
}
