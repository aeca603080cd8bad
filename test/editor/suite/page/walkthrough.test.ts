import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, findings, noFinding } from '../editor';
import { countOnPage } from '../page';

describe('hướng dẫn bắt đầu', () => {
  it('hiện năm bước; văn bản mẫu mở bên cạnh, và nút của bước sau sửa chính văn bản ấy', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'thethuc.thethuc#bat-dau', false);
    await eventually('năm bước', async () => (await countOnPage('.getting-started-step')) === 5);
    await vscode.commands.executeCommand('thethuc.openExample');
    const document = await eventually('văn bản mẫu', () => vscode.window.activeTextEditor?.document);
    assert.ok(document.isUntitled);
    await findings(document, 'VB104');
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await eventually('trang hướng dẫn ở trước', () => vscode.window.activeTextEditor === undefined);
    await vscode.commands.executeCommand('thethuc.fixAll');
    await noFinding(document, 'VB104');
    assert.match(document.getText(), /Tân Lập, ngày 05 tháng 01 năm 2026/u);
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
