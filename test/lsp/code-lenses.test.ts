import assert from 'node:assert/strict';
import { CodeLensRefreshRequest, CodeLensRequest, DidChangeConfigurationNotification, FileChangeType, type CodeLens, type Location } from 'vscode-languageserver/node';
import { DECISION } from '../core/features/specimens';
import { eventually, FILE, MODERN, Session } from './session';
import { at, decision, Workspace } from './workspace';

const CLICKING = { ...MODERN, experimental: { thethuc: { commands: ['thethuc.showReferences'] } } };

const titles = (lenses: readonly CodeLens[] | null) => (lenses ?? []).map(({ range, command }) => `${range.start.line + 1}: ${command?.title ?? ''}`);
const places = ({ command }: CodeLens) => (command?.arguments?.[2] ?? []) as readonly Location[];

describe('code lenses', () => {
  let session: Session;
  let settings: unknown = null;
  afterEach(() => session.end());
  beforeEach(async () => {
    settings = null;
    session = await Session.start({ capabilities: CLICKING, settings: () => settings });
  });

  const ask = (uri = FILE) => session.client.sendRequest(CodeLensRequest.type, { textDocument: { uri } });

  it('are advertised', () => assert.deepEqual(session.welcome.capabilities.codeLensProvider, {}));

  it('lead from a heading to the places that lead to it', async () => {
    session.open(DECISION.replace(/\n/g, '\r\n'));
    const lenses = await ask();
    assert.deepEqual(titles(lenses), ['22: 1 chỗ dẫn tới']);
    const [lens] = lenses ?? [];
    assert.ok(lens);
    assert.deepEqual([lens.command?.command, ...(lens.command?.arguments ?? []).slice(0, 2)], ['thethuc.showReferences', FILE, lens.range.start]);
    assert.deepEqual(places(lens).map((place) => `${place.uri} ${session.textAt(place)}`), [`${FILE} Điều 2`]);
    session.edit('- Như Điều 2;', '- Như trên;');
    assert.deepEqual(await ask(), []);
  });

  it('are lines to read for clients without the command', async () => {
    session.end();
    session = await Session.start();
    session.open(DECISION);
    const [lens] = (await ask()) ?? [];
    assert.deepEqual(lens?.command, { title: '1 chỗ dẫn tới', command: '' });
  });

  it('can be switched off', async () => {
    session.open(DECISION);
    settings = { codeLens: false };
    await session.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.deepEqual(await ask(), []);
  });
});

describe('the code lens of a cited document', () => {
  const OWN = decision('15/QĐ-UBND', '04 tháng 9 năm 2026');
  const citing = (symbol: string) => decision(symbol, '01 tháng 10 năm 2026', 'Thực hiện Quyết định số 15/QĐ-UBND ngày 04 tháng 9 năm 2026 của Ủy ban nhân dân xã Tân Lập.', 'Sửa Quyết định số 15/QĐ-UBND.');
  let workspace: Workspace;
  let refreshed = 0;

  beforeEach(async () => {
    const capabilities = { ...CLICKING, workspace: { ...MODERN.workspace, codeLens: { refreshSupport: true } } };
    workspace = await Workspace.open({ '1.vbhc': OWN, '2.vbhc': citing('20/QĐ-UBND') }, { capabilities });
    refreshed = 0;
    workspace.session.client.onRequest(CodeLensRefreshRequest.type, () => void (refreshed += 1));
    await workspace.settlesAs('Quyết định số 15/QĐ-UBND 0>0<1', 'Quyết định số 20/QĐ-UBND 1>0<0');
    workspace.show('1.vbhc', OWN);
  });
  afterEach(() => workspace.end());

  const ask = (name: string) => workspace.session.client.sendRequest(CodeLensRequest.type, { textDocument: { uri: at(name) } });

  it('counts documents, and leads to every place', async () => {
    const lenses = (await ask('1.vbhc')) ?? [];
    assert.deepEqual(titles(lenses), ['3: 1 văn bản viện dẫn văn bản này']);
    assert.deepEqual(lenses.flatMap(places).map(({ uri, range }) => `${uri} ${range.start.line + 1}`), [`${at('2.vbhc')} 9`, `${at('2.vbhc')} 10`]);
  });

  it('is asked for again when others cite it, and only then', async () => {
    await ask('1.vbhc');
    workspace.change(FileChangeType.Created, '3.vbhc', decision('30/QĐ-UBND', '01 tháng 10 năm 2026'));
    await workspace.settlesAs('Quyết định số 15/QĐ-UBND 0>0<1', 'Quyết định số 20/QĐ-UBND 1>0<0', 'Quyết định số 30/QĐ-UBND 0>0<0');
    assert.equal(refreshed, 0);
    workspace.change(FileChangeType.Changed, '3.vbhc', citing('30/QĐ-UBND'));
    await eventually(() => (refreshed > 0 ? true : undefined));
    assert.deepEqual(titles(await ask('1.vbhc')), ['3: 2 văn bản viện dẫn văn bản này']);
  });
});
