import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Api } from '../../../../client/src/start';
import { eventually, findings, noFinding, open } from '../editor';
import { countOnPage, pressOnPage, typeOnPage } from '../page';

/* The menu behind the status item, entry by entry, as it is seen and chosen; and what must not be seen. */

const ROWS = '.quick-input-widget .monaco-list-row';
const shows = (selector: string) => eventually(selector, async () => (await countOnPage(selector)) > 0);
const isGone = (selector: string) => eventually(`không còn ${selector}`, async () => (await countOnPage(selector)) === 0);
const enabled = () => vscode.workspace.getConfiguration('thethuc', vscode.window.activeTextEditor?.document).get('enable');

/** Opens the menu, types what finds the entry alone, and takes it. */
async function choose(entry: string): Promise<void> {
  await vscode.window.showTextDocument(vscode.window.activeTextEditor?.document ?? (await open('nhieu-loi.vbhc')));
  const shown = vscode.commands.executeCommand('thethuc.showMenu');
  await shows(`${ROWS}:has-text("Mở nhật ký")`);
  // The list may be there before the keyboard goes to it.
  await shows('.quick-input-widget input[type="text"]:focus');
  await typeOnPage(entry);
  await eventually(`chỉ còn ${entry}`, async () => (await countOnPage(ROWS)) === 1);
  await pressOnPage('Enter');
  void shown;
}

async function leave(question: string): Promise<void> {
  await shows(`.quick-input-widget:has-text("${question}")`);
  await pressOnPage('Escape');
  await isGone('.quick-input-widget:not([style*="display: none"])');
}

describe('trình đơn ở thanh trạng thái', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await open('nhieu-loi.vbhc');
    await findings(document, 'VB104');
  });

  it('sửa mọi lỗi sửa được an toàn', async () => {
    await choose('sua moi loi');
    await noFinding(document, 'VB104');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('tới chỗ kế tiếp', async () => {
    await choose('toi cho ke tiep');
    await shows('.zone-widget .marker-widget');
    await vscode.commands.executeCommand('closeMarkersNavigation');
  });

  it('mở danh sách vấn đề', async () => {
    await choose('mo danh sach');
    await shows('.markers-panel .monaco-list-row');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('nói vì sao', async () => {
    await choose('vi sao');
    await leave('theo dấu hiệu trong văn bản');
  });

  it('chọn thể thức', async () => {
    await choose('chon the thuc');
    await leave('Không theo thể thức nào');
  });

  it('chọn ngày xét', async () => {
    await choose('ngay khac');
    await leave('Để trống: theo ngày ghi trong từng văn bản');
  });

  it('tắt kiểm tra, rồi bật lại', async () => {
    await choose('tat kiem tra');
    await noFinding(document, 'VB104');
    assert.equal(enabled(), false);
    await choose('bat kiem tra');
    await findings(document, 'VB104');
    assert.equal(enabled(), true);
  });

  it('mở nhật ký', async () => {
    await choose('mo nhat ky');
    await shows('.output-view-container, [id="workbench.panel.output"]');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('mở cài đặt', async () => {
    await choose('mo cai dat');
    await shows('.settings-editor');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

describe('mở văn bản', () => {
  it('không có gì tự bật lên', async () => {
    const api = vscode.extensions.getExtension<Api>('thethuc.thethuc')?.exports;
    await vscode.commands.executeCommand('notifications.clearAll');
    for (const name of ['thong-bao.vbhc', 'ket-luan.vbhc', 'nhieu-loi.vbhc', 'ke-hoach.vbhc']) {
      await open(name);
      await eventually(`thanh trạng thái cho ${name}`, () => api?.statusText());
      assert.equal(await countOnPage('.notification-toast, .notifications-center.visible, .quick-input-widget:not([style*="display: none"]), .monaco-dialog-box'), 0, name);
    }
  });
});
