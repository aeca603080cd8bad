import type { InlayHint } from 'vscode-languageserver';
import { abbreviationHints, weekdayHints, type Hint } from '../../core';
import type { Judgment } from '../documents';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { toInlayHint, toSpan } from '../to-lsp';

/** `textDocument/inlayHint`: on which day of the week a planned day falls, and what the letters in the number stand for. */
export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(connection, { client, documents, settings, log }) {
    const canRefresh = client.workspace?.inlayHint?.refreshSupport === true;
    settings.onChange(() => canRefresh && void connection.languages.inlayHint.refresh().catch(() => undefined));
    connection.languages.inlayHint.on(
      guard({ log, what: 'textDocument/inlayHint', empty: [] as InlayHint[] }, async ({ textDocument, range }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return [];
        const { start, end } = toSpan(judgment.document, range);
        return hintsOf(judgment)
          .filter(({ at }) => start <= at && at <= end)
          .map((hint) => toInlayHint(judgment.document, hint));
      }),
    );
  },
};

function hintsOf({ analysis, settings: { inlayHints: wants } }: Judgment): readonly Hint[] {
  return [...(wants.abbreviation ? abbreviationHints(analysis) : []), ...(wants.weekday ? weekdayHints(analysis) : [])];
}
