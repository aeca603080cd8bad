import { CompletionItem, CompletionItemKind, languages, MarkdownString, Range, SnippetString, Uri, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { LANGUAGE } from './client';
import { prefixBefore } from './snippet-prefix';

/** As `snippets/vbhc.json` has them. */
interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** A snippet by one of its prefixes. */
interface Entry extends Snippet {
  readonly name: string;
  readonly word: string;
}

/**
 * The snippets, at the beginning of a line only. VS Code would offer them at every word that somebody writes, a dozen at each of its first
 * letters, and Tab, which is to go to the next blank, would take one: `editor.suggest.showSnippets` is off for our documents. So these are
 * files, not snippets, to VS Code; its own commands (Insert Snippet, Fill File with Snippet) have them all the same.
 */
export function registerSnippetCompletion({ extensionUri }: ExtensionContext): Disposable {
  let entries: Promise<readonly Entry[]> | undefined;
  return languages.registerCompletionItemProvider(LANGUAGE, {
    async provideCompletionItems(document, position) {
      const prefix = prefixBefore(document.lineAt(position).text.slice(0, position.character));
      if (prefix === null) return [];
      entries ??= readEntries(Uri.joinPath(extensionUri, 'snippets', 'vbhc.json'));
      const range = new Range(position.translate(0, -prefix.length), position);
      return (await entries).map((entry, at) => itemOf(entry, at, range));
    },
  });
}

async function readEntries(uri: Uri): Promise<readonly Entry[]> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const snippets = Object.entries(JSON.parse(text) as Readonly<Record<string, Snippet>>);
  return snippets.flatMap(([name, snippet]) => snippet.prefix.map((word) => ({ ...snippet, name, word })));
}

/** Below what the server knows to fit here. */
function itemOf({ name, word, description, body }: Entry, at: number, range: Range): CompletionItem {
  const item = new CompletionItem({ label: word, description: name }, CompletionItemKind.File);
  item.detail = description;
  item.insertText = new SnippetString(body.join('\n'));
  item.documentation = new MarkdownString().appendCodeblock(body.join('\n').replace(FIELD, '$1'), LANGUAGE);
  item.sortText = `~${String(at).padStart(3, '0')}`;
  item.range = range;
  return item;
}

/** `${1:Tân Lập}` → `Tân Lập`; what is more complicated stays as it is. */
const FIELD = /\$\{\d+:([^{}$]*)\}/gu;
