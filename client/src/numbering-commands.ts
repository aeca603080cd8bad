import { commands, Range, Selection, window, type Disposable, type TextEditor } from 'vscode';
import type { LanguageClient } from './client';
import type { MoveBlockAnswer, MoveBlockParams, RenumberArguments } from '../../server/src/lsp/numbering-requests';
import { activeEditor } from './commands';

const SCOPES: Readonly<Record<string, RenumberArguments['scope']>> = {
  'thethuc.renumberSection': 'section',
  'thethuc.renumberArticles': 'articles',
  'thethuc.renumberDocument': 'document',
};

const DIRECTIONS: Readonly<Record<string, MoveBlockParams['direction']>> = {
  'thethuc.moveBlockUp': 'up',
  'thethuc.moveBlockDown': 'down',
  'thethuc.indentBlock': 'indent',
  'thethuc.outdentBlock': 'outdent',
};

/** So long a quiet word stays in the status bar. */
const SHOWN_MS = 5000;

/** Numbers put in order, and blocks moved with theirs. */
export function registerNumberingCommands(client: LanguageClient): readonly Disposable[] {
  return [
    client.onNotification('thethuc/numbered', ({ message }: { readonly message: string }) => say(message)),
    ...Object.entries(SCOPES).map(([id, scope]) => commands.registerCommand(id, () => renumber(client, scope))),
    ...Object.entries(DIRECTIONS).map(([id, direction]) => commands.registerCommand(id, () => move(client, direction))),
  ];
}

/** The server asks VS Code for the edits, which shows them before they are made; references that stay are told aloud, the rest in the status bar. */
async function renumber(client: LanguageClient, scope: RenumberArguments['scope']): Promise<void> {
  const editor = activeEditor();
  if (!editor) return;
  const request: RenumberArguments = { ...placeIn(client, editor), scope };
  await client.sendRequest('workspace/executeCommand', { command: 'thethuc.renumber', arguments: [request] });
}

async function move(client: LanguageClient, direction: MoveBlockParams['direction']): Promise<void> {
  const editor = activeEditor();
  if (!editor) return;
  const { version } = editor.document;
  const params: MoveBlockParams = { ...placeIn(client, editor), direction };
  const answer = await client.sendRequest<MoveBlockAnswer | null>('thethuc/moveBlock', params);
  if (!answer) return;
  if ('refusal' in answer) say(answer.refusal);
  else if (editor.document.version !== version || !(await apply(client, editor, answer))) say('Văn bản vừa thay đổi; hãy thử lại');
}

/** One step to undo; the cursor goes with the block. */
async function apply(client: LanguageClient, editor: TextEditor, { edits, cursor, notice }: Exclude<MoveBlockAnswer, { refusal: string }>): Promise<boolean> {
  const { protocol2CodeConverter: toCode } = client;
  const isDone = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(toCode.asRange(range), newText);
  });
  if (!isDone) return false;
  const place = toCode.asPosition(cursor);
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place));
  if (notice !== null) void window.showWarningMessage(notice);
  return true;
}

function placeIn(client: LanguageClient, { document, selection }: TextEditor): Omit<RenumberArguments, 'scope'> {
  const { uri, version } = document;
  return { uri: client.code2ProtocolConverter.asUri(uri), version, position: client.code2ProtocolConverter.asPosition(selection.active) };
}

function say(message: string): void {
  window.setStatusBarMessage(message, SHOWN_MS);
}
