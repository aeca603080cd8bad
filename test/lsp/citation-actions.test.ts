import assert from 'node:assert/strict';
import { CodeActionRequest, TextDocumentEdit, type CodeAction, type CodeActionOptions } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FILE, Session } from './session';

describe('what a citation can be turned into', () => {
  let session: Session;
  const open = async (text: string) => {
    session = await Session.start();
    session.open(text);
  };
  afterEach(() => session.end());

  /** The actions where `words` stand first, with no diagnostics at hand. */
  const ask = async (words: string, only?: string[]): Promise<readonly CodeAction[]> => {
    const start = session.document.positionAt(session.document.getText().indexOf(words));
    const params = { textDocument: { uri: FILE }, range: { start, end: start }, context: { diagnostics: [], ...(only && { only }) } };
    return ((await session.client.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  };

  const apply = (action: CodeAction | undefined): string => {
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change) && change.textDocument.version === session.document.version);
    return TextDocument.applyEdits(session.document, change.edits as never);
  };

  const titled = (actions: readonly CodeAction[], title: string) => actions.find((action) => action.title.startsWith(title));

  it('is advertised', async () => {
    await open('');
    const { codeActionKinds } = session.welcome.capabilities.codeActionProvider as CodeActionOptions;
    assert.ok(codeActionKinds?.includes('refactor.rewrite'));
  });

  it('is offered where a citation stands, right or wrong', async () => {
    await open('theo Quyết định số 15/QĐ-UBND ngày 02/01/2024 của UBND tỉnh');
    const actions = await ask('15/QĐ');
    assert.deepEqual(actions.map(({ kind }) => kind), ['refactor.rewrite']);
    assert.equal(apply(actions[0]), 'theo Quyết định số 15/QĐ-UBND ngày 02 tháng 01 năm 2024 của UBND tỉnh');
    assert.deepEqual(await ask('theo'), []);
  });

  it('comes when rewriting is asked for, and not when something else is', async () => {
    await open('theo Quyết định số 15/QĐ-UBND ngày 02/01/2024 của UBND tỉnh');
    for (const kind of ['refactor', 'refactor.rewrite', '']) assert.ok(titled(await ask('15/QĐ', [kind]), 'Ghi ngày'), kind);
    for (const kind of ['quickfix', 'source.fixAll', 'refactor.extract']) assert.equal(titled(await ask('15/QĐ', [kind]), 'Ghi ngày'), undefined, kind);
  });

  it('is preferred when the text alone decides, and only then', async () => {
    await open('theo Quyết định sô 15/QĐ-TU ngày 02/01/2024');
    const actions = await ask('15/QĐ');
    assert.equal(titled(actions, 'Chuẩn hóa viện dẫn này')?.isPreferred, true);
    assert.equal(titled(actions, 'Viết “15-QĐ/TU”')?.isPreferred, false);
  });

  it('brings all citations to their normal form, as the text stands now', async () => {
    await open('theo Nghị định sô 30/2020/NĐ-CP và Nghị định số45/2020/NĐ-CP');
    assert.equal(apply(titled(await ask('30/'), 'Chuẩn hóa mọi')), 'theo Nghị định số 30/2020/NĐ-CP và Nghị định số 45/2020/NĐ-CP');
    session.edit('số45', 'số 45');
    assert.equal(titled(await ask('30/'), 'Chuẩn hóa mọi'), undefined);
    session.edit('định số 45', 'định số số 45');
    assert.equal(apply(titled(await ask('45/'), 'Chuẩn hóa mọi')), 'theo Nghị định số 30/2020/NĐ-CP và Nghị định số 45/2020/NĐ-CP');
  });

  it('writes line ends as the document does', async () => {
    await open('theo Nghị định số 30/2020/NĐ-CP ngày\r\n05/3/2020 của Chính phủ quy định\r\n');
    assert.equal(apply(titled(await ask('30/'), 'Nối liền')), 'theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ\r\nquy định\r\n');
  });
});
