import { CancellationToken } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { guard, pause } from '../guard';
import { toDiagnostic } from '../to-lsp';
import { canPull } from './pull-diagnostics';

/** `textDocument/publishDiagnostics`, for clients that cannot pull; of files that were looked through as well. */
export const pushDiagnostics: Feature = {
  capabilities: () => ({}),
  register(connection, { client, documents, settings, check, log }) {
    if (canPull(client)) return;
    const publish = guard({ log, what: 'textDocument/publishDiagnostics', empty: undefined }, async (uri: string, token) => {
      await pause(token);
      const judgment = await documents.judge(uri);
      if (!judgment) return;
      const diagnostics = judgment.findings.map((finding) => toDiagnostic(judgment.document, finding));
      if (!documents.isCurrent(judgment)) return;
      await connection.sendDiagnostics({ uri, version: judgment.document.version, diagnostics });
    });
    const start = (uri: string) => void publish(uri, CancellationToken.None);
    documents.onChange(({ document }) => start(document.uri));
    documents.onClose(({ document: { uri } }) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
    check.onChange((uri) => {
      if (!documents.uris().includes(uri)) void connection.sendDiagnostics({ uri, diagnostics: [...(check.report(uri)?.diagnostics ?? [])] });
    });
    documents.onStale((uris) => uris.forEach(start));
    settings.onChange(() => documents.uris().forEach(start));
  },
};
