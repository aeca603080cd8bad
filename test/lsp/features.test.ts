import assert from 'node:assert/strict';
import {
  CompletionRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  MarkupContent,
  type CompletionList,
  type DocumentSymbol,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { DECISION, PARTY_REPORT } from '../core/features/specimens';
import { FILE, MODERN, Session } from './session';
import { TOY_RULES } from './toy-rules';

const textDocument = { uri: FILE };

describe('features over the protocol', () => {
  let session: Session;
  beforeEach(async () => {
    session = await Session.start({ rules: TOY_RULES });
  });
  afterEach(() => session.end());

  const positionOf = (words: string) => session.document.positionAt(session.document.getText().indexOf(words));
  const hover = async (words: string) => {
    const answer = await session.client.sendRequest(HoverRequest.type, { textDocument, position: positionOf(words) });
    return answer && MarkupContent.is(answer.contents) ? { ...answer, value: answer.contents.value } : null;
  };

  it('advertise what they handle, in UTF-16', () => {
    const { capabilities } = session.welcome;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.ok(capabilities.hoverProvider && capabilities.foldingRangeProvider && capabilities.completionProvider && capabilities.documentSymbolProvider);
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'refactor.rewrite', 'refactor.extract', 'source.fixAll', 'source.fixAll.thethuc'] });
  });

  it('hover spells out a citation, in CRLF and decomposed text too', async () => {
    session.open(DECISION.normalize('NFD').replace(/\n/g, '\r\n'));
    const answer = await hover('30/2020');
    assert.match(answer?.value ?? '', /^\*\*Nghị định số 30\/2020\/NĐ\\-CP\*\*/u);
    assert.match(answer?.value ?? '', /Chính phủ/);
    assert.match(session.document.getText(answer?.range).normalize('NFC'), /^Nghị định số 30\/2020\/NĐ-CP ngày/);
  });

  it('hover on a finding shows its rule, or its message when there is no page', async () => {
    session.open('Một từ sai');
    assert.match((await hover('sai'))?.value ?? '', /VB901/);
    assert.equal(await hover('Một'), null);
  });

  it('hover on a finding of a real rule shows its page of the handbook', async () => {
    const real = await Session.start();
    real.open(DECISION.replace('Tân Lập, ngày 04', 'Tân Lập, ngày 4'));
    const [found] = await real.diagnostics();
    const answer = await real.client.sendRequest(HoverRequest.type, { textDocument, position: found?.range.start ?? { line: 0, character: 0 } });
    const page = answer && MarkupContent.is(answer.contents) ? answer.contents.value : '';
    assert.match(page, new RegExp(`\\*\\*${String(found?.code)} · `, 'u'));
    assert.match(page, /\*\*Căn cứ\*\*[^]*\*\*Ví dụ\*\*/u);
    real.end();
  });

  it('the outline nests, with selections inside ranges', async () => {
    session.open(DECISION);
    const symbols = (await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
    const article = symbols.find(({ name }) => name === 'Điều 1. Phạm vi');
    assert.equal(session.document.getText(article?.selectionRange), 'Điều 1.');
    assert.deepEqual(article?.children?.map(({ name }) => name.slice(0, 2)), ['1.', '2.']);
  });

  it('folding hides whole lines, one range for each first line', async () => {
    session.open(DECISION);
    const ranges = (await session.client.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
    assert.ok(ranges.some(({ startLine, endLine }) => startLine === 15 && endLine === 19), JSON.stringify(ranges));
    assert.equal(new Set(ranges.map(({ startLine }) => startLine)).size, ranges.length);
  });

  it('completion replaces what is half typed, in the order of the core', async () => {
    session.open(`${PARTY_REPORT}quán triệt Chỉ th`);
    const position = session.document.positionAt(session.document.getText().length);
    const { items } = (await session.client.sendRequest(CompletionRequest.type, { textDocument, position })) as CompletionList;
    const edits = items.map(({ textEdit }) => (textEdit && 'range' in textEdit ? textEdit : assert.fail('no edit')));
    assert.deepEqual(edits.map(({ range }) => session.document.getText(range)), ['Chỉ th', 'Chỉ th']);
    assert.deepEqual(edits.map(({ newText }) => newText), ['Chỉ thị số 35-CT/TW', 'Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị']);
    const orders = items.map(({ sortText = '' }) => sortText);
    assert.deepEqual(orders, [...orders].sort());
  });

  it('a request that fails is logged and answered with nothing', async () => {
    session.open('Một từ sai');
    const answer = await session.client.sendRequest('textDocument/hover', { textDocument: null, position: null });
    assert.equal(answer, null);
    assert.ok(session.logged.some((line) => line.startsWith('textDocument/hover')));
  });

  it('nothing is known of a document that is not open', async () => {
    const position = { line: 0, character: 0 };
    assert.deepEqual(await session.client.sendRequest(CompletionRequest.type, { textDocument, position }), { isIncomplete: false, items: [] });
    assert.deepEqual(await session.client.sendRequest(FoldingRangeRequest.type, { textDocument }), []);
    assert.deepEqual(await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
  });
});

describe('the outline for clients that know no trees', () => {
  it('is a list with the name of the parent', async () => {
    const session = await Session.start({ capabilities: { textDocument: { ...MODERN.textDocument, documentSymbol: {} } } });
    session.open(DECISION);
    const symbols = (await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument })) as SymbolInformation[];
    const point = symbols.find(({ name }) => name.startsWith('a)'));
    assert.match(point?.containerName ?? '', /^1\. Quy chế/);
    session.end();
  });
});

