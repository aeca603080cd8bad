import { CancellationToken, FileChangeType, RAL, type Disposable, type FileEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, describeDocument, type Analysis, type AnalyzeOptions } from '../core';
import type { OpenDocuments, Shell } from './documents';
import { fileKey, fileName, isInside } from './file-key';
import { pause } from './guard';
import type { Log } from './log';
import { registered, type Register, type RegisteredDocument } from './register';
import type { SettingsSource } from './settings';

/** More than any office keeps in one folder; a folder with more is something else, and is read as far as that. */
export const MOST_FILES = 5_000;
/** How long a document must rest before the register reads it again. */
const REST_MS = 300;
/** While many files are read, listeners hear of them in portions. */
const PORTION = 200;

export interface WorkspaceIndexOptions {
  readonly documents: OpenDocuments;
  readonly register: Register;
  readonly settings: SettingsSource;
  readonly log: Log;
  readonly shell: Shell;
  /** The folders that the client has open. */
  readonly folders: readonly string[];
}

/**
 * Keeps the register: reads the files of the workspace one after the other, and again when they change. What is open wins over its file.
 * Between two files the waiting messages come in, so that no keystroke waits for more than one of them.
 */
export class WorkspaceIndex {
  readonly #options: WorkspaceIndexOptions;
  #folders: readonly string[];
  /** Those of the folders that the settings let us read. */
  #roots: readonly string[] = [];
  /** What is to be read, each once. */
  readonly #queue = new Map<string, string>();
  #reading: Promise<void> | undefined;
  /** Documents that wait for their writer to rest. */
  readonly #resting = new Map<string, Disposable>();
  /** Moves on with each `start`, and with each set of roots: what an earlier one has under way is then void. */
  #starts = 0;
  #era = 0;
  /** Files found in the folders, as far as `MOST_FILES`. */
  #found = 0;
  #ready: Promise<void> = Promise.resolve();

