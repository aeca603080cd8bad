import type { LinkedEditingRanges } from 'vscode-languageserver';
import { linkedPlacesAt } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { toLinkedRanges, toOffset } from '../to-lsp';

/** `textDocument/linkedEditingRange`: the document's own number and date, in its heading, where it comes into force and where its annexes name it. */
export const linkedEditing: Feature = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  register(connection, { documents, log }) {
    connection.languages.onLinkedEditingRange(
      guard({ log, what: 'textDocument/linkedEditingRange', empty: null as LinkedEditingRanges | null }, async ({ textDocument, position }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return null;
        const { document, analysis } = judgment;
        const places = linkedPlacesAt(analysis, toOffset(document, position));
        return places && toLinkedRanges(document, places);
      }),
    );
  },
};