describe('thethuc/status and thethuc/rulePage', () => {
  let session: Session;
  beforeEach(async () => {
    session = await Session.start({ rules: TOY_RULES });
  });
  afterEach(() => session.end());

  const status = (): Promise<Record<string, unknown>> => session.client.sendRequest('thethuc/status', { uri: FILE });

  it('names the regime, the document and the counts', async () => {
    session.open(`${DECISION}\nsai, sai, lạ`);
    const { profile, decidedBy, docType, symbol, date, counts, safeFixes, enabled } = await status();
    assert.deepEqual({ profile, decidedBy, docType, symbol, date }, { profile: 'state', decidedBy: 'evidence', docType: 'QĐ', symbol: '15/QĐ-UBND', date: '2026-09-04' });
    assert.deepEqual({ counts, safeFixes, enabled }, { counts: { error: 2, warning: 0, info: 0, hint: 1 }, safeFixes: 2, enabled: true });
  });

  it('names of a blank day the month only, and of a text that gives the year the year', async () => {
    session.open(DECISION.replace('ngày 04 tháng 9', 'ngày    tháng 9'));
    const { date, judgedOn } = await status();
    assert.deepEqual([date, judgedOn], [null, '2026-09']);
    session.edit('tháng 9 năm 2026', 'tháng    năm 2024');
    assert.equal((await status())['judgedOn'], '2024');
  });

  it('says when the text was judged, and does not judge it again to say so', async () => {
    session.open(DECISION);
    const first = await status();
    assert.ok(Number((first['judged'] as { ms: number }).ms) > 0);
    assert.equal(first['judgedOn'], '2026-09-04');
    assert.deepEqual((await status())['judged'], first['judged']);
    session.edit('15', '16');
    assert.notDeepEqual((await status())['judged'], first['judged']);
  });

  it('writes the profile into the text', async () => {
    session.open(DECISION);
    const answer = await session.client.sendRequest('thethuc/profileRemark', { uri: FILE, profile: 'party' });
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    assert.deepEqual(answer, { version: 1, edits: [{ range, newText: '<!-- thethuc: profile=party -->\n' }] });
    assert.equal(await session.client.sendRequest('thethuc/profileRemark', { uri: 'file:///khac.vbhc', profile: 'party' }), null);
  });

  it('gives evidence in words, each with its place', async () => {
    session.open(PARTY_REPORT);
    const evidence = (await status())['evidence'] as { says: string; profile: string; range: never }[];
    assert.ok(evidence.some(({ profile, range }) => profile === 'party' && session.document.getText(range).includes('ĐẢNG CỘNG SẢN VIỆT NAM')));
  });

  it('says who decided', async () => {
    session.open(`<!-- thethuc: profile=party -->\n${DECISION}`);
    assert.deepEqual(await status().then(({ profile, decidedBy }) => [profile, decidedBy]), ['party', 'comment']);
  });

  it('has nothing for unknown documents and rules', async () => {
    assert.equal(await session.client.sendRequest('thethuc/status', { uri: 'file:///khac.vbhc' }), null);
    assert.equal(await session.client.sendRequest('thethuc/rulePage', { code: 'VB000' }), null);
  });
});
