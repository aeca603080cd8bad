import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { edit, eventually, findings, noFinding, open, placeOf, squiggles } from '../editor';
import { countOnPage } from '../page';

describe('tiện ích trong trình duyệt', () => {
  it('chạy trong worker, không có tiến trình nào của nó bên máy chủ', async () => {
    await findings(await open('thong-bao.vbhc'), 'VB104');
    assert.equal(vscode.extensions.getExtension('thethuc.thethuc'), undefined);
  });

  it('gạch chân chỗ sai, thôi gạch khi đã sửa', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    assert.equal(document.getText(finding.range), '5');
    await eventually('gạch chân', async () => (await squiggles(document)) > 0);
    await edit(document, finding.range, '05');
    await noFinding(document, 'VB104');
  });

  it('giải thích và sửa bằng chính máy chủ ngôn ngữ ấy', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, '30/2020/NĐ-CP'));
    assert.match(hovers.flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value))).join('\n'), /công tác văn thư/u);
    const kind = vscode.CodeActionKind.QuickFix.value;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding.range, kind);
    const change = actions.find(({ isPreferred }) => isPreferred)?.edit;
    assert.ok(change && (await vscode.workspace.applyEdit(change)));
    await noFinding(document, 'VB104');
  });

  it('hiện thể thức ở thanh trạng thái', async () => {
    await findings(await open('thong-bao.vbhc'), 'VB104');
    await eventually('thanh trạng thái', async () => (await countOnPage('.statusbar-item[id="thethuc.thethuc.thethuc.status"]')) > 0);
  });

  it('đọc cả thư mục: văn bản này dẫn tới tệp của văn bản kia', async () => {
    const document = await open('ke-hoach.vbhc');
    const links = await eventually('đường dẫn tới tệp', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      const files = found.filter(({ target }) => target?.path.endsWith('.vbhc'));
      return files.length > 0 ? files : null;
    });
    assert.match(links[0]?.target?.path ?? '', /thong-bao\.vbhc$/u);
  });

  it('khởi động lại được', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    await vscode.commands.executeCommand('thethuc.restart');
    await edit(document, finding.range, '05');
    await noFinding(document, 'VB104');
  });
});
