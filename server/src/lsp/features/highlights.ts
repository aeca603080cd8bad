import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver';
import { mentionsAt } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { toOffset, toRange } from '../to-lsp';

/** `textDocument/documentHighlight`. Null where nothing is pointed at: editors then light up the word. */
export const highlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register(connection, { documents, log }) {
    connection.onDocumentHighlight(
      guard({ log, what: 'textDocument/documentHighlight', empty: null as DocumentHighlight[] | null }, async ({ textDocument, position }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return null;
        const { document, analysis } = judgment;
        const mentions = mentionsAt(analysis, toOffset(document, position));
        if (mentions.length === 0) return null;
        return mentions.map(({ span, isDeclaration }) => ({
          range: toRange(document, span),
          kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
      }),
    );
  },
};
