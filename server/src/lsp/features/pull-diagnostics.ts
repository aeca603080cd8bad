import { WorkspaceDiagnosticRequest, type ClientCapabilities } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { guard, pause } from '../guard';
import { NOTHING, reportOf, WorkspaceReports } from '../workspace-reports';

export function canPull(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

/**
 * `textDocument/diagnostic` and `workspace/diagnostic`, the latter over the open documents and the files that were looked through.
 * A client that takes partial results is told what changes as long as it listens; any other gets its answer at once.
 */
export const pullDiagnostics: Feature = {
  capabilities(client) {
    if (!canPull(client)) return {};
    return { diagnosticProvider: { identifier: 'thethuc', interFileDependencies: false, workspaceDiagnostics: true } };
  },
  register(connection, { client, documents, settings, check, log }) {
    if (!canPull(client)) return;
    const reports = new WorkspaceReports({ documents, settings, check });
    const refresh = () => client.workspace?.diagnostics?.refreshSupport && connection.languages.diagnostics.refresh();
    settings.onChange(refresh);
    documents.onStale(refresh);
    connection.languages.diagnostics.on(
      guard({ log, what: 'textDocument/diagnostic', empty: NOTHING }, async ({ textDocument, previousResultId }, token) => {
        await pause(token);
        return reportOf(await documents.judge(textDocument.uri), previousResultId);
      }),
    );
    connection.onRequest(
      WorkspaceDiagnosticRequest.type,
      guard({ log, what: 'workspace/diagnostic', empty: { items: [] } }, async ({ previousResultIds, partialResultToken: listener }, token) => {
        const told = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
        if (listener === undefined) return { items: [...(await reports.all(told, token))] };
        for await (const items of reports.news(told, token)) await connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, listener, { items });
        return { items: [] };
      }),
    );
  },
};
