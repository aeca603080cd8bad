/*
 * What VS Code makes of a snippet whose tab stops keep their default text: a reader for the part of its grammar that
 * snippets/vbhc.json uses. `$1`, `${1:default}`, `${1|first,second|}`, `$NAME`, `${NAME/regex/replacement/}`, `\$`.
 */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** `CURRENT_YEAR` → `2026`. */
export type Variables = Readonly<Record<string, string>>;

interface State {
  readonly source: string;
  readonly variables: Variables;
  /** Default text of the tab stops read so far, for `$1` further down. */
  readonly stops: Map<string, string>;
  at: number;
}

export interface Expanded {
  readonly text: string;
  /** Every tab stop met: `0`, `1`, `2` … */
  readonly stops: readonly string[];
}

export function expand(snippet: Snippet, variables: Variables): Expanded {
  const state: State = { source: snippet.body.join('\n'), variables, stops: new Map(), at: 0 };
  const text = readUntil(state, null);
  return { text, stops: [...state.stops.keys()] };
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
  if (state.source[state.at] !== '{') return resolve(state, take(state, /^(?:\d+|[A-Z_]+)/), '');
  state.at += 1;
  const name = take(state, /^(?:\d+|[A-Z_]+)/);
  const value = resolve(state, name, readRest(state, name));
  expectLetter(state, '}');
  return value;
}

/** What stands between the name and the closing brace: nothing, a default, choices or a transformation. */
function readRest(state: State, name: string): string {
  const mark = state.source[state.at];
  if (mark === '}') return '';
  state.at += 1;
  if (mark === ':') return readUntil(state, '}');
  if (mark === '|') return take(state, /^[^|]*\|/).slice(0, -1).split(',')[0] ?? '';
  if (mark !== '/') throw new Error(`unknown mark ${mark} at ${state.at}`);
  const [, pattern = '', replacement = ''] = /^([^/]*)\/([^/]*)\/$/.exec(take(state, /^[^/]*\/[^/]*\//)) ?? [];
  return (state.variables[name] ?? '').replace(new RegExp(pattern), replacement);
}

function resolve({ stops, variables }: State, name: string, own: string): string {
  if (!/^\d/.test(name)) return own || (variables[name] ?? unknownVariable(name));
  const text = stops.get(name) || own;
  stops.set(name, text);
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
