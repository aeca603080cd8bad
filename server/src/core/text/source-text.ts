import type { Span } from './span';
import { hasLostAccents } from './garbled';
import { findEmphasis } from './emphasis';
import { partitionPoint } from './partition';
import { findRemarks, type Remark } from './remarks';

/** A stretch of the original that stands differently in the clean text. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Placed extends Change {
  readonly cleanStart: number;
  readonly cleanEnd: number;
}

/**
 * The user's text and the clean text that everything else reads.
 *
 * Clean means: NFC letters, `\n` line ends, no BOM, no soft hyphens or zero-width characters, plain spaces and hyphens
 * for their no-break kinds, no `**đậm**` and `*nghiêng*` marks, no `<!-- remarks -->`.
 * Offsets are UTF-16 code units on both sides; `toOriginal` and `toClean` lead across.
 */
export class SourceText {
  readonly clean: string;
  readonly remarks: readonly Remark[];
  readonly #changes: readonly Placed[];
  #isGarbled: boolean | undefined;

  constructor(readonly original: string) {
    this.remarks = findRemarks(original);
    const changes = findChanges(original, this.remarks);
    this.#changes = place(changes);
    this.clean = write(original, changes).replace(/[\u00A0\u2000-\u200A\u202F\u3000\f\v]/g, ' ').replace(/[\u2010\u2011]/g, '-');
  }

  /** OCR destroyed the Vietnamese letters: accents prove nothing here. */
  get isGarbled(): boolean {
    return (this.#isGarbled ??= hasLostAccents(this.clean));
  }

  /** Half-open span of clean text → half-open span of original text. An empty span stays empty. */
  toOriginal({ start, end }: Span): Span {
    const from = this.#startInOriginal(start);
    return { start: from, end: end > start ? Math.max(from, this.#endInOriginal(end)) : from };
  }

  /** Offset in the original → the nearest offset in the clean text. */
  toClean(offset: number): number {
    const change = this.#lastChange(({ start }) => start <= offset);
    if (!change) return offset;
    return offset < change.end ? change.cleanStart : change.cleanEnd + (offset - change.end);
  }

  slice({ start, end }: Span): string {
    return this.clean.slice(start, end);
  }

  #startInOriginal(offset: number): number {
    const change = this.#lastChange(({ cleanStart }) => cleanStart <= offset);
    if (!change) return offset;
    if (offset >= change.cleanEnd) return change.end + (offset - change.cleanEnd);
    return offset === change.cleanStart ? change.start : change.end;
  }

  /** Marks and remarks that stand right after the span stay outside it. */
  #endInOriginal(offset: number): number {
    const change = this.#lastChange(({ cleanStart }) => cleanStart < offset);
    if (!change) return offset;
    return offset >= change.cleanEnd ? change.end + (offset - change.cleanEnd) : change.end;
  }

  #lastChange(isBefore: (change: Placed) => boolean): Placed | undefined {
    return this.#changes[partitionPoint(this.#changes, isBefore) - 1];
  }
}

const LINE_END = /\r\n?/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const COMPOSABLE = /\p{L}[\u0300-\u036F]+/gu;

function findChanges(original: string, remarks: readonly Remark[]): readonly Change[] {
  const changes: Change[] = remarks.map(({ removed }) => ({ ...removed, text: '' }));
  const collect = (pattern: RegExp, clean: (match: string) => string) => {
    for (const match of original.matchAll(pattern)) {
      const text = clean(match[0]);
      if (text !== match[0]) changes.push({ start: match.index, end: match.index + match[0].length, text });
    }
  };
  if (original.includes('\r')) collect(LINE_END, () => '\n');
  collect(INVISIBLE, () => '');
  if (/[\u0300-\u036F]/.test(original)) collect(COMPOSABLE, (cluster) => cluster.normalize('NFC'));
  for (const span of findEmphasis(original)) changes.push({ ...span, text: '' });
  changes.sort((a, b) => a.start - b.start);
  return withoutOverlaps(changes);
}

function withoutOverlaps(changes: readonly Change[]): readonly Change[] {
  let end = 0;
  return changes.filter((change) => {
    if (change.start < end) return false;
    end = change.end;
    return true;
  });
}

function place(changes: readonly Change[]): readonly Placed[] {
  let shift = 0;
  return changes.map((change) => {
    const cleanStart = change.start + shift;
    shift += change.text.length - (change.end - change.start);
    return { ...change, cleanStart, cleanEnd: cleanStart + change.text.length };
  });
}

function write(original: string, changes: readonly Change[]): string {
  if (changes.length === 0) return original;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of changes) {
    parts.push(original.slice(at, start), text);
    at = end;
  }
  parts.push(original.slice(at));
  return parts.join('');
}
