import * as vscode from 'vscode';
import { eventually, open } from '../editor';

function statusText(): string {
  const extension = vscode.extensions.getExtension<{ statusText(): string }>('thethuc.thethuc');
  return extension?.exports?.statusText() ?? '';
}

describe('thanh trạng thái', () => {
  it('nói thể thức và số lỗi của văn bản đang mở', async () => {
    await open('thong-bao.vbhc');
    await eventually('Văn bản hành chính · … 1 lỗi', () => /Văn bản hành chính.* 1 lỗi/u.test(statusText()));
  });

  it('đổi theo khi mở văn bản của Đảng', async () => {
    await open('ket-luan.vbhc');
    await eventually('Văn bản của Đảng', () => /Văn bản của Đảng/u.test(statusText()));
  });

  it('im lặng bên ngoài văn bản hành chính', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'x', language: 'plaintext' }));
    await eventually('không còn dòng trạng thái', () => statusText() === '');
  });
});
