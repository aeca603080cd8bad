import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { codeOf, edit, eventually, wholeOf } from '../editor';
import { countOnPage } from '../page';

/** What the command answers with, and says in its message. */
interface Summary {
  readonly documents: number;
  readonly withErrors: number;
  readonly unread: number;
}

const check = (...files: readonly vscode.Uri[]) => vscode.commands.executeCommand<Summary>('thethuc.checkFolder', files[0], files);
const stop = () => vscode.commands.executeCommand('thethuc.stopCheck');

function file(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('Không có thư mục nào đang mở');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Files that no other test opens: one that a test has opened by the API stays open for minutes. */
const FOLDER = 'hồ sơ';
const read = (name: string) => vscode.workspace.fs.readFile(file(name)).then((bytes) => new TextDecoder().decode(bytes));
const write = (name: string, text: string) => vscode.workspace.fs.writeFile(file(`${FOLDER}/${name}`), new TextEncoder().encode(text));
const codes = (name: string) => vscode.languages.getDiagnostics(file(`${FOLDER}/${name}`)).map(codeOf).filter((code) => code === 'VB104');

/** Until the day that wants its zero is found so many times; the file need not be open. */
const eventuallyFinds = (name: string, count: number) => eventually(`${name}: ${count} VB104`, () => codes(name).length === count);
const mended = (text: string) => text.replace(', ngày 5 ', ', ngày 05 ');

/** The count that VS Code draws beside a name in the explorer; desktop VS Code does not show us its page. */
async function eventuallyBadged(name: string, wanted: boolean): Promise<void> {
  if (!process.env['THETHUC_PAGE']) return;
  const badge = `.explorer-folders-view .monaco-list-row[aria-label^="${name}"] .monaco-icon-label[class*="itemBadge"]`;
  await eventually(`số lỗi cạnh tên ${name}`, async () => (await countOnPage(badge)) > 0 === wanted);
}

describe('soát thư mục', () => {
  let notice: string;
  beforeEach(async () => {
    notice = await read('thong-bao.vbhc');
    await write('a.vbhc', notice);
    await write('con/b.vbhc', notice);
  });
  afterEach(async () => {
    await stop();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(file(FOLDER), { recursive: true });
  });

  it('thấy chỗ sai của mọi văn bản trong thư mục, cả tệp chưa mở, và đếm cạnh tên tệp; thôi soát thì hết', async () => {
    await write('dung.vbhc', mended(notice));
    assert.deepEqual(await check(file(FOLDER)), { documents: 3, withErrors: 2, withWarnings: 0, off: 0, unread: 0, isCut: false });
    for (const name of ['a.vbhc', 'con/b.vbhc']) await eventuallyFinds(name, 1);
    await vscode.commands.executeCommand('workbench.view.explorer');
    await vscode.commands.executeCommand('revealInExplorer', file(`${FOLDER}/a.vbhc`));
    await eventuallyBadged('a.vbhc', true);
    await eventuallyBadged('dung.vbhc', false);
    await stop();
    await eventuallyFinds('a.vbhc', 0);
    await eventuallyBadged('a.vbhc', false);
  });

  it('chỉ soát những tệp được chọn', async () => {
    assert.equal((await check(file(`${FOLDER}/a.vbhc`))).documents, 1);
    await eventuallyFinds('a.vbhc', 1);
    await eventuallyFinds('con/b.vbhc', 0);
  });

  it('không có gì được chọn thì soát thư mục đang mở', async () => {
    assert.equal((await check()).documents, 6);
  });

  it('đổi theo tệp trên đĩa: sửa, thêm, xóa', async () => {
    await check(file(FOLDER));
    await eventuallyFinds('a.vbhc', 1);
    await write('a.vbhc', mended(notice));
    await eventuallyFinds('a.vbhc', 0);
    await write('moi/c.vbhc', notice);
    await eventuallyFinds('moi/c.vbhc', 1);
    await vscode.workspace.fs.delete(file(`${FOLDER}/moi`), { recursive: true });
    await eventuallyFinds('moi/c.vbhc', 0);
  });

  it('văn bản đang mở được xét như đang viết, đóng lại thì như trên đĩa, không tính hai lần', async () => {
    await check(file(FOLDER));
    await eventuallyFinds('a.vbhc', 1);
    await vscode.commands.executeCommand('vscode.open', file(`${FOLDER}/a.vbhc`));
    const { document } = await eventually('văn bản', () => vscode.window.activeTextEditor);
    await edit(document, wholeOf(document), `${mended(notice)}\n`);
    await eventuallyFinds('a.vbhc', 0);
    await edit(document, wholeOf(document), notice);
    await eventuallyFinds('a.vbhc', 1);
    await edit(document, wholeOf(document), mended(notice));
    await eventuallyFinds('a.vbhc', 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventuallyFinds('a.vbhc', 1);
  });

  it('còn đó khi máy chủ khởi động lại', async () => {
    await check(file(FOLDER));
    await eventuallyFinds('con/b.vbhc', 1);
    await vscode.commands.executeCommand('thethuc.restart');
    await eventuallyFinds('con/b.vbhc', 1);
    await write('con/b.vbhc', mended(notice));
    await eventuallyFinds('con/b.vbhc', 0);
  });

  it('kể cả tệp không đọc được', async () => {
    await vscode.workspace.fs.writeFile(file(`${FOLDER}/word.vbhc`), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff]));
    assert.equal((await check(file(FOLDER))).unread, 1);
  });
});
