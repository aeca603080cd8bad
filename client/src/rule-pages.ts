import { commands, Uri, workspace, type Disposable } from 'vscode';
import type { LanguageClient } from './client';

const SCHEME = 'thethuc-rule';

/** The pages of the handbook, shown from the server's own copy: nothing is fetched. */
export class RulePages implements Disposable {
  readonly #client: LanguageClient;
  readonly #pages = new Map<string, string>();
  readonly #registration: Disposable;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#registration = workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path }) => this.#pages.get(path) ?? '',
    });
  }

  /** Opens the page of `VB104` or `unpadded-date`; false when there is no such rule. */
  async show(code: string): Promise<boolean> {
    const page = await this.#client.sendRequest<string | null>('thethuc/rulePage', { code });
    if (page === null) return false;
    const uri = Uri.from({ scheme: SCHEME, path: `/${code}.md` });
    this.#pages.set(uri.path, page);
    await commands.executeCommand('markdown.showPreviewToSide', uri);
    return true;
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
