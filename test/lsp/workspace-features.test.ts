import assert from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  FileChangeType,
  PublishDiagnosticsNotification,
  WorkspaceSymbolRequest,
  type CallHierarchyItem,
  type Location,
  type Position,
  type PublishDiagnosticsParams,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { eventually } from './session';
import { at, decision, Workspace } from './workspace';

const ONE = decision('01/QĐ-UBND', '05 tháng 01 năm 2026');
const CITES_ONE = 'Thực hiện Quyết định số 01/QĐ-UBND ngày 05 tháng 01 năm 2026, Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020; theo Quyết định số 01/QĐ-UBND.';
const TWO = decision('02/QĐ-UBND', '06 tháng 01 năm 2026', CITES_ONE);
const THREE = decision('03/QĐ-UBND', '07 tháng 01 năm 2026', 'Theo Nghị định số 30/2020/NĐ-CP.');

const textDocument = { uri: at('2.vbhc') };

describe('features over the documents of a workspace', () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await Workspace.open({ '1.vbhc': ONE, '3.vbhc': THREE });
    workspace.show('2.vbhc', TWO);
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<1', 'Quyết định số 02/QĐ-UBND 2>1<0', 'Quyết định số 03/QĐ-UBND 1>1<0');
  });
  afterEach(() => workspace.end());

  /** Where `words` begin in the open document, and `into` letters further. */
  const positionOf = (words: string, into = 0): Position => {
    const before = TWO.slice(0, TWO.indexOf(words) + into).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };

  describe('links', () => {
    it('lead from each symbol to its file, in words that say what opens', async () => {
      const links = (await workspace.session.client.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [];
      const lines = TWO.split('\n');
      assert.deepEqual(
        links.map(({ range, target, tooltip }) => [lines[range.start.line]?.slice(range.start.character, range.end.character), target, tooltip]),
        Array.from({ length: 2 }, () => ['01/QĐ-UBND', at('1.vbhc'), 'Mở Quyết định số 01/QĐ-UBND ngày 05 tháng 01 năm 2026']),
      );
    });

    it('wait for the folders to be read', async () => {
      const fresh = await Workspace.open({ '1.vbhc': ONE });
      fresh.show('2.vbhc', TWO);
      const links = (await fresh.session.client.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [];
      assert.equal(links.length, 2);
      fresh.end();
    });
  });

  describe('the definition of a citation', () => {
    const definitionOf = async (words: string) => {
      const found = (await workspace.session.client.sendRequest(DefinitionRequest.type, { textDocument, position: positionOf(words, 20) })) as Location[] | null;
      return found?.map(({ uri, range }) => `${uri === textDocument.uri ? 'here' : uri} ${range.start.line}`);
    };

    it('is its file, where the citation itself is the fullest', async () => {
      assert.deepEqual(await definitionOf('Quyết định số 01/QĐ-UBND ngày'), [`${at('1.vbhc')} 2`]);
    });

    it('is the fullest citation and the file elsewhere', async () => {
      assert.deepEqual(await definitionOf('Quyết định số 01/QĐ-UBND.'), ['here 8', `${at('1.vbhc')} 2`]);
    });

    it('stays in the document where there is no file', async () => {
      assert.deepEqual(await definitionOf('Nghị định số 30/2020/NĐ-CP ngày'), ['here 8']);
    });
  });

  describe('the call hierarchy', () => {
    const prepare = async (position: Position): Promise<CallHierarchyItem> => {
      const [item, ...others] = (await workspace.session.client.sendRequest(CallHierarchyPrepareRequest.type, { textDocument, position })) ?? [];
      assert.deepEqual(others, []);
      return item ?? assert.fail('no item');
    };
    const citedBy = async (item: CallHierarchyItem) => {
      const calls = (await workspace.session.client.sendRequest(CallHierarchyIncomingCallsRequest.type, { item })) ?? [];
      return calls.map(({ from, fromRanges }) => `${from.name} ${fromRanges.map(({ start }) => start.line).join(',')}`);
    };
    const cites = async (item: CallHierarchyItem) => {
      const calls = (await workspace.session.client.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item })) ?? [];
      return calls.map(({ to, fromRanges }) => `${to.name} (${to.detail}) ${fromRanges.length}`);
    };

    it('of a document is what it cites, and who cites it', async () => {
      const item = await prepare({ line: 0, character: 0 });
      assert.deepEqual([item.name, item.detail, item.uri], ['Quyết định số 02/QĐ-UBND', 'Về việc giao nhiệm vụ theo số 02', at('2.vbhc')]);
      assert.deepEqual(await cites(item), [
        'Quyết định số 01/QĐ-UBND (Về việc giao nhiệm vụ theo số 01) 2',
        'Nghị định số 30/2020/NĐ-CP (không có tệp trong thư mục) 1',
      ]);
      assert.deepEqual(await citedBy(item), []);
    });

    it('at a citation is that of the document cited', async () => {
      const item = await prepare(positionOf('Quyết định số 01/QĐ-UBND ngày', 18));
      assert.deepEqual([item.name, item.uri], ['Quyết định số 01/QĐ-UBND', at('1.vbhc')]);
      assert.deepEqual(await citedBy(item), ['Quyết định số 02/QĐ-UBND 8,8']);
      assert.deepEqual(await cites(item), []);
    });

    it('of a document without a file is who else cites it', async () => {
      const item = await prepare(positionOf('Nghị định số 30', 12));
      assert.equal(item.name, 'Nghị định số 30/2020/NĐ-CP');
      assert.deepEqual(await citedBy(item), ['Quyết định số 02/QĐ-UBND 8', 'Quyết định số 03/QĐ-UBND 8']);
      assert.deepEqual(await cites(item), []);
    });
  });

  describe('workspace symbols', () => {
    const find = async (query: string) => ((await workspace.session.client.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []) as SymbolInformation[];
    const names = async (query: string) => (await find(query)).map(({ name }) => name);

    it('find a document by number, type or subject', async () => {
      assert.deepEqual(await names('03/QĐ'), ['Quyết định số 03/QĐ-UBND: Về việc giao nhiệm vụ theo số 03']);
      assert.equal((await names('quyết định số')).length, 3);
      assert.equal((await names('nhiệm vụ'))[0], 'Quyết định số 01/QĐ-UBND: Về việc giao nhiệm vụ theo số 01');
      assert.deepEqual(await names('thông tư'), []);
    });

    it('find it without accents, under a name that has none', async () => {
      assert.deepEqual(await names('quyet dinh 02'), ['Quyet dinh so 02/QD-UBND: Ve viec giao nhiem vu theo so 02']);
    });

    it('find headings below documents, with the document they are in', async () => {
      const found = await find('hiệu lực');
      assert.deepEqual(found.map(({ name, containerName, location }) => `${name} | ${containerName} | ${location.range.start.line}`), [
        'Điều 2. Hiệu lực thi hành | Quyết định số 01/QĐ-UBND | 9',
        'Điều 2. Hiệu lực thi hành | Quyết định số 02/QĐ-UBND | 10',
        'Điều 2. Hiệu lực thi hành | Quyết định số 03/QĐ-UBND | 10',
      ]);
    });

    it('are the documents, for no query at all', async () => {
      assert.equal((await names('')).length, 3);
    });

    it('are bounded', async () => {
      const many = Object.fromEntries(Array.from({ length: 120 }, (_, number) => [`${number}.vbhc`, decision(`${number + 10}/QĐ-UBND`, '05 tháng 01 năm 2026')]));
      const large = await Workspace.open(many);
      for (let graph = await large.graph(); graph.length < 120; graph = await large.graph()) await new Promise((resolve) => setImmediate(resolve));
      const found = await large.session.client.sendRequest(WorkspaceSymbolRequest.type, { query: 'quyết định' });
      assert.equal(found?.length, 100);
      large.end();
    });
  });
});

describe('clients that cannot pull', () => {
  it('hear of findings that the register changed', async () => {
    const workspace = await Workspace.open({}, { capabilities: {} });
    const published: PublishDiagnosticsParams[] = [];
    workspace.session.client.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params));
    workspace.show('2.vbhc', TWO);
    await eventually(() => published[0]);
    workspace.change(FileChangeType.Created, '1.vbhc', ONE);
    await eventually(() => published[1]);
    assert.deepEqual(published.map(({ uri, version }) => [uri, version]), [[at('2.vbhc'), 1], [at('2.vbhc'), 1]]);
    workspace.end();
  });
});
