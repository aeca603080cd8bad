import {
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import type { Unread, WorkspaceFiles } from '../../server/src/lsp/workspace-files';
import type { GraphDocument, GraphNeighbours } from '../../server/src/lsp/requests';
import { Session, type SessionOptions } from './session';

export const FOLDER = 'file:///c%C6%A1%20quan';
export const at = (name: string) => `${FOLDER}/${name}`;

/** A decision of a commune: number, day, and the sentences that its first article says. */
export function decision(symbol: string, day: string, ...sentences: readonly string[]): string {
  return [
    'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'XÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc',
    `Số: ${symbol}\tTân Lập, ngày ${day}`,
    '',
    'QUYẾT ĐỊNH',
    `Về việc giao nhiệm vụ theo số ${symbol.split('/')[0]}`,
    '',
    'Điều 1. Nội dung',
    ...sentences,
    '',
    'Điều 2. Hiệu lực thi hành',
    'Quyết định này có hiệu lực từ ngày ký./.',
    '',
  ].join('\n');
}

/** A folder of drawn files, and a client that has it open. */
export class Workspace implements WorkspaceFiles {
  readonly #files: Map<string, string>;
  /** Folders that were listed and files that were read, in order. */
  readonly lists: string[] = [];
  readonly reads: string[] = [];
  #session: Session | undefined;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = new Map(Object.entries(files).map(([name, text]) => [at(name), text]));
  }

  static async open(files: Readonly<Record<string, string>>, options: SessionOptions = {}): Promise<Workspace> {
    const workspace = new Workspace(files);
    workspace.#session = await Session.start({ folder: FOLDER, files: workspace, ...options });
    return workspace;
  }

  get session(): Session {
    if (!this.#session) throw new Error('not open');
    return this.#session;
  }

  end(): void {
    this.session.end();
  }

  async *list(folder: string): AsyncGenerator<string> {
    this.lists.push(folder);
    for (const uri of this.#files.keys()) if (uri.startsWith(`${folder}/`)) yield uri;
  }

  async read(uri: string): Promise<string | Unread | null> {
    this.reads.push(uri);
    return this.#files.get(uri) ?? null;
  }

  /** Changes the folder and tells the server what a watcher would have seen. */
  change(type: FileChangeType, name: string, text?: string): void {
    const gone = type === FileChangeType.Deleted ? [...this.#files.keys()].filter((uri) => uri === at(name) || uri.startsWith(`${at(name)}/`)) : [];
    for (const uri of gone) this.#files.delete(uri);
    if (text !== undefined) this.put(name, text);
    void this.session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: at(name), type }] });
  }

  put(name: string, text: string): void {
    this.#files.set(at(name), text);
  }

  show(name: string, text: string, uri = at(name)): void {
    void this.session.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'vbhc', version: 1, text } });
  }

  write(name: string, text: string, version: number): void {
    void this.session.client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: at(name), version }, contentChanges: [{ text }] });
  }

  close(name: string): void {
    void this.session.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: at(name) } });
  }

  graph(): Promise<readonly GraphDocument[]> {
    return this.session.client.sendRequest('thethuc/citationGraph', {});
  }

  neighbours(name: string): Promise<GraphNeighbours | null> {
    return this.session.client.sendRequest('thethuc/citationsOf', { uri: at(name) });
  }

  /** `Quyết định số 1/QĐ-UBND 2>1<0`: cites 2, of which 1 is missing, and is cited by none; asked again until it is `wanted`. */
  async settlesAs(...wanted: readonly string[]): Promise<void> {
    for (;;) {
      const found = (await this.graph()).map(({ name, cites, missing, citedBy }) => `${name} ${cites}>${missing}<${citedBy}`);
      if (found.join('\n') === wanted.join('\n')) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
