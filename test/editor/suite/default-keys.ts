import * as vscode from 'vscode';
import { eventually } from './editor';

/** The keyboard goes elsewhere than into a text: a key that is bound there only is free in a text. */
const ELSEWHERE: ReadonlySet<string> = new Set(['terminalFocus', 'listFocus', 'inQuickOpen', 'accessibleViewIsShown', '!editorTextFocus', '!editorFocus', '!textInputFocus']);

/** The keys that VS Code itself and what it comes with have bound in a text on this platform, in the order of the alphabet: `ctrl+k ctrl+c`. */
export async function defaultKeys(): Promise<readonly string[]> {
  const uri = vscode.Uri.from({ scheme: 'vscode', authority: 'defaultsettings', path: '/keybindings.json' });
  const text = await eventually('phím tắt của VS Code', async () => (await vscode.workspace.openTextDocument(uri)).getText());
  const bindings = [...text.matchAll(/\{ "key": "([^"]+)",\s*"command": "([^"]+)"(?:,\s*"when": "([^"]+)")?/gu)];
  const free = bindings.filter(([, , command = '', when = '']) => !command.startsWith('thethuc.') && !isElsewhere(when));
  return [...new Set(free.map(([, key = '']) => key))].sort();
}

/** Of `a && b || c` each side of the bars holds by itself. */
function isElsewhere(when: string): boolean {
  return when !== '' && when.split(' || ').every((side) => side.split(' && ').some((term) => ELSEWHERE.has(term) || term.startsWith('focusedView == ')));
}
