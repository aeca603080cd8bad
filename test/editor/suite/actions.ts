import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually } from './editor';

/** What the light bulb offers, of one kind and those below it. */
export function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind: string): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
}

/** The action of just this title, as soon as it is on offer. */
export function offered(document: vscode.TextDocument, range: vscode.Range, { kind, title }: { readonly kind: string; readonly title: string }): Promise<vscode.CodeAction> {
  return eventually(`cách sửa “${title}”`, async () => (await actionsAt(document, range, kind)).find((action) => action.title === title));
}

/** Takes it as VS Code does: first its edits, then its command. What is to be looked at first is said yes to. */
export async function take({ edit, command }: vscode.CodeAction): Promise<void> {
  assert.ok(edit ?? command, 'cách sửa có nội dung');
  if (edit) assert.ok(await accepted(vscode.workspace.applyEdit(edit)));
  if (command) await accepted(vscode.commands.executeCommand(command.command, ...(command.arguments ?? [])));
}

/** Says yes to the preview, the list of edits or VS Code's own, when there is one, until it is done. */
export async function accepted<T>(work: Thenable<T>): Promise<T> {
  return answered(work, ['refactorPreview.apply', 'workbench.action.acceptSelectedQuickOpenItem']);
}

/** Says no to the preview. */
export async function discarded<T>(work: Thenable<T>): Promise<T> {
  return answered(work, ['refactorPreview.discard', 'workbench.action.closeQuickOpen']);
}

async function answered<T>(work: Thenable<T>, answers: readonly string[]): Promise<T> {
  let isOver = false;
  const over = () => void (isOver = true);
  work.then(over, over);
  await eventually('bản xem trước được trả lời', async () => {
    for (const answer of answers) if (!isOver) await vscode.commands.executeCommand(answer);
    return isOver;
  });
  return work;
}
