/*
 * How long the server takes to read a folder of documents, and what a keystroke costs meanwhile.
 * By hand, after a build: node bench/measure/indexing.mjs [COUNT]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { largeDocument, writeCorpus } from '../corpus.mjs';
import { LspSession } from '../lsp-session.mjs';
import { percentile } from '../stats.mjs';
import { CLI } from '../tools.mjs';

const TYPED = 5_000;
/** How often it is asked whether all is read; the answer costs too. */
const LOOK_MS = 500;
const KEYS = [...' và các cơ quan, đơn vị liên quan tổ chức thực hiện'];

/**
 * @param {{ count?: number }} [options]
 * @returns {Promise<object>} times in ms: `quiet` to read the folder while nobody types, `busy` under keystrokes without a pause between them
 */
export async function measureIndexing({ count = 1000 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'thethuc-indexing-'));
  const uri = pathToFileURL(folder).href;
  try {
    const written = await writeCorpus(folder, { count });
    return { ...written, quiet: await quietIndexing(uri, count), ...(await busyIndexing(uri, count)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function quietIndexing(folder, count) {
  const session = new LspSession([CLI, 'lsp']);
  const watch = await startWatch(session, { folder, count });
  while (!(await watch.isDone())) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  await session.close();
  return watch.ms();
}

async function busyIndexing(folder, count) {
  const session = new LspSession([CLI, 'lsp']);
  const typist = new Typist(session, `${folder}/dang-go.vbhc`);
  const watch = await startWatch(session, { folder, count });
  await typist.open();
  const meanwhile = [];
  for (let looked = performance.now(); ; ) {
    meanwhile.push(await typist.press());
    if (performance.now() - looked < LOOK_MS) continue;
    if (await watch.isDone()) break;
    looked = performance.now();
  }
  const busy = watch.ms();
  const afterwards = [];
  for (let key = 0; key < 200; key += 1) afterwards.push(await typist.press());
  await session.close();
  return { busy, meanwhile: summary(meanwhile), afterwards: summary(afterwards) };
}

async function startWatch(session, { folder, count }) {
  const started = performance.now();
  await session.open({ workspaceFolders: [{ uri: folder, name: 'bench' }] });
  return {
    isDone: async () => (await session.request('thethuc/citationGraph', {})).length >= count,
    ms: () => performance.now() - started,
  };
}

function summary(times) {
  return { keys: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95), max: Math.max(...times) };
}

/** Types into one document and waits for its findings after each letter. */
class Typist {
  #version = 1;

  constructor(session, uri) {
    this.session = session;
    this.uri = uri;
    this.text = largeDocument(TYPED);
    const before = this.text.slice(0, this.text.indexOf('.', TYPED / 2)).split('\n');
    this.position = { line: before.length - 1, character: before.at(-1).length };
  }

  open() {
    const textDocument = { uri: this.uri, languageId: 'vbhc', version: this.#version, text: this.text };
    this.session.notify('textDocument/didOpen', { textDocument });
    return this.#pull();
  }

  async press() {
    const { position } = this;
    const text = KEYS[this.#version % KEYS.length];
    this.position = { ...position, character: position.character + text.length };
    this.#version += 1;
    const started = performance.now();
    this.session.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.#version },
      contentChanges: [{ range: { start: position, end: position }, text }],
    });
    await this.#pull();
    return performance.now() - started;
  }

  #pull() {
    return this.session.request('textDocument/diagnostic', { textDocument: { uri: this.uri } });
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  console.log(await measureIndexing({ count: Number(argv[2] ?? 1000) }));
}
