import { TextDocument } from 'vscode-languageserver-textdocument';
import { Emitter, TextDocuments, type Connection, type Event } from 'vscode-languageserver';
import {
  allNormalized,
  allRules,
  analyze,
  fixText,
  lint,
  toIsoDate,
  type Analysis,
  type AnalyzeOptions,
  type CalendarDate,
  type DocumentTable,
  type Finding,
  type Fix,
  type FixOptions,
  type Rule,
} from '../core';
import { hash } from './hash';
import type { Log } from './log';
import type { Register } from './register';
import type { Settings, SettingsSource } from './settings';
import type { WorkspaceFiles } from './workspace-files';

/** What the protocol layer takes from outside. */
export interface Shell {
  /** The day on which somebody looks, for documents without a date of their own. */
  readonly today: () => CalendarDate;
  /** Milliseconds since 1970, with their fractions. */
  readonly now: () => number;
  /** What the server runs on, for its log: `Node 20.19.9`. */
  readonly platform: string;
  /** The tables of known documents. Without them nothing is known. */
  readonly known?: DocumentTable;
  /** Without it only open documents are in the register. */
  readonly files?: WorkspaceFiles;
  /** Rules to run in place of all. */
  readonly rules?: readonly Rule[];
}

export interface OpenDocumentsOptions {
  readonly connection: Connection;
  readonly settings: SettingsSource;
  readonly register: Register;
  readonly log: Log;
  readonly shell: Shell;
}

/** The documents that the client has open, each judged once per version, settings, day and state of the register. */
export class OpenDocuments {
  readonly #options: OpenDocumentsOptions;
  readonly #texts = new TextDocuments(TextDocument);
  readonly #judgments = new Map<string, Judgment>();
  readonly #stale = new Emitter<readonly string[]>();
  /** Tells a document from its namesake that was closed: both begin at version 1. */
  readonly #openings = new Map<string, number>();
  #opened = 0;

  constructor(options: OpenDocumentsOptions) {
    this.#options = options;
    this.#texts.onDidOpen(({ document }) => this.#openings.set(document.uri, (this.#opened += 1)));
    this.#texts.onDidClose(({ document: { uri } }) => {
      this.#openings.delete(uri);
      this.#judgments.delete(uri);
      options.settings.forget(uri);
    });
    this.#texts.listen(options.connection);
    options.register.onChange(() => {
      const stale = [...this.#judgments].filter(([, judgment]) => !judgment.isInStep()).map(([uri]) => uri);
      if (stale.length > 0) this.#stale.fire(stale);
    });
  }

  get onChange(): Event<{ readonly document: TextDocument }> {
    return this.#texts.onDidChangeContent;
  }

  get onClose(): Event<{ readonly document: TextDocument }> {
    return this.#texts.onDidClose;
  }

  /** Documents of which the register says something else than when they were judged. */
  get onStale(): Event<readonly string[]> {
    return this.#stale.event;
  }

  uris(): readonly string[] {
    return this.#texts.keys();
  }

  /** The newest text of `uri` with all that is known of it; undefined when it is not open. */
  async judge(uri: string): Promise<Judgment | undefined> {
    const settings = await this.#options.settings.of(uri);
    const document = this.#texts.get(uri);
    if (!document) return undefined;
    const today = this.#options.shell.today();
    const basis = [this.#openings.get(uri), document.version, hash(JSON.stringify(settings)), toIsoDate(today)].join('.');
    const known = this.#judgments.get(uri);
    if (known?.basis === basis && known.isInStep()) return known;
    const { log, shell, register } = this.#options;
    const judgment = new Judgment({ document: copyOf(document), basis, settings, today, log, shell, register });
    this.#judgments.set(uri, judgment);
    return judgment;
  }

  /** Whether the text has not moved on since `judgment` was made. */
  isCurrent({ document }: Judgment): boolean {
    return this.#texts.get(document.uri)?.version === document.version;
  }
}

interface JudgmentParts {
  readonly document: TextDocument;
  readonly basis: string;
  readonly settings: Settings;
  readonly today: CalendarDate;
  readonly log: Log;
  readonly shell: Shell;
  readonly register: Register;
}

