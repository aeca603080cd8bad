import { Emitter, type Event, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { compareDates, mayBeOne, recordOfCited, symbolKey, type CitedEntry, type CitedName, type DocumentEntry, type DocumentRecord, type DocumentTable, type Heading } from '../core';
import { fileKey, fileName, isInside } from './file-key';
import { toRange } from './to-lsp';

/** A document of the workspace as the register keeps it, with places for any client. */
export interface RegisteredDocument extends Omit<DocumentEntry, 'name' | 'span' | 'headings' | 'cites'> {
  readonly uri: string;
  /** `Quyết định số 15/QĐ-UBND`; of a file that says nothing of itself the name of the file. */
  readonly name: string;
  readonly range: Range;
  readonly headings: readonly RegisteredHeading[];
  readonly cites: readonly RegisteredCitation[];
}

export interface RegisteredHeading extends Omit<Heading, 'span'> {
  readonly range: Range;
}

export interface RegisteredCitation extends Omit<CitedEntry, 'spans'> {
  /** Where it is cited, at least one. */
  readonly ranges: readonly Range[];
}

export function registered(document: TextDocument, { span, headings, cites, name, ...entry }: DocumentEntry): RegisteredDocument {
  return {
    ...entry,
    uri: document.uri,
    name: name ?? fileName(document.uri),
    range: toRange(document, span),
    headings: headings.map((heading) => ({ name: heading.name, kind: heading.kind, range: toRange(document, heading.span) })),
    cites: cites.map(({ spans, ...cited }) => ({ ...cited, ranges: spans.map((each) => toRange(document, each)) })),
  };
}

/** One end of a citation: who cites what, and whose file that is. */
export interface Cites {
  readonly citation: RegisteredCitation;
  /** Null when no file of the workspace is certain to be meant. */
  readonly target: RegisteredDocument | null;
}

export interface CitedBy {
  readonly document: RegisteredDocument;
  readonly citation: RegisteredCitation;
}

/** The documents of the workspace: by file, by symbol, and by what they cite. Who fills it is not its concern. */
export class Register {
  readonly #documents = new Map<string, RegisteredDocument>();
  /** Symbol → files that carry it, and files that cite it. */
  readonly #carrying = new Drawers();
  readonly #citing = new Drawers();
  readonly #changed = new Emitter<void>();
  #isAnnounced = true;
  #revision = 0;
  #all: readonly DocumentRecord[] | undefined;

  /** Fires after `announce`, when something changed before. */
  get onChange(): Event<void> {
    return this.#changed.event;
  }

  /** Moves on when a record comes, goes or changes: as long as it stands, nobody's findings differ. */
  get revision(): number {
    return this.#revision;
  }

  documents(): readonly RegisteredDocument[] {
    return [...this.#documents.values()];
  }

  get(uri: string): RegisteredDocument | undefined {
    return this.#documents.get(fileKey(uri));
  }

  set(document: RegisteredDocument): void {
    const key = fileKey(document.uri);
    const before = this.#documents.get(key);
    if (before && JSON.stringify(before) === JSON.stringify(document)) return;
    this.#documents.set(key, document);
    this.#file(key, before, document);
  }

  delete(uri: string): void {
    const key = fileKey(uri);
    const before = this.#documents.get(key);
    if (before && this.#documents.delete(key)) this.#file(key, before, undefined);
  }

  /** All files of a folder. */
  deleteInside(folder: string): void {
    const key = fileKey(folder);
    for (const { uri } of this.documents()) if (isInside(fileKey(uri), key)) this.delete(uri);
  }

  /** Tells whoever listens, once for many changes. */
  announce(): void {
    if (this.#isAnnounced) return;
    this.#isAnnounced = true;
    this.#changed.fire();
  }

  /** What the register knows for the document at `uri`: all but the document itself. It is the register as it stands, not a copy. */
  tableFor(uri: string): DocumentTable {
    const own = fileKey(uri);
    const isOther = ({ origin }: DocumentRecord) => origin.from !== 'file' || fileKey(origin.uri) !== own;
    return {
      find: (symbol) => this.#find(symbol).filter(isOther),
      all: () => this.#records().filter(isOther),
    };
  }

  /** What a document cites, in the order of its text, each with its file. */
  citesOf(document: RegisteredDocument): readonly Cites[] {
    return document.cites.map((citation) => ({ citation, target: this.targetOf(citation, document) }));
  }

  /** The file of what `document` cites; null when none is certain to be meant. */
  targetOf(cited: CitedName, { uri, date }: Pick<RegisteredDocument, 'uri' | 'date'>): RegisteredDocument | null {
    const record = recordOfCited(cited, this.tableFor(uri), date);
    return record?.origin.from === 'file' ? (this.get(record.origin.uri) ?? null) : null;
  }

  /** Every document that cites `document`. */
  citedBy(document: RegisteredDocument): readonly CitedBy[] {
    if (!document.record) return [];
    return this.citing(document.record).filter((one) => this.targetOf(one.citation, one.document) === document);
  }

  /** Every document that cites what `cited` may be, whether there is a file of it or not. */
  citing(cited: CitedName): readonly CitedBy[] {
    const key = symbolKey(cited.symbol);
    return this.#citing.in(key).flatMap((file) => {
      const document = this.#documents.get(file);
      const found = document?.cites.filter((citation) => symbolKey(citation.symbol) === key && mayBeOne(citation, cited)) ?? [];
      return document ? found.map((citation) => ({ document, citation })) : [];
    });
  }

  #find(symbol: string): readonly DocumentRecord[] {
    const found = this.#carrying.in(symbolKey(symbol)).flatMap((file) => this.#documents.get(file)?.record ?? []);
    return found.sort((a, b) => compareDates(a.date, b.date));
  }

  #records(): readonly DocumentRecord[] {
    return (this.#all ??= this.documents().flatMap(({ record }) => record ?? []));
  }

  /** Takes a document from the drawers in which it lay and puts it where it belongs now. */
  #file(file: string, before: RegisteredDocument | undefined, after: RegisteredDocument | undefined): void {
    this.#isAnnounced = false;
    for (const { symbol } of before?.cites ?? []) this.#citing.take(symbolKey(symbol), file);
    for (const { symbol } of after?.cites ?? []) this.#citing.put(symbolKey(symbol), file);
    if (JSON.stringify(before?.record ?? null) === JSON.stringify(after?.record ?? null)) return;
    if (before?.record) this.#carrying.take(symbolKey(before.record.symbol), file);
    if (after?.record) this.#carrying.put(symbolKey(after.record.symbol), file);
    this.#all = undefined;
    this.#revision += 1;
  }
}

/** Files by a key that several may share. */
class Drawers {
  readonly #files = new Map<string, Set<string>>();

  in(key: string): readonly string[] {
    return [...(this.#files.get(key) ?? [])];
  }

  put(key: string, file: string): void {
    const drawer = this.#files.get(key) ?? new Set();
    this.#files.set(key, drawer.add(file));
  }

  take(key: string, file: string): void {
    const drawer = this.#files.get(key);
    if (drawer?.delete(file) && drawer.size === 0) this.#files.delete(key);
  }
}
