/*
 * Text as a terminal lays it out: in cells, of which a letter takes one, a Chinese character or an emoji two,
 * and a combining tone none. `ế` in NFD is three UTF-16 units and one cell.
 */

/** What the terminal draws in one place: a letter with everything that combines with it. */
export interface Cell {
  /** Where it begins in the text it was cut from. */
  readonly offset: number;
  readonly text: string;
  readonly width: number;
}

const TAB_STOP = 4;
const COMBINING = /^[\p{M}\u200D\uFE0E\uFE0F]$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;
/** Escape sequences and direction overrides in a document must not command the reader's terminal. */
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
const CONTROLS = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

export function toCells(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const letter of text) {
    const last = cells.at(-1);
    const cell = last && COMBINING.test(letter) ? { ...last, text: last.text + letter } : cellOf(letter, offset, column);
    if (last?.offset === cell.offset) cells.pop();
    else column += cell.width;
    cells.push(cell);
    offset += letter.length;
  }
  return cells;
}

function cellOf(letter: string, offset: number, column: number): Cell {
  if (letter === '\t') return spaces(offset, TAB_STOP - (column % TAB_STOP));
  if (CONTROL.test(letter)) return { offset, text: '·', width: 1 };
  return { offset, text: letter, width: WIDE.test(letter) ? 2 : 1 };
}

function spaces(offset: number, width: number): Cell {
  return { offset, text: ' '.repeat(width), width };
}

/** How many columns `text` takes. */
export function widthOf(text: string): number {
  return sumOfWidths(toCells(text));
}

export function sumOfWidths(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** One line that a terminal shows as it is: what could move the cursor or turn the direction becomes `·`. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (control) => (/[\n\r\t]/.test(control) ? ' ' : '·'));
}

/** `text` filled with spaces to `width` columns. */
export function padCells(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
