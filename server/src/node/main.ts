import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { knownDocuments } from './known-documents';
import { workspaceFiles } from './workspace-files';

/** `thethuc lsp`: the server on standard input and output, for any editor. Returns at once; the process lives until `exit`. */
export function runStdioServer(): void {
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
}

function serve(connection: Connection): void {
  startServer(connection, { today, now, platform: `Node ${process.versions.node}`, files: workspaceFiles, known: knownDocuments((sentence) => connection.console.warn(sentence)) });
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

function today(): { year: number; month: number; day: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

// VS Code starts this file as a module of its own with a channel; nobody else passes this argument.
if (process.argv.includes('--node-ipc')) serve(createConnection(ProposedFeatures.all));
