import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  LSPErrorCodes,
  PublishDiagnosticsNotification,
  WorkDoneProgress,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { Unread } from '../../server/src/lsp/workspace-files';
import { CHECK_FILES_REQUEST, STOP_CHECK_NOTIFICATION } from '../../server/src/lsp/check-requests';
import { eventually, type SessionOptions } from './session';
import { TOY_RULES } from './toy-rules';
import { at, decision, FOLDER, Workspace } from './workspace';

/** A client that listens to `workspace/diagnostic` and keeps what it was told, as an editor's list of problems does. */
class Problems {
  readonly shown = new Map<string, readonly string[]>();
  /** How many reports came. */
  count = 0;
  readonly #source = new CancellationTokenSource();
  readonly answered: Promise<unknown>;

  constructor({ session: { client } }: Workspace) {
    client.onProgress(WorkspaceDiagnosticRequest.partialResult, 'news', ({ items }) => items.forEach((item) => this.#take(item)));
    this.answered = client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [], partialResultToken: 'news' }, this.#source.token).catch((error: unknown) => error);
  }

  cancel(): void {
    this.#source.cancel();
  }

  /** Waits until these files, and no others, have findings with these codes. */
  settleAs(wanted: Readonly<Record<string, readonly string[]>>): Promise<true> {
    const text = JSON.stringify(Object.entries(wanted).map(([name, codes]) => [at(name), codes]).sort());
    const shown = () => JSON.stringify([...this.shown].filter(([, codes]) => codes.length > 0).sort());
    return eventually(() => (shown() === text ? true : undefined));
  }

  #take(item: WorkspaceDocumentDiagnosticReport): void {
    this.count += 1;
    if (item.kind === 'full') this.shown.set(item.uri, item.items.map(({ code }) => String(code)));
  }
}

