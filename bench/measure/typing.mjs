import { largeDocument } from '../corpus.mjs';
import { LspSession } from '../lsp-session.mjs';
import { percentile } from '../stats.mjs';
import { CLI } from '../tools.mjs';

/** What is typed, one letter at a time. */
const KEYS = [...' và các cơ quan, đơn vị liên quan tổ chức thực hiện'];

/** @type {readonly { label: string, bytes: number, samples: number, warmUp: number }[]} */
const SIZES = [
  { label: '5 KB', bytes: 5_000, samples: 300, warmUp: 100 },
  { label: '50 KB', bytes: 50_000, samples: 200, warmUp: 60 },
  { label: '1 MB', bytes: 1_000_000, samples: 40, warmUp: 8 },
];

/**
 * From a keystroke (didChange of one letter, then a pull) to the diagnostics, through the real server.
 * @param {{ quick: boolean, say: (line: string) => void }} options
 * @returns {Promise<{ label: string, bytes: number, samples: number, p50: number, p95: number, max: number, diagnostics: number }[]>} times in ms
 */
export async function measureTyping({ quick, say }) {
  const session = new LspSession([CLI, 'lsp']);
  await session.open();
  const rows = [];
  for (const size of SIZES) {
    say(`Gõ phím: văn bản ${size.label}`);
    const share = quick ? 0.25 : 1;
    rows.push(await measureDocument(session, { ...size, samples: Math.ceil(size.samples * share), warmUp: Math.ceil(size.warmUp * share) }));
  }
  await session.close();
  return rows;
}

async function measureDocument(session, { label, bytes, samples, warmUp }) {
  const typist = new Typist(session, largeDocument(bytes));
  const opened = await typist.open();
  const times = [];
  for (let key = 0; key < warmUp + samples; key += 1) {
    const ms = await typist.press(KEYS[key % KEYS.length]);
    if (key >= warmUp) times.push(ms);
  }
  typist.close();
  return { label, bytes, samples, p50: percentile(times, 0.5), p95: percentile(times, 0.95), max: Math.max(...times), diagnostics: opened };
}

/** Types at the end of a sentence in the middle of one document. */
class Typist {
  #version = 1;

  constructor(session, text) {
    this.session = session;
    this.text = text;
    this.uri = `untitled:bench-${text.length}.vbhc`;
    const caret = text.indexOf('.', Math.floor(text.length / 2));
    const before = text.slice(0, caret);
    this.line = before.split('\n').length - 1;
    this.character = caret - (before.lastIndexOf('\n') + 1);
  }

  /** @returns {Promise<number>} how many diagnostics the document has */
  async open() {
    this.session.notify('textDocument/didOpen', {
      textDocument: { uri: this.uri, languageId: 'vbhc', version: this.#version, text: this.text },
    });
    return (await this.#pull()).items.length;
  }

  /** @returns {Promise<number>} milliseconds to the diagnostics of the changed text */
  async press(key) {
    const position = { line: this.line, character: this.character };
    this.character += key.length;
    this.#version += 1;
    const started = performance.now();
    this.session.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.#version },
      contentChanges: [{ range: { start: position, end: position }, text: key }],
    });
    const report = await this.#pull();
    const ms = performance.now() - started;
    if (report.kind !== 'full') throw new Error(`phím thứ ${this.#version}: máy chủ trả lời ${report.kind}, không phải full`);
    return ms;
  }

  close() {
    this.session.notify('textDocument/didClose', { textDocument: { uri: this.uri } });
  }

  #pull() {
    return this.session.request('textDocument/diagnostic', { textDocument: { uri: this.uri } });
  }
}
