import { strict as assert } from 'node:assert';
import { commands, window } from 'vscode';
import { eventually, findings, noFinding } from '../editor';
import { clickOnPage, countOnPage } from '../page';

const button = (words: string) => `.getting-started-step .monaco-button:has-text("${words}")`;

describe('hướng dẫn bắt đầu', () => {
  it('hiện năm bước; văn bản mẫu mở bên cạnh, và nút của bước sau sửa chính văn bản ấy', async () => {
    await commands.executeCommand('workbench.action.openWalkthrough', 'thethuc.thethuc#bat-dau', false);
    await eventually('năm bước', async () => (await countOnPage('.getting-started-step')) === 5);
    await clickOnPage(button('Mở văn bản mẫu'));
    const document = await eventually('văn bản mẫu', () => window.activeTextEditor?.document);
    assert.ok(document.isUntitled);
    await findings(document, 'VB104');
    await eventually('hai nhóm trình soạn thảo', () => window.tabGroups.all.length === 2);
    await clickOnPage('.getting-started-step:has-text("Thấy chỗ sai, sửa chỗ sai")');
    await clickOnPage(button('Sửa mọi lỗi sửa được an toàn'));
    await noFinding(document, 'VB104');
    assert.match(document.getText(), /Tân Lập, ngày 05 tháng 01 năm 2026/u);
  });
});
