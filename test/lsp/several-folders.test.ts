import assert from 'node:assert/strict';
import {
  CompletionRequest,
  DiagnosticRefreshRequest,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticRequest,
  type CompletionList,
} from 'vscode-languageserver/node';
import { toSlashDate } from '../../server/src/core/legal/calendar';
import { defineRule } from '../../server/src/core/lint/rule';
import { CHECK_FILES_REQUEST } from '../../server/src/lsp/check-requests';
import { eventually } from './session';
import { at, decision, Workspace } from './workspace';

/** Says by which form a document is judged, and as of which day. */
const SAYS_REGIME = defineRule({
  code: 'VB904',
  name: 'says-regime',
  severity: 'info',
  basis: [{ source: 'consistency', at: '', says: 'Một văn bản, một cách viết' }],
  summary: 'Quy tắc thử thể thức',
  why: 'Để thử',
  examples: [],
  *check({ regime: { verdict, judgedOn } }) {
    yield { span: { start: 0, end: 1 }, message: `${verdict.profile}, ${judgedOn ? toSlashDate(judgedOn) : 'không rõ ngày'}` };
  },
});

const ONE = decision('01/QĐ-UBND', '05 tháng 01 năm 2026');
const TWO = decision('02/QĐ-UBND', '06 tháng 01 năm 2026', 'Thực hiện Quyết định số 01/QĐ-UBND ngày 05 tháng 01 năm 2026.');

/** By folder. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  [at('dang')]: { profile: 'party', asOf: '2026-06-01' },
  [at('nha-nuoc')]: { profile: 'state', rules: { 'says-regime': 'error' } },
  [at('nha-nuoc/cu')]: { profile: 'state', asOf: '2021-02-03', rules: { 'says-regime': 'warning' } },
  [at('tat')]: { enable: false },
};

/** As VS Code answers: by the innermost folder that is open. */
const answering = (folders: () => readonly string[]) => (uri: string) => {
  const around = folders().filter((folder) => uri === folder || uri.startsWith(`${folder}/`));
  return SETTINGS[around.sort((a, b) => b.length - a.length)[0] ?? ''] ?? null;
};

