import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

const TABLES = join(root, 'server', 'src', 'core', 'legal', 'tables');
const DOCUMENTS = ['type', 'symbol', 'date', 'issuer', 'subject', 'grade', 'source'];
const SUCCESSIONS = ['symbol', 'date', 'successor', 'successor_date', 'source'];

/** Where the tables go, as programs carry them. */
export const KNOWN_DOCUMENTS = 'server/src/core/legal/tables/known-documents.generated.tsv';

/**
 * The tables of known documents in one text, without the sources of the rows; its form stands in `core/legal/known-documents.ts`.
 * Rows of a grade are what readers ask for: `A+` (the gazette itself) is an `A` there.
 * @param {(symbol: string) => string} symbolKey that of the core
 * @throws {Error} on a table that is not as it says, a row twice, or a succession of documents that are in no table
 */
export function compactKnownDocuments(symbolKey) {
  const documents = ['party-documents.tsv', 'state-documents.tsv'].flatMap((name) => readTable(name, DOCUMENTS));
  const successors = groupSuccessors(readTable('successions.tsv', SUCCESSIONS), documents);
  const types = valuesOf(documents, 'type');
  const issuers = valuesOf(documents, 'issuer');
  const rows = documents.map(({ type, symbol, date, issuer, subject, grade }) =>
    [symbolKey(symbol), symbol, date, types.indexOf(type), issuers.indexOf(issuer), grade.charAt(0), subject, (successors.get(`${symbol} ${date}`) ?? []).join(';')]
      .join('\t')
      .trimEnd(),
  );
  return ['thethuc-known-documents 1', ['types', ...types].join('\t'), ['issuers', ...issuers].join('\t'), ...rows, ''].join('\n');
}

/** @returns {Record<string, string>[]} */
function readTable(name, columns) {
  const [head = '', ...lines] = readFileSync(join(TABLES, name), 'utf8').trimEnd().split('\n');
  if (head !== columns.join('\t')) throw new Error(`${name}: the columns are to be ${columns.join(', ')}`);
  return lines.map((line, at) => {
    const fields = line.split('\t');
    if (fields.length !== columns.length || /;|\s{2}|^\s|\s$/.test(fields[1])) throw new Error(`${name}:${at + 2}: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, fields[index]]));
  });
}

/** `symbol date` of each replaced document → `symbol date` of what replaced it. */
function groupSuccessors(successions, documents) {
  const known = new Set(documents.map(({ symbol, date }) => `${symbol} ${date}`));
  if (known.size !== documents.length) throw new Error('a document stands in the tables twice');
  const groups = new Map();
  for (const { symbol, date, successor, successor_date: since } of successions) {
    const [replaced, next] = [`${symbol} ${date}`, `${successor} ${since}`];
    if (!known.has(replaced) || !known.has(next)) throw new Error(`successions.tsv: ${replaced} → ${next} is in no table`);
    groups.set(replaced, [...(groups.get(replaced) ?? []), next]);
  }
  return groups;
}

/** The values of a column, those that most rows have first. */
function valuesOf(rows, column) {
  const counts = new Map();
  for (const row of rows) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
