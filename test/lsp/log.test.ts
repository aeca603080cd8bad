import assert from 'node:assert/strict';
import { HoverRequest, LogMessageNotification, MessageType } from 'vscode-languageserver/node';
import type { Rule } from '../../server/src/core';
import { Session, type SessionOptions } from './session';
import { throwingRule, wrongWord } from './toy-rules';

/* What the server tells the log of the client, and what it never tells. */

/** What only the document says. */
const SECRET = 'Mật của cơ quan chưa ban hành';

/** A rule that complains with the words of the document, as a careless one may. */
const blabbing: Rule = {
  ...throwingRule,
  check({ source }) {
    throw new Error(`không hiểu “${source.clean}”`);
  },
};

/** One that the language itself stops, which quotes the value it was asked for. */
const stumbling: Rule = {
  ...throwingRule,
  check({ source }) {
    return (undefined as unknown as Record<string, []>)[source.clean] ?? [];
  },
};

describe('the log', () => {
  let session: Session;
  let lines: { type: MessageType; message: string }[];
  afterEach(() => session.end());

  async function start(level: string, options: SessionOptions = {}): Promise<void> {
    lines = [];
    session = await Session.start(options);
    session.client.onNotification(LogMessageNotification.type, (line) => void lines.push(line));
    await session.client.sendNotification('thethuc/logLevel', { level });
    session.open(SECRET);
  }

  it('tells of each judging at debug, with its time', async () => {
    await start('debug');
    await session.diagnostics();
    session.edit('Mật', 'Kín');
    await session.diagnostics();
    await session.diagnostics();
    assert.deepEqual(lines.map(({ type }) => type), [MessageType.Debug, MessageType.Debug]);
    assert.match(lines[0]?.message ?? '', /^Xét van-ban\.vbhc, bản 1: \d+ chỗ, \d+,\d ms$/);
    assert.match(lines[1]?.message ?? '', /, bản 2: /);
  });

  it('tells of each request at trace', async () => {
    await start('trace');
    await session.client.sendRequest(HoverRequest.type, { textDocument: { uri: session.document.uri }, position: { line: 0, character: 0 } });
    const requests = lines.filter(({ type }) => type === MessageType.Log).map(({ message }) => message.replace(/\d+,\d/, 'N'));
    assert.deepEqual(requests, ['textDocument/hover: N ms']);
  });

  it('says nothing below info to a client that does not ask', async () => {
    await start('info');
    await session.diagnostics();
    assert.deepEqual(lines, []);
  });

  for (const [kind, rule] of Object.entries({ blabbing, stumbling })) {
    it(`never holds what a document says: a ${kind} rule`, async () => {
      await start('trace', { rules: [wrongWord, rule] });
      await session.diagnostics();
      await session.client.sendRequest('thethuc/status', { uri: session.document.uri });
      const [failure] = lines.filter(({ type }) => type === MessageType.Error);
      assert.match(failure?.message ?? '', /^Quy tắc VB903 gặp lỗi và bị bỏ qua: (?:Type)?Error.*\n\s+at .*log\.test/su);
      assert.deepEqual(lines.filter(({ message }) => /Mật|ban hành/u.test(message)), []);
    });
  }

  it('never holds what a document says: a request that fails', async () => {
    await start('trace');
    await session.client.sendRequest('textDocument/hover', { textDocument: { uri: SECRET }, position: SECRET });
    assert.deepEqual(lines.filter(({ message }) => message.includes(SECRET)), []);
  });
});

describe('the server about itself', () => {
  it('is what it runs on, and how many rules it has', async () => {
    const session = await Session.start({ rules: [wrongWord] });
    assert.deepEqual(session.welcome.capabilities.experimental, { thethuc: { platform: 'Node thử', rules: 1 } });
    session.end();
  });
});
