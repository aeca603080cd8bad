import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar, type StateStack } from 'vscode-textmate';

/** The repository, seen from `out/test/grammar`. */
export const root = join(__dirname, '..', '..', '..');

export const readProjectFile = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');

const GRAMMAR = 'syntaxes/vbhc.tmLanguage.json';
let loading: Promise<IGrammar> | undefined;

/** The grammar as VS Code runs it: vscode-textmate over Oniguruma. Loaded once. */
export function loadGrammar(): Promise<IGrammar> {
  loading ??= load();
  return loading;
}

async function load(): Promise<IGrammar> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readProjectFile(GRAMMAR), GRAMMAR)),
  });
  const grammar = await registry.loadGrammar('text.vbhc');
  if (!grammar) throw new Error(`${GRAMMAR} does not define text.vbhc`);
  return grammar;
}

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Outermost first, without `text.vbhc`. */
  readonly scopes: readonly string[];
}

export interface TokenizedLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly stoppedEarly: boolean;
}

export function tokenize(grammar: IGrammar, text: string): readonly TokenizedLine[] {
  let state: StateStack = INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    const tokens = result.tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: Math.min(endIndex, line.length), scopes: scopes.slice(1) }));
    return { text: line, tokens, stoppedEarly: result.stoppedEarly };
  });
}
