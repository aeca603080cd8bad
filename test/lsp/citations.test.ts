import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  HoverRequest,
  MarkupContent,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type ClientCapabilities,
  type Location,
  type LocationLink,
  type Position,
  type SemanticTokens,
  type SemanticTokensDelta,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FILE, MODERN, Session } from './session';

const textDocument = { uri: FILE };
const TEXT = ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;', '', 'Điều 1. Theo Nghị định số 30/2020/NĐ-', 'CP và Quyết định số 12/QĐ-UBND.', ''].join('\r\n');
const WITH_LINKS: ClientCapabilities = { ...MODERN, textDocument: { ...MODERN.textDocument, definition: { linkSupport: true }, rename: { prepareSupport: true } } };

/** Where `words` begin, for the `nth` time. */
function positionOf(document: TextDocument, words: string, nth = 1): Position {
  let at = -1;
  for (let left = nth; left > 0; left -= 1) at = document.getText().indexOf(words, at + 1);
  assert.ok(at >= 0, words);
  return document.positionAt(at);
}

describe('citations over the protocol', () => {
  let session: Session;
  beforeEach(async () => {
    session = await Session.start({ capabilities: WITH_LINKS, rules: [] });
    session.open(TEXT);
  });
  afterEach(() => session.end());

  const at = (words: string, nth?: number) => ({ textDocument, position: positionOf(session.document, words, nth) });
  const texts = (places: readonly { range: Location['range'] }[] | null) => places?.map(({ range }) => session.document.getText(range));

  it('are advertised as far as they are handled', () => {
    const { capabilities } = session.welcome;
    assert.ok(capabilities.definitionProvider && capabilities.referencesProvider && capabilities.documentHighlightProvider);
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
    assert.deepEqual(capabilities.semanticTokensProvider?.full, { delta: true });
    assert.equal(capabilities.semanticTokensProvider?.range, true);
  });

  it('lead from a later citation to the fullest, both ends named', async () => {
    const [link] = (await session.client.sendRequest(DefinitionRequest.type, at('30/2020', 2))) as LocationLink[];
    assert.ok(link?.originSelectionRange);
    assert.equal(session.document.getText(link.originSelectionRange), 'Nghị định số 30/2020/NĐ-\r\nCP');
    assert.equal(session.document.getText(link.targetRange), 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ');
    assert.equal(session.document.getText(link.targetSelectionRange), 'Nghị định số 30/2020/NĐ-CP');
  });

  it('are referred to with and without the declaration', async () => {
    const ask = (includeDeclaration: boolean) => session.client.sendRequest(ReferencesRequest.type, { ...at('30/2020'), context: { includeDeclaration } });
    assert.deepEqual(texts(await ask(true)), ['Nghị định số 30/2020/NĐ-CP', 'Nghị định số 30/2020/NĐ-\r\nCP']);
    assert.deepEqual(texts(await ask(false)), ['Nghị định số 30/2020/NĐ-\r\nCP']);
  });

  it('light up, the declaration as written; elsewhere the editor lights up words', async () => {
    const found = await session.client.sendRequest(DocumentHighlightRequest.type, at('30/2020', 2));
    assert.deepEqual(found?.map(({ kind }) => kind), [3, 2]);
    assert.equal(await session.client.sendRequest(DocumentHighlightRequest.type, at('Căn cứ')), null);
  });

  it('are renamed everywhere, bound to the version', async () => {
    const answer = await session.client.sendRequest(RenameRequest.type, { ...at('30/2020'), newName: '31/2021/NĐ-CP' });
    const [change] = (answer?.documentChanges ?? []) as TextDocumentEdit[];
    assert.equal(change?.textDocument.version, 1);
    const after = TextDocument.applyEdits(session.document, change.edits.map((edit) => ('newText' in edit ? edit : assert.fail())));
    assert.equal(after, TEXT.replace('30/2020/NĐ-CP', '31/2021/NĐ-CP').replace('30/2020/NĐ-\r\nCP', '31/2021/NĐ-CP'));
  });

  it('offer their symbol to be renamed, and say why not', async () => {
    const site = await session.client.sendRequest(PrepareRenameRequest.type, at('30/2020', 2));
    assert.ok(site && 'placeholder' in site);
    assert.deepEqual([session.document.getText(site.range), site.placeholder], ['30/2020/NĐ-\r\nCP', '30/2020/NĐ-CP']);
    const isRefusal = (error: unknown) => error instanceof ResponseError && /số, ký hiệu/.test(error.message);
    await assert.rejects(session.client.sendRequest(PrepareRenameRequest.type, at('Căn cứ')), isRefusal);
    await assert.rejects(session.client.sendRequest(RenameRequest.type, { ...at('30/2020'), newName: 'ba mươi' }), isRefusal);
    assert.deepEqual(session.logged, []);
  });

  it('hover with the lines that name them, each a link', async () => {
    const answer = await session.client.sendRequest(HoverRequest.type, at('30/2020', 2));
    const value = answer && MarkupContent.is(answer.contents) ? answer.contents.value : '';
    assert.match(value, /Nêu ở 2 chỗ trong văn bản này, dòng \[1\]\(<file:\/\/\/van-ban\.vbhc#L1>\), \[3\]\(<[^>]*#L3>\); đầy đủ nhất ở dòng \[1\]/u);
    assert.match(value, /Ngày ban hành: ngày 05 tháng 3 năm 2020/u);
  });

  it('answer nothing for a document that is not open, and past the end of one that is', async () => {
    const [nowhere, beyond] = [{ textDocument: { uri: 'file:///khac.vbhc' }, position: { line: 0, character: 0 } }, { textDocument, position: { line: 999, character: 9 } }];
    for (const place of [nowhere, beyond]) {
      assert.equal(await session.client.sendRequest(DefinitionRequest.type, place), null);
      assert.equal(await session.client.sendRequest(HoverRequest.type, place), null);
      assert.ok(!(await session.client.sendRequest(ReferencesRequest.type, { ...place, context: { includeDeclaration: true } }))?.length);
    }
    assert.equal(await session.client.sendRequest(PrepareRenameRequest.type, nowhere), null);
    assert.deepEqual((await session.client.sendRequest(SemanticTokensRequest.type, { textDocument: nowhere.textDocument }))?.data, []);
  });
});

/** Tokens as the client reads them: kind and text, in the order of the document. */
function decode(session: Session, data: readonly number[]): readonly string[] {
  const { legend } = session.welcome.capabilities.semanticTokensProvider ?? assert.fail();
  const lines = session.document.getText().split('\r\n');
  const decoded: string[] = [];
  for (let index = 0, line = 0, character = 0; index < data.length; index += 5) {
    const [down = 0, right = 0, length = 0, type = -1] = data.slice(index, index + 5);
    [line, character] = [line + down, down > 0 ? right : character + right];
    decoded.push(`${legend.tokenTypes[type]} ${lines[line]?.slice(character, character + length)}`);
  }
  return decoded;
}

describe('semantic tokens over the protocol', () => {
  let session: Session;
  beforeEach(async () => {
    session = await Session.start({ rules: [] });
    session.open(TEXT);
  });
  afterEach(() => session.end());

  const full = async () => (await session.client.sendRequest(SemanticTokensRequest.type, { textDocument })) ?? assert.fail();
  const delta = (previousResultId: string) => session.client.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId }) as Promise<SemanticTokensDelta | SemanticTokens>;

  it('never cross a line end', async () => {
    assert.deepEqual(decode(session, (await full()).data), [
      'legalBasis Căn cứ', 'citedType Nghị định', 'citedNumberWord số', 'citedSymbol 30/2020/NĐ-CP', 'citedDate 05 tháng 3 năm 2020', 'citedIssuer Chính phủ',
      'headingNumber Điều 1.', 'title Theo', 'citedType Nghị định', 'citedNumberWord số', 'citedSymbol 30/2020/NĐ-', 'citedSymbol CP', 'citedType Quyết định', 'citedNumberWord số', 'citedSymbol 12/QĐ-UBND',
    ]);
  });

  it('come for a range alone', async () => {
    const range = { start: { line: 3, character: 3 }, end: { line: 4, character: 0 } };
    const answer = await session.client.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    assert.deepEqual(decode(session, answer?.data ?? []), ['citedType Quyết định', 'citedNumberWord số', 'citedSymbol 12/QĐ-UBND']);
  });

  it('come as what changed, which makes of the old ones the new', async () => {
    let before = await full();
    for (const [wanted, replacement] of [['12/QĐ', '123/QĐ'], ['Điều 1', '\r\nĐiều 1'], ['30/2020', '31/2020'], ['Căn cứ', 'Theo'], [TEXT.slice(80), '']] as const) {
      session.edit(wanted, replacement);
      const changed = await delta(before.resultId ?? '');
      assert.ok('edits' in changed && changed.edits.length <= 1);
      const data = [...before.data];
      for (const { start, deleteCount, data: added = [] } of changed.edits) data.splice(start, deleteCount, ...added);
      const fresh = await full();
      assert.deepEqual(data, fresh.data, replacement);
      before = fresh;
    }
  });

  it('come whole again when the client holds none of ours', async () => {
    await full();
    const answer = await delta('lạ');
    assert.ok('data' in answer && answer.data.length > 0);
  });
});

describe('citations for plain clients', () => {
  it('are locations and plain text', async () => {
    const session = await Session.start({ capabilities: {}, rules: [] });
    session.open(TEXT);
    const place = { textDocument, position: positionOf(session.document, '30/2020', 2) };
    const [location] = (await session.client.sendRequest(DefinitionRequest.type, place)) as Location[];
    assert.equal(location && session.document.getText(location.range), 'Nghị định số 30/2020/NĐ-CP');
    assert.equal(session.welcome.capabilities.renameProvider, true);
    const answer = await session.client.sendRequest(HoverRequest.type, place);
    const value = answer && MarkupContent.is(answer.contents) ? answer.contents.value : '';
    assert.match(value, /^Nghị định số 30\/2020\/NĐ-CP\n/u);
    assert.match(value, /Nêu ở 2 chỗ trong văn bản này, dòng 1, 3; đầy đủ nhất ở dòng 1/u);
    session.end();
  });
});
