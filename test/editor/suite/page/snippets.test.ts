import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, openWith, placeOf, wholeOf } from '../editor';
import { countOnPage, pressOnPage, typeOnPage } from '../page';

/** An empty document with the cursor in it; the server has read it, so that it answers what the keys ask. */
async function empty(): Promise<vscode.TextDocument> {
  const document = await openWith('');
  await vscode.window.showTextDocument(document, { selection: wholeOf(document) });
  return document;
}

/** Types a prefix and takes the snippet that is offered for it. */
async function expand(prefix: string, name: string): Promise<void> {
  await typeOnPage(prefix);
  await eventually(`gợi ý “${name}”`, async () => {
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    return (await countOnPage(`.suggest-widget.visible .monaco-list-row.focused[aria-label*="${name}"]`)) > 0;
  });
  await pressOnPage('Tab');
}

describe('đoạn mẫu', () => {
  it('gõ tiền tố, Tab; rồi gõ vào từng chỗ trống theo thứ tự', async () => {
    const document = await empty();
    await expand('cc-nghi-dinh', 'cc-nghi-dinh');
    await eventually('đoạn mẫu', () => document.getText() === 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n');
    await typeOnPage('31/2021/NĐ-CP');
    await eventually('số đã gõ', () => document.getText().includes('số 31/2021/NĐ-CP ngày 05'));
    // Tab itself, while a suggestion for the number is on the screen, takes the suggestion.
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await typeOnPage('06');
    const filled = 'Căn cứ Nghị định số 31/2021/NĐ-CP ngày 06 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n';
    await eventually('chỗ đã điền', () => document.getText() === filled).catch(() => assert.equal(document.getText(), filled));
  });

  it('trong câu văn không mẫu nào hiện ra, dưới một chữ cái nào', async () => {
    const document = await openWith('Các cơ quan phối hợp t\n\nk\n');
    const offeredAt = async (words: string) => {
      const end = placeOf(document, words).translate(0, words.length);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, end);
      return items.filter(({ kind }) => kind === vscode.CompletionItemKind.File);
    };
    assert.ok((await offeredAt('\nk')).some(({ label }) => typeof label === 'object' && label.label === 'kh-dang'));
    assert.deepEqual(await offeredAt('hợp t'), []);
    const suggest = vscode.workspace.getConfiguration('editor.suggest', document);
    assert.equal(suggest.get('showSnippets'), false, 'VS Code cũng không đưa mẫu của mình ra');
  });

  it('cả một văn bản của Đảng', async () => {
    const document = await empty();
    await expand('qd-dang', 'qd-dang');
    await eventually('quyết định', () => document.getText().includes('ĐẢNG CỘNG SẢN VIỆT NAM') && document.getText().includes('QUYẾT ĐỊNH'));
  });
});
