import * as vscode from 'vscode';
import { eventually, open, placeOf } from '../editor';
import { pressOnPage } from '../page';

describe('phím tắt của khối có số', () => {
  it('Ctrl+K Alt+↑ chuyển khối lên', async () => {
    const document = await open('ket-luan.vbhc');
    const place = placeOf(document, 'Giao Ban Dân vận');
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
    await pressOnPage('Control+k');
    await pressOnPage('Alt+ArrowUp');
    await eventually('khối lên trước', () => /1\. Giao Ban Dân vận[^]*2\. Tiếp tục thực hiện/u.test(document.getText()));
  });
});
