import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { documentTokens } from '../../core';
import type { Judgment } from '../documents';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { TOKEN_LEGEND, toSpan, toTokenData } from '../to-lsp';
import { tokenEdits } from '../token-edits';

interface Answer {
  readonly resultId: string;
  readonly data: number[];
}

const NOTHING: SemanticTokens = { data: [] };

/** `textDocument/semanticTokens`: the parts of a document and of what it cites, whole, in a range, or as what changed since the last answer. */
export const semanticTokens: Feature = {
  capabilities: () => ({ semanticTokensProvider: { legend: TOKEN_LEGEND, full: { delta: true }, range: true } }),
  register(connection, { documents, log }) {
    const last = new Map<string, Answer>();
    documents.onClose(({ document }) => last.delete(document.uri));
    const answer = async (uri: string): Promise<Answer | null> => {
      const judgment = await documents.judge(uri);
      const answered = judgment && { resultId: judgment.resultId, data: dataOf(judgment) };
      if (answered) last.set(uri, answered);
      return answered ?? null;
    };
    const tokens = connection.languages.semanticTokens;
    tokens.on(guard({ log, what: 'textDocument/semanticTokens/full', empty: NOTHING }, async ({ textDocument }) => (await answer(textDocument.uri)) ?? NOTHING));
    tokens.onDelta(
      guard({ log, what: 'textDocument/semanticTokens/full/delta', empty: NOTHING as SemanticTokens | SemanticTokensDelta }, async (params) => {
        const { uri } = params.textDocument;
        const before = last.get(uri);
        const after = await answer(uri);
        if (!after || before?.resultId !== params.previousResultId) return after ?? NOTHING;
        return { resultId: after.resultId, edits: tokenEdits(before.data, after.data) };
      }),
    );
    tokens.onRange(
      guard({ log, what: 'textDocument/semanticTokens/range', empty: NOTHING }, async ({ textDocument, range }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return NOTHING;
        const { start, end } = toSpan(judgment.document, range);
        const inside = documentTokens(judgment.analysis).filter(({ span }) => span.start < end && start < span.end);
        return { data: toTokenData(judgment.document, inside) };
      }),
    );
  },
};

function dataOf({ document, analysis }: Judgment): number[] {
  return toTokenData(document, documentTokens(analysis));
}
