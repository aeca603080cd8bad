import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Api } from '../../../../client/src/start';
import { eventually, findings, noFinding, open } from '../editor';

/* What a clerk settles for a document or a folder without opening a file of settings. */

const run = (command: string, ...args: readonly unknown[]) => vscode.commands.executeCommand(`thethuc.${command}`, ...args);
const api = () => vscode.extensions.getExtension<Api>('thethuc.thethuc')?.exports;
const status = (pattern: RegExp) => eventually(String(pattern), () => pattern.test(api()?.statusText() ?? ''));

/** What the folder's own settings say; undefined when they say nothing. */
const ofFolder = (document: vscode.TextDocument, name: string) => vscode.workspace.getConfiguration('thethuc', document).inspect(name)?.workspaceFolderValue;

describe('thể thức của một văn bản, của một thư mục', () => {
  it('ghi vào văn bản bằng một dòng, rồi lại thôi', async () => {
    const document = await open('thong-bao.vbhc');
    const before = document.getText();
    await status(/^\S+ Văn bản hành chính/u);
    await run('setProfile', { profile: 'party', where: 'document' });
    assert.equal(document.getText(), `<!-- thethuc: profile=party -->\n${before}`);
    await status(/^\S+ Văn bản của Đảng/u);
    await run('setProfile', { profile: 'auto', where: 'document' });
    assert.equal(document.getText(), before);
    await status(/^\S+ Văn bản hành chính/u);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('ghi vào cài đặt của thư mục, rồi xóa đi không để lại gì', async () => {
    const document = await open('ket-luan.vbhc');
    await status(/Văn bản của Đảng/u);
    await run('setProfile', { profile: 'state', where: 'folder' });
    assert.equal(ofFolder(document, 'profile'), 'state');
    await status(/Văn bản hành chính/u);
    await run('setProfile', { profile: 'auto', where: 'folder' });
    assert.equal(ofFolder(document, 'profile'), undefined);
    await status(/Văn bản của Đảng/u);
  });
});

describe('ngày xét', () => {
  it('nhận ngày viết như trong văn bản; để trống thì thôi', async () => {
    const document = await open('thong-bao.vbhc');
    await run('setAsOf', '27/5/2026');
    assert.equal(ofFolder(document, 'asOf'), '2026-05-27');
    await run('setAsOf', 'hôm nào đó');
    assert.equal(ofFolder(document, 'asOf'), '2026-05-27');
    await run('setAsOf', '');
    assert.equal(ofFolder(document, 'asOf'), undefined);
  });
});

describe('tắt, bật kiểm tra', () => {
  it('bằng một lệnh, và thanh trạng thái nói ngay', async () => {
    const document = await open('thong-bao.vbhc');
    await findings(document, 'VB104');
    await run('toggleChecks');
    await noFinding(document, 'VB104');
    await status(/đã tắt/u);
    await run('toggleChecks');
    await findings(document, 'VB104');
    await status(/1 lỗi/u);
    assert.equal(ofFolder(document, 'enable'), undefined);
  });
});

describe('văn bản mới từ cây thư mục', () => {
  it('chưa lưu, mà đã có tên và chỗ trong thư mục ấy', async () => {
    await open('thong-bao.vbhc');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const body = { regime: 'state', name: 'Sở Nội vụ', place: 'An Phú' };
    for (const place of [folder.uri, vscode.Uri.joinPath(folder.uri, 'ke-hoach.vbhc')]) {
      await run('newDocument', { docType: 'report', body, subject: 'kết quả công tác quý I', place });
      const document = await eventually('văn bản mới', () => [vscode.window.activeTextEditor?.document].find((active) => active?.uri.path.endsWith('ket-qua-cong-tac-quy-i.vbhc')));
      assert.deepEqual([document.isUntitled, document.languageId, document.uri.path], [true, 'vbhc', vscode.Uri.joinPath(folder.uri, 'bao-cao-ket-qua-cong-tac-quy-i.vbhc').path]);
      await eventually('nội dung', () => document.getText().includes('BÁO CÁO'));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
});

describe('thời gian khởi động', () => {
  it('được đo: phần của mình, tới khi máy chủ sẵn sàng, tới kết quả đầu tiên', async () => {
    await findings(await open('thong-bao.vbhc'), 'VB104');
    const { own, ready, firstFindings } = await eventually('các thời gian', () => [api()?.startup].find((times) => times?.firstFindings !== undefined));
    assert.ok([own, ready, firstFindings].every((time) => (time ?? 0) > 0));
    const { default: Mocha } = await import('mocha');
    Mocha.reporters.Base.consoleLog(`    kích hoạt: của mình ${own?.toFixed(0)} ms, máy chủ ${ready?.toFixed(0)} ms, kết quả đầu tiên ${firstFindings?.toFixed(0)} ms`);
  });
});
