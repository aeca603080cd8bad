import { CompletionTriggerKind, MarkupKind, type ClientCapabilities, type CompletionItem, type CompletionList, type MarkupContent } from 'vscode-languageserver';
import { cardOf, completionsAt, type Suggestion } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { knownToMarkdown, toPlainText } from '../markdown';
import { toCompletionItem, toOffset } from '../to-lsp';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** What an item goes out with and comes back with: its place in the list that was shown. */
interface Shown {
  readonly list: number;
  readonly order: number;
}

/**
 * `textDocument/completion` and `completionItem/resolve`. A space asks too: after `số `, `Căn cứ `, `theo ` there is nothing else
 * to type yet. What there is to read of a suggestion comes when it is looked at, where the client can ask then; the last list is kept for it.
 */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [' '], resolveProvider: true } }),
  register(connection, { client, documents, bodies, log, today }) {
    const isLazy = client.textDocument?.completion?.completionItem?.resolveSupport?.properties.includes('documentation') === true;
    let last = { list: 0, suggestions: [] as readonly Suggestion[] };
    connection.onCompletion(
      guard({ log, what: 'textDocument/completion', empty: NOTHING }, async ({ textDocument: { uri }, position, context }) => {
        const [remembered, judgment] = [await bodies.of(uri), await documents.judge(uri)];
        if (!judgment) return NOTHING;
        const { document, analysis } = judgment;
        const { suggestions, isIncomplete } = completionsAt(analysis, toOffset(document, position), { today: today(), bodies: remembered, isAsked: context?.triggerKind === CompletionTriggerKind.Invoked });
        const { list } = (last = { list: last.list + 1, suggestions });
        const items = suggestions.map((suggestion, order): CompletionItem => {
          const item = toCompletionItem(client, document, { ...suggestion, order });
          if (!suggestion.record && suggestion.explanation === '') return item;
          return isLazy ? { ...item, data: { list, order } satisfies Shown } : { ...item, documentation: describe(client, suggestion) };
        });
        return { isIncomplete, items };
      }),
    );
    connection.onCompletionResolve((item, token) => {
      const resolve = guard({ log, what: 'completionItem/resolve', empty: item }, () => {
        const shown = item.data as Shown | undefined;
        const suggestion = shown?.list === last.list ? last.suggestions[shown.order] : undefined;
        return suggestion ? { ...item, documentation: describe(client, suggestion) } : item;
      });
      return resolve(item, token);
    });
  },
};

function describe(client: ClientCapabilities, { record, explanation }: Suggestion): MarkupContent {
  if (!record) return { kind: MarkupKind.PlainText, value: explanation };
  const value = knownToMarkdown(cardOf(record, record.origin.from));
  const canMark = client.textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true;
  return canMark ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: toPlainText(value) };
}
