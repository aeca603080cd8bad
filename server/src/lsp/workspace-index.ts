import { FileChangeType, RAL, type Disposable, type FileEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, describeDocument, type Analysis, type AnalyzeOptions } from '../core';
import type { OpenDocuments, Shell } from './documents';
import { fileKey } from './file-key';
import type { Log } from './log';
import { isAmong, isDocument, mayBeFolder, type OpenFolders } from './open-folders';
import { ReadingQueue } from './reading-queue';
import { registered, type Register, type RegisteredDocument } from './register';
import type { Settings, SettingsSource } from './settings';
import { MOST_FILES } from './workspace-files';

/** How long a document must rest before the register reads it again. */
const REST_MS = 300;

export interface WorkspaceIndexOptions {
  readonly documents: OpenDocuments;
  readonly register: Register;
  readonly settings: SettingsSource;
  readonly log: Log;
  readonly shell: Shell;
  readonly folders: OpenFolders;
}

/** Keeps the register: reads the files of the workspace one after the other, and again when they change. What is open wins over its file. */
export class WorkspaceIndex {
  readonly #options: WorkspaceIndexOptions;
  readonly #queue: ReadingQueue;
  /** Those of the folders that the settings let us read. */
  #roots: readonly Root[] = [];
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
    this.#queue = new ReadingQueue({ log: options.log, read: (uri) => this.#read(uri), tell: () => options.register.announce() });
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
    if (start !== this.#starts || JSON.stringify(roots) === JSON.stringify(this.#roots)) return before;
    const era = (this.#era += 1);
    this.#found = 0;
    this.#roots = roots;
    this.#queue.clear();
    for (const { uri } of this.#options.register.documents()) if (!this.#isOurs(uri)) this.#options.register.delete(uri);
    for (const uri of this.#options.documents.uris()) this.#enqueue(uri);
    for (const { folder } of roots) await this.#scan(folder, era);
    await this.#queue.idle;
    this.#options.register.announce();
  }

  async #allowedFolders(): Promise<readonly Root[]> {
    const { folders, settings } = this.#options;
    const all = await Promise.all(folders.all.map(async (folder) => ({ folder, ...(await settings.of(folder)) })));
    return all.filter(({ index }) => index).map(({ folder, profile }) => ({ folder, profile }));
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
    void this.#queue.add(uri);
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
    const text = await this.#options.shell.files?.read(uri);
    if (typeof text !== 'string') return null;
    return describe(TextDocument.create(uri, 'vbhc', 0, text), analyze(text, await this.#analyzeOptions(uri)));
  }

  /** As if it were open; settings are those of its folder, since nobody can be asked for thousands of files. */
  async #analyzeOptions(uri: string): Promise<AnalyzeOptions> {
    const { profile } = await this.#options.settings.of(this.#options.folders.of(uri) ?? uri);
    return { today: this.#options.shell.today(), ...(profile && { profile }) };
  }

  /** In a folder that is read, or not saved anywhere yet; not the other side of a comparison, say, and nothing that programs keep. */
  #isOurs(uri: string): boolean {
    const key = fileKey(uri);
    if (key.startsWith('untitled:')) return this.#roots.length > 0;
    return this.#roots.some(({ folder }) => isAmong(key, fileKey(folder)));
  }
}

/** A folder that is read, and the form that its settings give its documents. */
type Root = { readonly folder: string } & Pick<Settings, 'profile'>;

function describe(document: TextDocument, analysis: Analysis): RegisteredDocument {
  return registered(document, describeDocument(analysis, document.uri));
}
