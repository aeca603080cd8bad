import type { Span } from './span';

/** `<!-- … -->`: a remark that never prints. Spans are in the original text. */
export interface Remark {
  readonly span: Span;
  /** What stands between the marks, trimmed, NFC. */
  readonly text: string;
  /** What leaves the clean text with it: the whole line, when the remark stands alone on it. */
  readonly removed: Span;
}

/** All remarks, in order. One that is never closed is text. */
export function findRemarks(original: string): readonly Remark[] {
  const remarks: Remark[] = [];
  for (let start = original.indexOf('<!--'); start >= 0; ) {
    const close = original.indexOf('-->', start + 4);
    if (close < 0) break;
    const span = { start, end: close + 3 };
    remarks.push({ span, text: original.slice(start + 4, close).trim().normalize('NFC'), removed: widen(original, span) });
    start = original.indexOf('<!--', span.end);
  }
  return remarks;
}

function widen(original: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && isBlank(original.charAt(start - 1))) start -= 1;
  let end = span.end;
  while (end < original.length && isBlank(original.charAt(end))) end += 1;
  const aloneBefore = start === 0 || isLineEnd(original.charAt(start - 1)) || original.charAt(start - 1) === '\uFEFF';
  const aloneAfter = end === original.length || isLineEnd(original.charAt(end));
  if (!aloneBefore || !aloneAfter) return span;
  if (original.startsWith('\r\n', end)) return { start, end: end + 2 };
  return { start, end: Math.min(end + 1, original.length) };
}

const isBlank = (char: string) => char === ' ' || char === '\t';
const isLineEnd = (char: string) => char === '\n' || char === '\r';
