import type { Range, TextEdit } from 'vscode-languageserver';
import { formatEdits } from '../../core';
import type { OpenDocuments } from '../documents';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { toSpan, toTextEdits } from '../to-lsp';

/**
 * `textDocument/formatting` and `textDocument/rangeFormatting`: spaces, blank lines, separators and fixed strings, never words.
 * How far tabs are apart and whether they are spaces means nothing here: a document is not indented.
 */
export const formatting: Feature = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  register(connection, { documents, log }) {
    connection.onDocumentFormatting(
      guard({ log, what: 'textDocument/formatting', empty: [] as TextEdit[] }, ({ textDocument }) => format(documents, textDocument.uri)),
    );
    connection.onDocumentRangeFormatting(
      guard({ log, what: 'textDocument/rangeFormatting', empty: [] as TextEdit[] }, ({ textDocument, range }) => format(documents, textDocument.uri, range)),
    );
  },
};

/** With the checks switched off no rule mends anything. */
async function format(documents: OpenDocuments, uri: string, range?: Range): Promise<TextEdit[]> {
  const judgment = await documents.judge(uri);
  if (!judgment) return [];
  const { document, fixOptions, settings } = judgment;
  const rules = settings.enable ? {} : { rules: [] };
  const part = range ? { range: toSpan(document, wholeLines(range)) } : {};
  return toTextEdits(document, formatEdits(document.getText(), { ...fixOptions, ...rules, ...part }));
}

/** A selection that ends before the first letter of a line leaves that line alone. */
function wholeLines({ start, end }: Range): Range {
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return { start: { line: start.line, character: 0 }, end: { line: last, character: END_OF_LINE } };
}

const END_OF_LINE = 2 ** 31 - 1;
