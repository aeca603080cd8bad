import { commands, Range, window, type Disposable, type Position, type TextEditor } from 'vscode';
import type { LanguageClient, TextEdit } from 'vscode-languageclient/node';
import { Anchor } from './anchor';
import { isBareNumber } from './bare-number';
import { LANGUAGE } from './client';

/** `package.json` gives Backspace to us only while this is set. */
const ON_BARE_NUMBER = 'thethuc.onBareNumber';

/**
 * Backspace on a line that holds a number only goes out one level: `b) ` → `3. ` → `Điều 5. ` → nothing.
 *
 * The context key follows the cursor, but always a little late: an input method of the Telex or VNI kind may send its backspace right behind
 * a letter, while the key still says that the line is empty. Messages arrive here in the order of the keys, so that at the first moment
 * of the command the document is what it was when the key went down: if a letter stands there by then, that letter goes, by its place,
 * whatever has been typed behind it since.
 */
export class Typing implements Disposable {
  readonly #client: LanguageClient;
  readonly #subscriptions: readonly Disposable[];
  #isOnBareNumber = false;
  /** Held keys come faster than the server answers: each waits for the one before. */
  #last: Promise<unknown> = Promise.resolve();
  /** Letters that are about to go. */
  readonly #going = new Set<Anchor>();

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      commands.registerCommand('thethuc.outerNumber', () => this.#goOut()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#look(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => this.#look(editor)),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #look(editor: TextEditor | undefined): void {
    if (editor !== window.activeTextEditor) return;
    const isOn = editor !== undefined && bareNumberAt(editor) !== null;
    if (isOn === this.#isOnBareNumber) return;
    this.#isOnBareNumber = isOn;
    void commands.executeCommand('setContext', ON_BARE_NUMBER, isOn);
  }

  #goOut(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) return Promise.resolve();
    if (bareNumberAt(editor) === null) return this.#deleteLetter(editor);
    const done = this.#last.then(() => this.#goOutFrom(editor));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #goOutFrom(editor: TextEditor): Promise<void> {
    const position = bareNumberAt(editor);
    if (!position) return this.#deleteLetter(editor);
    const number = new Anchor(editor, new Range(position.with({ character: 0 }), position));
    const space = new Anchor(editor, new Range(position.translate(0, -1), position));
    const edits = await this.#ask(editor, position);
    if (edits) await number.replace(edits.map(({ newText }) => newText).join(''), { isUndoneAlone: true });
    else await space.replace('', { isUndoneAlone: false });
    number.dispose();
    space.dispose();
  }

  /** What Backspace does anywhere else; by its place, since the cursor may have gone on. */
  async #deleteLetter(editor: TextEditor): Promise<void> {
    const range = letterBefore(editor, [...this.#going]);
    if (!range) return void (await commands.executeCommand('deleteLeft'));
    const letter = new Anchor(editor, range);
    this.#going.add(letter);
    await letter.replace('', { isUndoneAlone: false });
    this.#going.delete(letter);
  }

  /** A server that stops while it is asked has no answer; the client itself reports why. */
  async #ask({ document }: TextEditor, position: Position): Promise<readonly TextEdit[] | null> {
    const { asUri, asPosition } = this.#client.code2ProtocolConverter;
    const place = { uri: asUri(document.uri), position: asPosition(position) };
    return this.#client.isRunning() ? this.#client.sendRequest<readonly TextEdit[] | null>('thethuc/outerNumber', place).catch(() => null) : null;
  }
}

/** Where the one cursor stands, when it stands at the end of a line that holds a number only. */
function bareNumberAt({ document, selections }: TextEditor): Position | null {
  const [selection] = selections;
  if (document.languageId !== LANGUAGE || selections.length !== 1 || !selection?.isEmpty) return null;
  const { text, range } = document.lineAt(selection.active);
  return range.end.isEqual(selection.active) && isBareNumber(text) ? selection.active : null;
}

/** The letter that Backspace takes from a line, those left out that are `going`; null where it takes more or less than one. */
function letterBefore({ document, selections }: TextEditor, going: readonly Anchor[]): Range | null {
  const [selection] = selections;
  if (selections.length !== 1 || !selection?.isEmpty) return null;
  const goingBefore = (place: Position) => going.find(({ range }) => range?.end.isEqual(place))?.range;
  let end = selection.active;
  for (let range = goingBefore(end); range; range = goingBefore(end)) end = range.start;
  if (end.character === 0) return null;
  const isPair = /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(document.lineAt(end).text.slice(0, end.character));
  return new Range(end.translate(0, isPair ? -2 : -1), end);
}
