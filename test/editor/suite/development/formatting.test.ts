import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { edit, eventually, open, placeOf } from '../editor';

describe('xếp lại văn bản', () => {
  it('bỏ khoảng trắng thừa, giữ cột và giữ từng chữ; lần thứ hai không sửa gì', async () => {
    const document = await open('ket-luan.vbhc');
    const before = document.getText();
    const at = placeOf(document, 'Giao Ban Dân vận');
    await edit(document, new vscode.Range(at, at.translate(0, 5)), 'Giao  ');
    await edit(document, new vscode.Range(at.translate(-1, 0).with({ character: 0 }), at.translate(-1, 0).with({ character: 0 })), '\n\n');
    await eventually('cách xếp lại', async () => (await formattingOf(document)).length > 0);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await eventually('văn bản như cũ', () => document.getText() === before);
    assert.deepEqual(await formattingOf(document), []);
  });

  const formattingOf = async ({ uri }: vscode.TextDocument) =>
    (await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', uri, { tabSize: 4, insertSpaces: true })) ?? [];

  it('chọn rộng dần theo từng phần của văn bản', async () => {
    const document = await open('ket-luan.vbhc');
    const place = placeOf(document, '35-CT/TW').translate(0, 1);
    const [range] = await eventually('các mức chọn', () => vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [place]));
    const texts: string[] = [];
    for (let one = range; one; one = one.parent) texts.push(document.getText(one.range));
    assert.ok(texts.includes('Chỉ thị số 35-CT/TW'), texts.join(' | '));
    assert.ok(texts.some((text) => text.startsWith('1. Tiếp tục') && text.endsWith('Bộ Chính trị.')), texts.join(' | '));
    assert.equal(texts.at(-1), document.getText());
  });

  it('chỉ trong ngôn ngữ của ta Enter mới hỏi máy chủ', () => {
    const formatOnType = (languageId: string) => vscode.workspace.getConfiguration('editor', { languageId }).get('formatOnType');
    assert.equal(formatOnType('vbhc'), true);
    assert.equal(formatOnType('plaintext'), false);
  });
});
