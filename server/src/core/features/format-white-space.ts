import type { Analysis } from '../analysis';
import { readSuppressions } from '../lint/suppress';
import type { Edit } from '../lint/rule';
import { isWithin } from '../citations/provision-quotes';
import type { Line } from '../syntax/line';
import type { Span } from '../text/span';
import { phraseEdits } from './format-phrase';
import { isColumned, phrasesOf, roomsOf } from './format-rooms';

/** The name by which `<!-- thethuc: bỏ qua white-space -->` keeps the spaces of a line. */
const OWN_NAME = { code: '', name: 'white-space' };

/** White space on one line. A form feed is the end of a page, and the byte order mark is none of the text. */
const BLANKS = /[^\S\r\n\f\v\uFEFF\u2028\u2029]+/g;

/**
 * Edits that put the white space of a document in order, in the user's own text, in order and apart:
 * none at the ends of lines, one between two words of running text, one blank line at most between two of its paragraphs.
 * Columns, the blank lines around blocks, blanks to be filled in, and remarks stay as they are.
 */
export function whiteSpaceEdits(analysis: Analysis): readonly Edit[] {
  const { source } = analysis;
  const remarks = source.remarks.map(({ span }) => span);
  const isSuppressed = readSuppressions(source);
  const edits = [...trailing(source.original), ...inner(analysis), ...blankLines(analysis), ...finalLines(source.original)];
  const free = edits.filter(({ span }) => !isWithin(remarks, span.start) && !isSuppressed(OWN_NAME, { start: source.toClean(span.start), end: 0 }));
  return apart(free);
}

/** Of edits that touch one another the first is kept; the next round makes the others. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  let reached = -1;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start <= reached) return false;
      reached = span.end;
      return true;
    });
}

function* trailing(original: string): Iterable<Edit> {
  for (const { 0: blanks, index } of original.matchAll(BLANKS)) {
    const end = index + blanks.length;
    if (end === original.length || /[\r\n]/.test(original.charAt(end))) yield { span: { start: index, end }, newText: '' };
  }
}

/** Inside lines of running text, and inside the phrases of the heading and the recipients. */
function* inner(analysis: Analysis): Iterable<Edit> {
  const { lines, source } = analysis;
  for (const { from, to } of roomsOf(analysis)) {
    for (let index = from; index < to; index += 1) {
      const line = lines[index];
      if (line?.kind === 'text' && !isColumned(lines, line)) yield* placed(analysis, line.content);
    }
  }
  for (const span of phrasesOf(analysis)) {
    if (!/\t| {3}/.test(lineAround(source.clean, span.start))) yield* placed(analysis, span);
  }
}

function lineAround(clean: string, offset: number): string {
  const end = clean.indexOf('\n', offset);
  return clean.slice(clean.lastIndexOf('\n', offset - 1) + 1, end < 0 ? clean.length : end).trim();
}

/** Edits of a phrase, led back to the user's text; none where marks or remarks stand in the way. */
function* placed({ source }: Analysis, phrase: Span): Iterable<Edit> {
  for (const { span, newText } of phraseEdits(source.clean, phrase)) {
    const own = source.toOriginal(span);
    const before = source.original.slice(own.start, own.end);
    const isSpace = /^[^\S\r\n\f\v\uFEFF]*$/.test(before);
    const isBehindItsMark = before !== '' || source.original.charAt(own.start - 1) === source.clean.charAt(span.start - 1);
    if (isSpace && isBehindItsMark && before !== newText) yield { span: own, newText };
  }
}

/** Of several blank lines between two lines of one room the first stays. */
function* blankLines(analysis: Analysis): Iterable<Edit> {
  const { lines, source } = analysis;
  for (const { from, to } of roomsOf(analysis)) {
    let above: Line | undefined;
    for (const line of lines.slice(from, to)) {
      if (line.kind === 'blank') continue;
      const edit = above && line.index > above.index + 2 ? blankLinesBetween(source, { start: above.content.end, end: line.content.start }) : null;
      if (edit) yield edit;
      above = line;
    }
  }
}

/** What lies between two lines of text must be white space and marks of emphasis, else somebody has set it apart on purpose. */
function blankLinesBetween(source: Analysis['source'], { start, end }: Span): Edit | null {
  const from = source.toOriginal({ start: start - 1, end: start }).end;
  const to = source.toOriginal({ start: end, end }).start;
  const gap = source.original.slice(from, to);
  const ends = /^[^\S\f\v]*$/.test(gap.replace(/\*/g, '')) ? [...gap.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length) : [];
  const [, second] = ends;
  const last = ends.at(-1);
  return second !== undefined && last !== undefined && last > second ? { span: { start: from + second, end: from + last }, newText: '' } : null;
}

/** A text ends with one line end, when it ends with any. */
function* finalLines(original: string): Iterable<Edit> {
  const end = original.trimEnd().length;
  const [first] = /\r\n?|\n/.exec(original.slice(end)) ?? [];
  if (end === 0 || first === undefined) return;
  const start = original.indexOf(first, end) + first.length;
  if (start < original.length && !/[\f\v\uFEFF]/.test(original.slice(end))) yield { span: { start, end: original.length }, newText: '' };
}
