import { Emitter, FileChangeType, type CancellationToken, type Diagnostic, type Event, type FileEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toIsoDate } from '../core';
import type { CheckSummary } from './check-requests';
import { Judgment, stampOf, type OpenDocuments, type Shell } from './documents';
import { fileKey, fileName, isInside } from './file-key';
import { throwIfCancelled } from './guard';
import { hash } from './hash';
import type { Log } from './log';
import { isAmong, isDocument, mayBeFolder, type OpenFolders } from './open-folders';
import { ReadingQueue } from './reading-queue';
import type { Register } from './register';
import type { Settings, SettingsSource } from './settings';
import { toDiagnostic } from './to-lsp';
import type { WorkspaceIndex } from './workspace-index';
import { MOST_FILES, type Unread } from './workspace-files';

/** The findings of a file that is not open. */
export interface FileReport {
  readonly uri: string;
  /** The same for as long as the findings cannot differ. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Checked extends FileReport {
  readonly isOff: boolean;
  /** What the register said, and when it said so. */
  readonly cited: readonly string[];
  readonly stamp: string;
  revision: number;
}

export interface FolderCheckOptions {
  readonly documents: OpenDocuments;
  readonly folders: OpenFolders;
  readonly index: WorkspaceIndex;
  readonly register: Register;
  readonly settings: SettingsSource;
  readonly log: Log;
  readonly shell: Shell;
  /** Hears of files that cannot be looked through, in one Vietnamese sentence each. */
  readonly warn: (sentence: string) => void;
}

/** Looks through files that are not open, because the user asked for it, and again when they change. What is open speaks for itself. */
export class FolderCheck {
  readonly #options: FolderCheckOptions;
  readonly #queue: ReadingQueue;
  readonly #changed = new Emitter<string>();
  /** Folders and files that the user chose; all that follows is by key too. */
  readonly #chosen = new Map<string, string>();
  readonly #reports = new Map<string, Checked>();
  readonly #unread = new Map<string, Unread['unread']>();
  /** Files of which more may have changed than what the register says. */
  readonly #moved = new Set<string>();

