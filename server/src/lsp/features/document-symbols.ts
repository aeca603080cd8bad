import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { outline } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { toDocumentSymbol } from '../to-lsp';

/** `textDocument/documentSymbol`: the outline, as a tree where the client can show one. */
export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Thể Thức' } }),
  register(connection, { client, documents, log }) {
    const isTree = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
    connection.onDocumentSymbol(
      guard({ log, what: 'textDocument/documentSymbol', empty: [] as DocumentSymbol[] | SymbolInformation[] }, async ({ textDocument: { uri } }) => {
        const judgment = await documents.judge(uri);
        if (!judgment) return [];
        const symbols = outline(judgment.analysis).map((item) => toDocumentSymbol(judgment.document, item));
        return isTree ? symbols : symbols.flatMap((symbol) => flatten(symbol, uri));
      }),
    );
  },
};

function flatten({ name, kind, range, children = [] }: DocumentSymbol, uri: string, container?: string): SymbolInformation[] {
  const own: SymbolInformation = { name, kind, location: { uri, range }, ...(container !== undefined && { containerName: container }) };
  return [own, ...children.flatMap((child) => flatten(child, uri, name))];
}
