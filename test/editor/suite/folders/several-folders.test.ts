import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { codeOf, eventually, findings, noFinding } from '../editor';

interface Api {
  statusText(): string;
}

const NAMES = ['chung', 'uy-ban', 'dang-uy'];

/** `uy-ban/thong-bao.vbhc`; in no folder that is open, too. */
function file(name: string): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('Không có thư mục nào đang mở');
  return vscode.Uri.file(join(first.uri.fsPath, '..', name));
}

async function openFile(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(name));
  await vscode.window.showTextDocument(document);
  return document;
}

const codes = (name: string) => vscode.languages.getDiagnostics(file(name)).map(codeOf);
const statusText = () => vscode.extensions.getExtension<Api>('thethuc.thethuc')?.exports?.statusText() ?? '';
const active = () => vscode.window.activeTextEditor;
const textOf = (name: string) => vscode.workspace.fs.readFile(file(name)).then((bytes) => new TextDecoder().decode(bytes));
const create = (answers: object) => vscode.commands.executeCommand('thethuc.newDocument', answers);

/** Takes the first of whatever is offered until a new document says `words`. */
async function takesFirst(shown: Thenable<unknown>, words: string): Promise<void> {
  await eventually(words, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return active()?.document.isUntitled && active()?.document.getText().includes(words);
  });
  await shown;
}

describe('nhiều thư mục, mỗi thư mục một cài đặt', () => {
  it('mở như người dùng mở', () => {
    assert.deepEqual(vscode.workspace.workspaceFolders?.map(({ name }) => name), NAMES);
  });

  it('mỗi văn bản xét theo cài đặt của thư mục nó nằm trong: thể thức, quy tắc, ngày', async () => {
    const party = await openFile('dang-uy/thong-bao.vbhc');
    await findings(party, 'VB104');
    const [colon] = await findings(party, 'VB110');
    await eventually('thể thức của Đảng', () => statusText().includes('Văn bản của Đảng'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', party.uri, colon.range.start);
    assert.match(hovers.flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value))).join('\n'), /05-HD\/VPTW/u);
    const state = await openFile('uy-ban/thong-bao.vbhc');
    await eventually('thể thức của Nhà nước', () => statusText().includes('Văn bản hành chính'));
    await noFinding(state, 'VB104');
    await noFinding(state, 'VB110');
  });

  it('soát mọi thư mục cùng một lúc thì cũng theo cài đặt của từng thư mục', async () => {
    const shown = vscode.commands.executeCommand<{ readonly documents: number }>('thethuc.checkFolder');
    let summary: { readonly documents: number } | undefined;
    void shown.then((answer) => (summary = answer));
    await eventually('tổng kết', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return summary;
    });
    assert.equal(summary?.documents, 5);
    await eventually('VB104 ở thư mục của Đảng', () => codes('dang-uy/luu/thong-bao.vbhc').includes('VB104'));
    assert.ok(!codes('uy-ban/luu/thong-bao.vbhc').includes('VB104'));
    await vscode.commands.executeCommand('thethuc.stopCheck');
    await eventually('hết', () => codes('dang-uy/luu/thong-bao.vbhc').length === 0);
  });

  it('văn bản của thư mục này viện dẫn thì dẫn tới tệp của thư mục kia', async () => {
    const plan = await openFile('chung/ke-hoach.vbhc');
    const links = await eventually('liên kết', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', plan.uri);
      return found.some(({ target }) => target?.path.endsWith('.vbhc')) ? found : undefined;
    });
    assert.ok(links.some(({ target }) => target?.path.endsWith('/uy-ban/thong-bao.vbhc')), links.map(({ target }) => String(target)).join('\n'));
  });

  it('tạo văn bản mới đưa ra cơ quan mà thư mục của văn bản đang mở nhớ', async () => {
    await openFile('dang-uy/thong-bao.vbhc');
    await takesFirst(create({ regime: 'party', docType: 'report', subject: '' }), '-BC/ĐU');
    await openFile('uy-ban/thong-bao.vbhc');
    await takesFirst(create({ regime: 'state', docType: 'report', subject: '' }), '/BC-UBND');
  });

  it('không văn bản nào đang mở thì hỏi thư mục nào', async () => {
    await takesFirst(create({ regime: 'state', docType: 'report', subject: '' }), '/BC-SNV');
  });

  it('nhớ cơ quan mới ở thư mục của văn bản đang mở, không ở thư mục khác', async () => {
    const before = await Promise.all(NAMES.map((name) => textOf(`${name}/.thethuc.json`)));
    await openFile('uy-ban/thong-bao.vbhc');
    await create({ docType: 'official-letter', body: { regime: 'state', name: 'Sở Tài chính' }, subject: '', remember: true });
    const [chung, state, party] = await Promise.all(NAMES.map((name) => textOf(`${name}/.thethuc.json`)));
    await vscode.workspace.fs.writeFile(file('uy-ban/.thethuc.json'), new TextEncoder().encode(before[1]));
    assert.deepEqual([chung, party], [before[0], before[2]]);
    assert.match(state ?? '', /Sở Tài chính/u);
  });

  it('thư mục thêm vào thì cài đặt của nó có hiệu lực, bỏ ra thì hết', async () => {
    const document = await openFile('them/thong-bao.vbhc');
    await findings(document, 'VB104');
    vscode.workspace.updateWorkspaceFolders(NAMES.length, 0, { uri: file('them') });
    await noFinding(document, 'VB104');
    vscode.workspace.updateWorkspaceFolders(NAMES.length, 1);
    await findings(document, 'VB104');
    await eventually('thư mục như trước', () => vscode.workspace.workspaceFolders?.length === NAMES.length);
  });
});
