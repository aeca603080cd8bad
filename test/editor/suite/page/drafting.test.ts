import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, open, placeOf, wholeOf } from '../editor';
import { countOnPage, typeOnPage } from '../page';

const DECISION = [
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc',
  'Số: 15/QĐ-UBND\tTân Lập, ngày 04 tháng 9 năm 2026',
  '',
  'QUYẾT ĐỊNH',
  'Về việc khen thưởng',
  '',
  'Điều 1. Khen thưởng các tập thể tại Phụ lục; trao thưởng trước ngày 30/11/2026.',
  '',
  'Điều 2. Văn phòng thi hành Điều 1.',
  '',
  'Phụ lục',
  'DANH SÁCH TẬP THỂ',
  '(Kèm theo Quyết định số 15/QĐ-UBND ngày 04 tháng 9 năm 2026)',
  '',
  'Tập thể A.',
  '',
].join('\n');

async function openDecision(): Promise<vscode.TextDocument> {
  const document = await open('ket-luan.vbhc');
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((builder) => builder.replace(wholeOf(document), DECISION));
  return document;
}

describe('những chữ chỉ để xem', () => {
  it('trên điều ghi mấy chỗ dẫn tới, bấm vào thì thấy các chỗ ấy', async () => {
    const document = await openDecision();
    await eventually('dòng chữ trên tiêu đề', async () => (await countOnPage('.codelens-decoration a')) > 0);
    const lenses = await eventually('các chỗ dẫn tới', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      return found.some(({ command }) => command?.title === '1 chỗ dẫn tới') ? found : undefined;
    });
    const { command } = lenses.find(({ range }) => range.start.isEqual(placeOf(document, 'Điều 1. Khen'))) ?? {};
    assert.equal(command?.title, '1 chỗ dẫn tới');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await eventually('khung xem các chỗ dẫn tới', async () => (await countOnPage('.reference-zone-widget')) > 0);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('sau ngày có thứ trong tuần, trong văn bản thì không', async () => {
    const document = await openDecision();
    const [hint] = await eventually('thứ trong tuần', async () => {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, wholeOf(document));
      return hints.length > 0 ? hints : undefined;
    });
    assert.equal(hint?.label, 'thứ Hai');
    await eventually('chữ mờ trên màn hình', async () => (await countOnPage('.view-line:has-text("thứ")')) === 1);
    assert.equal(document.getText(), DECISION);
  });
});

describe('sửa một chỗ, chỗ phải giống cũng đổi theo', () => {
  it('số của văn bản và số ở dòng chỉ dẫn của phụ lục', async () => {
    const document = await openDecision();
    const place = placeOf(document, '/QĐ-UBND');
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
    await eventually('hai chỗ đi cùng nhau', async () => (await countOnPage('.linked-editing-decoration')) > 0);
    // One key: VS Code asks anew after each, and what is typed while it asks goes to one place only.
    await typeOnPage('6');
    await eventually('cả hai chỗ', () => document.getText().split('156/QĐ-UBND').length === 3);
  });
});
