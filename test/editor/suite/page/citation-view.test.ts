import * as vscode from 'vscode';
import { eventually, open } from '../editor';
import { countOnPage, pressOnPage } from '../page';

const ROW = '.tree-explorer-viewlet-tree-view .monaco-list-row';

describe('khung Viện dẫn trước mắt người soạn', () => {
  it('mở tới văn bản đang soạn, đánh dấu văn bản không có tệp', async () => {
    await open('ke-hoach.vbhc');
    await vscode.commands.executeCommand('thethuc.citations.focus');
    await eventually('các văn bản của thư mục', async () => (await countOnPage(`${ROW}[aria-level="1"]`)) > 1);
    await vscode.commands.executeCommand('thethuc.showCitations');
    await eventually('văn bản được viện dẫn', async () => (await countOnPage(`${ROW}[aria-level="3"]`)) > 0);
    // The view is low, and draws only what is seen; the document stands at its top.
    await pressOnPage('Home');
    await eventually('dấu không có tệp', async () => (await countOnPage(`${ROW}[aria-level="3"][aria-label*="không có tệp"]`)) === 1);
  });
});
