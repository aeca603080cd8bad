import type { Field, Span } from '../text/span';
import { isPosition, readAuthority } from './authority';
import type { Line } from './line';
import { readMarker } from './marker';
import { findMotto, findPartyTitle } from './titles';
import { cellsOf, findRecipients, readRecipients } from './recipients';
import { mainSignature, readSignatures } from './signatures';
import type { Conclusions } from './tree';

/**
 * Reads the last room: recipients and signature, in either order, one under another or interleaved on the same lines.
 * `from` is the first line that may belong to it; `end` the first line of an attachment.
 */
export function readConclusions({ lines, clean }: ReadLines, from: number, end: number): { conclusions: Conclusions; first: number } {
  const recipientsAt = findRecipients(lines, from, end);
  const signatureAt =
    recipientsAt === null
      ? findSignature(lines, Math.max(from, lastTextLines(lines, end)), end)
      : findSignature(lines, recipientsAt, Math.min(end, recipientsAt + LONGEST_LIST));
  const above = recipientsAt === null ? null : findSignature(lines, Math.max(from, lastTextLines(lines, recipientsAt)), recipientsAt);
  const first = Math.min(recipientsAt ?? end, signatureAt ?? end, above ?? end);
  const stop = nextDocument(lines, first, Math.min(end, first + LONGEST_CONCLUSIONS));
  const list = recipientsAt === null ? null : readRecipients(lines, recipientsAt, stop);
  const recipients = list?.recipients ?? null;
  const cells = lines.slice(first, stop).flatMap(cellsOf).filter(({ span }) => !list?.taken.has(span.start));
  const signatures = readSignatures(cells, clean, recipients !== null);
  const signature = mainSignature(signatures);
  return { conclusions: { span: spanOf(lines, first, end), endMark: readEndMark(lines, first), recipients, signature, signatures }, first };
}

/** A text in its lines. */
export interface ReadLines {
  readonly clean: string;
  readonly lines: readonly Line[];
}

/** No line with a signing mark is longer, two columns side by side included (UTF-16 units). */
const LONGEST_LINE = 250;

/** No recipients with the signatures beside and below them take more lines, blank ones included. */
const LONGEST_CONCLUSIONS = 200;

/** A second heading begins another document: a draft resolution behind its tờ trình. `CHỦ TỊCH NƯỚC CỘNG HÒA …` is none. */
function nextDocument(lines: readonly Line[], from: number, end: number): number {
  for (let index = from; index < end; index += 1) {
    const line = lines[index];
    if (line && (findMotto(line) ?? findPartyTitle(line))) return index;
  }
  return end;
}

function spanOf(lines: readonly Line[], first: number, end: number): Span {
  const last = lines[end - 1]?.span.end ?? 0;
  return { start: first < end ? (lines[first]?.content.start ?? last) : last, end: last };
}

/** No list of recipients with the signature below it has more lines than this. */
const LONGEST_LIST = 60;

/** The first line of `[from, end)` that holds a signing mark or a post in capitals. */
function findSignature(lines: readonly Line[], from: number, end: number): number | null {
  for (let index = from; index < end; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text' || line.text.length > LONGEST_LINE || readMarker(line.text)?.kind === 'roman') continue;
    if (cellsOf(line).some((cell) => readAuthority(cell) !== null || isPosition(cell.text))) return index;
  }
  return null;
}

/** A signature with a gazette's page foot below it has no more lines of text than this. */
const LONGEST_SIGNATURE = 12;

/** The index of the first of the last lines of text before `end`. */
function lastTextLines(lines: readonly Line[], end: number): number {
  let index = end;
  for (let seen = 0; index > 0 && seen < LONGEST_SIGNATURE; ) {
    index -= 1;
    if (lines[index]?.kind === 'text') seen += 1;
  }
  return index;
}

/** `. ./.` and what else is typed by mistake (UTF-16 units). */
const LONGEST_END_MARK = 12;

/** Everything of `.`, `/` and white space after the last letter of the body. */
export function readEndMark(lines: readonly Line[], first: number, top = 0): Field | null {
  for (let index = first - 1; index >= top; index -= 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    const mark = /[\s./]*$/.exec(line.text.slice(-LONGEST_END_MARK))?.[0] ?? '';
    if (!mark) return null;
    return { span: { start: line.content.end - mark.length, end: line.content.end }, text: mark };
  }
  return null;
}
