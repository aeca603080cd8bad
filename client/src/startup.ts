import { languages, version, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { About } from '../../server/src/lsp/requests';
import { BEGAN } from './began';
import { LANGUAGE, type LanguageClient } from './client';

/** Milliseconds since our code began to run. */
export interface StartupTimes {
  /** Until everything of ours was there, but for the server: the time that VS Code waits for us alone. */
  readonly own: number;
  /** Until the server had answered. */
  ready?: number;
  /** Until VS Code had the findings of a document. */
  firstFindings?: number;
}

/** Takes the times of a start, and tells the log of them. */
export class Startup {
  readonly times: StartupTimes = { own: sinceBegan() };
  readonly #log: LogOutputChannel;

  constructor(log: LogOutputChannel) {
    this.#log = log;
    const subscription = languages.onDidChangeDiagnostics(({ uris }) => {
      const documents = workspace.textDocuments.filter(({ languageId }) => languageId === LANGUAGE).map(({ uri }) => uri.toString());
      if (!uris.some((uri) => documents.includes(uri.toString()))) return;
      subscription.dispose();
      this.times.firstFindings = sinceBegan();
      log.info(`Kết quả xét đầu tiên có sau ${inMs(this.times.firstFindings)}`);
    });
  }

  /** `Thể Thức 0.1.0 trong VS Code 1.100.3; máy chủ: Node 20.19.9, 143 quy tắc; …` */
  ready(client: LanguageClient, { extension }: ExtensionContext): void {
    this.times.ready = sinceBegan();
    const { own, ready } = this.times;
    const { platform, rules } = (client.initializeResult?.capabilities.experimental as { thethuc: About }).thethuc;
    const { version: ours } = extension.packageJSON as { version: string };
    this.#log.info(`Thể Thức ${ours} trong VS Code ${version}; máy chủ: ${platform}, ${rules} quy tắc; kích hoạt mất ${inMs(own)}, máy chủ sẵn sàng sau ${inMs(ready)}`);
  }
}

function sinceBegan(): number {
  return performance.now() - BEGAN;
}

/** `12 ms` */
function inMs(ms: number): string {
  return `${Math.round(ms)} ms`;
}
