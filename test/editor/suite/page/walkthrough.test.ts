import { strict as assert } from 'node:assert';
import { commands, window } from 'vscode';
import { eventually, findings, noFinding } from '../editor';
import { countOnPage } from '../page';

describe('hướng dẫn bắt đầu', () => {
  it('hiện năm bước; văn bản mẫu mở bên cạnh, và nút của bước sau sửa chính văn bản ấy', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('workbench.action.openWalkthrough', 'thethuc.thethuc#bat-dau', false);
    await eventually('năm bước', async () => (await countOnPage('.getting-started-step')) === 5);
    // The extension host hears late of editors that closed: under load it still believes in one of them.
    await eventually('không còn văn bản nào mở', () => window.activeTextEditor === undefined && window.tabGroups.all.flatMap(({ tabs }) => tabs).length === 1);
    await commands.executeCommand('thethuc.openExample');
    const document = await eventually('văn bản mẫu', () => window.activeTextEditor?.document);
    assert.ok(document.isUntitled);
    await findings(document, 'VB104');
    await eventually('hai nhóm trình soạn thảo', () => window.tabGroups.all.length === 2);
    await commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await eventually('trang hướng dẫn ở trước', () => window.activeTextEditor === undefined);
    await commands.executeCommand('thethuc.fixAll');
    await noFinding(document, 'VB104');
    assert.match(document.getText(), /Tân Lập, ngày 05 tháng 01 năm 2026/u);
    await commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});
