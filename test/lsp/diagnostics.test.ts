import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  MarkupContent,
  LSPErrorCodes,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { eventually, FILE, Session, type SessionOptions } from './session';
import { throwingRule, TOY_RULES } from './toy-rules';

describe('pull diagnostics', () => {
  let session: Session;
  const start = async (text: string, options: SessionOptions = {}) => {
    session = await Session.start({ rules: TOY_RULES, ...options });
    session.open(text);
  };
  afterEach(() => session.end());

  it('carry code, page, source, related place and data', async () => {
    await start('Một từ sai');
    const [found] = await session.diagnostics();
    assert.equal(found?.code, 'VB901');
    assert.equal(found.source, 'thethuc');
    assert.equal(found.severity, DiagnosticSeverity.Error);
    assert.equal(found.codeDescription?.href, 'https://github.com/thethuc/thethuc/blob/main/docs/rules/VB901.md');
    assert.equal(found.relatedInformation?.[0]?.message, 'Đầu văn bản');
    assert.deepEqual(found.data.fix.edits, [{ range: found.range, newText: 'đúng' }]);
  });

  it('show a hint as a hint', async () => {
    await start('Một từ lạ');
    assert.equal((await session.diagnostics())[0]?.severity, DiagnosticSeverity.Hint);
  });

  for (const [name, disguise] of Object.entries({
    CRLF: (text: string) => text.replace(/\n/g, '\r\n'),
    NFD: (text: string) => text.normalize('NFD'),
    BOM: (text: string) => `\uFEFF${text}`,
    emoji: (text: string) => text.replace(/^/gm, '😀'),
  })) {
    it(`lie on the words in ${name}`, async () => {
      await start(disguise('Đường lạ\n\nngười sai, việc sai\n'));
      const found = await session.diagnostics();
      assert.deepEqual(found.map((each) => session.textAt(each).normalize('NFC')), ['lạ', 'sai', 'sai']);
      assert.deepEqual(found.map(({ range }) => range.start.line), [0, 2, 2]);
    });
  }

  it('say unchanged when nothing changed, and all again after an edit', async () => {
    await start('Một từ sai');
    const first = await session.pull();
    assert.deepEqual(await session.pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    session.edit('Một từ', 'Hai từ sai,');
    const second = await session.pull(first.resultId);
    assert.equal(second.kind === 'full' && second.items.length, 2);
  });

  it('do not take a reopened document for the one that was closed', async () => {
    await start('Một từ sai');
    const { resultId } = await session.pull();
    await session.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: FILE } });
    session.open('Một từ lạ');
    assert.equal((await session.pull(resultId)).kind, 'full');
  });

  it('follow incremental edits over many versions', async () => {
    await start('một\nhai\nba');
    session.edit('hai', 'sai');
    session.edit('một', 'một\nsai');
    session.edit('ba', 'lạ');
    const found = await session.diagnostics();
    assert.deepEqual(found.map((each) => `${each.range.start.line}:${session.textAt(each)}`), ['1:sai', '2:sai', '3:lạ']);
  });

  it('answer a cancelled request with the error of the protocol', async () => {
    await start('Một từ sai');
    const source = new CancellationTokenSource();
    const answer = session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: FILE } }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
  });

  it('lose only the findings of a rule that throws, and say so once', async () => {
    await start('sai rồi nổ', { rules: [throwingRule, ...TOY_RULES] });
    assert.deepEqual((await session.diagnostics()).map(({ code }) => code), ['VB901']);
    session.edit('rồi', 'sẽ');
    assert.equal((await session.diagnostics()).length, 1);
    assert.equal(session.logged.filter((line) => line.includes('VB903')).length, 1);
  });

  it('know nothing of a document that is not open', async () => {
    session = await Session.start();
    assert.deepEqual(await session.pull(), { kind: 'full', items: [] });
  });
});

describe('settings', () => {
  let session: Session;
  let settings: unknown = null;
  beforeEach(async () => {
    settings = null;
    session = await Session.start({ rules: TOY_RULES, settings: () => settings });
    session.open('Một từ sai, một từ lạ');
  });
  afterEach(() => session.end());

  const change = async (next: unknown) => {
    let refreshed: true | undefined;
    session.client.onRequest(DiagnosticRefreshRequest.type, () => void (refreshed = true));
    settings = next;
    await session.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await eventually(() => refreshed);
  };

  it('change severities and switch rules off, by name or code', async () => {
    const before = await session.pull();
    await change({ rules: { VB901: 'info', 'strange-word': 'off' } });
    const after = await session.pull(before.resultId);
    assert.deepEqual(after.kind === 'full' && after.items.map(({ code, severity }) => [code, severity]), [['VB901', DiagnosticSeverity.Information]]);
  });

  it('switch everything off', async () => {
    await change({ enable: false });
    assert.deepEqual(await session.diagnostics(), []);
  });

  it('that make no sense change nothing', async () => {
    await change({ enable: 'maybe', profile: 7, asOf: 'hôm qua', rules: { VB901: 'loud' } });
    assert.equal((await session.diagnostics()).length, 2);
  });

  it('choose the day whose text judges, and the hover names it', async () => {
    const real = await Session.start({ settings: () => settings });
    real.open('TỈNH UỶ A\n*\nSố 12-BC/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nA, ngày 05 tháng 6 năm 2026\n\nBÁO CÁO\ncông tác\n-----\n\n1. Một.\n\nNơi nhận:\n- Ban Tổ chức,\n- Lưu Văn phòng Tỉnh uỷ.\n');
    const found = async () => (await real.diagnostics()).find(({ code }) => code === 'VB503');
    const position = (await found())?.range.start ?? { line: 0, character: 0 };
    const page = await real.client.sendRequest(HoverRequest.type, { textDocument: { uri: FILE }, position });
    assert.match(MarkupContent.is(page?.contents) ? page.contents.value : '', /^\*\*VB503[^\n]*\n\nXét theo 05\\-HD\/VPTW, /);
    settings = { asOf: '2026-05-26' };
    await real.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.equal(await found(), undefined);
    settings = { asOf: '26/02/2026x' };
    await real.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.ok(await found());
    real.end();
  });
});

describe('workspace diagnostics', () => {
  it('cover the open documents and clear the closed ones', async () => {
    const session = await Session.start({ rules: TOY_RULES });
    session.open('Một từ sai');
    const ask = () => session.client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const [open] = (await ask()).items;
    assert.equal(open?.kind === 'full' && open.items.length, 1);
    await session.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: FILE } });
    const [closed] = (await ask()).items;
    assert.deepEqual(closed, { uri: FILE, version: null, kind: 'full', items: [] });
    session.end();
  });
});
