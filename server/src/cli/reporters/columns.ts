import { padCells, toCells, widthOf } from './cells';

export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
  /** Its text may be wrapped, to no fewer columns of the terminal than these. Without it the column is as wide as its widest cell. */
  readonly least?: number;
  /** Left out where the room is short. */
  readonly isOptional?: boolean;
}

/** One line of text, and how it is coloured. */
export interface TableCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Between two columns. */
const GAP = '  ';

/**
 * A table no wider than `width`: long cells are wrapped, then optional columns left out; where that is not enough, each row
 * is a paragraph of `title: text`. Columns without a word in them are left out.
 */
export function tableLines(table: Table, width: number, paintTitle: (text: string) => string): readonly string[] {
  const shown = withoutColumns(table, ({ rows }, at) => rows.every((row) => row[at]?.text === ''));
  const fitting = fit(shown, width);
  const widths = fitting && widthsOf(fitting, width);
  if (!fitting || !widths) return paragraphs(shown, width);
  const head = { columns: fitting.columns, rows: [fitting.columns.map(({ title }) => ({ text: title, paint: paintTitle }))] };
  return [head, fitting].flatMap(({ columns, rows }) => rows.flatMap((row) => rowLines(row, columns, widths)));
}

function withoutColumns({ columns, rows }: Table, isLeftOut: (table: Table, at: number) => boolean): Table {
  const kept = columns.map((_, at) => !isLeftOut({ columns, rows }, at));
  const keep = <T>(all: readonly T[]) => all.filter((_, at) => kept[at]);
  return { columns: keep(columns), rows: rows.map(keep) };
}

/** The table with as many of its optional columns as there is room for, the first of them first; null when not even the others have room. */
function fit(table: Table, width: number): Table | null {
  if (widthsOf(table, width)) return table;
  const last = table.columns.findLastIndex(({ isOptional }) => isOptional);
  return last < 0 ? null : fit(withoutColumns(table, (_, at) => at === last), width);
}

/** How wide each column becomes, the widest wrapped first; null when there is no room. */
function widthsOf({ columns, rows }: Table, width: number): readonly number[] | null {
  const widths = columns.map(({ title }, at) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[at]?.text ?? ''))));
  const least = columns.map(({ title, least: own }, at) => (own === undefined ? (widths[at] ?? 0) : Math.max(own, widthOf(title))));
  let excess = widths.reduce((sum, one) => sum + one, GAP.length * (columns.length - 1)) - width;
  for (; excess > 0; excess -= 1) {
    const slack = widths.map((one, at) => (one > (least[at] ?? 0) ? one : 0));
    const widest = slack.indexOf(Math.max(...slack));
    if (!slack[widest]) return null;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  // Words seldom end where the room does.
  return widths.map((one, at) => Math.max(widthOf(columns[at]?.title ?? ''), ...rows.flatMap((row) => wrapCells(row[at]?.text ?? '', one).map(widthOf))));
}

function rowLines(row: readonly TableCell[], columns: readonly Column[], widths: readonly number[]): readonly string[] {
  const wrapped = row.map(({ text }, at) => wrapCells(text, widths[at] ?? 0));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const cells = row.map(({ paint = plain }, at) => {
      const text = wrapped[at]?.[line] ?? '';
      const padded = columns[at]?.isNumber ? padStart(text, widths[at] ?? 0) : padCells(text, widths[at] ?? 0);
      // Colours go around the letters only, so that the end of a line can be trimmed.
      return text === '' ? padded : padded.replace(text, () => paint(text));
    });
    return cells.join(GAP).trimEnd();
  });
}

const plain = (text: string) => text;

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

function paragraphs({ columns, rows }: Table, width: number): readonly string[] {
  return rows.flatMap((row, index) => {
    const lines = row.flatMap(({ text, paint = plain }, at) => {
      const label = `${columns[at]?.title ?? ''}: `;
      const wrapped = wrapCells(text, Math.max(12, width - widthOf(label)));
      return text === '' ? [] : wrapped.map((line, part) => (part === 0 ? label : ' '.repeat(widthOf(label))) + paint(line));
    });
    return index === 0 ? lines : ['', ...lines];
  });
}

/** Breaks between words; a symbol that is too long for a line after its hyphens and strokes, anything else wherever the line ends. */
export function wrapCells(text: string, width: number): readonly string[] {
  return fill(text.split(/(?<= )/u).flatMap((word) => (isTooLong(word, width) ? cut(word, width) : [word])), width).map((line) => line.trimEnd());
}

function cut(word: string, width: number): readonly string[] {
  const parts = word.split(/(?<=[-/])/u);
  return fill(parts.flatMap((part) => (isTooLong(part, width) ? fill(toCells(part).map((cell) => cell.text), width) : [part])), width);
}

function fill(pieces: readonly string[], width: number): readonly string[] {
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && isTooLong(line + piece, width)) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines;
}

function isTooLong(text: string, width: number): boolean {
  return widthOf(text.trimEnd()) > width;
}
