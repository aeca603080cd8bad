import type { Location } from 'vscode-languageserver';
import { mentionsAt } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { toLocation, toOffset } from '../to-lsp';

/** `textDocument/references`: every place that points at the same document or provision. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register(connection, { documents, log }) {
    connection.onReferences(
      guard({ log, what: 'textDocument/references', empty: null as Location[] | null }, async ({ textDocument, position, context }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return null;
        const { document, analysis } = judgment;
        return mentionsAt(analysis, toOffset(document, position))
          .filter(({ isDeclaration }) => context.includeDeclaration || !isDeclaration)
          .map(({ span }) => toLocation(document, span));
      }),
    );
  },
};
