import type { FileEvent } from 'vscode-languageserver';
import { readBodies, type IssuingBody } from '../core';
import { fileKey, fileName } from './file-key';
import type { WorkspaceFiles } from './workspace-files';

export const MEMORY_FILE = '.thethuc.json';

export interface RememberedBodiesOptions {
  readonly files: WorkspaceFiles | undefined;
  /** The open folder in which a file lies; of what is saved nowhere yet each in which it may come to lie. */
  readonly foldersOf: (uri: string) => readonly string[];
  /** The client tells of changed files; one that does not is read anew each time. */
  readonly isWatched: boolean;
  readonly warn: (sentence: string) => void;
}

/** What `.thethuc.json` of a folder says of those who issue documents there, read when it is first asked for, and again when it changes. */
export class RememberedBodies {
  readonly #options: RememberedBodiesOptions;
  readonly #read = new Map<string, Promise<readonly IssuingBody[]>>();
  /** The problem last told of each file. */
  readonly #told = new Map<string, string | null>();

  constructor(options: RememberedBodiesOptions) {
    this.#options = options;
  }

  /** The bodies for the document at `uri`; none where there is no folder, no file or nothing to read in it. */
  async of(uri: string): Promise<readonly IssuingBody[]> {
    const bodies = await Promise.all(this.#options.foldersOf(uri).map((folder) => this.#ofFolder(folder)));
    return bodies.flat();
  }

  async #ofFolder(folder: string): Promise<readonly IssuingBody[]> {
    const file = `${folder.replace(/\/$/, '')}/${MEMORY_FILE}`;
    const key = fileKey(file);
    const known = this.#read.get(key);
    if (known) return known;
    const bodies = this.#readFile(file);
    if (this.#options.isWatched) this.#read.set(key, bodies);
    return bodies;
  }

  /** What the client's watcher saw. */
  changeFiles(events: readonly FileEvent[]): void {
    for (const { uri } of events) if (fileName(uri) === MEMORY_FILE) this.#read.delete(fileKey(uri));
  }

  /** What is wrong with a file is told once: a drafter who completes a word is not the one to ask about it. */
  async #readFile(file: string): Promise<readonly IssuingBody[]> {
    const text = await this.#options.files?.read(file).catch(() => null);
    const { bodies, problem } = typeof text === 'string' ? readBodies(text) : { bodies: [], problem: null };
    const key = fileKey(file);
    if (problem !== null && this.#told.get(key) !== problem) this.#options.warn(`${problem}.`);
    this.#told.set(key, problem);
    return bodies;
  }
}
