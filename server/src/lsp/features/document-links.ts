import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks as linksOf, docTypeOf, toWordDate, type DocumentRecord } from '../../core';
import type { Feature } from '../feature';
import { guard, throwIfCancelled } from '../guard';
import { toRange } from '../to-lsp';

/** `textDocument/documentLink`: from a citation to the file of the workspace that carries its symbol. */
export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register(connection, { documents, index, log }) {
    connection.onDocumentLinks(
      guard({ log, what: 'textDocument/documentLink', empty: [] as DocumentLink[] }, async ({ textDocument }, token) => {
        // No client asks again when the folders have been read.
        await index.ready;
        throwIfCancelled(token);
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return [];
        const { document, analysis } = judgment;
        return linksOf(analysis).flatMap(({ span, record }) => {
          const target = fileOf(record);
          return target === null ? [] : [{ range: toRange(document, span), target, tooltip: tooltipOf(record) }];
        });
      }),
    );
  },
};

function fileOf({ origin }: DocumentRecord): string | null {
  return origin.from === 'file' ? origin.uri : null;
}

/** `Mở Quyết định số 15/QĐ-UBND ngày 04 tháng 9 năm 2026`. Clients say themselves which key to hold. */
function tooltipOf({ docType, symbol, date }: DocumentRecord): string {
  return `Mở ${docTypeOf(docType).name} số ${symbol} ${toWordDate(date)}`;
}
