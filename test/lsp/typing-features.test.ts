import assert from 'node:assert/strict';
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  SelectionRangeRequest,
  type SelectionRange,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OUTER_NUMBER_REQUEST } from '../../server/src/lsp/requests';
import { DECISION } from '../core/features/specimens';
import { FILE, Session, type SessionOptions } from './session';
import { TOY_RULES } from './toy-rules';

const textDocument = { uri: FILE };
const options = { tabSize: 4, insertSpaces: true };
const ROUGH = DECISION.replace('a) Cán bộ;', 'a) Cán  bộ ;').replace('- Như Điều 2;', '-Như Điều 2,');

describe('formatting and typing over the protocol', () => {
  let session: Session;
  const start = async (more: SessionOptions = {}) => {
    session = await Session.start(more);
  };
  beforeEach(() => start());
  afterEach(() => session.end());

  const positionBehind = (words: string) => session.document.positionAt(session.document.getText().indexOf(words) + words.length);
  const applied = (edits: readonly TextEdit[] | null) => TextDocument.applyEdits(session.document, [...(edits ?? [])]);
  const format = () => session.client.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
  const type = (words: string, ch = '\n') =>
    session.client.sendRequest(DocumentOnTypeFormattingRequest.type, { textDocument, position: positionBehind(words), ch, options });

  it('is advertised', () => {
    const { capabilities } = session.welcome;
    assert.ok(capabilities.documentFormattingProvider && capabilities.documentRangeFormattingProvider && capabilities.selectionRangeProvider);
    assert.deepEqual(capabilities.documentOnTypeFormattingProvider, { firstTriggerCharacter: '\n', moreTriggerCharacter: [';'] });
  });

  it('takes away what stands loose before a semicolon that ends an item, and nothing for another letter', async () => {
    session.open(ROUGH);
    assert.equal(applied(await type('Cán  bộ ;', ';')), ROUGH.replace('bộ ;', 'bộ;'));
    assert.deepEqual(await type('Cán  bộ ;', 'w'), []);
  });

  it('formats a document, once', async () => {
    session.open(ROUGH.replace(/\n/g, '\r\n'));
    const wanted = DECISION.replace(/\n/g, '\r\n');
    assert.equal(applied(await format()), wanted);
    session.open(wanted);
    assert.deepEqual(await format(), []);
  });

  it('formats whole lines of a range', async () => {
    session.open(ROUGH);
    const range = { start: positionBehind('a) Cán'), end: { line: positionBehind('a) Cán').line + 1, character: 0 } };
    const edits = await session.client.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, range, options });
    assert.equal(applied(edits), ROUGH.replace('a) Cán  bộ ;', 'a) Cán bộ;'));
  });

  it('asks the rules that run, and those of the settings only', async () => {
    for (const settings of [{ enable: false }, { rules: { 'recipient-mark': 'off' } }]) {
      session.end();
      await start({ settings: () => settings });
      session.open(ROUGH);
      assert.equal(applied(await format()), DECISION.replace('- Như Điều 2;', '- Như Điều 2,'));
    }
    session.end();
    await start({ rules: TOY_RULES });
    const text = DECISION.replace('Cán bộ', 'Cán bộ sai');
    session.open(text);
    assert.equal(applied(await format()), text);
  });

  it('offers the next number after Enter', async () => {
    session.open('1. Rà soát;');
    session.edit('soát;', 'soát;\n');
    assert.equal(applied(await type('soát;\n')), '1. Rà soát;\n2. ');
  });

  it('offers it in CRLF, with the blank line that the document keeps', async () => {
    session.open('1. Một.\r\n\r\n2. Hai.\r\n');
    assert.equal(applied(await type('2. Hai.\r\n')), '1. Một.\r\n\r\n2. Hai.\r\n\r\n3. ');
  });

  it('takes the number away that nothing was written behind', async () => {
    session.open('1. Rà soát;\n2. \n');
    assert.equal(applied(await type('2. \n')), '1. Rà soát;\n');
  });

  it('offers nothing for letters', async () => {
    session.open('1. Rà soát;\n');
    assert.deepEqual(await type('soát;\n', 't'), []);
  });

  it('goes out one level', async () => {
    session.open('Điều 4. Phân công\n1. Gồm:\na) Cán bộ;\nb) ');
    const outer = async (words: string) => session.client.sendRequest(OUTER_NUMBER_REQUEST, { uri: FILE, position: positionBehind(words) });
    assert.equal(applied(await outer('b) ')), 'Điều 4. Phân công\n1. Gồm:\na) Cán bộ;\n2. ');
    assert.equal(await outer('a) Cán'), null);
  });

  it('nests the selections of every cursor', async () => {
    session.open(DECISION);
    const positions = [positionBehind('a) Cá'), positionBehind('Như Đi')];
    const answers = (await session.client.sendRequest(SelectionRangeRequest.type, { textDocument, positions })) ?? [];
    const [first = [], second = []] = answers.map((answer) => textsOf(answer));
    assert.deepEqual(first.slice(0, 3), ['Cán', 'Cán bộ;', 'a) Cán bộ;']);
    assert.deepEqual(second.slice(0, 3), ['Điều', 'Điều 2', '- Như Điều 2;']);
    assert.deepEqual([first.at(-1), second.at(-1)], [DECISION, DECISION]);
  });

  function textsOf({ range, parent }: SelectionRange): readonly string[] {
    return [session.document.getText(range), ...(parent ? textsOf(parent) : [])];
  }
});
