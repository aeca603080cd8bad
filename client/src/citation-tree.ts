import { EventEmitter, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Command, type Event, type ProviderResult, type TreeDataProvider } from 'vscode';
import type { LanguageClient } from './client';
import { requestNeighbours, type GraphCitation, type GraphDocument } from './citation-graph';

type Side = 'cites' | 'citedBy';
type Place = GraphCitation['places'][number];

/** A line of the tree: a document, one of its two sides, a document at the other end, one of the places where they meet. */
export type CitationNode =
  | { readonly kind: 'document'; readonly document: GraphDocument }
  | { readonly kind: 'side'; readonly side: Side; readonly document: GraphDocument }
  | { readonly kind: 'citation'; readonly side: Side; readonly document: GraphDocument; readonly citation: GraphCitation }
  | { readonly kind: 'place'; readonly place: Place };

/** What cites what: the documents of the workspace, under each what it cites and who cites it. */
export class CitationTree implements TreeDataProvider<CitationNode> {
  readonly #client: LanguageClient;
  readonly #changed = new EventEmitter<undefined>();
  /** By address: what is revealed must be the very node that was shown. */
  #documents: ReadonlyMap<string, CitationNode> = new Map();

  constructor(client: LanguageClient) {
    this.#client = client;
  }

  get onDidChangeTreeData(): Event<undefined> {
    return this.#changed.event;
  }

  show(documents: readonly GraphDocument[]): void {
    this.#documents = new Map(documents.map((document) => [document.uri, { kind: 'document', document }]));
    this.#changed.fire(undefined);
  }

  nodeOf(document: GraphDocument): CitationNode {
    return this.#documents.get(document.uri) ?? { kind: 'document', document };
  }

  getChildren(node?: CitationNode): ProviderResult<CitationNode[]> {
    switch (node?.kind) {
      case undefined:
        return [...this.#documents.values()];
      case 'document':
        return sidesOf(node.document);
      case 'side':
        return this.#citationsOn(node.side, node.document);
      case 'citation':
        return node.citation.places.map((place) => ({ kind: 'place', place }));
      case 'place':
        return [];
    }
  }

  /** Only documents are ever revealed, and they stand at the top. */
  getParent(): undefined {
    return undefined;
  }

  getTreeItem(node: CitationNode): TreeItem {
    switch (node.kind) {
      case 'document':
        return this.#documentItem(node.document);
      case 'side':
        return sideItem(node.side, node.document);
      case 'citation':
        return this.#citationItem(node);
      case 'place':
        return this.#placeItem(node.place);
    }
  }

  async #citationsOn(side: Side, document: GraphDocument): Promise<CitationNode[]> {
    const neighbours = await requestNeighbours(this.#client, document.uri);
    return neighbours[side].map((citation) => ({ kind: 'citation', side, document, citation }));
  }

  #documentItem({ uri, name, subject, range, cites, citedBy }: GraphDocument): TreeItem {
    const item = new TreeItem(name, cites + citedBy > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
    item.id = uri;
    item.description = subject ?? '';
    item.iconPath = new ThemeIcon('file-text');
    item.tooltip = [name, subject, this.#client.protocol2CodeConverter.asUri(uri).fsPath].filter(Boolean).join('\n');
    item.command = this.#open({ uri, range });
    return item;
  }

  #citationItem({ side, document, citation: { name, subject, uri, places } }: Extract<CitationNode, { kind: 'citation' }>): TreeItem {
    const item = new TreeItem(name, places.length > 1 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
    item.id = [document.uri, side, uri ?? '', name, places[0]?.range.start.line].join(' ');
    item.description = uri === null ? 'không có tệp' : (subject ?? '');
    item.iconPath = uri === null ? new ThemeIcon('circle-outline') : new ThemeIcon('file-text');
    item.tooltip = [name, subject, uri === null ? 'Được viện dẫn, nhưng không có tệp trong thư mục' : this.#client.protocol2CodeConverter.asUri(uri).fsPath].filter(Boolean).join('\n');
    item.contextValue = side === 'cites' && uri !== null ? 'citedFile' : 'citation';
    const [first] = places;
    if (first) item.command = this.#open(first);
    return item;
  }

  #placeItem(place: Place): TreeItem {
    const item = new TreeItem(`Dòng ${place.range.start.line + 1}`);
    item.iconPath = new ThemeIcon('quote');
    item.command = this.#open(place);
    return item;
  }

  #open({ uri, range }: Place): Command {
    const { protocol2CodeConverter: converter } = this.#client;
    return { command: 'vscode.open', title: 'Mở', arguments: [converter.asUri(uri), { selection: converter.asRange(range) }] };
  }
}

function sidesOf(document: GraphDocument): CitationNode[] {
  const sides: readonly Side[] = ['cites', 'citedBy'];
  return sides.filter((side) => document[side] > 0).map((side) => ({ kind: 'side', side, document }));
}

function sideItem(side: Side, { uri, cites, missing, citedBy }: GraphDocument): TreeItem {
  const item = new TreeItem(side === 'cites' ? 'Viện dẫn' : 'Được viện dẫn ở', TreeItemCollapsibleState.Expanded);
  item.id = `${uri} ${side}`;
  const without = missing > 0 ? `, ${missing} không có tệp` : '';
  item.description = side === 'cites' ? `${cites} văn bản${without}` : `${citedBy} văn bản`;
  item.iconPath = new ThemeIcon(side === 'cites' ? 'arrow-right' : 'arrow-left');
  return item;
}
