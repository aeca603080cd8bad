import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { findings, noFinding, open, wholeOf } from '../editor';

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
});
