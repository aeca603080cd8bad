import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PortMessageReader,
  PortMessageWriter,
  WorkspaceDiagnosticRequest,
  type Diagnostic,
  type MarkupContent,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { CHECK_FILES_REQUEST } from '../../server/src/lsp/check-requests';
import type { Unread } from '../../server/src/lsp/workspace-files';
import { LIST_FILES_REQUEST, READ_FILE_REQUEST, type Start } from '../../server/src/browser/requests';
import { workerScript } from '../../server/src/browser/worker-script';

const ROOT = join(__dirname, '../../..');
const inDist = (name: string) => readFileSync(join(ROOT, 'dist', name), 'utf8');

const FOLDER = 'vscode-vfs://github/co-quan/van-ban';
const FILE = `${FOLDER}/thong-bao.vbhc`;
const OTHER = `${FOLDER}/2025/ke-hoach.vbhc`;

/** One planted fault (`ngày 5`); cites a file of the folder, and a decree that has another date. */
const TEXT = [
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc',
  'Số: 21/TB-UBND\tTân Lập, ngày 5 tháng 11 năm 2026',
  '',
  'THÔNG BÁO',
  'Về việc giao nhiệm vụ',
  '',
  'Theo Kế hoạch số 12/KH-UBND ngày 10 tháng 10 năm 2025 và Nghị định số 30/2020/NĐ-CP ngày 06 tháng 3 năm 2020.',
  '',
].join('\n');

const PLAN = 'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\tTân Lập, ngày 10 tháng 10 năm 2025\n\nKẾ HOẠCH\nGiao nhiệm vụ\n';

/** The bundles of `dist/` in a worker that knows nothing of Node, and a client of it. */
class Browser {
  readonly logged: string[] = [];
  readonly client: ProtocolConnection;
  readonly #worker: Worker;

  private constructor(start: Start) {
    const script = workerScript(inDist('core.cjs'), inDist('server-web.js'));
    this.#worker = new Worker(join(ROOT, 'test', 'browser', 'worker-shim.mjs'), { workerData: script });
    this.#worker.postMessage(start);
    this.client = createProtocolConnection(new PortMessageReader(this.#worker), new PortMessageWriter(this.#worker));
    this.client.onNotification(LogMessageNotification.type, ({ message }) => void this.logged.push(message));
  }

  static async open(start: Start, files: Readonly<Record<string, string | Unread>> | null): Promise<Browser> {
    const browser = new Browser(start);
    const { client } = browser;
    if (files) {
      client.onRequest(LIST_FILES_REQUEST, ({ folder }) => Object.keys(files).filter((uri) => uri.startsWith(folder)));
      client.onRequest(READ_FILE_REQUEST, ({ uri }) => files[uri] ?? null);
    }
    client.listen();
    const capabilities = { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown' as const] } } };
    await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, workspaceFolders: [{ uri: FOLDER, name: 'van-ban' }], capabilities });
    await client.sendNotification(InitializedNotification.type, {});
    await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: FILE, languageId: 'vbhc', version: 1, text: TEXT } });
    return browser;
  }

  async end(): Promise<void> {
    this.client.dispose();
    await this.#worker.terminate();
  }

  async findings(): Promise<readonly Diagnostic[]> {
    const report = await this.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: FILE } });
    return report.kind === 'full' ? report.items : [];
  }

  async hover(words: string): Promise<string> {
    const before = TEXT.slice(0, TEXT.indexOf(words)).split('\n');
    const position = { line: before.length - 1, character: (before.at(-1)?.length ?? 0) + 1 };
    const hover = await this.client.sendRequest(HoverRequest.type, { textDocument: { uri: FILE }, position });
    return (hover?.contents as MarkupContent | undefined)?.value ?? '';
  }

  async linked(): Promise<readonly (string | undefined)[]> {
    const links = await this.client.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: FILE } });
    return (links ?? []).map(({ target }) => target);
  }
}

describe('the server in a worker', function () {
  this.timeout(20_000);
  const knownDocuments = inDist('known-documents.tsv');
  let browser: Browser;
  afterEach(() => browser.end());

  it('judges, with the table that the extension brings', async () => {
    browser = await Browser.open({ knownDocuments }, {});
    const codes = (await browser.findings()).map(({ code }) => code);
    assert.ok(codes.includes('VB104'), codes.join());
    assert.match((await browser.findings()).map(({ message }) => message).join('\n'), /30\/2020\/NĐ-CP.*05\/3\/2020/u);
    assert.match(await browser.hover('30/2020'), /công tác văn thư/u);
    assert.deepEqual(browser.logged, []);
  });

  it('judges without the table too, and says what is missing', async () => {
    browser = await Browser.open({ knownDocuments: null }, {});
    assert.ok((await browser.findings()).some(({ code }) => code === 'VB104'));
    assert.deepEqual(browser.logged, ['Không đọc được bảng văn bản đã biết của tiện ích, nên không đối chiếu viện dẫn với bảng này; hãy cài lại Thể Thức']);
  });

  it('finds the files that the editor reads for it, wherever they lie', async () => {
    browser = await Browser.open({ knownDocuments }, { [FILE]: TEXT, [OTHER]: PLAN });
    assert.deepEqual(await browser.linked(), [OTHER]);
  });

  it('looks through files that are not open', async () => {
    browser = await Browser.open({ knownDocuments }, { [FILE]: TEXT, [OTHER]: TEXT, [`${FOLDER}/anh.vbhc`]: { unread: 'too-large' } });
    const summary = await browser.client.sendRequest(CHECK_FILES_REQUEST, { uris: [FOLDER] });
    assert.deepEqual(summary, { documents: 2, withErrors: 2, withWarnings: 0, off: 0, unread: 1, isCut: false });
    const { items } = await browser.client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    assert.deepEqual(items.map(({ uri }) => uri).sort(), [OTHER, FILE].sort());
    assert.deepEqual(browser.logged, ['Không soát được anh.vbhc: tệp lớn hơn 4 MB, không phải một văn bản']);
  });

  it('does without files where the editor offers none', async () => {
    browser = await Browser.open({ knownDocuments }, null);
    assert.deepEqual(await browser.linked(), []);
    assert.ok((await browser.findings()).length > 0);
    assert.deepEqual(browser.logged, []);
  });
});

describe('the bundles for the browser', () => {
  it('require VS Code, the core and nothing else', () => {
    const required = (name: string) => [...new Set([...inDist(name).matchAll(/(?<![\p{L}\d_$.])require\(["'`]([^"'`]*)["'`]\)/gu)].map(([, wanted]) => wanted))];
    assert.deepEqual(required('client-web.js'), ['vscode']);
    assert.deepEqual(required('server-web.js'), ['./core.cjs']);
    assert.deepEqual(required('core.cjs'), []);
  });

  it('know no way into the network', () => {
    for (const name of ['client-web.js', 'server-web.js', 'core.cjs']) assert.doesNotMatch(inDist(name), /(?<![\p{L}\d_$])(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|importScripts)/u, name);
  });
});
