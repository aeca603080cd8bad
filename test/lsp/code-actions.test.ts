import assert from 'node:assert/strict';
import { CodeActionRequest, ExecuteCommandRequest, ShowDocumentRequest, TextDocumentEdit, type CodeAction, type Diagnostic, type ShowDocumentParams } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FILE, MODERN, Session, type SessionOptions } from './session';
import { TOY_RULES } from './toy-rules';

describe('code actions', () => {
  let session: Session;
  const open = async (text: string, options: SessionOptions = {}) => {
    session = await Session.start({ rules: TOY_RULES, ...options });
    session.open(text);
  };
  afterEach(() => session.end());

  const ask = async (diagnostics: readonly Diagnostic[], only?: string[]): Promise<readonly CodeAction[]> => {
    const range = diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [...diagnostics], ...(only && { only }) };
    return ((await session.client.sendRequest(CodeActionRequest.type, { textDocument: { uri: FILE }, range, context })) ?? []) as CodeAction[];
  };

  /** The document after `action`; its edit must be meant for the version that is open. */
  const apply = (action: CodeAction | undefined): string => {
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change) && change.textDocument.version === session.document.version);
    return TextDocument.applyEdits(session.document, change.edits as never);
  };

  const titled = (actions: readonly CodeAction[], title: string) => actions.find((action) => action.title.startsWith(title));

  it('mend one finding, the safe one preferred', async () => {
    await open('Một từ sai, một từ lạ');
    const actions = await ask(await session.diagnostics());
    assert.equal(apply(titled(actions, 'Viết “đúng”')), 'Một từ đúng, một từ lạ');
    assert.equal(apply(titled(actions, 'Viết “quen”')), 'Một từ sai, một từ quen');
    assert.deepEqual(actions.slice(0, 2).map(({ isPreferred }) => isPreferred), [true, false]);
  });

  it('mend all that is safe in one step, on save too', async () => {
    await open('sai, lạ, sai');
    for (const kind of ['source.fixAll.thethuc', 'source.fixAll', 'source']) {
      const [action] = await ask([], [kind]);
      assert.equal(action?.kind, 'source.fixAll.thethuc');
      assert.equal(apply(action), 'đúng, lạ, đúng');
    }
    assert.equal(apply(titled(await ask(await session.diagnostics()), 'Sửa mọi lỗi')), 'đúng, lạ, đúng');
  });

  it('stand in the order mend, mend all, silence, each with its finding: an editor puts those without one last', async () => {
    await open('sai, sai');
    const all = await ask((await session.diagnostics()).slice(0, 1));
    const quick = all.filter(({ kind }) => kind === 'quickfix');
    assert.deepEqual(quick.map(({ title }) => title.split(' ')[0]), ['Viết', 'Sửa', 'Bỏ', 'Bỏ']);
    assert.ok(quick.every(({ diagnostics }) => diagnostics?.length === 1));
  });

  it('offer no fix for all when nothing is safe to fix, or other sources are asked for', async () => {
    await open('chỉ có lạ');
    assert.deepEqual(await ask([], ['source.fixAll']), []);
    session.edit('lạ', 'sai');
    assert.deepEqual(await ask([], ['source.organizeImports', 'source.fixAll.other']), []);
  });

  it('silence a rule on the line', async () => {
    await open('một\nsai');
    const action = titled(await ask(await session.diagnostics()), 'Bỏ qua “wrong-word” ở dòng này');
    session.edit('một\nsai', apply(action));
    assert.equal(session.document.getText(), 'một\n<!-- thethuc: bỏ qua wrong-word vì … -->\nsai');
    assert.deepEqual(await session.diagnostics(), []);
  });

  it('silence a rule in the whole document', async () => {
    await open('một sai\nhai sai');
    session.edit('một sai\nhai sai', apply(titled(await ask(await session.diagnostics()), 'Bỏ qua “wrong-word” trong văn bản này')));
    assert.equal(session.document.getText(), '<!-- thethuc: bỏ qua cả tệp wrong-word vì … -->\nmột sai\nhai sai');
    assert.deepEqual(await session.diagnostics(), []);
  });

  it('select the place of the reason afterwards, where the client can', async () => {
    await open('một\nsai', { capabilities: { ...MODERN, window: { showDocument: { support: true } } } });
    const shown: ShowDocumentParams[] = [];
    session.client.onRequest(ShowDocumentRequest.type, (params) => {
      shown.push(params);
      return { success: true };
    });
    const { command } = titled(await ask(await session.diagnostics()), 'Bỏ qua “wrong-word” ở dòng này') ?? {};
    assert.ok(command?.arguments);
    await session.client.sendRequest(ExecuteCommandRequest.type, { command: command.command, arguments: command.arguments });
    const range = { start: { line: 1, character: 35 }, end: { line: 1, character: 36 } };
    assert.deepEqual(shown, [{ uri: FILE, selection: range, takeFocus: true }]);
    assert.equal('một\n<!-- thethuc: bỏ qua wrong-word vì … -->'.split('\n')[1]?.charAt(35), '…');
  });

  it('turn a rule off for the folder, only where the client says that it can', async () => {
    const experimental = { thethuc: { commands: ['thethuc.turnOffRule'] } };
    await open('sai', { capabilities: { ...MODERN, experimental } });
    const action = titled(await ask(await session.diagnostics()), 'Tắt quy tắc “wrong-word” cho thư mục');
    assert.deepEqual(action?.command?.arguments, [{ uri: FILE, code: 'VB901', name: 'wrong-word' }]);
    assert.equal(action?.edit, undefined);
    session.end();
    await open('sai');
    assert.equal(titled(await ask(await session.diagnostics()), 'Tắt quy tắc'), undefined);
  });

  it('write line ends as the document does', async () => {
    await open('một\r\nsai\r\n');
    const action = titled(await ask(await session.diagnostics()), 'Bỏ qua');
    assert.equal(apply(action), 'một\r\n<!-- thethuc: bỏ qua wrong-word vì … -->\r\nsai\r\n');
  });

  it('never use edits that were made for an older text', async () => {
    await open('Một từ sai');
    const old = await session.diagnostics();
    session.edit('Một', 'Một hai ba');
    assert.deepEqual(titled(await ask(old), 'Viết'), undefined);
    session.edit('Một hai ba', 'Hai');
    assert.equal(apply(titled(await ask(old), 'Viết')), 'Hai từ đúng');
  });

  it('find the fix again for clients that drop the data', async () => {
    await open('Một từ sai');
    const [{ data: _, ...bare } = {} as Diagnostic] = await session.diagnostics();
    assert.equal(apply(titled(await ask([bare]), 'Viết')), 'Một từ đúng');
  });

  it('leave diagnostics of other tools alone', async () => {
    await open('Một từ sai');
    const [mine] = await session.diagnostics();
    assert.deepEqual(await ask([{ ...(mine as Diagnostic), source: 'cspell' }]), []);
  });

  it('use plain changes where the client knows no versions', async () => {
    await open('sai', { capabilities: { ...MODERN, workspace: {} } });
    const [action] = await ask(await session.diagnostics());
    assert.equal(action?.edit?.changes?.[FILE]?.[0]?.newText, 'đúng');
  });

  it('rewrite what stands under the cursor, by kinds that can be asked for', async () => {
    await open('UBND xã:\n1. A:\n- x;\n- y.');
    const at = async (words: string, only?: string[]) => {
      const start = session.document.positionAt(session.document.getText().indexOf(words));
      const params = { textDocument: { uri: FILE }, range: { start, end: start }, context: { diagnostics: [], ...(only && { only }) } };
      return ((await session.client.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
    };
    assert.deepEqual((await at('UBND')).map(({ kind, isPreferred }) => [kind, isPreferred]), [['refactor.rewrite.bodyName', false]]);
    for (const kind of ['refactor', 'refactor.rewrite', 'refactor.rewrite.list']) assert.equal((await at('x;', [kind])).length, 1, kind);
    for (const kind of ['quickfix', 'refactor.rewrite.bodyName', 'refactor.extract']) assert.equal((await at('x;', [kind])).length, 0, kind);
    assert.equal(apply((await at('x;'))[0]), 'UBND xã:\n1. A:\na) x;\nb) y.');
  });

  it('take the selected articles of a decision out into a quy chế, by a kind of its own', async () => {
    const heading = 'UBND XÃ TÂN LẬP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 42/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy chế văn thư\n\n';
    await open(`${heading}Điều 1. Soạn thảo.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.\n`);
    const [start, end] = ['Điều 1.', 'Điều 2.'].map((words) => session.document.positionAt(session.document.getText().indexOf(words)));
    assert.ok(start && end);
    const params = { textDocument: { uri: FILE }, range: { start, end }, context: { diagnostics: [], only: ['refactor.extract'] } };
    const [action] = ((await session.client.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
    assert.equal(action?.kind, 'refactor.extract.attachedText');
    assert.match(apply(action) ?? '', /\nĐiều 1\. Ban hành kèm theo Quyết định này Quy chế văn thư\.\n\nĐiều 2\. [^]*\n\nĐiều 1\. Soạn thảo\.\/\.\n$/);
  });

  it('turn a State heading into a Party heading, to be looked at first where the client can show it', async () => {
    const workspaceEdit = { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } };
    await open('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/TB-UBND', { capabilities: { ...MODERN, workspace: { ...MODERN.workspace, workspaceEdit } } });
    const [action] = await ask([], ['refactor.rewrite.regime']);
    assert.equal(action?.kind, 'refactor.rewrite.regime');
    assert.equal(apply(action), 'ĐẢNG CỘNG SẢN VIỆT NAM\nSố 15-TB/UBND');
    const { question, heading, number } = action?.edit?.changeAnnotations ?? {};
    assert.deepEqual([question, heading, number].map((one) => one?.needsConfirmation), [true, false, false]);
    session.end();
    await open('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/TB-UBND');
    const [plain] = await ask([], ['refactor.rewrite.regime']);
    assert.equal(plain?.edit?.changeAnnotations, undefined);
    assert.equal(apply(plain), 'ĐẢNG CỘNG SẢN VIỆT NAM\nSố 15-TB/UBND');
  });
});
