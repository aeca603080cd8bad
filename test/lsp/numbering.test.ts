import assert from 'node:assert/strict';
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  ExecuteCommandRequest,
  PrepareRenameRequest,
  RenameRequest,
  ShowMessageNotification,
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type CodeAction,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MOVE_BLOCK_REQUEST, NUMBERED_NOTIFICATION, type MoveBlockAnswer, type MoveBlockParams, type RenumberArguments } from '../../server/src/lsp/numbering-requests';
import { PREVIEW_COMMAND, PREVIEW_REQUEST, type PreviewAnswer, type PreviewParams } from '../../server/src/lsp/preview-requests';
import { FILE, MODERN, Session } from './session';

/** As VS Code: it takes edits from us, and shows those with annotations first. */
const PREVIEWING: ClientCapabilities = {
  ...MODERN,
  textDocument: { ...MODERN.textDocument, rename: { prepareSupport: true } },
  workspace: { ...MODERN.workspace, applyEdit: true, workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } } },
};

const TEXT = 'Điều 1. A\nĐiều 3. B, theo Điều 3.\nĐiều 3. C\nĐiều 4. D, theo Điều 4.';

describe('numbers over the protocol', () => {
  let session: Session;
  let asked: ApplyWorkspaceEditParams[];
  let said: string[];
  /** What is told in passing. */
  let passed: string[];
  /** What the user answers to the preview. */
  let answer: () => { applied: boolean };

  const open = async (text: string, capabilities: ClientCapabilities = PREVIEWING) => {
    session = await Session.start({ capabilities });
    [asked, said, passed, answer] = [[], [], [], () => ({ applied: true })];
    session.client.onRequest(ApplyWorkspaceEditRequest.type, (params) => {
      asked.push(params);
      return answer();
    });
    session.client.onNotification(ShowMessageNotification.type, ({ message }) => void said.push(message));
    session.client.onNotification(NUMBERED_NOTIFICATION, ({ message }) => void passed.push(message));
    session.open(text);
  };
  afterEach(() => session.end());

  const placeOf = (words: string) => session.document.positionAt(session.document.getText().indexOf(words));
  const changeIn = (edit: WorkspaceEdit | undefined | null) => edit?.documentChanges?.[0] as TextDocumentEdit;
  const after = (edit: WorkspaceEdit | undefined | null) => TextDocument.applyEdits(session.document, changeIn(edit).edits as never);

  const actionsAt = async (words: string, only?: string[]): Promise<readonly CodeAction[]> => {
    const range = { start: placeOf(words), end: placeOf(words) };
    const params = { textDocument: { uri: FILE }, range, context: { diagnostics: [], ...(only && { only }) } };
    const actions = ((await session.client.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
    return actions.filter(({ kind }) => kind?.startsWith('refactor.rewrite.renumber'));
  };

  const renumber = (given: Partial<RenumberArguments> = {}) => {
    const request = { uri: FILE, version: session.document.version, position: { line: 0, character: 0 }, scope: 'document', ...given };
    return session.client.sendRequest(ExecuteCommandRequest.type, { command: 'thethuc.renumber', arguments: [request] });
  };

  it('are offered in order where they are out of order', async () => {
    await open(TEXT);
    assert.deepEqual((await actionsAt('Điều 3')).map(({ title, kind }) => [title, kind]), [['Đánh số lại các điều', 'refactor.rewrite.renumber.articles']]);
    assert.equal((await actionsAt('Điều 3', ['refactor.rewrite.renumber'])).length, 1);
    assert.equal((await actionsAt('Điều 3', ['quickfix'])).length, 0);
  });

  it('are not offered where they are in order', async () => {
    await open('Điều 1. A\nĐiều 2. B');
    assert.deepEqual(await actionsAt('Điều 2'), []);
  });

  it('are put in order by the command of the action, under labels of which one asks for a yes', async () => {
    await open(TEXT);
    const [action] = await actionsAt('Điều 3');
    assert.ok(action?.command);
    await session.client.sendRequest(ExecuteCommandRequest.type, { command: action.command.command, arguments: action.command.arguments ?? [] });
    const [{ edit, label } = { edit: null, label: '' }] = asked;
    assert.equal(label, 'Đánh số lại các điều');
    assert.equal(changeIn(edit).textDocument.version, 1);
    assert.equal(after(edit), 'Điều 1. A\nĐiều 2. B, theo Điều 3.\nĐiều 3. C\nĐiều 4. D, theo Điều 4.');
    assert.deepEqual(Object.values(edit?.changeAnnotations ?? {}).map((one) => [one.label, one.needsConfirmation]), [['Xem trước', true], ['Số thứ tự', false], ['Viện dẫn nội bộ', false]]);
  });

  it('say afterwards how many references went along, and which stayed', async () => {
    await open(`${TEXT}\nĐiều 6. E\nTheo Điều 6.`);
    await renumber();
    assert.deepEqual(said, ['Đã đổi 2 số thứ tự và 1 viện dẫn nội bộ. Có 1 viện dẫn cần xem lại: dòng 2 “Điều 3” (nhiều phần cùng mang số này).']);
    const roles = changeIn(asked[0]?.edit).edits.map((edit) => ('annotationId' in edit ? edit.annotationId : null));
    assert.deepEqual(roles, ['question', 'number', 'number', 'citation']);
  });

  it('say so when only some were chosen in the preview', async () => {
    await open('Điều 1. A\nĐiều 3. B\nĐiều 4. C');
    answer = () => {
      session.edit('Điều 3', 'Điều 2');
      return { applied: true };
    };
    await renumber();
    assert.deepEqual(said, ['Đã đổi những chỗ được chọn; những chỗ khác giữ nguyên.']);
  });

  it('say nothing when the user thinks better of it', async () => {
    await open(TEXT);
    answer = () => ({ applied: false });
    await renumber();
    assert.deepEqual([asked.length, said], [1, []]);
  });

  it('stay when the text has moved on, before the question or during it', async () => {
    await open(TEXT);
    session.edit('A', 'AA');
    await renumber({ version: 1 });
    assert.equal(asked.length, 0);
    answer = () => {
      session.edit('AA', 'A');
      return { applied: false };
    };
    await renumber();
    assert.deepEqual(said.map((message) => /vừa thay đổi/.test(message)), [true, true]);
  });

  it('are shown in a list by a client that has one: by kind, old and new, with their lines', async () => {
    await open(`${TEXT}\nĐiều 6. E\nTheo Điều 6.`, { ...PREVIEWING, experimental: { thethuc: { commands: [PREVIEW_COMMAND] } } });
    const shown: PreviewParams[] = [];
    let chosen: PreviewAnswer = 'all';
    session.client.onRequest(PREVIEW_REQUEST, (params) => {
      shown.push(params);
      return chosen;
    });
    for (chosen of ['all', 'some', 'none', 'moved'] as const) await renumber();
    const [{ title, version, rows } = assert.fail()] = shown;
    assert.deepEqual([title, version, asked.length], ['Đánh số lại cả văn bản', 1, 0]);
    assert.deepEqual(rows.map(({ label, place, kind }) => `${label} | ${place} | ${kind}`), [
      'Điều 3 → 2. B, theo Điều 3. | dòng 2 | Số thứ tự', 'Điều 6 → 5. E | dòng 5 | Số thứ tự', 'Theo Điều 6 → 5. | dòng 6 | Viện dẫn nội bộ',
    ]);
    assert.deepEqual(said.map((message) => /Có 1 viện dẫn cần xem lại/.test(message)), [true, true]);
    assert.deepEqual(passed.map((message) => message.slice(0, 20)), ['Văn bản vừa thay đổi']);
  });

  it('say in passing what leaves nothing to look at, to a client that knows how', async () => {
    await open(TEXT.replace('C\nĐiều 4. D, theo Điều 4.', 'C').replace('Điều 3. B, theo Điều 3.', 'Điều 2. B').replace('Điều 3. C', 'Điều 4. C, theo Điều 4.'), { ...PREVIEWING, experimental: { thethuc: { commands: [PREVIEW_COMMAND] } } });
    session.client.onRequest(PREVIEW_REQUEST, () => 'all' satisfies PreviewAnswer);
    await renumber();
    assert.deepEqual([said, passed], [[], ['Đã đổi 1 số thứ tự và 1 viện dẫn nội bộ.']]);
  });

  it('are shown with their own column only', async () => {
    await open(`Điều 1. A\nĐiều 3. B\n\nNơi nhận:\t\tTM. ỦY BAN NHÂN DÂN\n- Như Điều 3;      CHỦ TỊCH\n${'KT. CHỦ TỊCH'.padStart(40)}\tTheo Điều 3.\tBa\n`, { ...PREVIEWING, experimental: { thethuc: { commands: [PREVIEW_COMMAND] } } });
    const shown: PreviewParams[] = [];
    session.client.onRequest(PREVIEW_REQUEST, (params) => {
      shown.push(params);
      return 'none' satisfies PreviewAnswer;
    });
    await renumber();
    assert.deepEqual(shown[0]?.rows.map(({ label }) => label), ['Điều 3 → 2. B', '- Như Điều 3 → 2;', 'Theo Điều 3 → 2.']);
  });

  it('that are in order need no edit', async () => {
    await open('Điều 1. A\nĐiều 2. B');
    await renumber();
    assert.deepEqual([asked, said], [[], ['Số thứ tự ở đây đã đúng, không có gì phải đổi.']]);
  });

  it('are edits of the action itself for a client that takes none from us', async () => {
    await open(TEXT, MODERN);
    const [action] = await actionsAt('Điều 3');
    assert.equal(action?.command, undefined);
    assert.equal(after(action?.edit), 'Điều 1. A\nĐiều 2. B, theo Điều 3.\nĐiều 3. C\nĐiều 4. D, theo Điều 4.');
    assert.equal(action?.edit?.changeAnnotations, undefined);
  });

  it('are renamed with the references to them', async () => {
    await open('Điều 1. A\nĐiều 2. B, theo Điều 1.');
    const at = { textDocument: { uri: FILE }, position: placeOf('1. A') };
    assert.deepEqual(await session.client.sendRequest(PrepareRenameRequest.type, at), { range: { start: { line: 0, character: 5 }, end: { line: 0, character: 6 } }, placeholder: '1' });
    assert.equal(after(await session.client.sendRequest(RenameRequest.type, { ...at, newName: '7' })), 'Điều 7. A\nĐiều 2. B, theo Điều 7.');
    await assert.rejects(async () => session.client.sendRequest(RenameRequest.type, { ...at, newName: 'x' }), /“x” không thể là số của một điều/);
  });

  const move = (direction: MoveBlockParams['direction'], words: string, version = session.document.version) =>
    session.client.sendRequest(MOVE_BLOCK_REQUEST, { uri: FILE, version, position: placeOf(words), direction });
  const done = (moved: MoveBlockAnswer | null) => {
    assert.ok(moved && 'edits' in moved);
    return { text: TextDocument.applyEdits(session.document, moved.edits), cursor: moved.cursor, notice: moved.notice };
  };

  it('stay in their places when a block moves, and the cursor goes with it', async () => {
    await open('Điều 1. A\r\n1. x.\r\n2. yy, theo khoản 1.\r\n');
    assert.deepEqual(done(await move('up', 'yy')), { text: 'Điều 1. A\r\n1. yy, theo khoản 2.\r\n2. x.\r\n', cursor: { line: 1, character: 3 }, notice: null });
  });

  it('of a block that changes its level are told where they are cited', async () => {
    await open('Điều 1. A\n1. x.\n2. y.\nĐiều 2. Theo khoản 2 Điều 1.');
    const { text, notice } = done(await move('indent', 'y.'));
    assert.equal(text, 'Điều 1. A\n1. x.\na) y.\nĐiều 2. Theo khoản 2 Điều 1.');
    assert.equal(notice, 'Có 1 viện dẫn cần xem lại: dòng 4 “khoản 2 Điều 1” (phần này đã đổi cấp).');
  });

  it('of a block at the edge, or of an older text, do not move', async () => {
    await open('1. A.\n2. B.');
    assert.deepEqual(await move('up', 'A'), { refusal: 'Khối này đã đứng đầu' });
    assert.match(JSON.stringify(await move('up', 'B', 0)), /vừa thay đổi/);
  });
});
