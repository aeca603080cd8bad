import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { eventually } from './editor';

/*
 * Every test begins in the same editor: nothing open, nothing asked, the files and settings as they came. A test that leaves a setting or
 * a file changed fails, for the next one would stumble over it.
 */

export const rootHooks: Mocha.RootHookObject = {
  beforeAll: () => {
    atFirst = filesOf(workspaceFolder());
  },
  beforeEach: closeEverything,
  afterEach: leavesNoMark,
};

let atFirst: ReadonlyMap<string, string> = new Map();

/** Unsaved changes go without a question: VS Code asks none when it runs tests. */
export async function closeEverything(): Promise<void> {
  // The output of an extension is a text editor as well, in the panel.
  for (const command of ['workbench.action.closeQuickOpen', 'notifications.clearAll', 'workbench.action.closePanel', 'workbench.action.closeAllGroups']) {
    await vscode.commands.executeCommand(command);
  }
  // The extension host hears late of editors that closed: under load it still believes in them.
  await eventually('không còn văn bản nào mở', () => {
    const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
    return activeTextEditor === undefined && visibleTextEditors.length === 0 && tabGroups.all.length === 1 && tabGroups.all[0]?.tabs.length === 0;
  });
}

/** What is left is put away, so that only the test fails that left it. */
async function leavesNoMark(): Promise<void> {
  const folder = workspaceFolder();
  const left = [...(await resetUserSettings()), ...restoreFiles(folder, filesOf(folder))];
  assert.deepEqual(left, [], 'bài kiểm thử để lại dấu vết');
}

/** The settings of a folder are a file of it; those of the user lie elsewhere, and none of ours is set at first. */
async function resetUserSettings(): Promise<string[]> {
  const groups: { properties: object }[] = [vscode.extensions.getExtension('thethuc.thethuc')?.packageJSON.contributes.configuration ?? []].flat();
  const settings = vscode.workspace.getConfiguration();
  const names = groups.flatMap(({ properties }) => Object.keys(properties));
  const left = names.filter((name) => settings.inspect(name)?.globalValue !== undefined);
  for (const name of left) await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  return left;
}

function restoreFiles(folder: string, now: ReadonlyMap<string, string>): string[] {
  const changed = [...atFirst].filter(([name, text]) => now.get(name) !== text);
  const added = [...now.keys()].filter((name) => !atFirst.has(name));
  for (const [name, text] of changed) writeFileSync(join(folder, name), text);
  for (const name of added) rmSync(join(folder, name));
  return [...changed.map(([name]) => name), ...added];
}

/** VS Code writes `{}` where a setting was taken back. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file): [string, string] => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]).filter(([, text]) => text.trim() !== '{}'));
}

function workspaceFolder(): string {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('Không có thư mục nào đang mở');
  return folder.uri.fsPath;
}
