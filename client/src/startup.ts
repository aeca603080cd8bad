import { languages, version, workspace, type ExtensionContext } from 'vscode';
import type { About } from '../../server/src/lsp/requests';
import { LANGUAGE, type LanguageClient } from './client';
import { openLog } from './log-channel';

/** Milliseconds. */
export interface StartupTimes {
  /** What VS Code waits for us alone: our code read, and everything of ours made, but for the server. */
  own?: number;
  /** Since VS Code called us, until the server had answered. */
  ready?: number;
  /** Since VS Code called us, until it had the findings of a document. */
  firstFindings?: number;
}

/** Takes the times of a start, and tells the log of them. Made before anything else. */
export class Startup {
  readonly #called = performance.now();
  readonly log = openLog();
  readonly times: StartupTimes = {};

  /** All is there but the server; `loadMs` is what it took to read our code, some time before we were called. */
  made(loadMs: number): void {
    this.times.own = loadMs + this.#sinceCalled();
    const subscription = languages.onDidChangeDiagnostics(({ uris }) => {
      const documents = workspace.textDocuments.filter(({ languageId }) => languageId === LANGUAGE).map(({ uri }) => uri.toString());
      if (!uris.some((uri) => documents.includes(uri.toString()))) return;
      subscription.dispose();
      this.times.firstFindings = this.#sinceCalled();
      this.log.info(`Kết quả xét đầu tiên có sau ${inMs(this.times.firstFindings)}`);
    });
  }

  /** `Thể Thức 0.1.0 trong VS Code 1.100.3; máy chủ: Node 20.19.9, 143 quy tắc; …` */
  ready(client: LanguageClient, { extension }: ExtensionContext): void {
    this.times.ready = this.#sinceCalled();
    const { own = 0, ready } = this.times;
    const { platform, rules } = (client.initializeResult?.capabilities.experimental as { thethuc: About }).thethuc;
    const { version: ours } = extension.packageJSON as { version: string };
    this.log.info(`Thể Thức ${ours} trong VS Code ${version}; máy chủ: ${platform}, ${rules} quy tắc; kích hoạt mất ${inMs(own)}, máy chủ sẵn sàng sau ${inMs(ready)}`);
  }

  #sinceCalled(): number {
    return performance.now() - this.#called;
  }
}

/** `12 ms` */
function inMs(ms: number): string {
  return `${Math.round(ms)} ms`;
}
