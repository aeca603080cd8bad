/*
 * What VS Code makes of a snippet: a reader for the part of its grammar that snippets/vbhc.json uses.
 * `$1`, `${1}`, `${1:default}`, `${1|first,second|}`, `$NAME`, `${NAME/regex/replacement/}`, `\$`.
 */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  /** Offered for an empty file: a whole document. */
  readonly isFileTemplate?: boolean;
}

/** `CURRENT_YEAR` → `2026`. */
export type Variables = Readonly<Record<string, string>>;

/** One field for the drafter: its number, the words that stand there, and what may be chosen instead. */
export interface Stop {
  readonly number: string;
  readonly words: string;
  readonly choices: readonly string[];
}

/** What the drafter writes into a field; the words that stand there if nothing better. */
export type Answer = (stop: Stop) => string;

interface State {
  readonly source: string;
  readonly variables: Variables;
  readonly answer: Answer;
  readonly stops: Stop[];
  /** The answers, for `$1` further down. */
  readonly written: Map<string, string>;
  at: number;
}

export interface Expanded {
  readonly text: string;
  /** Every tab stop, as met. */
  readonly stops: readonly Stop[];
}

export function expand(snippet: Snippet, variables: Variables, answer: Answer = ({ words }) => words): Expanded {
  const state: State = { source: snippet.body.join('\n'), variables, answer, stops: [], written: new Map(), at: 0 };
  return { text: readUntil(state, null), stops: state.stops };
}

function readUntil(state: State, end: string | null): string {
  let text = '';
  while (state.at < state.source.length && state.source[state.at] !== end) {
    const letter = state.source[state.at] ?? '';
    state.at += 1;
    if (letter === '\\') text += state.source[state.at++] ?? '';
    else if (letter === '$') text += readField(state);
    else text += letter;
  }
  return text;
}

/** After `$`. */
function readField(state: State): string {
  if (state.source[state.at] !== '{') return resolve(state, take(state, /^(?:\d+|[A-Z_]+)/), { words: '', choices: [] });
  state.at += 1;
  const name = take(state, /^(?:\d+|[A-Z_]+)/);
  const value = resolve(state, name, readRest(state, name));
  expectLetter(state, '}');
  return value;
}

/** What stands between the name and the closing brace: nothing, a default, choices or a transformation. */
function readRest(state: State, name: string): Omit<Stop, 'number'> {
  const mark = state.source[state.at];
  if (mark === '}') return { words: '', choices: [] };
  state.at += 1;
  if (mark === ':') return { words: readUntil(state, '}'), choices: [] };
  if (mark === '|') return readChoices(state);
  if (mark !== '/') throw new Error(`unknown mark ${mark} at ${state.at}`);
  const [, pattern = '', replacement = ''] = /^([^/]*)\/([^/]*)\/$/.exec(take(state, /^[^/]*\/[^/]*\//)) ?? [];
  return { words: (state.variables[name] ?? '').replace(new RegExp(pattern), replacement), choices: [] };
}

/** `first,second\, third|` */
function readChoices(state: State): Omit<Stop, 'number'> {
  const list = take(state, /^(?:[^|\\]|\\.)*\|/).slice(0, -1);
  const choices = (list.match(/(?:[^,\\]|\\.)+/g) ?? []).map((choice) => choice.replaceAll(/\\(.)/g, '$1'));
  return { words: choices[0] ?? '', choices };
}

function resolve(state: State, name: string, { words, choices }: Omit<Stop, 'number'>): string {
  if (!/^\d/.test(name)) return words || (state.variables[name] ?? unknownVariable(name));
  const before = state.written.get(name);
  if (before !== undefined) return before;
  const stop = { number: name, words, choices };
  const text = state.answer(stop);
  state.stops.push(stop);
  state.written.set(name, text);
  return text;
}

function unknownVariable(name: string): never {
  throw new Error(`unknown variable ${name}`);
}

function take(state: State, pattern: RegExp): string {
  const [found] = pattern.exec(state.source.slice(state.at)) ?? [];
  if (found === undefined) throw new Error(`${pattern} expected at ${state.at}: ${state.source.slice(state.at, state.at + 20)}`);
  state.at += found.length;
  return found;
}

function expectLetter(state: State, letter: string): void {
  if (state.source[state.at] !== letter) throw new Error(`${letter} expected at ${state.at}`);
  state.at += 1;
}
