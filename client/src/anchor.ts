import { Range, workspace, type Disposable, type TextDocumentContentChangeEvent, type TextEditor } from 'vscode';

/** Enough for a hand that types on while one edit is on its way. */
const MOST_TRIES = 20;

/** A stretch of one line, followed while the text around it changes, until it is replaced or changes itself. */
export class Anchor {
  readonly #editor: TextEditor;
  readonly #subscription: Disposable;
  #range: Range | null;

  constructor(editor: TextEditor, range: Range) {
    this.#editor = editor;
    this.#range = range;
    this.#subscription = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document !== editor.document) return;
      for (const change of contentChanges) this.#range = this.#range && moved(this.#range, change);
    });
  }

  /** Null once it has been changed. */
  get range(): Range | null {
    return this.#range;
  }

  /**
   * Puts `newText` in its place. VS Code refuses an edit for a text that has moved on; by then the newer text is known here.
   * `isUndoneAlone`: one undo takes this back and nothing else.
   */
  async replace(newText: string, { isUndoneAlone }: { readonly isUndoneAlone: boolean }): Promise<void> {
    const undo = { undoStopBefore: isUndoneAlone, undoStopAfter: isUndoneAlone };
    for (let tries = 0; tries < MOST_TRIES && this.#range; tries += 1) {
      const range = this.#range;
      if (await this.#editor.edit((builder) => builder.replace(range, newText), undo)) break;
    }
    this.dispose();
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

/** Where a stretch lies after a change beside it; null when the change touches the stretch itself. What is put in right behind it does not. */
function moved(range: Range, { range: replaced, text }: TextDocumentContentChangeEvent): Range | null {
  if (replaced.start.isAfterOrEqual(range.end)) return range;
  if (replaced.end.isAfter(range.start)) return null;
  const lines = text.split('\n');
  const lineDelta = lines.length - 1 - (replaced.end.line - replaced.start.line);
  if (replaced.end.line < range.start.line) return new Range(range.start.translate(lineDelta), range.end.translate(lineDelta));
  const endOfText = (lines.length === 1 ? replaced.start.character : 0) + (lines.at(-1)?.length ?? 0);
  const delta = endOfText - replaced.end.character;
  return new Range(range.start.translate(lineDelta, delta), range.end.translate(lineDelta, delta));
}
