import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import { fold, matchWords, queryWords, stripAccents } from '../../core';
import type { Feature } from '../feature';
import { fileName } from '../file-key';
import { guard } from '../guard';
import { compareNames, type Register, type RegisteredDocument } from '../register';
import { SYMBOL_KIND } from '../to-lsp';

/** Nobody reads farther. */
const MOST_SYMBOLS = 100;

/** `workspace/symbol`: the documents of the workspace by type, number and subject, then their headings; accents may be left out. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(connection, { register, log }) {
    connection.onWorkspaceSymbol(
      guard({ log, what: 'workspace/symbol', empty: [] as SymbolInformation[] }, ({ query }) => symbolsFor(register, query)),
    );
  },
};

interface Found {
  readonly score: number;
  readonly symbol: SymbolInformation;
}

function symbolsFor(register: Register, query: string): SymbolInformation[] {
  const found = register.documents().flatMap((document) => [...documentSymbol(document, query), ...headingSymbols(document, query)]);
  found.sort((a, b) => b.score - a.score || compareSymbols(a.symbol, b.symbol));
  return found.slice(0, MOST_SYMBOLS).map(({ symbol }) => symbol);
}

function compareSymbols(a: SymbolInformation, b: SymbolInformation): number {
  return compareNames(a.name, b.name) || compareNames(a.containerName ?? '', b.containerName ?? '');
}

function documentSymbol({ name, subject, uri, range }: RegisteredDocument, query: string): readonly Found[] {
  const label = subject === null ? name : `${name}: ${subject}`;
  const score = matchWords(queryWords(query), fold(label));
  // Whatever its score, a document stands above headings.
  return score === 0 ? [] : [{ score: score + 3, symbol: { name: shownFor(query, label), kind: SymbolKind.File, location: { uri, range }, containerName: fileName(uri) } }];
}

/** Only for somebody who types something. */
function headingSymbols({ name, uri, headings }: RegisteredDocument, query: string): readonly Found[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  return headings.flatMap((heading) => {
    const score = matchWords(words, fold(heading.name));
    return score === 0 ? [] : [{ score, symbol: { name: shownFor(query, heading.name), kind: SYMBOL_KIND[heading.kind], location: { uri, range: heading.range }, containerName: name } }];
  });
}

/** VS Code drops a name in which it does not find the letters typed: for a query without accents the name has none either. */
function shownFor(query: string, name: string): string {
  const small = name.toLocaleLowerCase('vi');
  const words = query.normalize('NFC').toLocaleLowerCase('vi').split(/\s+/);
  return words.every((word) => small.includes(word)) ? name : stripAccents(name);
}
