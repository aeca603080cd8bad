import type { CompletionItem } from 'vscode-languageserver';
import { completionsAt } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { toCompletionItem, toOffset } from '../to-lsp';

/** `textDocument/completion`. A space asks too: after `số `, `Căn cứ `, `theo ` there is nothing else to type yet. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [' '] } }),
  register(connection, { documents, log }) {
    connection.onCompletion(
      guard({ log, what: 'textDocument/completion', empty: [] as CompletionItem[] }, async ({ textDocument, position }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return [];
        const { document, analysis } = judgment;
        return completionsAt(analysis, toOffset(document, position)).map((suggestion, order) => toCompletionItem(document, suggestion, order));
      }),
    );
  },
};
