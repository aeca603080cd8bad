import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, findings, noFinding, open } from '../editor';

const run = (command: string, ...args: readonly unknown[]) => vscode.commands.executeCommand(`thethuc.${command}`, ...args);

describe('lệnh', () => {
  it('đều có tên tiếng Việt và đều chạy được', async () => {
    const contributed: { command: string; title: { value: string }; category: { value: string } }[] =
      vscode.extensions.getExtension('thethuc.thethuc')?.packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command, title, category } of contributed) {
      assert.ok(known.has(command), command);
      assert.match(title.value, /[À-ỹ]/u);
      assert.equal(category.value, 'Thể Thức');
    }
  });

  it('sửa mọi lỗi sửa được an toàn', async () => {
    const document = await open('nhieu-loi.vbhc');
    await findings(document, 'VB104');
    await run('fixAll');
    await noFinding(document, 'VB104');
    assert.match(document.getText(), /An Giang, ngày 05 tháng 01 năm 2025/u);
  });

  it('cho xem vì sao, và tới chỗ của dấu hiệu được chọn', async () => {
    const document = await open('ket-luan.vbhc');
    const start = new vscode.Selection(5, 0, 5, 0);
    await vscode.window.showTextDocument(document, { selection: start });
    const shown = run('showEvidence');
    await eventually('chỗ của dấu hiệu', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.selection.isEqual(start) === false;
    });
    await shown;
  });

  it('mở trang giải thích của một quy tắc', async () => {
    await open('thong-bao.vbhc');
    await run('explainRule', 'VB104');
    await eventually('trang giải thích', () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.includes('VB104')));
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });

  it('khởi động lại máy chủ rồi vẫn thấy lỗi', async () => {
    const document = await open('thong-bao.vbhc');
    await findings(document, 'VB104');
    await run('restart');
    await findings(document, 'VB104');
  });

  it('mở nhật ký', async () => {
    await run('showOutput');
  });
});

describe('cài đặt', () => {
  it('tắt kiểm tra thì hết lỗi, bật lại thì có lại', async () => {
    const document = await open('thong-bao.vbhc');
    await findings(document, 'VB104');
    const settings = vscode.workspace.getConfiguration('thethuc');
    await settings.update('enable', false, vscode.ConfigurationTarget.Global);
    await noFinding(document, 'VB104');
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Global);
    await findings(document, 'VB104');
  });
});
