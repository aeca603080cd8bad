import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Api } from '../../../../client/src/start';
import { codeOf, eventually, findings, noFinding, open, SQUIGGLE } from '../editor';
import { countOnPage, pressOnPage, typeOnPage } from '../page';

/** Unlike an assignment to `editor.selection`, it returns when the page has it and the keyboard goes there. */
async function select(document: vscode.TextDocument, selection: vscode.Range): Promise<void> {
  await vscode.window.showTextDocument(document, { selection });
}

describe('trước mắt người soạn', () => {
  it('chỗ sai có gạch chân, gõ thêm số 0 thì hết', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    await eventually('gạch chân', async () => (await countOnPage(SQUIGGLE.error)) === 1);
    await select(document, new vscode.Range(finding.range.start, finding.range.start));
    await typeOnPage('0');
    await noFinding(document, 'VB104');
    await eventually('hết gạch chân', async () => (await countOnPage(SQUIGGLE.error)) === 0);
  });

  it('gõ kiểu Telex, xóa rồi thay từng chữ, không để sót lỗi cũ', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    await select(document, finding.range);
    for (const letter of ['1', '2']) await typeOnPage(letter);
    for (const key of ['Backspace', 'Backspace']) await pressOnPage(key);
    for (const letter of ['0', '7']) await typeOnPage(letter);
    await eventually('ngày 07', () => document.getText().includes('An Giang, ngày 07 tháng 12'));
    await noFinding(document, 'VB104');
  });

  it('chữ đang viết dở chưa bị nhắc; con trỏ sang dòng khác thì nhắc', async () => {
    const document = await open('thong-bao.vbhc');
    await findings(document, 'VB104');
    const end = document.lineAt(14).range.end;
    await select(document, new vscode.Range(end, end));
    await typeOnPage(' theo Quyết định số 06/QĐ-TTg');
    const api = vscode.extensions.getExtension<Api>('thethuc.thethuc')?.exports;
    await eventually('máy chủ đã thấy chỗ thiếu ngày', () => /1 lỗi, 1 cảnh báo/u.test(api?.statusText() ?? ''));
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri).map(codeOf), ['VB104']);
    await pressOnPage('ArrowUp');
    await findings(document, 'VB415');
  });

  it('Ctrl+. mở danh sách cách sửa', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    await select(document, new vscode.Range(finding.range.start, finding.range.start));
    await pressOnPage('Control+.');
    await eventually('danh sách cách sửa', async () => (await countOnPage('.action-widget .action-item, .action-widget .monaco-list-row')) > 0);
    await pressOnPage('Escape');
  });
});
