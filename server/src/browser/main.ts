import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server';
import { knownDocuments } from './known-documents';
import type { Start } from './requests';
import { filesOf } from './workspace-files';

declare const self: DedicatedWorkerGlobalScope;

function serve({ knownDocuments: table }: Start): void {
  const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self));
  startServer(connection, { today, now, platform: 'trình duyệt', files: filesOf(connection), known: knownDocuments(table, (sentence) => connection.console.warn(sentence)) });
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

function today(): { year: number; month: number; day: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

self.addEventListener('message', ({ data }: MessageEvent<Start>) => serve(data), { once: true });
