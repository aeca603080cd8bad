import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification, InlayHintRefreshRequest, InlayHintRequest } from 'vscode-languageserver/node';
import { DECISION } from '../core/features/specimens';
import { eventually, FILE, MODERN, Session } from './session';

const TEXT = DECISION.replace('Quy chế cũ.', 'Quy chế cũ trước ngày 30/11/2026.');

describe('inlay hints', () => {
  let session: Session;
  let settings: unknown = null;
  let refreshed = 0;
  afterEach(() => session.end());
  beforeEach(async () => {
    settings = null;
    refreshed = 0;
    session = await Session.start({ settings: () => settings, capabilities: { ...MODERN, workspace: { ...MODERN.workspace, inlayHint: { refreshSupport: true } } } });
    session.client.onRequest(InlayHintRefreshRequest.type, () => void (refreshed += 1));
    session.open(TEXT.normalize('NFD').replace(/\n/g, '\r\n'));
  });

  /** `20: thứ Hai` for a hint on the twentieth line. */
  const ask = async (fromLine = 0, toLine = 99) => {
    const range = { start: { line: fromLine, character: 0 }, end: { line: toLine, character: 0 } };
    const hints = await session.client.sendRequest(InlayHintRequest.type, { textDocument: { uri: FILE }, range });
    return (hints ?? []).map(({ position, label, paddingLeft }) => {
      const before = session.document.getText({ start: { line: position.line, character: 0 }, end: position }).normalize('NFC');
      return `${before.slice(-10)}${paddingLeft ? ' ' : ''}${typeof label === 'string' ? label : ''}`;
    });
  };
  const change = async (next: unknown) => {
    settings = next;
    await session.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  };

  it('say the day of the week unasked, in the range that is shown', async () => {
    assert.equal(session.welcome.capabilities.inlayHintProvider, true);
    assert.deepEqual(await ask(), ['30/11/2026 thứ Hai']);
    assert.deepEqual(await ask(0, 15), []);
  });

  for (const [next, wanted] of [
    [{ inlayHints: { weekday: false } }, []],
    [{ inlayHints: { abbreviation: true, weekday: false } }, ['15/QĐ-UBND QĐ: Quyết định; UBND: Ủy ban nhân dân']],
    [{ inlayHints: { abbreviation: true } }, ['15/QĐ-UBND QĐ: Quyết định; UBND: Ủy ban nhân dân', '30/11/2026 thứ Hai']],
    [{ inlayHints: false }, []],
    [{ inlayHints: 'nonsense' }, ['30/11/2026 thứ Hai']],
  ] as const) {
    it(`follow ${JSON.stringify(next)}, and are asked for again`, async () => {
      await change(next);
      await eventually(() => (refreshed > 0 ? true : undefined));
      assert.deepEqual(await ask(), wanted);
    });
  }
});
