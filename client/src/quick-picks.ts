import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { plainLetters } from './plain-letters';

export interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

export interface Question<T> {
  readonly title: string;
  readonly placeHolder: string;
  readonly choices: readonly Choice<T>[];
}

/**
 * One of the choices, found as a drafter types: `quyet dinh`, `định`, `qd` all find `Quyết định`. VS Code itself compares letter by letter
 * with their accents, so that we do the filtering and it shows what we leave.
 */
export async function pick<T>({ title, placeHolder, choices }: Question<T>): Promise<T | undefined> {
  const picker = window.createQuickPick<Choice<T>>();
  Object.assign(picker, { title, placeholder: placeHolder, items: choices });
  picker.onDidChangeValue((typed) => (picker.items = answering(typed, choices)));
  const answer = new Promise<T | undefined>((resolve) => {
    picker.onDidAccept(() => resolve(picker.selectedItems[0]?.value));
    picker.onDidHide(() => resolve(undefined));
  });
  picker.show();
  return answer.finally(() => picker.dispose());
}

/** Those whose label answers, then those whose description does. */
function answering<T>(typed: string, choices: readonly Choice<T>[]): readonly Choice<T>[] {
  if (typed.trim() === '') return choices;
  const found = (texts: (choice: Choice<T>) => string | undefined) => choices.filter((choice) => choice.kind !== QuickPickItemKind.Separator && answers(typed, texts(choice) ?? ''));
  const byLabel = found(({ label }) => label);
  const others = found(({ description }) => description).filter((choice) => !byLabel.includes(choice));
  return [...byLabel, ...others].map((choice) => ({ ...choice, alwaysShow: true }));
}

/** Each word typed begins one of the text, or all the letters are the beginnings of words that follow one another: `ttr` of `Tờ trình`. */
function answers(typed: string, text: string): boolean {
  const [wanted, words] = [wordsOf(typed), wordsOf(text)];
  const letters = wanted.join('');
  return wanted.every((start) => words.some((word) => word.startsWith(start))) || words.some((_, at) => areBeginnings(letters, words.slice(at)));
}

function areBeginnings(letters: string, [word = '', ...rest]: readonly string[]): boolean {
  if (letters === '') return true;
  for (let length = Math.min(word.length, letters.length); length > 0; length -= 1) {
    if (word.startsWith(letters.slice(0, length)) && areBeginnings(letters.slice(length), rest)) return true;
  }
  return false;
}

/** `Quyết định` → `quyet`, `dinh` */
function wordsOf(text: string): readonly string[] {
  return plainLetters(text).match(/[\p{L}\d]+/gu) ?? [];
}
