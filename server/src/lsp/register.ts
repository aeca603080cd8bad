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
  /** Of its symbol, for drawers. */
  readonly key: string;
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
    cites: cites.map((cited) => registeredCitation(document, cited)),
  };
}

/** A cited document with its places for any client. */
export function registeredCitation(document: TextDocument, { spans, ...cited }: CitedEntry): RegisteredCitation {
  return { ...cited, key: symbolKey(cited.symbol), ranges: spans.map((each) => toRange(document, each)) };
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

/** Names of documents as a reader sorts them: `9/QĐ-UBND` before `10/QĐ-UBND`. */
export const compareNames = new Intl.Collator('vi', { numeric: true }).compare;

/** The documents of the workspace: by file, by symbol, and by what they cite. Who fills it is not its concern. */
export class Register {
  readonly #documents = new Map<string, RegisteredDocument>();
  /** By the key of a symbol: what carries it, and what cites it. */
  readonly #carrying = new Drawers<RegisteredDocument>();
  readonly #citing = new Drawers<CitedBy>();
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
    this.#file(before, document);
  }

  delete(uri: string): void {
    const key = fileKey(uri);
    const before = this.#documents.get(key);
    if (before && this.#documents.delete(key)) this.#file(before, undefined);
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
    const file = fileKey(uri);
    return {
      find: (symbol) => {
        const own = this.#documents.get(file);
        const others = this.#carrying.in(symbolKey(symbol)).filter((document) => document !== own);
        return recordsOf(others).sort((a, b) => compareDates(a.date, b.date));
      },
      all: () => {
        const own = this.#documents.get(file)?.record;
        return this.#records().filter((record) => record !== own);
      },
    };
  }

  /** What a document cites, in the order of its text, each with its file. */
  citesOf(document: RegisteredDocument): readonly Cites[] {
    return document.cites.map((citation) => ({ citation, target: this.targetOf(citation, document) }));
  }

  /** The file of what `document` cites; null when none is certain to be meant. */
  targetOf(cited: Pick<RegisteredCitation, 'key' | keyof CitedName>, document: RegisteredDocument): RegisteredDocument | null {
    const carriers = this.#carrying.in(cited.key).filter((carrier) => carrier !== document);
    if (carriers.length === 0) return null;
    const records = recordsOf(carriers);
    const meant = recordOfCited(cited, { find: () => records, all: () => records }, document.date);
    return carriers.find(({ record }) => record !== null && record === meant) ?? null;
  }

  /** Every document that cites `document`. */
  citedBy(document: RegisteredDocument): readonly CitedBy[] {
    if (!document.record) return [];
    return this.citing(document.record).filter((one) => this.targetOf(one.citation, one.document) === document);
  }

  /** Every document that cites what `cited` may be, whether there is a file of it or not. */
  citing(cited: CitedName): readonly CitedBy[] {
    return this.#citing.in(symbolKey(cited.symbol)).filter(({ citation }) => mayBeOne(citation, cited));
  }

  #records(): readonly DocumentRecord[] {
    return (this.#all ??= recordsOf(this.documents()));
  }

  /** Takes a document from the drawers in which it lay and puts it where it belongs now. */
  #file(before: RegisteredDocument | undefined, after: RegisteredDocument | undefined): void {
    this.#isAnnounced = false;
    for (const { key } of before?.cites ?? []) this.#citing.take(key, ({ document }) => document === before);
    for (const citation of after?.cites ?? []) if (after) this.#citing.put(citation.key, { document: after, citation });
    if (before?.record) this.#carrying.take(symbolKey(before.record.symbol), (document) => document === before);
    if (after?.record) this.#carrying.put(symbolKey(after.record.symbol), after);
    this.#all = undefined;
    if (JSON.stringify(before?.record ?? null) !== JSON.stringify(after?.record ?? null)) this.#revision += 1;
  }
}

function recordsOf(documents: readonly RegisteredDocument[]): DocumentRecord[] {
  return documents.flatMap(({ record }) => record ?? []);
}

/** Things by a key that several may share. */
class Drawers<T> {
  readonly #drawers = new Map<string, T[]>();

  in(key: string): readonly T[] {
    return this.#drawers.get(key) ?? [];
  }

  put(key: string, thing: T): void {
    const drawer = this.#drawers.get(key);
    if (drawer) drawer.push(thing);
    else this.#drawers.set(key, [thing]);
  }

  take(key: string, isMeant: (thing: T) => boolean): void {
    const rest = this.in(key).filter((thing) => !isMeant(thing));
    if (rest.length > 0) this.#drawers.set(key, rest);
    else this.#drawers.delete(key);
  }
}
