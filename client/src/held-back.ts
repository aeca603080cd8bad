import { Position, Uri, window, workspace, type Diagnostic, type Disposable, type TextDocument, type TextDocumentChangeEvent } from 'vscode';
import type { BaseLanguageClient, Middleware, vsdiag } from 'vscode-languageclient';
import { isBeingWritten } from './writing-place';

type ProvideDiagnostics = NonNullable<Middleware['provideDiagnostics']>;
type Request = Parameters<ProvideDiagnostics>;
type FullReport = vsdiag.RelatedFullDocumentDiagnosticReport;

/** Where somebody is writing: behind the last letter typed. */
interface Writing {
  readonly document: TextDocument;
  readonly cursor: Position;
}

/**
 * Nobody is told of a fault in words that are not written yet: `Quyết định số 06/QĐ-TTg‸` lacks its date because it comes next. What ends
 * right before the cursor at the end of a line is shown when the cursor goes elsewhere, or the document is saved. The status item and the
 * server know it all the while, and so do the quick fixes.
 */
export class HeldBack implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #subscriptions: readonly Disposable[];
  /** The last whole report of each document of which something is held back. */
  readonly #held = new Map<string, FullReport>();
  #writing: Writing | null = null;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    const { middleware } = client;
    const pull: ProvideDiagnostics = middleware.provideDiagnostics ?? ((...[document, previousResultId, token, next]) => next(document, previousResultId, token));
    middleware.provideDiagnostics = (...request) => this.#provide(request, pull);
    middleware.provideCodeActions = (...[document, range, context, token, next]) => {
      const own = this.#heldOf(document).filter((diagnostic) => diagnostic.range.intersection(range));
      return next(document, range, { ...context, diagnostics: [...context.diagnostics, ...own] }, token);
    };
    this.#subscriptions = [
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      workspace.onDidSaveTextDocument((document) => document === this.#writing?.document && this.#release()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#held.delete(uri.toString())),
      window.onDidChangeActiveTextEditor((editor) => editor?.document !== this.#writing?.document && this.#release()),
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        const isThere = textEditor.document !== this.#writing?.document || selection?.active.isEqual(this.#writing.cursor);
        if (!isThere) this.#release();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** One letter, or the one that an input method takes away or exchanges; a paste or an undo is no writing. */
  #changed({ document, contentChanges: [change, ...others], reason }: TextDocumentChangeEvent): void {
    if (!change || document !== window.activeTextEditor?.document) return;
    const isTyped = others.length === 0 && reason === undefined && change.rangeLength <= LONGEST_TYPED && change.text.length <= LONGEST_TYPED && !change.text.includes('\n');
    const cursor = change.range.start.translate(0, change.text.length);
    if (isTyped && change.range.isSingleLine) this.#writing = { document, cursor };
    else this.#release();
  }

  /** A finding held back is told after all: the server is asked again, and answers that nothing has changed. */
  #release(): void {
    this.#writing = null;
    if (this.#held.size === 0) return;
    const feature = this.#client.getFeature('textDocument/diagnostic');
    for (const document of workspace.textDocuments.filter(({ uri }) => this.#held.has(uri.toString()))) feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  }

  async #provide(request: Request, pull: ProvideDiagnostics): Promise<vsdiag.DocumentDiagnosticReport | null | undefined> {
    const [document] = request;
    const report = await pull(...request);
    if (!report || document instanceof Uri) return report;
    const whole = 'items' in report ? report : this.#held.get(document.uri.toString());
    return whole ? this.#shown(document, whole) : report;
  }

  #shown(document: TextDocument, whole: FullReport): FullReport {
    const items = whole.items.filter((diagnostic) => !this.#isHeld(document, diagnostic));
    const key = document.uri.toString();
    if (items.length < whole.items.length) this.#held.set(key, whole);
    else this.#held.delete(key);
    return { ...whole, items };
  }

  #heldOf(document: TextDocument): readonly Diagnostic[] {
    return (this.#held.get(document.uri.toString())?.items ?? []).filter((diagnostic) => this.#isHeld(document, diagnostic));
  }

  #isHeld(document: TextDocument, { range: { end } }: Diagnostic): boolean {
    if (document !== this.#writing?.document || end.line !== this.#writing.cursor.line || end.line >= document.lineCount) return false;
    return isBeingWritten(document.lineAt(end.line).text, this.#writing.cursor.character, end.character);
  }
}

/** A word that an input method exchanges at once, and no more. */
const LONGEST_TYPED = 8;
