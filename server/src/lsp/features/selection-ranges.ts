import type { SelectionRange } from 'vscode-languageserver';
import { selectionRangesAt } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { toOffset, toSelectionRange } from '../to-lsp';

/** `textDocument/selectionRange`: from the word to the document, over the parts that it is made of. */
export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(connection, { documents, log }) {
    connection.onSelectionRanges(
      guard({ log, what: 'textDocument/selectionRange', empty: [] as SelectionRange[] }, async ({ textDocument, positions }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return [];
        const { document, analysis } = judgment;
        return positions.map((position) => toSelectionRange(document, selectionRangesAt(analysis, toOffset(document, position))));
      }),
    );
  },
};
