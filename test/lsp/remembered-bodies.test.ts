import assert from 'node:assert/strict';
import { CompletionRequest, CompletionResolveRequest, FileChangeType, MarkupContent, type CompletionList } from 'vscode-languageserver/node';
import { eventually, MODERN } from './session';
import { at, decision, Workspace } from './workspace';

const memory = (signer: string) => JSON.stringify({ bodies: [{ regime: 'state', name: 'Ủy ban nhân dân xã Tân Lập', signers: [{ mark: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', name: signer }] }] });
const DRAFT = `${decision('15/QĐ-UBND', '04 tháng 9 năm 2026')}\nNơi nhận:\n- Lưu: VT.\n\ntm`;
/** As VS Code: it watches files for us, and asks for documentation when an item is looked at. */
const WATCHING = {
  ...MODERN,
  textDocument: { ...MODERN.textDocument, completion: { completionItem: { resolveSupport: { properties: ['documentation'] }, labelDetailsSupport: true } } },
  workspace: { ...MODERN.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

describe('completion from .thethuc.json', () => {
  let workspace: Workspace;
  afterEach(() => workspace.end());

  const complete = async (name = 'nhap.vbhc', uri = at(name)) => {
    const lines = DRAFT.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return ((await workspace.session.client.sendRequest(CompletionRequest.type, { textDocument: { uri }, position })) as CompletionList).items;
  };
  const notes = async (name?: string, uri?: string) => (await complete(name, uri)).map(({ label, labelDetails }) => `${label}${labelDetails?.detail ?? ''}`);

  it('has the signers of the folder first, and says when one is looked at where they come from', async () => {
    workspace = await Workspace.open({ '.thethuc.json': memory('Lê Thị Hoa') }, { capabilities: WATCHING });
    workspace.show('nhap.vbhc', DRAFT);
    const [item] = await complete();
    assert.deepEqual([item?.label, item?.labelDetails?.detail, item?.detail, item?.documentation], ['TM. ỦY BAN NHÂN DÂN', ' CHỦ TỊCH, Lê Thị Hoa', 'Đã nhớ trong .thethuc.json', undefined]);
    const { documentation } = await workspace.session.client.sendRequest(CompletionResolveRequest.type, item ?? assert.fail());
    assert.match(MarkupContent.is(documentation) ? documentation.value : '', /Lê Thị Hoa\n\nGhi cho Ủy ban nhân dân xã Tân Lập trong tệp \.thethuc\.json/);
  });

  it('holds for a document that is saved nowhere yet', async () => {
    workspace = await Workspace.open({ '.thethuc.json': memory('Lê Thị Hoa') }, { capabilities: WATCHING });
    workspace.show('x', DRAFT, 'untitled:Untitled-1');
    assert.equal((await notes('x', 'untitled:Untitled-1'))[0], 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH, Lê Thị Hoa');
  });

  it('reads the file once, and again when it changes or goes', async () => {
    workspace = await Workspace.open({ '.thethuc.json': memory('Lê Thị Hoa') }, { capabilities: WATCHING });
    workspace.show('nhap.vbhc', DRAFT);
    await notes();
    await notes();
    assert.equal(workspace.reads.filter((uri) => uri.endsWith('.thethuc.json')).length, 1);
    workspace.change(FileChangeType.Changed, '.thethuc.json', memory('Trần Văn Bình'));
    assert.match((await notes())[0] ?? '', /Trần Văn Bình/);
    workspace.change(FileChangeType.Deleted, '.thethuc.json');
    assert.deepEqual(await notes(), ['TM. ỦY BAN NHÂN DÂN']);
  });

  it('reads it each time for a client that watches nothing', async () => {
    workspace = await Workspace.open({ '.thethuc.json': memory('Lê Thị Hoa') });
    workspace.show('nhap.vbhc', DRAFT);
    assert.equal((await complete()).length, 2);
    workspace.put('.thethuc.json', memory('Trần Văn Bình'));
    assert.equal((await complete())[0]?.label, 'TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH, Trần Văn Bình');
  });

  it('goes on without a file that is broken, and says so in one line', async () => {
    workspace = await Workspace.open({ '.thethuc.json': '{ "bodies": [' }, { capabilities: WATCHING });
    workspace.show('nhap.vbhc', DRAFT);
    assert.deepEqual([await notes(), await notes()], [['TM. ỦY BAN NHÂN DÂN'], ['TM. ỦY BAN NHÂN DÂN']]);
    workspace.change(FileChangeType.Changed, '.thethuc.json', '{ "bodies": [ ');
    await notes();
    const told = () => workspace.session.logged.filter((line) => line.includes('.thethuc.json'));
    await eventually(() => (told().length > 0 ? true : undefined));
    assert.deepEqual(told(), ['Tệp .thethuc.json không phải là JSON đúng cú pháp, nên chưa dùng được cơ quan đã nhớ trong đó.']);
  });
});
