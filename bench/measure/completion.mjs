import { largeDocument } from '../corpus.mjs';
import { LspSession } from '../lsp-session.mjs';
import { percentile } from '../stats.mjs';
import { CLI } from '../tools.mjs';

const BYTES = 50_000;

/** What is written in the middle of the document; its last letter is what is typed. */
const PLACES = ['Căn cứ Nghị định số ', 'Theo Điều ', 'Giao UBND', 'Theo đề nghị của Ủy'];

/**
 * From a keystroke (didChange of one letter) to the suggestions, in a document of 50 KB, through the real server.
 * @param {{ quick: boolean, say: (line: string) => void }} options
 * @returns {Promise<{ label: string, samples: number, p50: number, p95: number, max: number, items: number }[]>} times in ms
 */
export async function measureCompletion({ quick, say }) {
  say('Gợi ý: văn bản 50 KB');
  const session = new LspSession([CLI, 'lsp']);
  await session.open();
  const rows = [];
  for (const label of PLACES) rows.push(await measurePlace(session, label, quick ? 20 : 60));
  await session.close();
  return rows;
}

async function measurePlace(session, label, samples) {
  const text = largeDocument(BYTES);
  const caret = text.indexOf('\n', Math.floor(text.length / 2)) + 1;
  const line = text.slice(0, caret).split('\n').length - 1;
  const uri = `untitled:bench-${encodeURIComponent(label)}.vbhc`;
  session.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'vbhc', version: 1, text: `${text.slice(0, caret)}${label}\n${text.slice(caret)}` } });
  const [from, to] = [{ line, character: label.length - 1 }, { line, character: label.length }];
  const times = [];
  let items = 0;
  for (let round = 0; round < samples * 2; round += 1) {
    // The letter comes and goes: every request finds a changed text.
    const isTyped = round % 2 === 1;
    const change = isTyped ? { range: { start: from, end: from }, text: label.at(-1) } : { range: { start: from, end: to }, text: '' };
    const started = performance.now();
    session.notify('textDocument/didChange', { textDocument: { uri, version: round + 2 }, contentChanges: [change] });
    const answer = await session.request('textDocument/completion', { textDocument: { uri }, position: isTyped ? to : from });
    if (isTyped && round >= samples / 2) times.push(performance.now() - started);
    if (isTyped) items = (answer?.items ?? answer ?? []).length;
  }
  session.notify('textDocument/didClose', { textDocument: { uri } });
  return { label, samples: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95), max: Math.max(...times), items };
}
