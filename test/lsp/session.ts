import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ConfigurationRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  ProposedFeatures,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Rule } from '../../server/src/core';
import { startServer } from '../../server/src/lsp/server';
import type { WorkspaceFiles } from '../../server/src/lsp/workspace-files';
import { KNOWN } from '../known';

export const FILE = 'file:///van-ban.vbhc';

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly rules?: readonly Rule[];
  /** What the client answers to `workspace/configuration` for a document or folder, looked at when it is asked. */
  readonly settings?: (uri: string) => unknown;
  readonly initializationOptions?: unknown;
  /** The folder that the client has open, or several, and the files that the shell finds there. */
  readonly folder?: string | readonly string[] | null;
  readonly files?: WorkspaceFiles;
}

/** A client that can do all that VS Code can, as far as our server looks. */
export const MODERN: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** A real client connection and the real server, face to face over two streams in memory. */
export class Session {
  static async start(options: SessionOptions = {}): Promise<Session> {
    const session = new Session(options);
    const { capabilities = MODERN, initializationOptions, folder = null } = options;
    const workspaceFolders = folder === null ? null : [folder].flat().map((uri) => ({ uri, name: uri }));
    const params = { processId: null, rootUri: null, workspaceFolders, capabilities, initializationOptions };
    session.welcome = await session.client.sendRequest(InitializeRequest.type, params);
    await session.client.sendNotification(InitializedNotification.type, {});
    return session;
  }

  readonly client: ProtocolConnection;
  readonly logged: string[] = [];
  welcome: InitializeResult = { capabilities: {} };
  readonly #end: () => void;
  /** Moves on by a millisecond whenever somebody looks at it. */
  #clock = 0;
  #document = TextDocument.create(FILE, 'vbhc', 0, '');

  private constructor({ rules, settings, files }: SessionOptions) {
    const [up, down] = [new PassThrough(), new PassThrough()];
    // Readers and writers, not the streams themselves: with those the server would end the process at their end.
    const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
    startServer(server, { today: () => ({ year: 2026, month: 11, day: 21 }), now: () => (this.#clock += 1), platform: 'Node thử', known: KNOWN, ...(rules && { rules }), ...(files && { files }) });
    this.client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.client.onNotification(LogMessageNotification.type, ({ message }) => void this.logged.push(message));
    this.client.onRequest(RegistrationRequest.type, () => undefined);
    this.client.onRequest(ConfigurationRequest.type, ({ items }) => Promise.all(items.map(({ scopeUri }) => settings?.(scopeUri ?? '') ?? null)));
    this.client.listen();
    this.#end = () => {
      this.client.dispose();
      server.dispose();
    };
  }

  get document(): TextDocument {
    return this.#document;
  }

  end(): void {
    this.#end();
  }

  open(text: string): void {
    this.#document = TextDocument.create(FILE, 'vbhc', 1, text);
    void this.client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: FILE, languageId: 'vbhc', version: 1, text },
    });
  }

  /** One incremental edit: the first `wanted` becomes `replacement`. */
  edit(wanted: string, replacement: string): void {
    const start = this.#document.getText().indexOf(wanted);
    const range = { start: this.#document.positionAt(start), end: this.#document.positionAt(start + wanted.length) };
    const contentChanges = [{ range, text: replacement }];
    const version = this.#document.version + 1;
    this.#document = TextDocument.update(this.#document, contentChanges, version);
    void this.client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: FILE, version }, contentChanges });
  }

  pull(previousResultId?: string) {
    const params = { textDocument: { uri: FILE }, ...(previousResultId !== undefined && { previousResultId }) };
    return this.client.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  /** The findings of the document as it stands. */
  async diagnostics(): Promise<readonly Diagnostic[]> {
    const report = await this.pull();
    return report.kind === 'full' ? report.items : [];
  }

  /** The words of the document under a range. */
  textAt({ range }: Pick<Diagnostic, 'range'>): string {
    return this.#document.getText(range);
  }
}

/** Waits until `read` gives something; mocha's own limit ends a wait for what never comes. */
export async function eventually<T>(read: () => T | undefined): Promise<T> {
  for (;;) {
    const value = read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
