/** Line and column from 1, offset from 0; all in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

const LINE_BREAK = /\r\n|\n|\r/g;

/** Where the lines of one text begin. A line ends with `\r\n`, `\n` or `\r`. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(private readonly text: string) {
    this.#starts = [0, ...Array.from(text.matchAll(LINE_BREAK), (match) => match.index + match[0].length)];
  }

  placeAt(offset: number): Place {
    const line = this.#lineAt(offset);
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1, offset };
  }

  /** The line around `offset` without its line break, as a span. */
  spanAt(offset: number): { readonly start: number; readonly end: number } {
    const line = this.#lineAt(offset);
    const start = this.#starts[line] ?? 0;
    let end = this.#starts[line + 1] ?? this.text.length;
    while (end > start && /[\r\n]/.test(this.text[end - 1] ?? '')) end -= 1;
    return { start, end };
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}
