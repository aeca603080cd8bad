import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, findings, goTo, noFinding, open } from '../editor';

const run = vscode.commands.executeCommand;

describe('lệnh', () => {
  it('đều có tên tiếng Việt và đều chạy được', async () => {
    const extension = vscode.extensions.getExtension('thethuc.thethuc');
    await extension?.activate();
    const contributed: { command: string; title: { value: string }; category: { value: string } }[] = extension?.packageJSON.contributes.commands;
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
    await run('thethuc.fixAll');
    await noFinding(document, 'VB104');
    assert.match(document.getText(), /An Giang, ngày 05 tháng 01 năm 2025/u);
  });

  it('cho xem vì sao, và tới chỗ của dấu hiệu được chọn', async () => {
    const document = await open('ket-luan.vbhc');
    const { selection: before } = await goTo(document, 'KẾT LUẬN');
    const shown = run('thethuc.showEvidence');
    await eventually('chỗ của dấu hiệu', async () => {
      await run('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.selection.isEqual(before) === false;
    });
    await shown;
  });

  it('mở trang giải thích của một quy tắc', async () => {
    await open('thong-bao.vbhc');
    await run('thethuc.explainRule', 'VB104');
    await eventually('trang giải thích', () => hasTab('VB104'));
  });

  it('không nói quy tắc nào thì đưa lỗi gần con trỏ nhất ra trước', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    await goTo(document, document.lineAt(finding.range.start).text);
    const shown = run('thethuc.explainRule');
    await eventually('trang giải thích', async () => {
      await run('workbench.action.acceptSelectedQuickOpenItem');
      return hasTab('VB104');
    });
    await shown;
  });

  it('khởi động lại máy chủ: lỗi cũ mất, rồi máy chủ mới thấy lại', async () => {
    const document = await open('thong-bao.vbhc');
    await findings(document, 'VB104');
    let wereGone = false;
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      wereGone ||= vscode.languages.getDiagnostics(document.uri).length === 0;
    });
    await run('thethuc.restart');
    await eventually('lỗi cũ mất', () => wereGone);
    await findings(document, 'VB104');
    listener.dispose();
  });

  it('mở nhật ký', async () => {
    await open('thong-bao.vbhc');
    await run('thethuc.showOutput');
    await eventually('nhật ký', () => vscode.window.visibleTextEditors.some(({ document: { uri } }) => uri.scheme === 'output' && uri.path.includes('thethuc')));
  });

  it('mở cài đặt', async () => {
    await run('thethuc.openSettings');
    await eventually('trang cài đặt', () => hasTab('Settings'));
  });

  it('mở văn bản mẫu, không lưu ở đâu', async () => {
    await run('thethuc.openExample');
    const document = await eventually('văn bản mẫu', () => vscode.window.activeTextEditor?.document);
    assert.deepEqual([document.isUntitled, document.languageId], [true, 'vbhc']);
    await findings(document, 'VB104');
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

function hasTab(words: string): boolean {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.includes(words));
}
