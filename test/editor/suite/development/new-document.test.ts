import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { codeOf, eventually, findings, open } from '../editor';

const BODY = { regime: 'state', name: 'Sở Nội vụ', parent: 'Ủy ban nhân dân tỉnh An Phú', place: 'An Phú', filing: 'TCCB' };
const ORDER = { docType: 'official-letter', body: BODY, subject: 'về việc nâng bậc lương' };

const create = (answers: object) => vscode.commands.executeCommand('thethuc.newDocument', answers);
const active = () => vscode.window.activeTextEditor;

/** `.thethuc.json` of the folder; undefined while there is none. */
async function memory(): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(memoryUri()).then((bytes) => new TextDecoder().decode(bytes), () => undefined);
}

function memoryUri(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('Không có thư mục nào đang mở');
  return vscode.Uri.joinPath(folder.uri, '.thethuc.json');
}

describe('tạo văn bản mới', () => {
  beforeEach(async () => {
    await open('thong-bao.vbhc');
  });
  afterEach(async () => {
    if ((await memory()) !== undefined) await vscode.workspace.fs.delete(memoryUri());
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('mở văn bản chưa lưu đủ các phần, con trỏ ở chỗ trống đầu, và không ghi gì vào thư mục', async () => {
    await create(ORDER);
    const editor = await eventually('văn bản mới', () => (active()?.document.isUntitled ? active() : undefined));
    const { document, selection } = editor;
    assert.equal(document.languageId, 'vbhc');
    assert.match(document.getText(), /\nSố: {6}\/SNV-TCCB\nV\/v nâng bậc lương\nAn Phú, ngày {5}tháng [\s\S]*\nKính gửi: …\n[\s\S]*\n- Lưu: VT, TCCB\.\n/u);
    assert.equal(document.getText(selection), '…');
    assert.equal(document.lineAt(selection.start).text, 'Kính gửi: …');
    assert.equal(await memory(), undefined);
  });

  it('không bấm vào thư mục nào thì văn bản chưa lưu vẫn có tên trong thư mục đang mở, khác tên mọi tệp đã có và mọi văn bản đang mở', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail();
    const taken = vscode.Uri.joinPath(folder, 'cong-van-ve-viec-nang-bac-luong-thu-hai.vbhc');
    await vscode.workspace.fs.writeFile(taken, new TextEncoder().encode('đã có'));
    try {
      for (const name of ['cong-van-ve-viec-nang-bac-luong-thu-hai-2.vbhc', 'cong-van-ve-viec-nang-bac-luong-thu-hai-3.vbhc']) {
        await create({ ...ORDER, subject: 'về việc nâng bậc lương thứ hai' });
        const { document } = await eventually(name, () => (active()?.document.uri.path.endsWith(`/${name}`) ? active() : undefined));
        assert.deepEqual([document.isUntitled, document.languageId, document.uri.path], [true, 'vbhc', vscode.Uri.joinPath(folder, name).path]);
        await eventually('nội dung', () => document.getText().includes('V/v nâng bậc lương thứ hai'));
      }
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(taken)), 'đã có');
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.workspace.fs.delete(taken);
    }
  });

  it('mở quyết định cùng quy chế ban hành kèm theo', async () => {
    await create({ docType: 'decision', attached: 'regulation', body: BODY, subject: 'công tác văn thư' });
    const { document } = await eventually('văn bản mới', () => (active()?.document.isUntitled ? active() : undefined));
    assert.match(document.getText(), /\nBan hành Quy chế công tác văn thư\n[\s\S]*\nQUY CHẾ\nCông tác văn thư\n\(Kèm theo Quyết định số {6}\/QĐ-SNV /u);
  });

  it('không có lỗi hay cảnh báo nào khi còn trống', async () => {
    await create(ORDER);
    const editor = await eventually('văn bản mới', () => (active()?.document.isUntitled ? active() : undefined));
    // A fault of our own making tells that the server has looked.
    await editor.edit((builder) => builder.replace(editor.selection, 'Sở Tài chính để thực hiện Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'));
    await findings(editor.document, 'VB402');
    const graver = vscode.languages.getDiagnostics(editor.document.uri).filter((found) => found.severity <= vscode.DiagnosticSeverity.Warning && codeOf(found) !== 'VB402');
    assert.deepEqual(graver.map(({ message }) => message), []);
  });

  it('nhớ cơ quan khi được bảo, và lần sau đưa cơ quan ấy ra chọn', async () => {
    await create({ ...ORDER, remember: true });
    assert.deepEqual(JSON.parse((await memory()) ?? ''), { bodies: [BODY] });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const shown = create({ regime: 'state', docType: 'report', subject: '' });
    await eventually('báo cáo', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return active()?.document.getText().includes('/BC-SNV\n');
    });
    await shown;
  });

  it('hỏi từng bước, và bước nào để trống thì thành chỗ trống trong văn bản', async () => {
    const shown = create({});
    await eventually('nghị quyết', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return active()?.document.isUntitled && active()?.document.getText().startsWith('…\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n');
    });
    await shown;
    assert.match(active()?.document.getText() ?? '', /\nNGHỊ QUYẾT\nVề việc …\n/u);
    assert.equal(await memory(), undefined);
  });

  it('vẫn mở văn bản khi tệp nhớ hỏng, và để nguyên tệp ấy', async () => {
    await vscode.workspace.fs.writeFile(memoryUri(), new TextEncoder().encode('{ "bodies": ['));
    await create({ ...ORDER, remember: true });
    await eventually('văn bản mới', () => active()?.document.isUntitled && active()?.document.getText().includes('/SNV-TCCB'));
    assert.equal(await memory(), '{ "bodies": [');
  });
});
