import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { findings, open } from '../editor';

describe('gói .vsix đã cài', () => {
  it('báo lỗi trên một văn bản sai', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    assert.equal(document.getText(finding?.range), '5');
  });

  it('chạy từ thư mục tiện ích, không phải từ mã nguồn', () => {
    const extension = vscode.extensions.getExtension('thethuc.thethuc');
    assert.match(extension?.extensionPath ?? '', /thethuc\.thethuc-\d+\.\d+\.\d+/u);
  });
});
