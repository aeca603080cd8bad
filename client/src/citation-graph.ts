import type { Uri } from 'vscode';
import type { LanguageClient } from './client';
import type { GraphDocument, GraphNeighbours } from '../../server/src/lsp/requests';

export type { GraphCitation, GraphDocument, GraphNeighbours } from '../../server/src/lsp/requests';

/** The documents of the workspace with what they cite counted; none while the server does not run. */
export async function requestGraph(client: LanguageClient): Promise<readonly GraphDocument[]> {
  return client.isRunning() ? client.sendRequest<readonly GraphDocument[]>('thethuc/citationGraph', {}) : [];
}

/** What one of them cites, and who cites it. */
export async function requestNeighbours(client: LanguageClient, uri: string): Promise<GraphNeighbours> {
  const neighbours = client.isRunning() ? await client.sendRequest<GraphNeighbours | null>('thethuc/citationsOf', { uri }) : null;
  return neighbours ?? { cites: [], citedBy: [] };
}

/** Whether the server's name of a file and VS Code's mean one file; both may escape it differently. */
export function isSameFile(client: LanguageClient, uri: string, file: Uri): boolean {
  return client.protocol2CodeConverter.asUri(uri).toString() === file.toString();
}
