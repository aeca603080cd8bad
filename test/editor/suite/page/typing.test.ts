import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, findings, noFinding, open, SQUIGGLE } from '../editor';
import { countOnPage, pressOnPage, typeOnPage } from '../page';

describe('trước mắt người soạn', () => {
  it('chỗ sai có gạch chân, gõ thêm số 0 thì hết', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    await eventually('gạch chân', async () => (await countOnPage(SQUIGGLE.error)) === 1);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(finding!.range.start, finding!.range.start);
    await typeOnPage('0');
    await noFinding(document, 'VB104');
    await eventually('hết gạch chân', async () => (await countOnPage(SQUIGGLE.error)) === 0);
  });

  it('gõ kiểu Telex, xóa rồi thay từng chữ, không để sót lỗi cũ', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(finding!.range.start, finding!.range.end);
    for (const letter of ['1', '2']) await typeOnPage(letter);
    for (const key of ['Backspace', 'Backspace']) await pressOnPage(key);
    for (const letter of ['0', '7']) await typeOnPage(letter);
    await noFinding(document, 'VB104');
    assert.match(document.getText(), /An Giang, ngày 07 tháng 12/u);
  });

  it('Ctrl+. mở danh sách cách sửa', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(finding!.range.start, finding!.range.start);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await pressOnPage('Control+.');
    await eventually('danh sách cách sửa', async () => (await countOnPage('.action-widget .action-item, .action-widget .monaco-list-row')) > 0);
    await pressOnPage('Escape');
  });
});
