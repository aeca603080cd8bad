import { SymbolKind, type CallHierarchyIncomingCall, type CallHierarchyItem, type CallHierarchyOutgoingCall } from 'vscode-languageserver';
import { citedAt, type CitedName } from '../../core';
import type { Feature } from '../feature';
import { fileName } from '../file-key';
import { guard } from '../guard';
import { registeredCitation, type Cites, type Register, type RegisteredDocument } from '../register';
import { toOffset } from '../to-lsp';

/**
 * `textDocument/prepareCallHierarchy` with its two directions: who cites a document, and what it cites. At a citation it
 * is the document cited, anywhere else the document itself. What is cited and has no file stands where it is cited.
 */
export const callHierarchy: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),
  register(connection, { documents, register, log }) {
    connection.languages.callHierarchy.onPrepare(
      guard({ log, what: 'textDocument/prepareCallHierarchy', empty: null as CallHierarchyItem[] | null }, async ({ textDocument, position }) => {
        const judgment = await documents.judge(textDocument.uri);
        const own = register.get(textDocument.uri);
        if (!judgment || !own) return null;
        const { document, analysis } = judgment;
        const cited = citedAt(analysis, toOffset(document, position));
        if (!cited) return [itemOf(own)];
        const citation = registeredCitation(document, cited);
        return [itemOfCited(own, { citation, target: register.targetOf(citation, own) })];
      }),
    );
    connection.languages.callHierarchy.onIncomingCalls(
      guard({ log, what: 'callHierarchy/incomingCalls', empty: [] as CallHierarchyIncomingCall[] }, ({ item }) => incoming(register, item)),
    );
    connection.languages.callHierarchy.onOutgoingCalls(
      guard({ log, what: 'callHierarchy/outgoingCalls', empty: [] as CallHierarchyOutgoingCall[] }, ({ item }) => outgoing(register, item)),
    );
  },
};

function itemOf({ name, uri, range, subject }: RegisteredDocument): CallHierarchyItem {
  return { name, detail: subject ?? fileName(uri), kind: SymbolKind.File, uri, range, selectionRange: range };
}

function itemOfCited(citing: RegisteredDocument, { citation, target }: Cites): CallHierarchyItem {
  if (target) return itemOf(target);
  const { name, symbol, date, issuer, ranges } = citation;
  const [range = citing.range] = ranges;
  const data: CitedName = { symbol, date, issuer }; // goes to the client and comes back
  return { name, detail: 'không có tệp trong thư mục', kind: SymbolKind.Null, uri: citing.uri, range, selectionRange: range, data };
}

function incoming(register: Register, { uri, data }: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const document = register.get(uri);
  const found = data === undefined ? (document ? register.citedBy(document) : []) : register.citing(data as CitedName);
  return found.map(({ document: citing, citation }) => ({ from: itemOf(citing), fromRanges: [...citation.ranges] }));
}

/** Nothing is known of what a document cites that is not there. */
function outgoing(register: Register, { uri, data }: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const document = data === undefined ? register.get(uri) : undefined;
  if (!document) return [];
  return register.citesOf(document).map((cites) => ({ to: itemOfCited(document, cites), fromRanges: [...cites.citation.ranges] }));
}