describe('files that are looked through without being open', function () {
  // News come in portions, with a rest between them.
  this.timeout(10_000);
  let workspace: Workspace;
  let problems: Problems;
  const open = async (files: Readonly<Record<string, string>>, options: SessionOptions = {}) => {
    workspace = await Workspace.open(files, { rules: TOY_RULES, ...options });
    problems = new Problems(workspace);
  };
  const check = (...names: readonly string[]) => workspace.session.client.sendRequest(CHECK_FILES_REQUEST, { uris: names.map((name) => (name === '' ? FOLDER : at(name))) });
  afterEach(() => workspace.end());

  it('have no findings before the user asks', async () => {
    await open({ '1.vbhc': 'một từ sai', '2.vbhc': 'từ sai' });
    workspace.show('1.vbhc', 'một từ sai');
    await problems.settleAs({ '1.vbhc': ['VB901'] });
    assert.equal(await workspace.session.client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] }).then(({ items }) => items.length), 1);
  });

  it('are counted, and shown as long as the client listens', async () => {
    await open({ '1.vbhc': 'sai và sai', 'con/2.vbhc': 'từ lạ', '3.vbhc': 'đúng cả' });
    assert.deepEqual(await check(''), { documents: 3, withErrors: 1, withWarnings: 0, off: 0, unread: 0, isCut: false });
    await problems.settleAs({ '1.vbhc': ['VB901', 'VB901'], 'con/2.vbhc': ['VB902'] });
  });

  it('are only those that were chosen: a folder, or single files', async () => {
    await open({ '1.vbhc': 'sai', '2.vbhc': 'sai', 'con/3.vbhc': 'sai' });
    assert.equal((await check('con'))?.documents, 1);
    await problems.settleAs({ 'con/3.vbhc': ['VB901'] });
    assert.equal((await check('2.vbhc', 'bao-cao.docx'))?.documents, 1);
    await problems.settleAs({ '2.vbhc': ['VB901'], 'con/3.vbhc': ['VB901'] });
  });

  it('are counted once, though the folder and a file in it were chosen', async () => {
    await open({ '1.vbhc': 'sai' });
    assert.equal((await check('', '1.vbhc'))?.documents, 1);
  });

  it('are told again when they change, come or go', async () => {
    await open({ '1.vbhc': 'sai', 'con/2.vbhc': 'sai' });
    await check('');
    await problems.settleAs({ '1.vbhc': ['VB901'], 'con/2.vbhc': ['VB901'] });
    workspace.change(FileChangeType.Changed, '1.vbhc', 'lạ');
    workspace.change(FileChangeType.Created, '3.vbhc', 'sai');
    await problems.settleAs({ '1.vbhc': ['VB902'], '3.vbhc': ['VB901'], 'con/2.vbhc': ['VB901'] });
    workspace.change(FileChangeType.Deleted, 'con');
    workspace.change(FileChangeType.Deleted, '3.vbhc');
    await problems.settleAs({ '1.vbhc': ['VB902'] });
    workspace.put('moi/4.vbhc', 'sai');
    workspace.change(FileChangeType.Created, 'moi');
    await problems.settleAs({ '1.vbhc': ['VB902'], 'moi/4.vbhc': ['VB901'] });
  });

  it('are not told again when nothing changed', async () => {
    await open({ '1.vbhc': 'sai', '2.vbhc': 'sai' });
    await check('');
    await problems.settleAs({ '1.vbhc': ['VB901'], '2.vbhc': ['VB901'] });
    workspace.change(FileChangeType.Changed, '2.vbhc', 'lạ');
    await check('');
    await problems.settleAs({ '1.vbhc': ['VB901'], '2.vbhc': ['VB902'] });
    assert.equal(problems.count, 3);
  });

  it('give way to the open document, and have the word again when it is closed', async () => {
    await open({ '1.vbhc': 'sai' });
    await check('');
    await problems.settleAs({ '1.vbhc': ['VB901'] });
    workspace.show('1.vbhc', 'lạ');
    await problems.settleAs({ '1.vbhc': ['VB902'] });
    assert.deepEqual(await check(''), { documents: 1, withErrors: 0, withWarnings: 0, off: 0, unread: 0, isCut: false });
    workspace.change(FileChangeType.Changed, '1.vbhc', 'sai, sai');
    workspace.write('1.vbhc', 'lạ, lạ', 2);
    await problems.settleAs({ '1.vbhc': ['VB902', 'VB902'] });
    workspace.close('1.vbhc');
    await problems.settleAs({ '1.vbhc': ['VB901', 'VB901'] });
  });

  it('are shown under one name only, however the client writes the address of what it opens', async () => {
    await open({ '1.vbhc': 'sai' });
    await check('');
    await problems.settleAs({ '1.vbhc': ['VB901'] });
    const other = 'file:///cơ quan/1.vbhc'.normalize('NFD');
    workspace.show('1.vbhc', 'lạ', other);
    await eventually(() => (problems.shown.get(other)?.length === 1 && problems.shown.get(at('1.vbhc'))?.length === 0 ? true : undefined));
  });

  it('follow the settings', async () => {
    let settings: unknown = null;
    await open({ '1.vbhc': 'sai, lạ' }, { settings: () => settings });
    await check('');
    await problems.settleAs({ '1.vbhc': ['VB901', 'VB902'] });
    const change = async (next: unknown) => {
      settings = next;
      await workspace.session.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    };
    await change({ rules: { 'wrong-word': 'off' } });
    await problems.settleAs({ '1.vbhc': ['VB902'] });
    await change({ enable: false });
    await problems.settleAs({});
    assert.deepEqual(await check(''), { documents: 0, withErrors: 0, withWarnings: 0, off: 1, unread: 0, isCut: false });
  });

  it('follow what the workspace says of the documents they cite', async () => {
    const [one, two] = [decision('01/QĐ-UBND', '05 tháng 01 năm 2026'), decision('02/QĐ-UBND', '06 tháng 01 năm 2026', 'Thực hiện Quyết định số 01/QĐ-UBND ngày 05 tháng 02 năm 2026.')];
    await open({ '1.vbhc': one, '2.vbhc': two });
    await check('');
    const ids = async () => (await workspace.session.client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] })).items.map(({ resultId }) => resultId);
    const [before1, before2] = await ids();
    workspace.change(FileChangeType.Changed, '1.vbhc', one.replace('tháng 01', 'tháng 02'));
    for (;;) {
      const [now1, now2] = await ids();
      if (now1 !== before1 && now2 !== before2) break;
      await new Promise((resolve) => setImmediate(resolve));
    }
  });

  it('are forgotten when the user has seen enough', async () => {
    await open({ '1.vbhc': 'sai', '2.vbhc': 'sai' });
    workspace.show('2.vbhc', 'lạ');
    await check('');
    await problems.settleAs({ '1.vbhc': ['VB901'], '2.vbhc': ['VB902'] });
    await workspace.session.client.sendNotification(STOP_CHECK_NOTIFICATION);
    await problems.settleAs({ '2.vbhc': ['VB902'] });
    workspace.change(FileChangeType.Changed, '1.vbhc', 'sai, sai');
    workspace.close('2.vbhc');
    await problems.settleAs({});
  });

  it('are forgotten with their folder', async () => {
    await open({ 'a/1.vbhc': 'sai', 'b/2.vbhc': 'sai' }, { folder: [at('a'), at('b')] });
    await check('a', 'b');
    await problems.settleAs({ 'a/1.vbhc': ['VB901'], 'b/2.vbhc': ['VB901'] });
    await workspace.session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [], removed: [{ uri: at('a'), name: 'a' }] } });
    await problems.settleAs({ 'b/2.vbhc': ['VB901'] });
  });

  it('leave nothing when the user thinks better of it', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, number) => [`${number}.vbhc`, 'sai']));
    await open({ ...many, 'con/1.vbhc': 'sai' });
    await check('con');
    const source = new CancellationTokenSource();
    workspace.session.client.onProgress(WorkDoneProgress.type, 'dang-soat', ({ kind }) => kind === 'report' && source.cancel());
    const answer = workspace.session.client.sendRequest(CHECK_FILES_REQUEST, { uris: [FOLDER], workDoneToken: 'dang-soat' }, source.token);
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    await problems.settleAs({ 'con/1.vbhc': ['VB901'] });
  });

  it('are told of one by one: how far it is, and the end', async () => {
    await open({ '1.vbhc': 'sai', '2.vbhc': 'sai' });
    const heard: string[] = [];
    workspace.session.client.onProgress(WorkDoneProgress.type, 'dang-soat', (value) => void heard.push([value.kind, 'message' in value && value.message].filter(Boolean).join(' ')));
    await workspace.session.client.sendRequest(CHECK_FILES_REQUEST, { uris: [FOLDER], workDoneToken: 'dang-soat' });
    assert.deepEqual(heard, ['begin', 'report 1/2', 'report 2/2', 'end']);
  });

  it('are named in the log when they give no text, once', async () => {
    class Odd extends Workspace {
      override async read(uri: string): Promise<string | Unread | null> {
        const [name] = Object.keys(ODD).filter((each) => uri === at(each));
        return name === undefined ? super.read(uri) : { unread: ODD[name] ?? 'no-access' };
      }
    }
    const ODD: Readonly<Record<string, Unread['unread']>> = { 'lon.vbhc': 'too-large', 'con/word.vbhc': 'no-utf8', 'khoa.vbhc': 'no-access' };
    const files = new Odd({ '1.vbhc': 'sai', 'lon.vbhc': '', 'con/word.vbhc': '', 'khoa.vbhc': '' });
    workspace = await Workspace.open({}, { rules: TOY_RULES, files });
    problems = new Problems(workspace);
    assert.deepEqual(await check(''), { documents: 1, withErrors: 1, withWarnings: 0, off: 0, unread: 3, isCut: false });
    await check('');
    assert.deepEqual([...workspace.session.logged].sort(), [
      'Không soát được con/word.vbhc: không phải chữ Unicode mã UTF-8; hãy lưu lại tệp bằng mã UTF-8',
      'Không soát được khoa.vbhc: không mở được tệp',
      'Không soát được lon.vbhc: tệp lớn hơn 4 MB, không phải một văn bản',
    ]);
  });

  it('are five thousand and no more, which is said', async () => {
    class Endless extends Workspace {
      override async *list(folder: string): AsyncGenerator<string> {
        for (let number = 0; ; number += 1) yield `${folder}/${number}.vbhc`;
      }
      override async read(): Promise<string> {
        return '';
      }
    }
    workspace = await Workspace.open({}, { files: new Endless({}), settings: () => ({ workspace: { index: false } }), rules: TOY_RULES });
    problems = new Problems(workspace);
    const summary = await check('');
    assert.deepEqual([summary?.documents, summary?.isCut], [5_000, true]);
  }).timeout(20_000);

  it('are none where the shell has no files', async () => {
    await open({}, { files: { list: () => Object.assign([], { async *[Symbol.asyncIterator]() {} }), read: async () => null } });
    assert.equal((await check(''))?.documents, 0);
  });

  it('let a listener go when it wants to', async () => {
    await open({ '1.vbhc': 'sai' });
    await check('');
    await problems.settleAs({ '1.vbhc': ['VB901'] });
    problems.cancel();
    assert.equal(((await problems.answered) as { code?: number }).code, LSPErrorCodes.RequestCancelled);
  });
});

