import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { countOnPage } from './page';

const POLL_MS = 25;
const PATIENCE_MS = 40_000;

/** Asks again and again until there is an answer other than undefined, null and false; says what it waited for when there is none. */
export async function eventually<T>(what: string, ask: () => T | Thenable<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Chờ mãi không thấy: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Opens a document of the workspace, as it was before any test changed it. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('Không có thư mục nào đang mở');
  const file = join(folder.uri.fsPath, name);
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
  const saved = readFileSync(file, 'utf8');
  await eventually(`${name} như trên đĩa`, () => vscode.window.activeTextEditor?.document === document && !document.isDirty && document.getText() === saved);
  return document;
}

/** A document that says just this; on the disk it says something else. */
export async function openWith(text: string): Promise<vscode.TextDocument> {
  const document = await open('ket-luan.vbhc');
  await edit(document, wholeOf(document), text);
  await eventually('văn bản', () => document.getText() === text);
  return document;
}

/** Puts the cursor before `words`; unlike an assignment to `editor.selection`, it returns when the page has it and the keyboard goes there. */
export async function goTo(document: vscode.TextDocument, words: string): Promise<vscode.TextEditor> {
  const place = placeOf(document, words);
  const editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
  await eventually('con trỏ', () => editor.selection.isEmpty && editor.selection.active.isEqual(place));
  return editor;
}

/** What VS Code draws under a finding, by severity: a CSS selector. */
export const SQUIGGLE = { error: '.squiggly-error', warning: '.squiggly-warning', info: '.squiggly-info', hint: '.squiggly-hint' } as const;

/** How many squiggles are to be seen; desktop VS Code does not show us its page, there the findings must do. */
export async function squiggles(document: vscode.TextDocument): Promise<number> {
  return process.env['THETHUC_PAGE'] ? countOnPage(Object.values(SQUIGGLE).join(', ')) : ours(document).length;
}

/** Replaces a range of an open document, as a keystroke would. */
export async function edit(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, range, text);
  await vscode.workspace.applyEdit(change);
}

export function wholeOf(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
}

/** Where a piece of text begins that the document holds. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`Văn bản không có «${text}»`);
  return document.positionAt(offset);
}

/** Our findings of one rule, as soon as there is one. */
export function findings(document: vscode.TextDocument, code: string): Promise<[vscode.Diagnostic, ...vscode.Diagnostic[]]> {
  return eventually(`${code} trong ${document.fileName}`, () => {
    const [first, ...others] = ours(document).filter((diagnostic) => codeOf(diagnostic) === code);
    return first && [first, ...others];
  });
}

/** Resolves when a code is no longer among the findings. */
export async function noFinding(document: vscode.TextDocument, code: string): Promise<void> {
  await eventually(`hết ${code} trong ${document.fileName}`, () => ours(document).every((diagnostic) => codeOf(diagnostic) !== code));
}

/** The rule's code, without its link. */
export function codeOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : code?.toString();
}

function ours(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'thethuc');
}
