import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { codeOf, edit, eventually, open, wholeOf } from '../editor';
import { countOnPage } from '../page';

/** What the command answers with; in the order of its message. */
interface Summary {
  readonly documents: number;
  readonly withErrors: number;
  readonly unread: number;
}

const check = (...files: readonly vscode.Uri[]) => vscode.commands.executeCommand<Summary>('thethuc.checkFolder', files[0], files);
const stop = () => vscode.commands.executeCommand('thethuc.stopCheck');

function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('Không có thư mục nào đang mở');
  return first.uri;
}

const file = (name: string) => vscode.Uri.joinPath(folder(), name);
const codes = (name: string) => vscode.languages.getDiagnostics(file(name)).map(codeOf);

/** Until what is said of a file is what is wanted; it need not be open. */
const eventuallyHas = (name: string, wanted: boolean, code = 'VB104') => eventually(`${name}: ${wanted ? 'có' : 'hết'} ${code}`, () => codes(name).includes(code) === wanted);

/** The counts that VS Code draws beside names in the explorer; desktop VS Code does not show us its page. */
async function eventuallyBadged(name: string, wanted: boolean): Promise<void> {
  if (!process.env['THETHUC_PAGE']) return;
  await vscode.commands.executeCommand('workbench.view.explorer');
  const row = `.explorer-folders-view .monaco-list-row[aria-label^="${name}"] .monaco-icon-label[class*="itemBadge"]`;
  await eventually(`số lỗi cạnh tên ${name}`, async () => (await countOnPage(row)) > 0 === wanted);
}

describe('soát thư mục', () => {
  afterEach(stop);

  it('thấy chỗ sai của mọi văn bản trong thư mục, cả tệp chưa mở, và đếm cạnh tên tệp; thôi soát thì hết', async () => {
    const summary = await check(folder());
    assert.deepEqual([summary.documents, summary.unread], [4, 0]);
    assert.ok(summary.withErrors > 0);
    for (const name of ['thong-bao.vbhc', 'nhieu-loi.vbhc']) {
      await eventuallyHas(name, true);
      await eventuallyBadged(name, true);
    }
    await stop();
    await eventuallyHas('thong-bao.vbhc', false);
    await eventuallyBadged('thong-bao.vbhc', false);
  });

  it('chỉ soát những tệp được chọn', async () => {
    assert.equal((await check(file('thong-bao.vbhc'))).documents, 1);
    await eventuallyHas('thong-bao.vbhc', true);
    assert.deepEqual(codes('nhieu-loi.vbhc'), []);
  });

  it('không có thư mục nào được chọn thì soát thư mục đang mở', async () => {
    assert.equal((await check()).documents, 4);
  });

  it('đổi theo tệp trên đĩa: sửa, thêm, xóa', async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('thong-bao.vbhc')));
    const write = (content: string) => vscode.workspace.fs.writeFile(file('con/moi.vbhc'), new TextEncoder().encode(content));
    await check(folder());
    await write(text);
    await eventuallyHas('con/moi.vbhc', true);
    await write(text.replace(', ngày 5 ', ', ngày 05 '));
    await eventuallyHas('con/moi.vbhc', false);
    await write(text);
    await eventuallyHas('con/moi.vbhc', true);
    await vscode.workspace.fs.delete(file('con'), { recursive: true });
    await eventuallyHas('con/moi.vbhc', false);
  });

  it('văn bản đang mở được xét như đang viết, đóng lại thì như trên đĩa, không tính hai lần', async () => {
    await check(folder());
    await eventuallyHas('thong-bao.vbhc', true);
    const document = await open('thong-bao.vbhc');
    assert.equal(codes('thong-bao.vbhc').filter((code) => code === 'VB104').length, 1);
    await edit(document, wholeOf(document), document.getText().replace(', ngày 5 ', ', ngày 05 '));
    await eventuallyHas('thong-bao.vbhc', false);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventuallyHas('thong-bao.vbhc', true);
    assert.equal(codes('thong-bao.vbhc').filter((code) => code === 'VB104').length, 1);
  });

  it('còn đó khi máy chủ khởi động lại', async () => {
    await check(folder());
    await eventuallyHas('thong-bao.vbhc', true);
    await vscode.commands.executeCommand('thethuc.restart');
    await eventuallyHas('thong-bao.vbhc', true);
  });

  it('kể cả tệp không đọc được', async () => {
    const word = file('word.vbhc');
    await vscode.workspace.fs.writeFile(word, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff]));
    try {
      assert.equal((await check(folder())).unread, 1);
    } finally {
      await vscode.workspace.fs.delete(word);
    }
  });
});
