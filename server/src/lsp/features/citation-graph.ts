import type { Location } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { compareNames, type Register, type RegisteredCitation, type RegisteredDocument } from '../register';
import { CITATIONS_OF_REQUEST, CITATION_GRAPH_CHANGED, CITATION_GRAPH_REQUEST, type GraphCitation, type GraphDocument, type GraphNeighbours } from '../requests';

/** `thethuc/citationGraph`, `thethuc/citationsOf` and `thethuc/citationGraphChanged`: what cites what in the workspace. */
export const citationGraph: Feature = {
  capabilities: () => ({}),
  register(connection, { register, log }) {
    // A client that is gone, with files still being read, needs no news.
    const tell = async () => connection.sendNotification(CITATION_GRAPH_CHANGED);
    register.onChange(() => void tell().catch(() => undefined));
    connection.onRequest(
      CITATION_GRAPH_REQUEST,
      guard({ log, what: CITATION_GRAPH_REQUEST.method, empty: [] as readonly GraphDocument[] }, () => graphOf(register)),
    );
    connection.onRequest(
      CITATIONS_OF_REQUEST,
      guard({ log, what: CITATIONS_OF_REQUEST.method, empty: null as GraphNeighbours | null }, ({ uri }) => {
        const document = register.get(uri);
        return document ? neighboursOf(register, document) : null;
      }),
    );
  },
};

const byName = (a: { readonly name: string }, b: { readonly name: string }) => compareNames(a.name, b.name);

function graphOf(register: Register): readonly GraphDocument[] {
  const documents = register.documents().map((document): GraphDocument => {
    const { uri, name, subject, range } = document;
    const cites = register.citesOf(document);
    const missing = cites.filter(({ target }) => target === null).length;
    return { uri, name, subject, range, cites: cites.length, missing, citedBy: register.citedBy(document).length };
  });
  return documents.sort(byName);
}

function neighboursOf(register: Register, document: RegisteredDocument): GraphNeighbours {
  const cites = register.citesOf(document).map(({ citation, target }): GraphCitation => ({
    name: target?.name ?? citation.name,
    subject: target?.subject ?? null,
    uri: target?.uri ?? null,
    places: placesIn(document, citation),
  }));
  const citedBy = register.citedBy(document).map(({ document: other, citation }): GraphCitation => ({
    name: other.name,
    subject: other.subject,
    uri: other.uri,
    places: placesIn(other, citation),
  }));
  return { cites, citedBy: citedBy.sort(byName) };
}

function placesIn({ uri }: RegisteredDocument, { ranges }: RegisteredCitation): readonly Location[] {
  return ranges.map((range) => ({ uri, range }));
}