/** One version of one document under one set of settings. Its fields are computed when first read, and once. */
export class Judgment {
  /** A copy of its own: the live document changes under everybody who holds it. */
  readonly document: TextDocument;
  /** Opening, version, settings and day: what it was made of. */
  readonly basis: string;
  readonly settings: Settings;
  readonly #parts: JudgmentParts;
  /** The revision of the register that is known to say of the cited documents what `#stamp` says. */
  #revision: number;
  /** Taken when the findings, or their id, are first asked for. */
  #stamp: string | undefined;
  #analysis: Analysis | undefined;
  #spent = 0;
  #judged: { readonly at: number; readonly ms: number } | null = null;
  #findings: readonly Finding[] | undefined;
  #fixedText: string | undefined;
  #normalCitations: Fix | null | undefined;

  constructor(parts: JudgmentParts) {
    this.document = parts.document;
    this.basis = parts.basis;
    this.settings = parts.settings;
    this.#parts = parts;
    this.#revision = parts.register.revision;
  }

  /** The same for as long as the findings cannot differ. */
  get resultId(): string {
    this.#stamp ??= this.#readStamp();
    return `${this.basis}.${this.#stamp}`;
  }

  /** Whether the register still says of the documents cited here what it said when this was judged. */
  isInStep(): boolean {
    const { revision } = this.#parts.register;
    if (this.#revision === revision) return true;
    if (this.#stamp !== undefined && this.#stamp !== this.#readStamp()) return false;
    this.#revision = revision;
    return true;
  }

  get analysis(): Analysis {
    return (this.#analysis ??= this.#timed(() => analyze(this.document.getText(), this.#analyzeOptions)));
  }

  /** The symbols of the documents that this one cites. */
  get cited(): readonly string[] {
    return this.analysis.cited.map(({ symbol }) => symbol);
  }

  /** None when the user has switched the checks off. */
  get findings(): readonly Finding[] {
    return (this.#findings ??= this.settings.enable ? this.#lint() : []);
  }

  /** When the findings were found, and how long reading and judging took; null as long as nobody asked for them. */
  get judged(): { readonly at: number; readonly ms: number } | null {
    return this.#judged;
  }

  /** The text after all safe fixes. */
  get fixedText(): string {
    return (this.#fixedText ??= fixText(this.document.getText(), this.fixOptions).text);
  }

  /** Every citation brought to its normal form, in one step; null when there is little to do. */
  get normalCitations(): Fix | null {
    if (this.#normalCitations === undefined) this.#normalCitations = allNormalized(this.analysis, this);
    return this.#normalCitations;
  }

  /** How this text is judged and mended. */
  get fixOptions(): FixOptions {
    return { ...this.#analyzeOptions, rules: this.#rules, settings: this.settings.lint };
  }

  get #analyzeOptions(): AnalyzeOptions {
    const { profile, asOf } = this.settings;
    const { today, shell, register } = this.#parts;
    return { today, register: register.tableFor(this.document.uri), ...(profile && { profile }), ...(asOf && { asOf }), ...(shell.known && { known: shell.known }) };
  }

  get #rules(): readonly Rule[] {
    return this.#parts.shell.rules ?? allRules;
  }

  #readStamp(): string {
    if (this.#parts.register.revision === 0) return '';
    return stampOf(this.cited, this.analysis.register);
  }

  #lint(): readonly Finding[] {
    this.#stamp ??= this.#readStamp();
    const { analysis } = this;
    const { findings, failures } = this.#timed(() => lint(analysis, this.settings.lint, this.#rules));
    const { log, shell } = this.#parts;
    for (const failure of failures) log.ruleFailure(failure);
    this.#judged = { at: shell.now(), ms: this.#spent };
    log.run({ uri: this.document.uri, version: this.document.version, findings: findings.length, ms: this.#spent });
    return findings;
  }

  #timed<T>(compute: () => T): T {
    const began = this.#parts.shell.now();
    const result = compute();
    this.#spent += this.#parts.shell.now() - began;
    return result;
  }
}

/** What the register says of the documents that one document cites; empty when that is nothing. */
export function stampOf(cited: readonly string[], register: DocumentTable): string {
  const found = cited.flatMap((symbol) => register.find(symbol));
  return found.length > 0 ? hash(JSON.stringify(found)) : '';
}

function copyOf(document: TextDocument): TextDocument {
  return TextDocument.create(document.uri, document.languageId, document.version, document.getText());
}
