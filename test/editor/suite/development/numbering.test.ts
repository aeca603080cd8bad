import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { accepted, actionsAt, discarded } from '../actions';
import { edit, eventually, goTo, openWith, placeOf, wholeOf } from '../editor';

const run = vscode.commands.executeCommand;

/** A document that says just this, the cursor before `words`. */
async function writeAt(text: string, words: string): Promise<vscode.TextEditor> {
  return goTo(await openWith(text), words);
}

async function reads({ document }: vscode.TextEditor, text: string): Promise<void> {
  await eventually('văn bản', () => document.getText() === text).catch(() => assert.equal(document.getText(), text));
}

/** What stands behind the cursor on its line. */
function behindCursor({ document, selection: { active } }: vscode.TextEditor): string {
  return document.lineAt(active.line).text.slice(active.character);
}

describe('đánh số lại', () => {
  const WRONG = 'Điều 1. Phạm vi\n\nĐiều 3. Đối tượng\n\nTheo Điều 3 và Điều 4.\n\nĐiều 4. Hiệu lực\n\n1. Một.\n\n3. Ba.\n\nTheo Điều 3 Nghị định số 30/2020/NĐ-CP.\n';
  const ARTICLES = WRONG.replace('Điều 3. Đối', 'Điều 2. Đối').replace('Theo Điều 3 và Điều 4', 'Theo Điều 2 và Điều 3').replace('Điều 4. Hiệu', 'Điều 3. Hiệu');
  const SECTION = WRONG.replace('3. Ba', '2. Ba');
  const SCOPES: readonly (readonly [command: string, words: string, after: string])[] = [
    ['thethuc.renumberDocument', 'Phạm vi', ARTICLES.replace('3. Ba', '2. Ba')],
    ['thethuc.renumberArticles', 'Phạm vi', ARTICLES],
    ['thethuc.renumberSection', 'Một', SECTION],
  ];
  for (const [command, words, after] of SCOPES) {
    it(`${command}: cho xem trước, đổi cả viện dẫn, hoàn tác một bước`, async () => {
      const editor = await writeAt(WRONG, words);
      await accepted(run(command));
      await reads(editor, after);
      await run('undo');
      await reads(editor, WRONG);
    });
  }

  it('bỏ bản xem trước thì văn bản giữ nguyên', async () => {
    const { document } = await writeAt(WRONG, 'Phạm vi');
    await discarded(run('thethuc.renumberArticles'));
    assert.equal(document.getText(), WRONG);
  });

  it('chỉ được gợi ý ở chỗ sai', async () => {
    const { document } = await writeAt('Điều 1. Phạm vi\n\nĐiều 3. Đối tượng\n', 'Đối tượng');
    const titlesAt = async (words: string) => {
      const place = placeOf(document, words);
      return (await actionsAt(document, new vscode.Range(place, place), 'refactor.rewrite.renumber')).map(({ title }) => title);
    };
    await eventually('gợi ý', async () => (await titlesAt('Điều 3')).length > 0);
    assert.deepEqual(await titlesAt('Điều 3'), ['Đánh số lại các điều']);
    await edit(document, wholeOf(document), 'Điều 1. Phạm vi\n\nĐiều 2. Đối tượng\n');
    assert.deepEqual(await titlesAt('Điều 2'), []);
  });

  it('F2 trên một số đổi cả chỗ dẫn tới nó', async () => {
    const { document } = await writeAt('Điều 1. Phạm vi\n\nĐiều 2. Hiệu lực\n\nTheo Điều 1.\n', 'Phạm vi');
    const change = await eventually('chỗ đổi', () =>
      run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, placeOf(document, '1. Phạm'), '7'),
    );
    assert.ok(await vscode.workspace.applyEdit(change));
    assert.equal(document.getText(), 'Điều 7. Phạm vi\n\nĐiều 2. Hiệu lực\n\nTheo Điều 7.\n');
  });
});

describe('chuyển khối', () => {
  const TEXT = 'Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai:\n\na) x;\n\n- y.\n\n3. Ba, theo khoản 2 Điều này.\n';

  const MOVES: readonly (readonly [command: string, words: string, after: string])[] = [
    ['thethuc.moveBlockUp', 'Hai', 'Điều 1. Phạm vi\n\n1. Hai:\n\na) x;\n\n- y.\n\n2. Một.\n\n3. Ba, theo khoản 1 Điều này.\n'],
    ['thethuc.moveBlockDown', 'Một', 'Điều 1. Phạm vi\n\n1. Hai:\n\na) x;\n\n- y.\n\n2. Một.\n\n3. Ba, theo khoản 1 Điều này.\n'],
    ['thethuc.indentBlock', 'Ba', 'Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai:\n\na) x;\n\n- y.\n\nb) Ba, theo khoản 2 Điều này.\n'],
    ['thethuc.outdentBlock', 'x;', 'Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai:\n\n3. x;\n\n- y.\n\n4. Ba, theo khoản 2 Điều này.\n'],
  ];
  for (const [command, words, after] of MOVES) {
    it(`${command}: số và viện dẫn đi theo, con trỏ ở lại với khối, hoàn tác một bước`, async () => {
      const editor = await writeAt(TEXT, words);
      const behind = behindCursor(editor);
      await run(command);
      await reads(editor, after);
      await eventually('con trỏ đi theo', () => behindCursor(editor).startsWith(behind.slice(0, 2)));
      await run('undo');
      await reads(editor, TEXT);
    });
  }

  it('ở đầu danh sách thì đứng yên', async () => {
    const editor = await writeAt(TEXT, 'Một');
    await run('thethuc.moveBlockUp');
    assert.equal(editor.document.getText(), TEXT);
  });
});
