import assert from 'node:assert/strict';
import {
  DidChangeConfigurationNotification,
  DidCloseTextDocumentNotification,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { eventually, FILE, Session } from './session';
import { TOY_RULES } from './toy-rules';

describe('push diagnostics, for clients that cannot pull', () => {
  let session: Session;
  let published: PublishDiagnosticsParams[];
  beforeEach(async () => {
    published = [];
    session = await Session.start({ capabilities: {}, rules: TOY_RULES });
    session.client.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params));
  });
  afterEach(() => session.end());

  const publishedFor = (version: number) => eventually(() => published.find((params) => params.version === version));

  it('are published with the version they belong to', async () => {
    session.open('Một từ sai');
    const { diagnostics } = await publishedFor(1);
    assert.deepEqual(diagnostics.map(({ code }) => code), ['VB901']);
    assert.equal(session.welcome.capabilities.diagnosticProvider, undefined);
  });

  it('are never those of a version that has passed', async () => {
    session.open('từ 0');
    for (let at = 1; at <= 20; at += 1) session.edit(/từ \d+/.exec(session.document.getText())?.[0] ?? '', `sai từ ${at}`);
    await publishedFor(21);
    for (const { version, diagnostics } of published) assert.equal(diagnostics.length, (version ?? 0) - 1);
    const versions = published.map(({ version }) => version ?? 0);
    assert.deepEqual(versions, [...versions].sort((a, b) => a - b));
  });

  it('wait for slow settings and then speak of the text as it is by then', async () => {
    let answer = (): void => undefined;
    const held = new Promise<null>((resolve) => (answer = () => resolve(null)));
    const slow = await Session.start({ capabilities: { workspace: { configuration: true } }, rules: TOY_RULES, settings: () => held });
    slow.client.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params));
    slow.open('Một từ sai');
    slow.edit('sai', 'đúng');
    answer();
    await publishedFor(2);
    assert.deepEqual(published.filter(({ version, diagnostics }) => version !== 2 || diagnostics.length > 0), []);
    slow.end();
  });

  it('go when the document is closed', async () => {
    session.open('Một từ sai');
    await publishedFor(1);
    await session.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: FILE } });
    assert.deepEqual((await eventually(() => published[1])).diagnostics, []);
  });

  it('follow settings that the client pushes', async () => {
    session.open('Một từ sai');
    await publishedFor(1);
    await session.client.sendNotification(DidChangeConfigurationNotification.type, { settings: { thethuc: { rules: { VB901: 'off' } } } });
    assert.deepEqual((await eventually(() => published[1])).diagnostics, []);
  });
});

describe('a client that sends its settings with initialize', () => {
  it('is believed', async () => {
    const published: PublishDiagnosticsParams[] = [];
    const session = await Session.start({ capabilities: {}, rules: TOY_RULES, initializationOptions: { enable: false } });
    session.client.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params));
    session.open('Một từ sai');
    assert.deepEqual((await eventually(() => published[0])).diagnostics, []);
    session.end();
  });
});
