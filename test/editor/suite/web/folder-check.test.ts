import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { codeOf, eventually } from '../editor';
import { countOnPage } from '../page';

/** No other test opens `nhieu-loi.vbhc` here: VS Code holds a document for minutes after its editor is closed, and its findings with it. */
const BADGE = '.explorer-folders-view .monaco-list-row[aria-label^="nhieu-loi.vbhc"] .monaco-icon-label[class*="itemBadge"]';

describe('soát thư mục trong trình duyệt', () => {
  it('thấy chỗ sai của tệp chưa mở, đếm cạnh tên tệp; thôi soát thì hết', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0] ?? assert.fail('không có thư mục');
    const file = vscode.Uri.joinPath(folder.uri, 'nhieu-loi.vbhc').path;
    const codes = () => vscode.languages.getDiagnostics().filter(([uri]) => uri.path === file).flatMap(([, found]) => found.map(codeOf));
    await vscode.commands.executeCommand('workbench.view.explorer');
    const summary = await vscode.commands.executeCommand<{ readonly documents: number; readonly withErrors: number }>('thethuc.checkFolder');
    assert.equal(summary.documents, 4);
    await eventually('VB104', () => codes().includes('VB104'));
    await eventually('số lỗi cạnh tên', async () => (await countOnPage(BADGE)) === 1);
    await vscode.commands.executeCommand('thethuc.stopCheck');
    await eventually('hết số lỗi', async () => codes().length === 0 && (await countOnPage(BADGE)) === 0);
  });
});
