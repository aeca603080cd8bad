import assert from 'node:assert/strict';
import { CompletionItemTag, CompletionRequest, CompletionResolveRequest, CompletionTriggerKind, MarkupContent, type ClientCapabilities, type CompletionContext, type CompletionItem, type CompletionList } from 'vscode-languageserver/node';
import { DECISION } from '../core/features/specimens';
import { FILE, MODERN, Session } from './session';
import { at, decision, Workspace } from './workspace';

/** The completions at the end of a text. */
async function completeAtEnd(session: Session, uri = FILE, { text = session.document.getText(), context }: { text?: string; context?: CompletionContext } = {}): Promise<CompletionList> {
  const lines = text.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return (await session.client.sendRequest(CompletionRequest.type, { textDocument: { uri }, position, ...(context && { context }) })) as CompletionList;
}

const withCompletion = (completionItem: NonNullable<NonNullable<ClientCapabilities['textDocument']>['completion']>['completionItem']): ClientCapabilities => ({
  ...MODERN,
  textDocument: { ...MODERN.textDocument, completion: { completionItem: completionItem ?? {} } },
});

const EVERYTHING = withCompletion({
  resolveSupport: { properties: ['documentation'] },
  tagSupport: { valueSet: [CompletionItemTag.Deprecated] },
  documentationFormat: ['markdown', 'plaintext'],
});

const documentationOf = ({ documentation }: CompletionItem) => (MarkupContent.is(documentation) ? documentation : assert.fail(`documentation ${String(documentation)}`));

describe('completion of known documents over the protocol', () => {
  let session: Session;
  const start = async (capabilities: ClientCapabilities, typed: string) => {
    session = await Session.start({ capabilities });
    session.open(`${DECISION.replace('ngày 05 tháng 3 năm 2020 của Chính phủ', '')}\nTheo Nghị định số ${typed}`);
    return completeAtEnd(session);
  };
  afterEach(() => session.end());

  it('says what is known when it is looked at, where the client can ask then', async () => {
    const { items } = await start(EVERYTHING, '110/2004');
    const [item] = items;
    assert.equal(item?.documentation, undefined);
    const resolved = await session.client.sendRequest(CompletionResolveRequest.type, item ?? assert.fail());
    const { kind, value } = documentationOf(resolved);
    assert.equal(kind, 'markdown');
    assert.match(value, /Nghị định số 110\/2004\/NĐ\\-CP/);
    assert.match(value, /thay thế.*30\/2020\/NĐ\\-CP/);
    assert.equal(resolved.label, item?.label);
  });

  it('says it at once where the client cannot', async () => {
    const { items } = await start(withCompletion({}), '110/2004');
    assert.deepEqual(documentationOf(items[0] ?? assert.fail()).kind, 'plaintext');
    assert.match(documentationOf(items[0] ?? assert.fail()).value, /ngày 08 tháng 4 năm 2004/);
  });

  it('marks what was replaced, as the client can show it', async () => {
    assert.deepEqual((await start(EVERYTHING, '110/2004')).items[0]?.tags, [CompletionItemTag.Deprecated]);
    session.end();
    assert.equal((await start(withCompletion({ deprecatedSupport: true }), '110/2004')).items[0]?.deprecated, true);
    session.end();
    const plain = (await start(withCompletion({}), '110/2004')).items[0];
    assert.deepEqual([plain?.tags, plain?.deprecated], [undefined, undefined]);
  });

  it('asks to be asked again while there are more than a hundred', async () => {
    const many = await start(EVERYTHING, '1');
    assert.deepEqual([many.items.length, many.isIncomplete], [100, true]);
  });

  it('shows the symbol, with the subject beside it, where the client has room for that', async () => {
    const plain = (await start(EVERYTHING, '110/2004')).items[0];
    assert.deepEqual([plain?.label, plain?.labelDetails], ['110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư', undefined]);
    session.end();
    const roomy = (await start(withCompletion({ labelDetailsSupport: true }), '110/2004')).items[0];
    assert.deepEqual([roomy?.label, roomy?.labelDetails], ['110/2004/NĐ-CP', { detail: ' về công tác văn thư' }]);
  });

  it('gives back what it does not know', async () => {
    await start(EVERYTHING, '1');
    const item: CompletionItem = { label: 'x', data: { uri: FILE, record: { symbol: '0/0', date: { year: 1, month: 1, day: 1 }, docType: 'decree' } } };
    assert.deepEqual(await session.client.sendRequest(CompletionResolveRequest.type, item), item);
    assert.deepEqual(await session.client.sendRequest(CompletionResolveRequest.type, { label: 'y' }), { label: 'y' });
  });
});

