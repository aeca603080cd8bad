import { compareDates, fromIsoDate, isRealDate, type CalendarDate } from './calendar';
import type { DocumentRecord, DocumentTable, Successor } from './document-table';
import { findDocType, type DocTypeId } from './doc-types';
import { symbolKey } from './symbol-key';

/*
 * The tables of known documents as programs carry them: made of `tables/*.tsv` by `npm run gen`, without the sources of the rows.
 * Types and issuers are numbers in the lists at the top; the key of the symbol is there so that nobody has to make two thousand of them.
 *
 *     thethuc-known-documents 1
 *     types     Luật      Nghị định
 *     issuers   Quốc hội  Chính phủ
 *     34-2016-ND-CP  34/2016/NĐ-CP  2016-05-14  1  1  A  quy định chi tiết …  78/2025/NĐ-CP 2025-04-01
 *     ^key           ^symbol        ^date       ^type ^grade ^subject         ^successors, with ; between
 *                                                  ^issuer
 */

/** The first line. A text that begins otherwise is not this table, or one that a later program made. */
export const KNOWN_DOCUMENTS_MARK = 'thethuc-known-documents 1\n';

/** How a line of the table is split into fields, a record into its successors, and a successor into symbol and date. */
const [FIELD, EACH, INSIDE] = ['\t', ';', ' '] as const;

/**
 * The documents of a text that `load` gives. It is called at the first look-up, and once; a text that is no table knows nothing,
 * and so does a line that is cut short.
 */
export function readKnownDocuments(load: () => string): DocumentTable {
  let read: DocumentTable | undefined;
  const table = () => (read ??= new TextTable(load()));
  return Object.freeze({ find: (symbol: string) => table().find(symbol), all: () => table().all() });
}

/** Symbols remembered as they were asked for. */
const MOST_ASKED = 4_000;

/** Keeps lines until somebody asks for them: a text cites a few dozen documents of nearly two thousand. */
class TextTable implements DocumentTable {
  readonly #types: readonly (DocTypeId | undefined)[];
  readonly #issuers: readonly string[];
  readonly #lines = new Map<string, string[]>();
  readonly #records = new Map<string, readonly DocumentRecord[]>();
  /** By the symbol as it was asked for: a text asks for the same ones at each keystroke. */
  readonly #asked = new Map<string, readonly DocumentRecord[]>();
  #all: readonly DocumentRecord[] | undefined;

  constructor(text: string) {
    const [types = '', issuers = '', ...lines] = text.startsWith(KNOWN_DOCUMENTS_MARK) ? text.slice(KNOWN_DOCUMENTS_MARK.length).split('\n') : [];
    this.#types = types.split(FIELD).slice(1).map((name) => findDocType(name)?.id);
    this.#issuers = issuers.split(FIELD).slice(1);
    for (const line of lines) this.#add(line);
  }

  #add(line: string): void {
    const end = line.indexOf(FIELD);
    if (end <= 0) return;
    const key = line.slice(0, end);
    const same = this.#lines.get(key);
    if (same) same.push(line);
    else this.#lines.set(key, [line]);
  }

  find(symbol: string): readonly DocumentRecord[] {
    const asked = this.#asked.get(symbol);
    if (asked) return asked;
    const records = this.#recordsOf(symbolKey(symbol));
    if (this.#asked.size >= MOST_ASKED) this.#asked.clear();
    this.#asked.set(symbol, records);
    return records;
  }

  #recordsOf(key: string): readonly DocumentRecord[] {
    const known = this.#records.get(key);
    if (known) return known;
    const records = (this.#lines.get(key) ?? []).flatMap((line) => this.#read(line) ?? []);
    Object.freeze(records.sort((a, b) => compareDates(a.date, b.date)));
    if (records.length > 0) this.#records.set(key, records);
    return records;
  }

  all(): readonly DocumentRecord[] {
    return (this.#all ??= Object.freeze([...this.#lines.keys()].flatMap((key) => this.#recordsOf(key))));
  }

  #read(line: string): DocumentRecord | null {
    const [, symbol = '', iso = '', type = '', issuer = '', grade = '', subject = '', successors = ''] = line.split(FIELD);
    const date = readDate(iso);
    const docType = this.#types[Number(type)];
    const body = this.#issuers[Number(issuer)];
    if (!date || !docType || body === undefined || !isGrade(grade)) return null;
    const origin = Object.freeze({ from: 'table' as const, grade, successors: readSuccessors(successors) });
    return Object.freeze({ symbol, docType, date, issuer: body, subject: subject || null, origin });
  }
}

function isGrade(text: string): text is 'A' | 'B' | 'C' {
  return text === 'A' || text === 'B' || text === 'C';
}

function readDate(iso: string): CalendarDate | null {
  const date = fromIsoDate(iso);
  return date && isRealDate(date) ? date : null;
}

/** `78/2025/NĐ-CP 2025-04-01;…` */
function readSuccessors(text: string): readonly Successor[] {
  return Object.freeze(
    text.split(EACH).flatMap((one) => {
      const [symbol = '', iso = ''] = one.split(INSIDE);
      const date = readDate(iso);
      return date ? [Object.freeze({ symbol, date })] : [];
    }),
  );
}
