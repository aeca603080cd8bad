import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, findings, noFinding, open, wholeOf } from '../editor';

function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind.value);
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, 'cách sửa có sẵn nội dung sửa');
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

describe('sửa lỗi', () => {
  it('một chỗ: bóng đèn thêm số 0, gạch chân biến mất', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    const actions = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix);
    await apply(actions.find(({ isPreferred }) => isPreferred));
    await noFinding(document, 'VB104');
    assert.match(document.getText(), /An Giang, ngày 05 tháng 12/u);
  });

  it('cả văn bản: source.fixAll.thethuc sửa mọi chỗ chắc chắn', async () => {
    const document = await open('nhieu-loi.vbhc');
    await findings(document, 'VB104');
    const kind = vscode.CodeActionKind.SourceFixAll.append('thethuc');
    await apply((await actionsAt(document, wholeOf(document), kind)).find((action) => action.kind?.value === kind.value));
    await noFinding(document, 'VB104');
    assert.match(document.getText(), /An Giang, ngày 05 tháng 01 năm 2025/u);
  });

  it('báo nhầm: ghi chú bỏ qua, chỗ ghi lý do được chọn sẵn', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    const actions = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix);
    const action = actions.find(({ title }) => title === 'Bỏ qua “unpadded-date” ở dòng này');
    await apply(action);
    assert.ok(action?.command);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    const editor = await eventually('chỗ ghi lý do', () => vscode.window.visibleTextEditors.find(({ selection }) => !selection.isEmpty));
    assert.equal(document.getText(editor.selection), '…');
    await noFinding(document, 'VB104');
  });

  it('báo nhầm: quy tắc tắt trong cài đặt của thư mục', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    const actions = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix);
    const command = actions.find(({ title }) => title === 'Tắt quy tắc “unpadded-date” cho thư mục')?.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await noFinding(document, 'VB104');
    const settings = vscode.workspace.getConfiguration('thethuc', document.uri);
    assert.deepEqual(settings.inspect('rules')?.workspaceFolderValue, { 'unpadded-date': 'off' });
    await settings.update('rules', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await findings(document, 'VB104');
  });
});
