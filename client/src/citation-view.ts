import { commands, window, type Disposable, type TreeView } from 'vscode';
import { State } from 'vscode-languageclient';
import { isSameFile, requestGraph, type GraphDocument } from './citation-graph';
import { CitationTree, type CitationNode } from './citation-tree';
import { LANGUAGE, type LanguageClient } from './client';

/** `package.json` hides the view while this is not set. */
const HAS_DOCUMENTS = 'thethuc.hasDocuments';

/** The view “Viện dẫn” in the explorer, kept as the server knows it. */
export class CitationView implements Disposable {
  readonly tree: CitationTree;
  readonly #client: LanguageClient;
  readonly #view: TreeView<CitationNode>;
  readonly #subscriptions: readonly Disposable[];
  #documents: readonly GraphDocument[] = [];
  /** Changed while nobody looked. */
  #isBehind = false;
  #asked = 0;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.tree = new CitationTree(client);
    this.#view = window.createTreeView('thethuc.citations', { treeDataProvider: this.tree, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#isBehind) void this.#refresh();
      }),
      client.onNotification('thethuc/citationGraphChanged', () => this.#change()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) void this.#refresh();
      }),
      commands.registerCommand('thethuc.showCitations', () => this.#showActive()),
      commands.registerCommand('thethuc.openCited', (node?: CitationNode) => this.#openCited(node)),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Nobody looks at a closed view; but one that is hidden for want of documents has to learn of the first. */
  #change(): void {
    if (this.#view.visible || this.#documents.length === 0) void this.#refresh();
    else this.#isBehind = true;
  }

  async #refresh(): Promise<void> {
    const asked = (this.#asked += 1);
    // A server that stops while it is asked has nothing to show; the client itself reports why.
    const documents = await requestGraph(this.#client).catch(() => []);
    if (asked !== this.#asked) return;
    this.#isBehind = false;
    this.#documents = documents;
    await commands.executeCommand('setContext', HAS_DOCUMENTS, documents.length > 0);
    this.tree.show(documents);
  }

  /** The active document in the tree, opened as far as what it cites. */
  async #showActive(): Promise<void> {
    const active = window.activeTextEditor?.document;
    if (this.#isBehind) await this.#refresh();
    const document = active && this.#documents.find(({ uri }) => isSameFile(this.#client, uri, active.uri));
    if (document) await this.#view.reveal(this.tree.nodeOf(document), { expand: 2, focus: true });
    else if (active?.languageId === LANGUAGE) void window.showInformationMessage('Văn bản này không nằm trong thư mục đang mở, hoặc chưa được đọc.');
    else void window.showInformationMessage('Hãy mở một văn bản hành chính (*.vbhc) trước.');
  }

  async #openCited(node: CitationNode | undefined): Promise<void> {
    if (node?.kind !== 'citation' || node.citation.uri === null) return;
    await commands.executeCommand('vscode.open', this.#client.protocol2CodeConverter.asUri(node.citation.uri));
  }
}
