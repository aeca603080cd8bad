import { MarkupKind, type ClientCapabilities, type CompletionItem, type CompletionList, type MarkupContent } from 'vscode-languageserver';
import { cardOf, completionsAt, type DocumentRecord } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { knownToMarkdown, toPlainText } from '../markdown';
import { recall, remember, type Remembered } from '../remembered';
import { toCompletionItem, toOffset } from '../to-lsp';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/**
 * `textDocument/completion` and `completionItem/resolve`. A space asks too: after `số `, `Căn cứ `, `theo ` there is nothing else
 * to type yet. What is known of a document comes when it is looked at, where the client can ask then.
 */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [' '], resolveProvider: true } }),
  register(connection, { client, documents, log }) {
    const isLazy = client.textDocument?.completion?.completionItem?.resolveSupport?.properties.includes('documentation') === true;
    connection.onCompletion(
      guard({ log, what: 'textDocument/completion', empty: NOTHING }, async ({ textDocument: { uri }, position }) => {
        const judgment = await documents.judge(uri);
        if (!judgment) return NOTHING;
        const { document, analysis } = judgment;
        const { suggestions, isIncomplete } = completionsAt(analysis, toOffset(document, position));
        const items = suggestions.map((suggestion, order): CompletionItem => {
          const item = toCompletionItem(client, document, { ...suggestion, order });
          const { record } = suggestion;
          if (!record) return item;
          return isLazy ? { ...item, data: remember(uri, record) } : { ...item, documentation: describe(client, record) };
        });
        return { isIncomplete, items };
      }),
    );
    connection.onCompletionResolve(async (item, token) => {
      const resolve = guard({ log, what: 'completionItem/resolve', empty: item }, async () => {
        const remembered = item.data as Remembered | undefined;
        const judgment = remembered && (await documents.judge(remembered.uri));
        const record = judgment && recall(judgment.analysis, remembered);
        return record ? { ...item, documentation: describe(client, record) } : item;
      });
      return resolve(item, token);
    });
  },
};

function describe(client: ClientCapabilities, record: DocumentRecord): MarkupContent {
  const value = knownToMarkdown(cardOf(record, record.origin.from));
  const canMark = client.textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true;
  return canMark ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: toPlainText(value) };
}
