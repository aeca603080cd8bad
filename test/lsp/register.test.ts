import assert from 'node:assert/strict';
import { DiagnosticRefreshRequest, DidChangeConfigurationNotification, DidChangeWorkspaceFoldersNotification, DocumentDiagnosticRequest, DocumentLinkRequest, FileChangeType, RegistrationRequest } from 'vscode-languageserver/node';
import { defineRule } from '../../server/src/core/lint/rule';
import type { Unread } from '../../server/src/lsp/workspace-files';
import { eventually, MODERN } from './session';
import { at, decision, FOLDER, Workspace } from './workspace';

const ONE = decision('01/QĐ-UBND', '05 tháng 01 năm 2026');
const TWO = decision('02/QĐ-UBND', '06 tháng 01 năm 2026', 'Thực hiện Quyết định số 01/QĐ-UBND ngày 05 tháng 01 năm 2026 và Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.');

describe('the register of the workspace', () => {
  let workspace: Workspace;
  afterEach(() => workspace.end());

  it('knows the files of the folder, and what cites what', async () => {
    workspace = await Workspace.open({ '1.vbhc': ONE, 'con/2.vbhc': TWO, 'ghi-chep.vbhc': 'Ghi chép' });
    await workspace.settlesAs('ghi-chep.vbhc 0>0<0', 'Quyết định số 01/QĐ-UBND 0>0<1', 'Quyết định số 02/QĐ-UBND 2>1<0');
    const { cites, citedBy } = (await workspace.neighbours('con/2.vbhc')) ?? assert.fail();
    assert.deepEqual(citedBy, []);
    assert.deepEqual(cites.map(({ name, uri }) => [name, uri]), [
      ['Quyết định số 01/QĐ-UBND', at('1.vbhc')],
      ['Nghị định số 30/2020/NĐ-CP', null],
    ]);
    assert.deepEqual(cites[0]?.places.map(({ uri, range }) => [uri, range.start.line]), [[at('con/2.vbhc'), 8]]);
    assert.deepEqual((await workspace.neighbours('1.vbhc'))?.citedBy.map(({ name, uri }) => [name, uri]), [['Quyết định số 02/QĐ-UBND', at('con/2.vbhc')]]);
    assert.equal(await workspace.neighbours('khac.vbhc'), null);
  });

  it('knows nothing where no folder is open', async () => {
    workspace = await Workspace.open({ '1.vbhc': ONE }, { folder: null });
    workspace.show('2.vbhc', TWO);
    await workspace.session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: at('2.vbhc') } });
    assert.deepEqual(await workspace.graph(), []);
    assert.deepEqual(workspace.reads, []);
  });

  it('believes what is open before its file, and the file again afterwards', async () => {
    workspace = await Workspace.open({ '1.vbhc': ONE });
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<0');
    workspace.show('1.vbhc', ONE.replace('01/QĐ', '09/QĐ'));
    await workspace.settlesAs('Quyết định số 09/QĐ-UBND 0>0<0');
    workspace.write('1.vbhc', ONE.replace('01/QĐ', '10/QĐ'), 2);
    await workspace.settlesAs('Quyết định số 10/QĐ-UBND 0>0<0');
    workspace.change(FileChangeType.Changed, '1.vbhc', ONE.replace('01/QĐ', '11/QĐ'));
    workspace.close('1.vbhc');
    await workspace.settlesAs('Quyết định số 11/QĐ-UBND 0>0<0');
  });

  it('takes one file for one, however its address is written', async () => {
    workspace = await Workspace.open({ '1.vbhc': ONE });
    workspace.show('1.vbhc', ONE.replace('01/QĐ', '09/QĐ'), 'file:///cơ quan/1.vbhc'.normalize('NFD'));
    await workspace.settlesAs('Quyết định số 09/QĐ-UBND 0>0<0');
  });

  it('leaves documents from outside the folder alone, but not those that are saved nowhere yet', async () => {
    workspace = await Workspace.open({ '1.vbhc': ONE });
    workspace.show('', decision('08/QĐ-UBND', '05 tháng 01 năm 2026'), 'git:/c%C6%A1%20quan/1.vbhc');
    workspace.show('', decision('09/QĐ-UBND', '05 tháng 01 năm 2026'), 'untitled:Untitled-1');
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<0', 'Quyết định số 09/QĐ-UBND 0>0<0');
  });

  it('follows what the watcher sees: files, and folders as a whole', async () => {
    workspace = await Workspace.open({ 'con/1.vbhc': ONE });
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<0');
    workspace.change(FileChangeType.Created, 'con/2.vbhc', TWO);
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<1', 'Quyết định số 02/QĐ-UBND 2>1<0');
    workspace.change(FileChangeType.Deleted, 'con/1.vbhc');
    await workspace.settlesAs('Quyết định số 02/QĐ-UBND 2>2<0');
    workspace.change(FileChangeType.Deleted, 'con');
    await workspace.settlesAs();
    workspace.put('moi/1.vbhc', ONE);
    workspace.change(FileChangeType.Created, 'moi');
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<0');
  });

  it('does not follow what programs keep, nor files that are no documents', async () => {
    workspace = await Workspace.open({ '1.vbhc': ONE });
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<0');
    for (const name of ['.git/2.vbhc', 'node_modules/x/2.vbhc']) workspace.change(FileChangeType.Created, name, TWO);
    for (const name of ['node_modules', '.git', 'bao-cao.docx']) workspace.change(FileChangeType.Created, name);
    workspace.change(FileChangeType.Created, '01. Kế hoạch 2026.03');
    workspace.change(FileChangeType.Created, '3.vbhc', ONE.replace('01/QĐ', '03/QĐ'));
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<0', 'Quyết định số 03/QĐ-UBND 0>0<0');
    assert.deepEqual(workspace.lists, [FOLDER, at('01. Kế hoạch 2026.03')]);
  });

  it('follows folders that the client opens and closes', async () => {
    workspace = await Workspace.open({ '1.vbhc': ONE }, { folder: 'file:///trong' });
    const change = (added: readonly string[], removed: readonly string[]) => {
      const folders = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
      void workspace.session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: folders(added), removed: folders(removed) } });
    };
    change([FOLDER], []);
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<0');
    change([], [FOLDER]);
    await workspace.settlesAs();
  });

  it('reads five thousand files and no more', async () => {
    class Endless extends Workspace {
      override async *list(folder: string): AsyncGenerator<string> {
        for (let number = 0; ; number += 1) yield `${folder}/${number}.vbhc`;
      }
    }
    const files = new Endless({});
    workspace = await Workspace.open({}, { files });
    await workspace.session.client.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: at('0.vbhc') } });
    assert.equal(files.reads.length, 5_000);
  }).timeout(10_000);

  it('asks the client to watch files, and settings too', async () => {
    const asked: unknown[] = [];
    const capabilities = { ...MODERN, workspace: { ...MODERN.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } };
    workspace = await Workspace.open({}, { capabilities });
    workspace.session.client.onRequest(RegistrationRequest.type, ({ registrations }) => void asked.push(...registrations.map(({ method }) => method)));
    await eventually(() => (asked.length > 1 ? true : undefined));
    assert.deepEqual(asked.sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
  });

  it('is empty while the setting is off, and comes back', async () => {
    let index = false;
    workspace = await Workspace.open({ '1.vbhc': ONE }, { settings: () => ({ workspace: { index } }) });
    workspace.show('1.vbhc', ONE);
    await workspace.session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: at('1.vbhc') } });
    assert.deepEqual([await workspace.graph(), workspace.reads], [[], []]);
    for (const [on, wanted] of [[true, ['Quyết định số 01/QĐ-UBND 0>0<0']], [false, []]] as const) {
      index = on;
      await workspace.session.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      await workspace.settlesAs(...wanted);
    }
  });

  it('reads no more when one file fails', async () => {
    class Broken extends Workspace {
      override async read(uri: string): Promise<string | Unread | null> {
        if (uri === at('1.vbhc')) throw new Error('đĩa hỏng');
        return super.read(uri);
      }
    }
    const files = new Broken({ '1.vbhc': ONE, '2.vbhc': TWO });
    workspace = await Workspace.open({}, { files });
    await workspace.settlesAs('Quyết định số 02/QĐ-UBND 2>2<0');
    assert.ok(workspace.session.logged.some((line) => line.startsWith(`${at('1.vbhc')}: Error`)));
  });
});

