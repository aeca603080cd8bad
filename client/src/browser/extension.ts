import '../began';
import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { BaseLanguageClient, BrowserMessageReader, BrowserMessageWriter, type MessageTransports } from 'vscode-languageclient/browser';
import type { Start } from '../../../server/src/browser/requests';
import { workerScript } from '../../../server/src/browser/worker-script';
import { CLIENT_NAMES, clientOptions } from '../client';
import { start, type Api } from '../start';
import { Startup } from '../startup';
import { offerFiles } from './workspace-files';

/** In the browser the server is a worker. */
export async function activate(context: ExtensionContext): Promise<Api> {
  const startup = new Startup();
  const client = new WorkerClient(context.extensionUri, startup.log);
  offerFiles(client);
  return start(client, startup, context);
}

/** Starts a worker at each start: one that was told to end does not begin again. */
class WorkerClient extends BaseLanguageClient {
  readonly #extension: Uri;
  #worker: Worker | undefined;

  constructor(extension: Uri, log: LogOutputChannel) {
    super(...CLIENT_NAMES, clientOptions(log));
    this.#extension = extension;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  protected override async createMessageTransports(): Promise<MessageTransports> {
    const [core, server, knownDocuments] = await Promise.all([this.#read('core.cjs'), this.#read('server-web.js'), this.#readTable()]);
    const script = URL.createObjectURL(new Blob([workerScript(core, server)], { type: 'text/javascript' }));
    this.#worker?.terminate();
    const worker = (this.#worker = new Worker(script));
    worker.postMessage({ knownDocuments } satisfies Start);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  override async dispose(timeout?: number): Promise<void> {
    await super.dispose(timeout);
    this.#worker?.terminate();
  }

  /** Without the table the server knows no documents, and says so. */
  #readTable(): Promise<string | null> {
    return this.#read('known-documents.tsv').catch(() => null);
  }

  /** A file of the extension's own; nothing else is ever fetched. */
  async #read(name: string): Promise<string> {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.#extension, 'dist', name)));
  }
}
