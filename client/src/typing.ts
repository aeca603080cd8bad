import { Position, Range, window, workspace, type Disposable, type TextDocument, type TextDocumentChangeEvent, type TextEditor } from 'vscode';
import type { TextEdit } from 'vscode-languageclient';
import { isBareNumber } from './bare-number';
import { LANGUAGE, type LanguageClient } from './client';

/** A line that holds a number and the space behind it, with the cursor at its end. */
interface BareLine {
  readonly document: TextDocument;
  readonly line: number;
  readonly text: string;
}

/**
 * Backspace on a line that holds a number only goes out one level: `b) ` → `3. ` → `Điều 5. ` → nothing.
 *
 * The key itself stays the editor's: it takes the space behind the number, at once, as it takes any letter, and only then the number is
 * exchanged. A key bound to a command would follow the cursor late, and the backspaces that an input method of the Telex or VNI kind sends
 * behind its letters would now and then get lost in it. When anything else has been typed by the time the server answers, nothing happens.
 */
export class Typing implements Disposable {
  readonly #client: LanguageClient;
  readonly #subscriptions: readonly Disposable[];
  #bare: BareLine | null = null;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#look(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => this.#look(editor)),
    ];
    this.#look(window.activeTextEditor);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #look(editor: TextEditor | undefined): void {
    if (editor === window.activeTextEditor) this.#bare = editor ? bareLineOf(editor) : null;
  }

  #changed(event: TextDocumentChangeEvent): void {
    const [bare, editor] = [this.#bare, window.activeTextEditor];
    if (!bare || !editor || editor.document !== event.document || !isSpaceGone(bare, event)) return;
    this.#bare = null;
    void this.#goOut(editor, new Position(bare.line, bare.text.length - 1));
  }

  async #goOut(editor: TextEditor, position: Position): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const edits = await this.#ask(document, position);
    if (!edits || document.version !== version) return;
    const number = new Range(position.with({ character: 0 }), position);
    const text = edits.map(({ newText }) => newText).join('');
    // One undo takes back the exchange and the space that went before it.
    await editor.edit((builder) => builder.replace(number, text), { undoStopBefore: false, undoStopAfter: true });
  }

  /** A server that stops while it is asked has no answer; the client itself reports why. */
  async #ask(document: TextDocument, position: Position): Promise<readonly TextEdit[] | null> {
    const { asUri, asPosition } = this.#client.code2ProtocolConverter;
    const place = { uri: asUri(document.uri), position: asPosition(position) };
    return this.#client.isRunning() ? this.#client.sendRequest<readonly TextEdit[] | null>('thethuc/outerNumber', place).catch(() => null) : null;
  }
}

function bareLineOf({ document, selections }: TextEditor): BareLine | null {
  const [selection] = selections;
  if (document.languageId !== LANGUAGE || selections.length !== 1 || !selection?.isEmpty) return null;
  const { text, range, lineNumber } = document.lineAt(selection.active);
  return range.end.isEqual(selection.active) && isBareNumber(text) ? { document, line: lineNumber, text } : null;
}

/** The one change is that the last letter of the line went, which was a space; not by undo. */
function isSpaceGone({ document, line, text }: BareLine, event: TextDocumentChangeEvent): boolean {
  const [change, another] = event.contentChanges;
  if (event.document !== document || event.reason !== undefined || !change || another || change.text !== '' || change.rangeLength !== 1) return false;
  return change.range.isSingleLine && change.range.start.line === line && change.range.end.character === text.length && document.lineAt(line).text === text.slice(0, -1);
}