describe('several folders with settings of their own', () => {
  let workspace: Workspace;
  let folders: readonly string[];
  const open = async (files: Readonly<Record<string, string>>, ...names: readonly string[]) => {
    folders = names.map(at);
    workspace = await Workspace.open(files, { rules: [SAYS_REGIME], folder: folders, settings: answering(() => folders) });
  };
  const change = async (added: readonly string[], removed: readonly string[]) => {
    folders = [...folders.filter((folder) => !removed.map(at).includes(folder)), ...added.map(at)];
    const named = (names: readonly string[]) => names.map((name) => ({ uri: at(name), name }));
    await workspace.session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: named(added), removed: named(removed) } });
  };
  const says = async (name: string) => {
    const report = await workspace.session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: at(name) } });
    return report.kind === 'full' ? report.items.map(({ severity, message }) => `${severity} ${message}`) : [];
  };
  const check = (...names: readonly string[]) => workspace.session.client.sendRequest(CHECK_FILES_REQUEST, { uris: names.map(at) });
  afterEach(() => workspace.end());

  it('judge each document by those of its folder, of the inner where one lies in the other', async () => {
    await open({}, 'nha-nuoc', 'nha-nuoc/cu', 'dang');
    for (const name of ['dang/1.vbhc', 'nha-nuoc/1.vbhc', 'nha-nuoc/cu/1.vbhc', 'ngoai/1.vbhc']) workspace.show(name, ONE);
    assert.deepEqual(await says('dang/1.vbhc'), ['3 party, 01/6/2026']);
    assert.deepEqual(await says('nha-nuoc/1.vbhc'), ['1 state, 05/01/2026']);
    assert.deepEqual(await says('nha-nuoc/cu/1.vbhc'), ['2 state, 03/02/2021']);
    assert.deepEqual(await says('ngoai/1.vbhc'), ['3 state, 05/01/2026']);
  });

  it('judge files that are not open in the same way', async () => {
    await open({ 'nha-nuoc/1.vbhc': ONE, 'nha-nuoc/cu/1.vbhc': ONE, 'dang/1.vbhc': ONE, 'tat/1.vbhc': ONE }, 'nha-nuoc', 'nha-nuoc/cu', 'dang', 'tat');
    assert.deepEqual(await check('nha-nuoc', 'dang', 'tat'), { documents: 3, withErrors: 1, withWarnings: 1, off: 1, unread: 0, isCut: false });
  });

  it('hold as soon as a folder comes, and no longer when it goes', async () => {
    await open({}, 'nha-nuoc');
    let refreshes = 0;
    workspace.session.client.onRequest(DiagnosticRefreshRequest.type, () => void (refreshes += 1));
    workspace.show('nha-nuoc/cu/1.vbhc', ONE);
    assert.deepEqual(await says('nha-nuoc/cu/1.vbhc'), ['1 state, 05/01/2026']);
    await change(['nha-nuoc/cu'], []);
    await eventually(() => (refreshes === 1 ? true : undefined));
    assert.deepEqual(await says('nha-nuoc/cu/1.vbhc'), ['2 state, 03/02/2021']);
    await change([], ['nha-nuoc/cu']);
    assert.deepEqual(await says('nha-nuoc/cu/1.vbhc'), ['1 state, 05/01/2026']);
  });

  it('share one register: what is cited in one is found in the other, as long as that is open', async () => {
    await open({ 'nha-nuoc/1.vbhc': ONE, 'dang/2.vbhc': TWO }, 'nha-nuoc', 'dang');
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<1', 'Quyết định số 02/QĐ-UBND 1>0<0');
    await change([], ['nha-nuoc']);
    await workspace.settlesAs('Quyết định số 02/QĐ-UBND 1>1<0');
    await change(['nha-nuoc'], []);
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<1', 'Quyết định số 02/QĐ-UBND 1>0<0');
  });

  it('register files once, though two open folders hold them, and keep them while one of the two is left', async () => {
    await open({ 'nha-nuoc/cu/1.vbhc': ONE }, 'nha-nuoc', 'nha-nuoc/cu');
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<0');
    await change([], ['nha-nuoc']);
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<0');
    await change([], ['nha-nuoc/cu']);
    await workspace.settlesAs();
  });

  it('keep the files that were looked through while one of the two folders that hold them is left', async () => {
    await open({ 'nha-nuoc/cu/1.vbhc': ONE, 'nha-nuoc/2.vbhc': TWO }, 'nha-nuoc', 'nha-nuoc/cu');
    await check('nha-nuoc/cu');
    const uris = async () => (await workspace.session.client.sendRequest('workspace/diagnostic', { previousResultIds: [] }) as { items: readonly { uri: string }[] }).items.map(({ uri }) => uri);
    await change([], ['nha-nuoc/cu']);
    assert.deepEqual(await uris(), [at('nha-nuoc/cu/1.vbhc')]);
    await change([], ['nha-nuoc']);
    assert.deepEqual(await uris(), []);
  });

  it('remember bodies by themselves; for a document that is saved nowhere yet its heading chooses among all', async () => {
    const memory = (name: string, signer: string) => JSON.stringify({ bodies: [{ regime: 'state', name, signers: [{ mark: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', name: signer }] }] });
    await open({ 'tan-lap/.thethuc.json': memory('Ủy ban nhân dân xã Tân Lập', 'Lê Thị Hoa'), 'an-phu/.thethuc.json': memory('Ủy ban nhân dân xã An Phú', 'Trần Văn Bình') }, 'tan-lap', 'an-phu');
    const draft = `${ONE}\nNơi nhận:\n- Lưu: VT.\n\ntm`;
    const signer = async (name: string, text: string, uri = at(name)) => {
      workspace.show(name, text, uri);
      const position = { line: text.split('\n').length - 1, character: 2 };
      const list = (await workspace.session.client.sendRequest(CompletionRequest.type, { textDocument: { uri }, position })) as CompletionList;
      return list.items[0]?.textEdit?.newText ?? '';
    };
    assert.match(await signer('tan-lap/nhap.vbhc', draft), /Lê Thị Hoa/);
    assert.doesNotMatch(await signer('an-phu/nhap.vbhc', draft), /Lê Thị Hoa/);
    assert.match(await signer('', draft.replace('XÃ TÂN LẬP', 'XÃ AN PHÚ'), 'untitled:Untitled-1'), /Trần Văn Bình/);
    assert.match(await signer('', draft, 'untitled:Untitled-2'), /Lê Thị Hoa/);
  });

  it('count the numbers of each body by themselves', async () => {
    const other = (symbol: string) => decision(symbol, '07 tháng 01 năm 2026').replace('XÃ TÂN LẬP', 'XÃ AN PHÚ').replace('Tân Lập, ngày', 'An Phú, ngày');
    await open({ 'tan-lap/1.vbhc': ONE, 'tan-lap/2.vbhc': TWO, 'an-phu/9.vbhc': other('09/QĐ-UBND') }, 'tan-lap', 'an-phu');
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<1', 'Quyết định số 02/QĐ-UBND 1>0<0', 'Quyết định số 09/QĐ-UBND 0>0<0');
    const next = async (name: string, draft: string) => {
      workspace.show(name, draft);
      const list = (await workspace.session.client.sendRequest(CompletionRequest.type, { textDocument: { uri: at(name) }, position: { line: 2, character: 4 } })) as CompletionList;
      return list.items[0]?.textEdit?.newText;
    };
    assert.deepEqual(await next('tan-lap/nhap.vbhc', ONE.replace('Số: 01/QĐ-UBND', 'Số: ')), '03/QĐ-UBND');
    assert.deepEqual(await next('an-phu/nhap.vbhc', other('01/QĐ-UBND').replace('Số: 01/QĐ-UBND', 'Số: ')), '10/QĐ-UBND');
  });
});