  constructor(options: FolderCheckOptions) {
    const { documents, log, register, settings } = options;
    this.#options = options;
    this.#queue = new ReadingQueue({ log, read: (uri) => this.#read(uri) });
    documents.onChange(({ document }) => this.#forget(fileKey(document.uri)));
    documents.onClose(({ document }) => this.#look(document.uri));
    register.onChange(() => this.#lookAgain());
    settings.onChange(() => this.#lookAgain((key) => this.#moved.add(key)));
  }

  /** Fires with the address of a file whose report came, went or changed. */
  get onChange(): Event<string> {
    return this.#changed.event;
  }

  reports(): readonly FileReport[] {
    return [...this.#reports.values()];
  }

  report(uri: string): FileReport | undefined {
    return this.#reports.get(fileKey(uri));
  }

  /** Whether a file is about to be looked through. */
  isWaiting(uri: string): boolean {
    return this.#queue.has(fileKey(uri));
  }

  /** Looks through files and folders; `tell` hears how far it is. What was asked for is withdrawn when it is cancelled. */
  async check(uris: readonly string[], token: CancellationToken, tell: (done: number, of: number) => void): Promise<CheckSummary> {
    const added = uris.filter((uri) => !this.#chosen.has(fileKey(uri)));
    for (const uri of added) this.#chosen.set(fileKey(uri), uri);
    try {
      // What files say of each other is known when all have been read.
      await Promise.race([this.#options.index.ready, cancelled(token)]);
      const { files, isCut } = await this.#filesIn(uris, token);
      const reading = files.map((file) => this.#look(file));
      for (const [at, read] of reading.entries()) {
        await read;
        throwIfCancelled(token);
        tell(at + 1, files.length);
      }
      return { ...(await this.#summarize(files)), isCut };
    } catch (error) {
      for (const uri of added) this.#chosen.delete(fileKey(uri));
      this.#forgetOthers();
      throw error;
    }
  }

  stop(): void {
    this.#chosen.clear();
    this.#queue.clear();
    this.#forgetOthers();
  }

  /** What lies in no folder any more is of no concern. */
  dropFolders(removed: readonly string[]): void {
    const gone = removed.map(fileKey);
    for (const [key, uri] of this.#chosen) {
      if (gone.some((folder) => isInside(key, folder)) && this.#options.folders.of(uri) === undefined) this.#chosen.delete(key);
    }
    this.#forgetOthers();
  }

  /** What the client's watcher saw. A folder that comes or goes is told as one event, without its files. */
  changeFiles(events: readonly FileEvent[]): void {
    for (const { uri, type } of events) {
      const key = fileKey(uri);
      if (isDocument(uri)) void this.#look(uri);
      else if (type === FileChangeType.Deleted) for (const inside of this.#keysInside(key)) this.#forget(inside);
      else if (type === FileChangeType.Created && mayBeFolder(uri) && this.#isChosen(key)) void this.#scan(uri);
    }
  }

  async #scan(folder: string): Promise<void> {
    const { log, shell } = this.#options;
    try {
      for await (const uri of shell.files?.list(folder) ?? []) if (this.#reports.size < MOST_FILES) void this.#look(uri);
    } catch (error) {
      log.failure(folder, error);
    }
  }

  /** Each once, as far as `MOST_FILES`. */
  async #filesIn(uris: readonly string[], token: CancellationToken): Promise<{ readonly files: readonly string[]; readonly isCut: boolean }> {
    const files = new Map<string, string>();
    for (const uri of uris) {
      for await (const file of isDocument(uri) ? [uri] : (this.#options.shell.files?.list(uri) ?? [])) {
        throwIfCancelled(token);
        if (files.size >= MOST_FILES) return { files: [...files.values()], isCut: true };
        files.set(fileKey(file), file);
      }
    }
    return { files: [...files.values()], isCut: false };
  }

  async #summarize(files: readonly string[]): Promise<Omit<CheckSummary, 'isCut'>> {
    const summary = { documents: 0, withErrors: 0, withWarnings: 0, off: 0, unread: 0 };
    for (const file of files) {
      const found = await this.#foundIn(file);
      if (this.#unread.has(fileKey(file))) summary.unread += 1;
      else if (found?.isOff) summary.off += 1;
      else if (found) {
        summary.documents += 1;
        if (found.worst === 1) summary.withErrors += 1;
        if (found.worst === 2) summary.withWarnings += 1;
      }
    }
    return summary;
  }

  /** The gravest severity of the protocol, of an open document or a file. */
  async #foundIn(file: string): Promise<{ readonly isOff: boolean; readonly worst: number } | null> {
    const open = this.#openAs(fileKey(file));
    const judgment = open === undefined ? undefined : await this.#options.documents.judge(open);
    const report = judgment ? this.#checked(judgment) : this.#reports.get(fileKey(file));
    return report ? { isOff: report.isOff, worst: Math.min(...report.diagnostics.map(({ severity }) => severity ?? 1), 5) } : null;
  }

  #look(uri: string): Promise<void> {
    const key = fileKey(uri);
    if (!this.#isChosen(key)) return Promise.resolve();
    this.#moved.add(key);
    return this.#queue.add(uri);
  }

  #lookAgain(mark: (key: string) => void = () => undefined): void {
    for (const [key, { uri }] of this.#reports) {
      mark(key);
      void this.#queue.add(uri);
    }
  }

  async #read(uri: string): Promise<void> {
    const key = fileKey(uri);
    const known = this.#reports.get(key);
    const hasMoved = this.#moved.delete(key);
    if (!this.#isOurs(key)) return this.#forget(key);
    if (known && !hasMoved && this.#isInStep(known)) return;
    const content = await this.#options.shell.files?.read(uri);
    const settings = await this.#settingsOf(uri);
    if (!this.#isOurs(key)) this.#forget(key);
    else if (typeof content === 'string') this.#keep(this.#checked(this.#judge(uri, content, settings)));
    else this.#leaveOut(uri, content?.unread);
  }

  #keep(report: Checked): void {
    const key = fileKey(report.uri);
    const before = this.#reports.get(key);
    this.#unread.delete(key);
    this.#reports.set(key, report);
    if (before?.resultId !== report.resultId) this.#changed.fire(report.uri);
  }

  #leaveOut(uri: string, why: Unread['unread'] | undefined): void {
    const key = fileKey(uri);
    const isKnown = this.#unread.get(key) === why;
    this.#forget(key);
    if (why === undefined) return;
    this.#unread.set(key, why);
    if (!isKnown) this.#options.warn(`Không soát được ${this.#pathOf(uri)}: ${WHY[why]}`);
  }

  #forget(key: string): void {
    const report = this.#reports.get(key);
    this.#unread.delete(key);
    if (report && this.#reports.delete(key)) this.#changed.fire(report.uri);
  }

  /** All that nobody chose. */
  #forgetOthers(): void {
    for (const key of [...this.#reports.keys(), ...this.#unread.keys()]) if (!this.#isChosen(key)) this.#forget(key);
  }

  #keysInside(folder: string): readonly string[] {
    return [...this.#reports.keys(), ...this.#unread.keys()].filter((key) => isInside(key, folder));
  }

  #judge(uri: string, text: string, settings: Settings): Judgment {
    const { log, register, shell } = this.#options;
    const today = shell.today();
    const basis = ['tệp', hash(text), hash(JSON.stringify(settings)), toIsoDate(today)].join('.');
    return new Judgment({ document: TextDocument.create(uri, 'vbhc', 0, text), basis, settings, today, log, shell, register });
  }

  /** Without what only the code actions of an open document want, and without the tree. */
  #checked(judgment: Judgment): Checked {
    const { document, findings, resultId, settings, cited } = judgment;
    const { register } = this.#options;
    const diagnostics = findings.map((finding): Diagnostic => ({ ...toDiagnostic(document, finding), data: undefined }));
    return { uri: document.uri, resultId, diagnostics, isOff: !settings.enable, cited, stamp: stampOf(cited, register.tableFor(document.uri)), revision: register.revision };
  }

  #isInStep(report: Checked): boolean {
    const { register } = this.#options;
    if (report.revision !== register.revision && report.stamp !== stampOf(report.cited, register.tableFor(report.uri))) return false;
    report.revision = register.revision;
    return true;
  }

  /** Of its folder: nobody can be asked for thousands of files. */
  #settingsOf(uri: string): Promise<Settings> {
    const { folders, settings } = this.#options;
    return settings.of(folders.of(uri) ?? uri);
  }

  /** In its folder: `2026/bao-cao.vbhc`. */
  #pathOf(uri: string): string {
    const folder = this.#options.folders.of(uri);
    return folder === undefined ? fileName(uri) : fileKey(uri).slice(fileKey(folder).length + 1);
  }

  #isOurs(key: string): boolean {
    return this.#isChosen(key) && this.#openAs(key) === undefined;
  }

  #isChosen(key: string): boolean {
    return [...this.#chosen.keys()].some((chosen) => isAmong(key, chosen));
  }

  /** What the client calls the file, when it has it open. */
  #openAs(key: string): string | undefined {
    return this.#options.documents.uris().find((uri) => fileKey(uri) === key);
  }
}

async function cancelled(token: CancellationToken): Promise<void> {
  if (!token.isCancellationRequested) await new Promise((resolve) => token.onCancellationRequested(resolve));
}

const WHY: Readonly<Record<Unread['unread'], string>> = {
  'too-large': 'tệp lớn hơn 4 MB, không phải một văn bản',
  'no-utf8': 'không phải chữ Unicode mã UTF-8; hãy lưu lại tệp bằng mã UTF-8',
  'no-access': 'không mở được tệp',
};
