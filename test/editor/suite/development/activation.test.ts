import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, open } from '../editor';

describe('tiện ích trong VS Code', () => {
  it('thức dậy khi mở một tệp .vbhc', async () => {
    const document = await open('thong-bao.vbhc');
    assert.equal(document.languageId, 'vbhc');
    const extension = vscode.extensions.getExtension('thethuc.thethuc');
    await eventually('tiện ích hoạt động', () => extension?.isActive);
  });

  it('làm việc cả trong thư mục chưa được tin cậy', () => {
    const extension = vscode.extensions.getExtension('thethuc.thethuc');
    assert.equal(extension?.packageJSON.capabilities.untrustedWorkspaces.supported, true);
    if (process.env['THETHUC_HOST'] === 'browser') assert.equal(vscode.workspace.isTrusted, false);
  });
});
