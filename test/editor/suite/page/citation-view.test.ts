import * as vscode from 'vscode';
import { eventually, open } from '../editor';
import { countOnPage } from '../page';

const ROW = '.pane-header[aria-label*="Viện dẫn"] ~ .pane-body .monaco-list-row';

describe('khung Viện dẫn trước mắt người soạn', () => {
  it('mở tới văn bản đang soạn, đánh dấu văn bản không có tệp', async () => {
    await open('ke-hoach.vbhc');
    await vscode.commands.executeCommand('thethuc.citations.focus');
    await eventually('các văn bản của thư mục', async () => (await countOnPage(`${ROW}[aria-level="1"]`)) >= 4);
    await vscode.commands.executeCommand('thethuc.showCitations');
    await eventually('văn bản được viện dẫn', async () => (await countOnPage(`${ROW}[aria-level="3"]`)) === 2);
    await eventually('dấu không có tệp', async () => (await countOnPage(`${ROW} .codicon-warning`)) === 1);
  });
});
