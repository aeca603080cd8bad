import {
  DocumentDiagnosticReportKind,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Judgment } from '../documents';
import type { Feature } from '../feature';
import { guard, pause, throwIfCancelled } from '../guard';
import { toDiagnostic } from '../to-lsp';

export function canPull(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

/** `textDocument/diagnostic` and `workspace/diagnostic`, the latter over the open documents. */
export const pullDiagnostics: Feature = {
  capabilities(client) {
    if (!canPull(client)) return {};
    return { diagnosticProvider: { identifier: 'thethuc', interFileDependencies: false, workspaceDiagnostics: true } };
  },
  register(connection, { client, documents, settings, log }) {
    if (!canPull(client)) return;
    const closed = new Set<string>();
    documents.onClose(({ document }) => closed.add(document.uri));
    const refresh = () => client.workspace?.diagnostics?.refreshSupport && connection.languages.diagnostics.refresh();
    settings.onChange(refresh);
    documents.onStale(refresh);
    connection.languages.diagnostics.on(
      guard({ log, what: 'textDocument/diagnostic', empty: NOTHING }, async ({ textDocument, previousResultId }, token) => {
        await pause(token);
        return report(await documents.judge(textDocument.uri), previousResultId);
      }),
    );
    connection.languages.diagnostics.onWorkspace(
      guard({ log, what: 'workspace/diagnostic', empty: { items: [] } }, async ({ previousResultIds }, token) => {
        const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
        const items: WorkspaceDocumentDiagnosticReport[] = [];
        for (const uri of new Set([...documents.uris(), ...previous.keys(), ...closed])) {
          await pause(token);
          const judgment = await documents.judge(uri);
          items.push({ uri, version: judgment?.document.version ?? null, ...report(judgment, previous.get(uri)) });
        }
        throwIfCancelled(token);
        closed.clear();
        return { items };
      }),
    );
  },
};

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** A document that is not open has no findings, and its old ones must go. */
function report(judgment: Judgment | undefined, previousResultId: string | undefined): DocumentDiagnosticReport {
  if (!judgment) return NOTHING;
  const { resultId, findings, document } = judgment;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: findings.map((finding) => toDiagnostic(document, finding)) };
}
