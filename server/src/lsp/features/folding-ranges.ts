import type { FoldingRange } from 'vscode-languageserver';
import { foldingRegions } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { toFoldingRange } from '../to-lsp';

/** `textDocument/foldingRange`: whole lines, the widest of those that begin on one line. */
export const foldingRanges: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(connection, { client, documents, log }) {
    const limit = client.textDocument?.foldingRange?.rangeLimit;
    connection.onFoldingRanges(
      guard({ log, what: 'textDocument/foldingRange', empty: [] as FoldingRange[] }, async ({ textDocument }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return [];
        const ranges = foldingRegions(judgment.analysis)
          .map((fold) => toFoldingRange(judgment.document, fold))
          .filter((range) => range !== null);
        return [...widestByLine(ranges).values()].slice(0, limit);
      }),
    );
  },
};

function widestByLine(ranges: readonly FoldingRange[]): ReadonlyMap<number, FoldingRange> {
  const widest = new Map<number, FoldingRange>();
  for (const range of ranges) {
    const rival = widest.get(range.startLine);
    if (!rival || rival.endLine < range.endLine) widest.set(range.startLine, range);
  }
  return widest;
}
