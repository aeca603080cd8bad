import type { Span } from '../text/span';

/** What a line is by itself, before anything is known of its neighbours. */
export type LineKind = 'blank' | 'rule' | 'page-number' | 'text';

export interface Line {
  /** Counted from 0. */
  readonly index: number;
  /** The whole line without its line end. */
  readonly span: Span;
  /** Without white space at both ends. */
  readonly content: Span;
  /** The text of `content`. */
  readonly text: string;
  readonly kind: LineKind;
}

/** Splits clean text into its lines. `''` has one blank line. */
export function readLines(clean: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= clean.length; ) {
    const newline = clean.indexOf('\n', start);
    const end = newline < 0 ? clean.length : newline;
    lines.push(readLine(clean, lines.length, { start, end }));
    start = end + 1;
  }
  return markPageNumbers(lines);
}

function readLine(clean: string, index: number, span: Span): Line {
  if (span.start === span.end) return { index, span, content: span, text: '', kind: 'blank' };
  const raw = clean.slice(span.start, span.end);
  const text = raw.trim();
  const start = text === '' ? span.start : span.start + (raw.length - raw.trimStart().length);
  return { index, span, content: { start, end: start + text.length }, text, kind: kindOf(text) };
}

function kindOf(text: string): LineKind {
  if (text === '') return 'blank';
  return /^[-–—_=~.…|\s]+$/.test(text) && text.length >= 3 ? 'rule' : 'text';
}

/** A short number alone between blank lines is the number of a page. */
function markPageNumbers(lines: readonly Line[]): readonly Line[] {
  const isGap = (line: Line | undefined) => !line || line.kind === 'blank';
  return lines.map((line, at) =>
    /^\d{1,3}$/.test(line.text) && isGap(lines[at - 1]) && isGap(lines[at + 1]) ? { ...line, kind: 'page-number' } : line,
  );
}
