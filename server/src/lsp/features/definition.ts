import type { Location, LocationLink } from 'vscode-languageserver';
import { citedAt, definitionAt, recordOfCited, type Definition } from '../../core';
import type { Judgment } from '../documents';
import type { Feature } from '../feature';
import { guard } from '../guard';
import type { Register, RegisteredDocument } from '../register';
import { toLocation, toLocationLink, toOffset, toRange } from '../to-lsp';

/** `textDocument/definition`: the fullest citation of a document and its file in the workspace, or the provision of this one. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register(connection, { client, documents, register, log }) {
    const hasLinks = client.textDocument?.definition?.linkSupport === true;
    connection.onDefinition(
      guard({ log, what: 'textDocument/definition', empty: null as Location[] | LocationLink[] | null }, async ({ textDocument, position }) => {
        const judgment = await documents.judge(textDocument.uri);
        if (!judgment) return null;
        const offset = toOffset(judgment.document, position);
        const found = definitionAt(judgment.analysis, offset);
        if (!found) return null;
        const file = fileAt(register, judgment, offset);
        // The citation itself is no news to somebody who asks for more.
        const here = file && isItself(found) ? [] : [found];
        return hasLinks
          ? [...here.map((each) => toLocationLink(judgment.document, each)), ...linksTo(file, judgment, found)]
          : [...here.map(({ selection }) => toLocation(judgment.document, selection)), ...(file ? [{ uri: file.uri, range: file.range }] : [])];
      }),
    );
  },
};

function fileAt(register: Register, { analysis }: Judgment, offset: number): RegisteredDocument | null {
  const cited = citedAt(analysis, offset);
  const record = cited && recordOfCited(cited, analysis.register, analysis.regime.date);
  return record?.origin.from === 'file' ? (register.get(record.origin.uri) ?? null) : null;
}

function isItself({ origin, target }: Definition): boolean {
  return origin.start <= target.start && target.start < origin.end;
}

function linksTo(file: RegisteredDocument | null, { document }: Judgment, { origin }: Definition): readonly LocationLink[] {
  if (!file) return [];
  return [{ originSelectionRange: toRange(document, origin), targetUri: file.uri, targetRange: file.range, targetSelectionRange: file.range }];
}
