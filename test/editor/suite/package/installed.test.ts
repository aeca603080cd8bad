import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, findings, open, squiggles } from '../editor';

describe('gói .vsix đã cài', () => {
  it('gạch chân chỗ sai trên một văn bản sai', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    assert.equal(document.getText(finding.range), '5');
    await eventually('gạch chân', async () => (await squiggles(document)) > 0);
  });

  it('chạy từ thư mục tiện ích, không phải từ mã nguồn', () => {
    const extension = vscode.extensions.getExtension('thethuc.thethuc');
    assert.match(extension?.extensionPath ?? '', /thethuc\.thethuc-\d+\.\d+\.\d+/u);
  });
});