describe('completion of the documents of the workspace', () => {
  it('comes with the files, and goes with them', async () => {
    const workspace = await Workspace.open({ '1.vbhc': decision('01/QĐ-UBND', '05 tháng 01 năm 2026') });
    const text = `${decision('02/QĐ-UBND', '06 tháng 01 năm 2026')}\nTheo Quyết định số 01`;
    workspace.show('2.vbhc', text);
    await workspace.settlesAs('Quyết định số 01/QĐ-UBND 0>0<0', 'Quyết định số 02/QĐ-UBND 0>0<0');
    const { items } = await completeAtEnd(workspace.session, at('2.vbhc'), { text });
    const [first] = items;
    assert.equal(first?.label, '01/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Tân Lập về việc giao nhiệm vụ theo số 01');
    assert.equal(first.detail, 'Văn bản trong thư mục');
    workspace.end();
  });
});

describe('completion of lines over the protocol', () => {
  let session: Session;
  const start = async (capabilities: ClientCapabilities, text: string) => {
    session = await Session.start({ capabilities });
    session.open(text);
    return completeAtEnd(session);
  };
  afterEach(() => session.end());
  const UNSIGNED = `${DECISION.slice(0, DECISION.indexOf('TM. '))}tm`;

  it('gives the clause of a mark when it is looked at, where the client can ask then', async () => {
    const [item] = (await start(EVERYTHING, UNSIGNED)).items;
    assert.deepEqual([item?.label, item?.documentation], ['TM. ỦY BAN NHÂN DÂN', undefined]);
    const resolved = await session.client.sendRequest(CompletionResolveRequest.type, item ?? assert.fail());
    assert.match(documentationOf(resolved).value, /“TM\.” trước tên tập thể/);
  });

  it('gives it at once where the client cannot', async () => {
    const [item] = (await start(withCompletion({}), UNSIGNED)).items;
    assert.match(documentationOf(item ?? assert.fail()).value, /“TM\.” trước tên tập thể/);
  });

  it('gives an item back as it is when another list was shown since', async () => {
    const [item] = (await start(EVERYTHING, UNSIGNED)).items;
    await completeAtEnd(session);
    assert.deepEqual(await session.client.sendRequest(CompletionResolveRequest.type, item ?? assert.fail()), item);
  });

  it('tells who asks what may stand on an empty line, and nobody who has only typed a space', async () => {
    await start(EVERYTHING, `${DECISION.slice(0, DECISION.indexOf('TM. '))} `);
    const told = async (context: CompletionContext) => (await completeAtEnd(session, FILE, { context })).items.map(({ label }) => label);
    assert.deepEqual(await told({ triggerKind: CompletionTriggerKind.Invoked }), ['TM. ỦY BAN NHÂN DÂN', 'TL. CHỦ TỊCH', 'TUQ. CHỦ TỊCH']);
    assert.deepEqual(await told({ triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' }), []);
    assert.deepEqual(await told({ triggerKind: CompletionTriggerKind.TriggerForIncompleteCompletions }), []);
  });

  it('knows which day it is', async () => {
    const { items } = await start(EVERYTHING, `${DECISION.slice(0, DECISION.indexOf('ngày 04 tháng 9'))}ng`);
    assert.match(items[0]?.label ?? '', /^ngày \d\d tháng \d+ năm \d{4}$/);
  });
});
