import { join } from 'node:path';
import * as vscode from 'vscode';

const POLL_MS = 25;
const PATIENCE_MS = 20_000;

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
  const document = await vscode.workspace.openTextDocument(join(folder.uri.fsPath, name));
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return document;
}

/** Our findings in a document that meet a condition, as soon as there is one. */
export function findings(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic[]> {
  return eventually(`${code} trong ${document.fileName}`, () => {
    const found = ours(document).filter((diagnostic) => codeOf(diagnostic) === code);
    return found.length > 0 && found;
  }) as Promise<vscode.Diagnostic[]>;
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
