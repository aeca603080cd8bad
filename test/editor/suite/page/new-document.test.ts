import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { edit, eventually, open, wholeOf } from '../editor';
import { countOnPage, pressOnPage, typeOnPage } from '../page';

const ROW = '.quick-input-list .monaco-list-row';
const active = () => vscode.window.activeTextEditor;
const run = vscode.commands.executeCommand;

/** Types into the list and waits until it has `label` first. */
async function find(typed: string, label: string): Promise<void> {
  // The list may be there before the keyboard goes to it.
  await eventually('ô tìm', async () => (await countOnPage('.quick-input-widget input[type="text"]:focus')) > 0);
  await typeOnPage(typed);
  await eventually(`“${label}” khi gõ “${typed}”`, async () => (await countOnPage(`${ROW}.focused:has-text("${label}")`)) > 0);
}

async function clear(): Promise<void> {
  await pressOnPage('Control+a');
  await pressOnPage('Backspace');
}

describe('tạo văn bản mới, trước mắt người soạn', () => {
  afterEach(() => run('workbench.action.closeQuickOpen'));

  it('loại văn bản tìm được không dấu, theo chữ đầu, theo chữ ở giữa', async () => {
    await open('thong-bao.vbhc');
    const shown = run('thethuc.newDocument', { regime: 'state' });
    await eventually('danh sách loại văn bản', async () => (await countOnPage(`${ROW}:has-text("Nghị quyết")`)) > 0);
    for (const [typed, label] of [['quyet dinh', 'Quyết định'], ['qd', 'Quyết định'], ['ttr', 'Tờ trình'], ['ủy quyền', 'Giấy ủy quyền'], ['uy quyen', 'Giấy ủy quyền']] as const) {
      await find(typed, label);
      await clear();
    }
    await pressOnPage('Escape');
    await shown;
  });

  it('chế độ tìm được không dấu', async () => {
    await open('thong-bao.vbhc');
    const shown = run('thethuc.newDocument', {});
    await eventually('hai chế độ', async () => (await countOnPage(`${ROW}:has-text("Nhà nước")`)) > 0);
    await find('dang', 'Đảng');
    await pressOnPage('Escape');
    await shown;
  });

  it('cơ quan đã nhớ và người ký tìm được không dấu', async () => {
    await open('thong-bao.vbhc');
    const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail(), '.thethuc.json');
    const signers = [{ post: 'GIÁM ĐỐC', name: 'Trần Văn Bình' }, { mark: 'KT. GIÁM ĐỐC', post: 'PHÓ GIÁM ĐỐC', name: 'Lương Đình Hải' }];
    const bodies = ['Sở Tài chính', 'Sở Nội vụ'].map((name) => ({ regime: 'state', name, signers }));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify({ bodies })));
    const shown = run('thethuc.newDocument', { regime: 'state', docType: 'report', subject: '' });
    await eventually('các cơ quan', async () => (await countOnPage(`${ROW}:has-text("Sở Tài chính")`)) > 0);
    await find('noi vu', 'Sở Nội vụ');
    await pressOnPage('Enter');
    await eventually('những người ký', async () => (await countOnPage(`${ROW}:has-text("Trần Văn Bình")`)) > 0);
    await find('dinh hai', 'Lương Đình Hải');
    await pressOnPage('Enter');
    await eventually('báo cáo', () => /\/BC-SNV\n[^]*\nPHÓ GIÁM ĐỐC\n+Lương Đình Hải\n/u.test(active()?.document.getText() ?? ''));
    await shown;
    await vscode.workspace.fs.delete(file);
  });

  it('quyết định của ủy ban nhân dân: hỏi ai ký, rồi viết đúng thẩm quyền của người ấy', async () => {
    await open('thong-bao.vbhc');
    const shown = run('thethuc.newDocument', { docType: 'decision', body: { regime: 'state', name: 'Ủy ban nhân dân xã Tân Lập' }, subject: 'kiện toàn Tổ chuyển đổi số' });
    await eventually('những người ký', async () => (await countOnPage(`${ROW}.focused:has-text("TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH")`)) > 0);
    await eventually('ô tìm', async () => (await countOnPage('.quick-input-widget input[type="text"]:focus')) > 0);
    await pressOnPage('ArrowDown');
    await eventually('Chủ tịch', async () => (await countOnPage(`${ROW}.focused:has-text("Chủ tịch Ủy ban nhân dân xã Tân Lập ban hành")`)) > 0);
    await pressOnPage('Enter');
    await eventually('quyết định của Chủ tịch', () => /\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n[^]*\.\n\nCHỦ TỊCH\n/u.test(active()?.document.getText() ?? ''));
    await shown;
    await run('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('Snippets: Fill File with Snippet', () => {
  it('điền cả văn bản vào tệp trống, con trỏ ở chỗ trống đầu', async () => {
    const document = await open('ket-luan.vbhc');
    await edit(document, wholeOf(document), '');
    await eventually('tệp trống', () => document.getText() === '');
    const shown = run('workbench.action.populateFileFromSnippet');
    await eventually('các văn bản mẫu', async () => (await countOnPage(ROW)) > 0);
    await find('qd', 'Quyết định quy định trực tiếp, mẫu 1.2');
    await pressOnPage('Enter');
    await eventually('cả quyết định', () => /^QUYẾT ĐỊNH$/mu.test(document.getText()) && document.getText().includes('Nơi nhận:'));
    await shown;
    assert.equal(document.languageId, 'vbhc');
  });
});

describe('đánh số lại, trước mắt người soạn', () => {
  const WRONG = 'Điều 1. Phạm vi\n\nĐiều 3. Đối tượng\n\nTheo Điều 3 và Điều 4.\n\nĐiều 4. Hiệu lực\n';
  const RIGHT = 'Điều 1. Phạm vi\n\nĐiều 2. Đối tượng\n\nTheo Điều 2 và Điều 3.\n\nĐiều 3. Hiệu lực\n';

  async function shown(): Promise<{ document: vscode.TextDocument; done: Thenable<unknown> }> {
    const document = await open('ket-luan.vbhc');
    await edit(document, wholeOf(document), WRONG);
    await eventually('văn bản', () => document.getText() === WRONG);
    const done = run('thethuc.renumberDocument');
    for (const label of ['Điều 3 → 2. Đối tượng', 'Điều 4 → 3. Hiệu lực', 'Theo Điều 3 → 2 và Điều 4.']) {
      await eventually(label, async () => (await countOnPage(`${ROW}:has-text("${label}")`)) > 0);
    }
    return { document, done };
  }

  it('thấy số cũ, số mới, chỗ dẫn tới; Enter thì đổi tất cả', async () => {
    const { document, done } = await shown();
    await pressOnPage('Enter');
    await eventually('số mới', () => document.getText() === RIGHT).catch(() => assert.equal(document.getText(), RIGHT));
    await done;
  });

  it('Esc thì giữ nguyên', async () => {
    const { document, done } = await shown();
    await pressOnPage('Escape');
    await done;
    assert.equal(document.getText(), WRONG);
  });
});
