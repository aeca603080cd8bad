import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';
import { FAULTY, folderForEachTest, REPAIRED, REPORT } from './world';

const ROOT = join(__dirname, '../../..');
const PROGRAM = join(ROOT, 'dist', 'cli.cjs');
const ALARM = ['--require', join(__dirname, 'network-alarm.js')];

function program(args: readonly string[], options: { cwd?: string; input?: string; node?: readonly string[] } = {}) {
  const { node = [], ...rest } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, PROGRAM, ...args], { encoding: 'utf8', timeout: 15_000, killSignal: 'SIGKILL', ...rest });
  return { code: status, out: stdout, err: stderr };
}

describe('dist/cli.cjs', function () {
  this.timeout(20_000);
  const folder = folderForEachTest();

  it('checks, fails with 1, repairs, passes with 0', () => {
    folder.current.write('a.txt', FAULTY);
    const cwd = folder.current.path;
    assert.equal(program(['check', '.'], { cwd }).code, 1);
    assert.equal(program(['fix', '*.txt'], { cwd }).code, 0);
    assert.equal(folder.current.read('a.txt'), REPAIRED);
    assert.deepEqual(program(['check', 'a.txt'], { cwd }), { code: 0, out: '1 văn bản; không có gì phải sửa.\n', err: '' });
  });

  it('reads a pipe and writes a pipe', () => {
    assert.deepEqual(program(['fix', '-'], { input: FAULTY }), { code: 0, out: REPAIRED, err: '' });
  });

  it('writes a long report to a pipe whole', () => {
    for (let at = 0; at < 300; at += 1) folder.current.write(`${at}.txt`, FAULTY);
    const { out } = program(['check', '--format', 'json', '.'], { cwd: folder.current.path });
    assert.equal((JSON.parse(out) as { summary: { errors: number } }).summary.errors, 300);
  });

  it('is quiet when nobody reads on', async () => {
    for (let at = 0; at < 300; at += 1) folder.current.write(`${at}.txt`, FAULTY);
    const child = spawn(process.execPath, [PROGRAM, 'check', '.'], { cwd: folder.current.path });
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    assert.deepEqual({ code, complaints }, { code: 141, complaints: '' });
  });
});

describe('the network', function () {
  this.timeout(20_000);
  const folder = folderForEachTest();

  it('would be noticed', () => {
    const script = 'require("node:net").connect(9)';
    const { status, stderr } = spawnSync(process.execPath, [...ALARM, '-e', script], { encoding: 'utf8' });
    assert.deepEqual({ status, stderr }, { status: 99, stderr: 'NETWORK: connect\n' });
  });

  for (const line of ['check a.txt', 'fix --dry-run a.txt', 'explain VB104', 'rules', 'citations a.txt', 'tree a.txt', '--version']) {
    it(`is not used by ${line}`, () => {
      folder.current.write('a.txt', REPORT);
      const { code, err } = program(line.split(' '), { cwd: folder.current.path, node: ALARM });
      assert.deepEqual({ code, err }, { code: 0, err: '' });
    });
  }

  it('is not used by the server while it judges a document', async () => {
    const child = spawn(process.execPath, [...ALARM, PROGRAM, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let answers = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (answers += text));
    // Not ended: a server whose input ends leaves at once, whatever it still has to read.
    child.stdin.write(LSP_SESSION);
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 0);
    assert.match(answers, /VB104/);
  });

  it('is imported by nothing of ours', async () => {
    const entryPoints = ['server/src/cli/main.ts', 'server/src/node/main.ts'].map((path) => join(ROOT, path));
    const { metafile } = await build({ entryPoints, outdir: 'unused', bundle: true, write: false, metafile: true, platform: 'node', absWorkingDir: ROOT });
    const importers = Object.entries(metafile.inputs).flatMap(([path, { imports }]) =>
      imports.some((each) => /^(node:)?(https?|http2|net|tls|dgram|dns)(\/|$)/.test(each.path)) ? [path] : [],
    );
    // The protocol library can also speak over sockets; nobody asks it to, as the tests above show.
    assert.deepEqual(importers.filter((path) => !path.startsWith('node_modules/vscode-jsonrpc/')), []);
  });
});

const message = (content: object) => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...content });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
const textDocument = { uri: 'file:///a.vbhc', languageId: 'vbhc', version: 1, text: FAULTY };
const LSP_SESSION = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } } },
  { method: 'initialized', params: {} },
  { method: 'textDocument/didOpen', params: { textDocument } },
  { id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri: textDocument.uri } } },
  { id: 3, method: 'shutdown' },
  { method: 'exit' },
]
  .map(message)
  .join('');