describe('clients that cannot listen', function () {
  // News come in portions, with a rest between them.
  this.timeout(10_000);
  let workspace: Workspace;
  afterEach(() => workspace.end());

  it('get the files in the answer, and `unchanged` for those they know', async () => {
    workspace = await Workspace.open({ '1.vbhc': 'sai' }, { rules: TOY_RULES });
    const { client } = workspace.session;
    await client.sendRequest(CHECK_FILES_REQUEST, { uris: [FOLDER] });
    const { items } = await client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    assert.deepEqual(items.map((item) => [item.uri, item.version, item.kind === 'full' && item.items.length]), [[at('1.vbhc'), null, 1]]);
    const previousResultIds = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    const again = await client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    assert.deepEqual(again.items.map(({ kind }) => kind), ['unchanged']);
    await client.sendNotification(STOP_CHECK_NOTIFICATION);
    const last = await client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    assert.deepEqual(last.items, [{ uri: at('1.vbhc'), version: null, kind: 'full', items: [] }]);
  });

  it('or cannot pull at all are sent the findings of files, and never of what is open twice', async () => {
    workspace = await Workspace.open({ '1.vbhc': 'sai', '2.vbhc': 'sai' }, { rules: TOY_RULES, capabilities: {} });
    const { client } = workspace.session;
    const heard: string[] = [];
    client.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => void heard.push(`${uri.slice(FOLDER.length + 1)} ${diagnostics.map(({ code }) => code).join()}`.trim()));
    const hears = async (...lines: readonly string[]) => {
      await eventually(() => (heard.length >= lines.length ? true : undefined));
      assert.deepEqual(heard.splice(0), lines);
    };
    await client.sendRequest(CHECK_FILES_REQUEST, { uris: [FOLDER] });
    await hears('1.vbhc VB901', '2.vbhc VB901');
    workspace.show('1.vbhc', 'lạ');
    await hears('1.vbhc VB902');
    workspace.close('1.vbhc');
    await hears('1.vbhc', '1.vbhc VB901');
    await client.sendNotification(STOP_CHECK_NOTIFICATION);
    await hears('2.vbhc', '1.vbhc');
  });
});