  constructor(options: WorkspaceIndexOptions) {
    this.#options = options;
    this.#folders = options.folders;
    options.documents.onChange(({ document }) => this.#rest(document.uri));
    options.documents.onClose(({ document }) => this.#enqueue(document.uri));
    options.settings.onChange(() => this.start());
  }

  /** Resolves when the folders, as they are now, have been read. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Reads all folders that the settings allow; nothing when that is what was read already. */
  start(): void {
    this.#ready = this.#begin((this.#starts += 1), this.#ready).catch((error: unknown) => this.#options.log.failure('thethuc.workspace.index', error));
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(fileKey));
    this.#folders = [...this.#folders.filter((folder) => !gone.has(fileKey(folder))), ...added];
    this.start();
  }

  /** What the client's watcher saw. A folder that comes or goes is told as one event, without its files. */
  changeFiles(events: readonly FileEvent[]): void {
    for (const { uri, type } of events) {
      if (isDocument(uri)) this.#enqueue(uri);
      else if (type === FileChangeType.Deleted) this.#forgetFolder(uri);
      else if (type === FileChangeType.Created && mayBeFolder(uri) && this.#isOurs(uri)) void this.#scan(uri, this.#era);
    }
  }

  async #begin(start: number, before: Promise<void>): Promise<void> {
    const roots = await this.#allowedFolders();
    if (start !== this.#starts || roots.join('\n') === this.#roots.join('\n')) return before;
    const era = (this.#era += 1);
    this.#found = 0;
    this.#roots = roots;
    this.#queue.clear();
    for (const { uri } of this.#options.register.documents()) if (!this.#isOurs(uri)) this.#options.register.delete(uri);
    for (const uri of this.#options.documents.uris()) this.#enqueue(uri);
    for (const root of roots) await this.#scan(root, era);
    await this.#reading;
    this.#options.register.announce();
  }

  async #allowedFolders(): Promise<readonly string[]> {
    const allowed = await Promise.all(this.#folders.map(async (folder) => (await this.#options.settings.of(folder)).index));
    return this.#folders.filter((_, at) => allowed[at]);
  }

  async #scan(folder: string, era: number): Promise<void> {
    const { shell, log } = this.#options;
    try {
      for await (const uri of shell.files?.list(folder) ?? []) {
        if (era !== this.#era || this.#found >= MOST_FILES) return;
        this.#found += 1;
        this.#enqueue(uri);
      }
    } catch (error) {
      log.failure(folder, error);
    }
  }

  #forgetFolder(uri: string): void {
    this.#options.register.deleteInside(uri);
    for (const open of this.#options.documents.uris()) this.#enqueue(open);
    this.#options.register.announce();
  }

  #rest(uri: string): void {
    if (!this.#isOurs(uri)) return;
    const key = fileKey(uri);
    this.#resting.get(key)?.dispose();
    this.#resting.set(key, RAL().timer.setTimeout(() => this.#enqueue(uri), REST_MS));
  }

  #enqueue(uri: string): void {
    const key = fileKey(uri);
    this.#resting.get(key)?.dispose();
    this.#resting.delete(key);
    if (!this.#isOurs(uri)) return;
    this.#queue.set(key, uri);
    this.#reading ??= this.#readAll();
  }

  /** One file after the other, until none is left. */
  async #readAll(): Promise<void> {
    const { register, log } = this.#options;
    let read = 0;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      await this.#read(next).catch((error: unknown) => log.failure(next ?? '', error));
      read += 1;
      if (read % PORTION === 0) register.announce();
      await pause(CancellationToken.None);
    }
    this.#reading = undefined;
    register.announce();
  }

  #next(): string | undefined {
    for (const [key, uri] of this.#queue) {
      this.#queue.delete(key);
      return uri;
    }
    return undefined;
  }

  async #read(uri: string): Promise<void> {
    const era = this.#era;
    const entry = (await this.#readOpen(uri)) ?? (await this.#readFile(uri));
    if (era !== this.#era && !this.#isOurs(uri)) return;
    if (entry) this.#options.register.set(entry);
    else this.#options.register.delete(uri);
  }

  async #readOpen(uri: string): Promise<RegisteredDocument | null> {
    const key = fileKey(uri);
    const open = this.#options.documents.uris().find((each) => fileKey(each) === key);
    const judgment = open === undefined ? undefined : await this.#options.documents.judge(open);
    return judgment ? describe(judgment.document, judgment.analysis) : null;
  }

  async #readFile(uri: string): Promise<RegisteredDocument | null> {
    const text = (await this.#options.shell.files?.read(uri)) ?? null;
    if (text === null) return null;
    return describe(TextDocument.create(uri, 'vbhc', 0, text), analyze(text, await this.#analyzeOptions(uri)));
  }

  /** As if it were open; settings are those of its folder, since nobody can be asked for thousands of files. */
  async #analyzeOptions(uri: string): Promise<AnalyzeOptions> {
    const root = this.#roots.find((each) => isInside(fileKey(uri), fileKey(each))) ?? uri;
    const { profile } = await this.#options.settings.of(root);
    return { today: this.#options.shell.today(), ...(profile && { profile }) };
  }

  /** In a folder that is read, or not saved anywhere yet; not the other side of a comparison, say, and nothing that programs keep. */
  #isOurs(uri: string): boolean {
    const key = fileKey(uri);
    if (key.startsWith('untitled:')) return this.#roots.length > 0;
    return this.#roots.map(fileKey).some((root) => isInside(key, root) && !OF_PROGRAMS.test(key.slice(root.length)));
  }
}

/** `/.git/…`, `/node_modules/…` */
const OF_PROGRAMS = /\/(?:\.|node_modules(?:\/|$))/;

function describe(document: TextDocument, analysis: Analysis): RegisteredDocument {
  return registered(document, describeDocument(analysis, document.uri));
}

/** `2026.03`, `01. Quyết định`; not `bao-cao.docx`. A file that is asked for its files has none. */
function mayBeFolder(uri: string): boolean {
  return !/\.[a-z][a-z\d]{0,7}$/i.test(fileName(uri));
}

function isDocument(uri: string): boolean {
  return /\.vbhc$/i.test(uri);
}