/** Says what the register knows of each document cited. */
const SAYS_DATES = defineRule({
  code: 'VB904',
  name: 'says-dates',
  severity: 'info',
  basis: [{ source: 'consistency', at: '', says: 'Một văn bản, một cách viết' }],
  summary: 'Quy tắc thử sổ văn bản',
  why: 'Để thử',
  examples: [],
  *check({ citations, register }) {
    for (const { symbol, symbolField } of citations) {
      for (const { date } of register.find(symbol)) yield { span: symbolField.span, message: `${symbol} ngày ${date.day}/${date.month}` };
    }
  },
});

describe('findings that stand on the register', () => {
  let workspace: Workspace;
  let refreshes: number;
  const open = async (files: Readonly<Record<string, string>>) => {
    workspace = await Workspace.open(files, { rules: [SAYS_DATES] });
    refreshes = 0;
    workspace.session.client.onRequest(DiagnosticRefreshRequest.type, () => void (refreshes += 1));
  };
  afterEach(() => workspace.end());

  const pull = (name: string, previousResultId?: string) =>
    workspace.session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: at(name) }, ...(previousResultId !== undefined && { previousResultId }) });
  const messages = async (name: string) => {
    const report = await pull(name);
    return report.kind === 'full' ? report.items.map(({ message }) => message) : [report.kind];
  };

  it('change with the file that is cited, which the client is told, and only then', async () => {
    await open({ '1.vbhc': ONE });
    workspace.show('2.vbhc', TWO);
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<1', 'Quyết định số 02/QĐ-UBND 2>1<0');
    assert.deepEqual(await messages('2.vbhc'), ['01/QĐ-UBND ngày 5/1']);
    const { resultId } = await pull('2.vbhc');
    const seen = refreshes;
    workspace.change(FileChangeType.Changed, '1.vbhc', ONE.replace('ngày 05 tháng 01', 'ngày 04 tháng 01'));
    await eventually(() => (refreshes > seen ? true : undefined));
    assert.deepEqual(await messages('2.vbhc'), ['01/QĐ-UBND ngày 4/1']);
    assert.equal((await pull('2.vbhc', resultId)).kind, 'full');
  });

  it('stay when other documents come, and when the text under a head changes', async () => {
    await open({ '1.vbhc': ONE });
    workspace.show('2.vbhc', TWO);
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<1', 'Quyết định số 02/QĐ-UBND 2>1<0');
    const { resultId } = await pull('2.vbhc');
    const seen = refreshes;
    workspace.change(FileChangeType.Created, '3.vbhc', decision('03/QĐ-UBND', '07 tháng 01 năm 2026'));
    workspace.change(FileChangeType.Changed, '1.vbhc', ONE.replace('Điều 1. Nội dung', 'Điều 1. Nội dung\nTheo Quyết định số 02/QĐ-UBND ngày 06 tháng 01 năm 2026.'));
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 1>0<1', 'Quyết định số 02/QĐ-UBND 2>1<1', 'Quyết định số 03/QĐ-UBND 0>0<0');
    assert.deepEqual(await pull('2.vbhc', resultId), { kind: 'unchanged', resultId });
    assert.equal(refreshes, seen);
  });

  it('know nothing of the document itself', async () => {
    await open({ '1.vbhc': ONE });
    workspace.show('1.vbhc', ONE.replace('Nội dung', 'Nội dung của Quyết định số 01/QĐ-UBND'));
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 1>1<0');
    assert.deepEqual(await messages('1.vbhc'), []);
  });
});
