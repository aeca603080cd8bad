import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocuments, type Connection, type Event } from 'vscode-languageserver';
import { allRules, analyze, fixText, lint, toIsoDate, type Analysis, type AnalyzeOptions, type CalendarDate, type Finding, type Rule } from '../core';
import type { Log } from './log';
import type { Settings, SettingsSource } from './settings';

/** What the protocol layer takes from outside. */
export interface Shell {
  /** The day on which somebody looks, for documents without a date of their own. */
  readonly today: () => CalendarDate;
  /** Rules to run in place of all. */
  readonly rules?: readonly Rule[];
}

export interface OpenDocumentsOptions {
  readonly connection: Connection;
  readonly settings: SettingsSource;
  readonly log: Log;
  readonly shell: Shell;
}

/** The documents that the client has open, each judged once per version, settings and day. */
export class OpenDocuments {
  readonly #options: OpenDocumentsOptions;
  readonly #texts = new TextDocuments(TextDocument);
  readonly #judgments = new Map<string, Judgment>();
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
  }

  get onChange(): Event<{ readonly document: TextDocument }> {
    return this.#texts.onDidChangeContent;
  }

  get onClose(): Event<{ readonly document: TextDocument }> {
    return this.#texts.onDidClose;
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
    const resultId = [this.#openings.get(uri), document.version, hash(JSON.stringify(settings)), toIsoDate(today)].join('.');
    const known = this.#judgments.get(uri);
    if (known?.resultId === resultId) return known;
    const { log, shell } = this.#options;
    const judgment = new Judgment({ document: copyOf(document), resultId, settings, today, log, rules: shell.rules ?? allRules });
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
  readonly resultId: string;
  readonly settings: Settings;
  readonly today: CalendarDate;
  readonly log: Log;
  readonly rules: readonly Rule[];
}

/** One version of one document under one set of settings. Its fields are computed when first read, and once. */
export class Judgment {
  /** A copy of its own: the live document changes under everybody who holds it. */
  readonly document: TextDocument;
  /** The same for as long as the findings cannot differ. */
  readonly resultId: string;
  readonly settings: Settings;
  readonly #parts: JudgmentParts;
  #analysis: Analysis | undefined;
  #findings: readonly Finding[] | undefined;
  #fixedText: string | undefined;

  constructor(parts: JudgmentParts) {
    this.document = parts.document;
    this.resultId = parts.resultId;
    this.settings = parts.settings;
    this.#parts = parts;
  }

  get analysis(): Analysis {
    return (this.#analysis ??= analyze(this.document.getText(), this.#analyzeOptions));
  }

  /** None when the user has switched the checks off. */
  get findings(): readonly Finding[] {
    return (this.#findings ??= this.settings.enable ? this.#lint() : []);
  }

  /** The text after all safe fixes. */
  get fixedText(): string {
    return (this.#fixedText ??= this.#fix());
  }

  get #analyzeOptions(): AnalyzeOptions {
    const { profile } = this.settings;
    return { today: this.#parts.today, ...(profile && { profile }) };
  }

  #lint(): readonly Finding[] {
    const { findings, failures } = lint(this.analysis, this.settings.lint, this.#parts.rules);
    for (const failure of failures) this.#parts.log.ruleFailure(failure);
    return findings;
  }

  #fix(): string {
    const { rules } = this.#parts;
    return fixText(this.document.getText(), { ...this.#analyzeOptions, rules, settings: this.settings.lint }).text;
  }
}

function copyOf(document: TextDocument): TextDocument {
  return TextDocument.create(document.uri, document.languageId, document.version, document.getText());
}

/** FNV-1a, 32 bits: two settings may well differ in one letter. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
