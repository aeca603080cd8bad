import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, open, placeOf, wholeOf } from '../editor';

const run = (command: string) => vscode.commands.executeCommand(command);

/** A document of the workspace with another text in it, the cursor before `words`. */
async function openWith(text: string, words: string): Promise<vscode.TextEditor> {
  const document = await open('ket-luan.vbhc');
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((builder) => builder.replace(wholeOf(document), text));
  return placeCursor(editor, words);
}

async function placeCursor(editor: vscode.TextEditor, words: string): Promise<vscode.TextEditor> {
  const place = placeOf(editor.document, words);
  editor.selection = new vscode.Selection(place, place);
  await eventually('con trỏ', () => editor.selection.active.isEqual(place));
  return editor;
}

/** What stands behind the cursor on its line. */
function behindCursor({ document, selection: { active } }: vscode.TextEditor): string {
  return document.lineAt(active.line).text.slice(active.character);
}

describe('đánh số lại', () => {
  const WRONG = 'Điều 1. Phạm vi\n\nĐiều 3. Đối tượng\n\nTheo Điều 3 và Điều 4.\n\nĐiều 4. Hiệu lực\n\nTheo Điều 3 Nghị định số 30/2020/NĐ-CP.\n';
  const RIGHT = 'Điều 1. Phạm vi\n\nĐiều 2. Đối tượng\n\nTheo Điều 2 và Điều 3.\n\nĐiều 3. Hiệu lực\n\nTheo Điều 3 Nghị định số 30/2020/NĐ-CP.\n';

  it('cả văn bản: cho xem trước, đổi cả viện dẫn, hoàn tác một bước', async () => {
    const { document } = await openWith(WRONG, 'Phạm vi');
    const renumbered = run('thethuc.renumberDocument');
    await eventually('bản xem trước được chấp nhận', async () => {
      assert.ok([WRONG, RIGHT].includes(document.getText()), 'không đổi nửa chừng');
      await run('workbench.action.acceptSelectedQuickOpenItem');
      return document.getText() === RIGHT;
    });
    await renumbered;
    await run('undo');
    assert.equal(document.getText(), WRONG);
  });

  it('bỏ bản xem trước thì văn bản giữ nguyên', async () => {
    const { document } = await openWith(WRONG, 'Phạm vi');
    let isOver = false;
    const renumbered = run('thethuc.renumberArticles').then(() => (isOver = true));
    await eventually('bản xem trước bị bỏ', async () => {
      await run('workbench.action.closeQuickOpen');
      return isOver;
    });
    await renumbered;
    assert.equal(document.getText(), WRONG);
  });

  it('được gợi ý ở chỗ sai', async () => {
    const { document } = await openWith(WRONG, 'Đối tượng');
    const place = new vscode.Range(placeOf(document, 'Điều 3'), placeOf(document, 'Điều 3'));
    const titles = await eventually('gợi ý', async () => {
      const kind = vscode.CodeActionKind.RefactorRewrite.append('renumber').value;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, place, kind);
      return actions.length > 0 && actions.map(({ title }) => title);
    });
    assert.deepEqual(titles, ['Đánh số lại các điều']);
  });

  it('F2 trên một số đổi cả chỗ dẫn tới nó', async () => {
    const { document } = await openWith('Điều 1. Phạm vi\n\nĐiều 2. Hiệu lực\n\nTheo Điều 1.\n', 'Phạm vi');
    const change = await eventually('chỗ đổi', () =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, placeOf(document, '1. Phạm'), '7'),
    );
    assert.ok(await vscode.workspace.applyEdit(change));
    assert.equal(document.getText(), 'Điều 7. Phạm vi\n\nĐiều 2. Hiệu lực\n\nTheo Điều 7.\n');
  });
});

describe('chuyển khối', () => {
  const TEXT = 'Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai:\n\na) x;\n\n- y.\n\n3. Ba, theo khoản 2 Điều này.\n';

  const MOVES: readonly (readonly [command: string, words: string, after: string])[] = [
    ['moveBlockUp', 'Hai', 'Điều 1. Phạm vi\n\n1. Hai:\n\na) x;\n\n- y.\n\n2. Một.\n\n3. Ba, theo khoản 1 Điều này.\n'],
    ['moveBlockDown', 'Một', 'Điều 1. Phạm vi\n\n1. Hai:\n\na) x;\n\n- y.\n\n2. Một.\n\n3. Ba, theo khoản 1 Điều này.\n'],
    ['indentBlock', 'Ba', 'Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai:\n\na) x;\n\n- y.\n\nb) Ba, theo khoản 2 Điều này.\n'],
    ['outdentBlock', 'x;', 'Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai:\n\n3. x;\n\n- y.\n\n4. Ba, theo khoản 2 Điều này.\n'],
  ];
  for (const [command, words, after] of MOVES) {
    it(`${command}: số và viện dẫn đi theo, con trỏ ở lại với khối, hoàn tác một bước`, async () => {
      const editor = await openWith(TEXT, words);
      const behind = behindCursor(editor);
      await run(`thethuc.${command}`);
      assert.equal(editor.document.getText(), after);
      await eventually('con trỏ đi theo', () => behindCursor(editor).startsWith(behind.slice(0, 2)));
      await run('undo');
      assert.equal(editor.document.getText(), TEXT);
    });
  }

  it('ở đầu danh sách thì đứng yên', async () => {
    const editor = await openWith(TEXT, 'Một');
    await run('thethuc.moveBlockUp');
    assert.equal(editor.document.getText(), TEXT);
  });
});
