import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CodeLensRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { Typist } from './typist';
import { at, decision, Workspace } from './workspace';

const EDITS = 500;
const EVERY = 25;
/** So often an editor asks while the next edit is already on its way. */
const GLANCE = 10;

const FOLDER = join(__dirname, '..', '..', '..', 'test', 'documents');
const DOCUMENTS = ['state', 'party'].flatMap((profile) => readdirSync(join(FOLDER, profile)).map((name) => readFileSync(join(FOLDER, profile, name), 'utf8')));
const WRITTEN = readFileSync(join(FOLDER, 'state', 'quyet-dinh-ban-hanh-quy-che.vbhc'), 'utf8');
/** What the typist cites, so that there is something to link to. */
const FILES = { 'da-ban-hanh.vbhc': decision('15/QĐ-UBND', '04 tháng 9 năm 2026') };

const uri = at('dang-soan.vbhc');
const textDocument = { uri };
const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

/** A server with the document open, and the colours that it told last. */
class Desk {
  readonly #workspace: Workspace;
  #colours: { readonly resultId: string | undefined; readonly data: readonly number[] } = { resultId: undefined, data: [] };

  private constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  static async open(text: string, version: number): Promise<Desk> {
    const desk = new Desk(await Workspace.open(FILES));
    void desk.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'vbhc', version, text } });
    return desk;
  }

  get client(): ProtocolConnection {
    return this.#workspace.session.client;
  }

  end(): readonly string[] {
    this.#workspace.end();
    return this.#workspace.session.logged;
  }

  /** Asks, and does not wait for the answer. */
  glance(): void {
    void this.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  }

  async answers() {
    const { client } = this;
    // The first that is asked waits until the folder has been read.
    const links = await client.sendRequest(DocumentLinkRequest.type, { textDocument });
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    return {
      links,
      diagnostics: report.kind === 'full' ? report.items : [],
      symbols: await client.sendRequest(DocumentSymbolRequest.type, { textDocument }),
      folds: await client.sendRequest(FoldingRangeRequest.type, { textDocument }),
      colours: await this.#tokens(),
      lenses: await client.sendRequest(CodeLensRequest.type, { textDocument }),
      hints: await client.sendRequest(InlayHintRequest.type, { textDocument, range: EVERYWHERE }),
    };
  }

  /** All of them, or what became of those told before. */
  async #tokens(): Promise<readonly number[]> {
    const { resultId: previousResultId, data } = this.#colours;
    const answer = previousResultId
      ? await this.client.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId })
      : await this.client.sendRequest(SemanticTokensRequest.type, { textDocument });
    const now = answer && 'data' in answer ? answer.data : [...data];
    // Every edit counts from the beginning of what was told before.
    if (answer && 'edits' in answer) for (const { start, deleteCount, data: fresh = [] } of [...answer.edits].reverse()) now.splice(start, deleteCount, ...fresh);
    this.#colours = { resultId: answer?.resultId, data: now };
    return this.#colours.data;
  }
}

describe('a server after random edits', () => {
  for (const [name, seed, text] of [
    ['\\n', 20_261_121, WRITTEN],
    ['CRLF', 30_2020, WRITTEN.replace(/\n/g, '\r\n')],
  ] as const) {
    it(`answers as a fresh one does: ${EDITS} in a text with ${name}, seed ${seed}`, async () => {
      const typist = new Typist({ seed, text, fragments: DOCUMENTS });
      const desk = await Desk.open(typist.text, 0);
      const seen = new Map<string, number>();
      for (let version = 1; version <= EDITS; version += 1) {
        void desk.client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: typist.next() });
        if (version % GLANCE === 0) desk.glance();
        if (version % EVERY !== 0) continue;
        const fresh = await Desk.open(typist.text, version);
        const [ours, theirs] = [await desk.answers(), await fresh.answers()];
        assert.deepEqual(ours, theirs, `after ${version} edits`);
        assert.deepEqual(fresh.end(), []);
        for (const [what, answer] of Object.entries(ours)) seen.set(what, (seen.get(what) ?? 0) + (answer?.length ?? 0));
      }
      assert.deepEqual(desk.end(), []);
      assert.deepEqual([...seen].filter(([, count]) => count === 0), [], 'an answer was always empty');
    }).timeout(60_000);
  }
});
