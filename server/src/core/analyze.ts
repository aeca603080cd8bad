import type { Analysis, AnalyzeOptions, Regime } from './analysis';
import type { Citation } from './citations/citation';
import { findBackReferences } from './citations/back-reference';
import { findCitations } from './citations/find';
import { findNames } from './citations/name';
import { findProvisionReferences } from './citations/provision';
import type { CitedDocument, References } from './citations/reference';
import { resolveCitations } from './citations/resolve';
import { EMPTY_TABLE, type DocumentTable } from './legal/document-table';
import { readLines, type Line } from './syntax/line';
import { parseTree, type Parsed } from './syntax/parse';
import { readRegime } from './regime';
import { SourceText } from './text/source-text';

/** Computes each part of the analysis when it is first asked for, and once. */
class LazyAnalysis implements Analysis {
  readonly source: SourceText;
  readonly #options: AnalyzeOptions;
  #lines: readonly Line[] | undefined;
  #parsed: Parsed | undefined;
  #citations: readonly Citation[] | undefined;
  #references: References | undefined;
  #cited: readonly CitedDocument[] | undefined;
  #regime: Regime | undefined;

  constructor(text: string, options: AnalyzeOptions) {
    this.source = new SourceText(text);
    this.#options = options;
  }

  get lines() {
    return (this.#lines ??= readLines(this.source.clean));
  }

  get #tree(): Parsed {
    return (this.#parsed ??= parseTree(this.source, this.lines));
  }

  get tree() {
    return this.#tree.tree;
  }

  get paragraphs() {
    return this.#tree.paragraphs;
  }

  get citations() {
    return (this.#citations ??= findCitations(this.source, { numberLine: this.tree.preface.numberLine, bases: this.tree.preamble.bases }));
  }

  get references() {
    return (this.#references ??= this.#findReferences());
  }

  get cited() {
    return (this.#cited ??= resolveCitations(this.citations));
  }

  get known(): DocumentTable {
    return this.#options.known ?? EMPTY_TABLE;
  }

  get register(): DocumentTable {
    return this.#options.register ?? EMPTY_TABLE;
  }

  #findReferences(): References {
    const { source, citations } = this;
    const names = findNames(source, citations);
    const backs = findBackReferences(source, this.tree.preface.docType?.docType ?? null);
    return { names, backs, provisions: findProvisionReferences(source, { citations, names, backs }, this.tree) };
  }

  get regime() {
    return (this.#regime ??= readRegime({ source: this.source, tree: this.tree, citations: this.citations, options: this.#options }));
  }
}

/**
 * Analyses one version of one text. Never throws: every string has an analysis.
 * @param text the user's own text, any Unicode form and line ends; offsets in results are UTF-16 units in it
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return new LazyAnalysis(text, options);
}
