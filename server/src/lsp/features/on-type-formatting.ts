import type { TextEdit } from 'vscode-languageserver';
import { listMarkAt, nextNumberAt, outerNumberAt, type Analysis, type Edit } from '../../core';
import type { OpenDocuments } from '../documents';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { OUTER_NUMBER_REQUEST, type PlaceParams } from '../requests';
import { toOffset, toTextEdits } from '../to-lsp';

/**
 * `textDocument/onTypeFormatting`: the next number when Enter has made a new line; nothing loose before the `;` that ends an item.
 *
 * Not a command bound to Enter: the line break would have to wait for the server, and the key means other things in the suggest widget,
 * in snippets, in other extensions. Here the editor breaks the line at once and asks afterwards; it asks for one cursor only, never for a
 * letter, never while an input method composes, and throws the answer away when anything on that line has changed meanwhile, so that
 * fast hands and the backspaces of Telex and VNI never meet it (`;` is no letter of either: it ends the word). Other editors than VS Code
 * have it for nothing.
 *
 * `thethuc/outerNumber`: what Backspace makes of a line that holds a number only.
 */
export const onTypeFormatting: Feature = {
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: [';'] } }),
  register(connection, { documents, log }) {
    connection.onDocumentOnTypeFormatting(
      guard({ log, what: 'textDocument/onTypeFormatting', empty: [] as TextEdit[] }, async ({ textDocument: { uri }, position, ch }) =>
        (await ask(documents, { uri, position }, ch === '\n' ? nextNumberAt : ch === ';' ? listMarkAt : () => null)) ?? [],
      ),
    );
    connection.onRequest(
      OUTER_NUMBER_REQUEST,
      guard({ log, what: OUTER_NUMBER_REQUEST.method, empty: null as TextEdit[] | null }, (place) => ask(documents, place, outerNumberAt)),
    );
  },
};

async function ask(documents: OpenDocuments, { uri, position }: PlaceParams, edit: (analysis: Analysis, offset: number) => Edit | null): Promise<TextEdit[] | null> {
  const judgment = await documents.judge(uri);
  const found = judgment && edit(judgment.analysis, toOffset(judgment.document, position));
  return found ? toTextEdits(judgment.document, [found]) : null;
}
