import type { Field, Span } from '../text/span';
import { isAllCapitals } from '../text/vietnamese';
import type { ProvisionKind } from './tree';

/*
 * Titles of units. Phần, Chương, Mục have theirs in capitals on the lines below, sometimes behind the number;
 * Điều behind its number, where it is a title only when it does not end like a sentence:
 *
 *     Chương I                          Điều 1. Phạm vi điều chỉnh          Điều 1. Phê duyệt kế hoạch.
 *     QUY ĐỊNH CHUNG                            ^^^^^^^^^^^^^^^^^^          (no title: the content)
 *     ^^^^^^^^^^^^^^
 */

const HIGH_KINDS: ReadonlySet<ProvisionKind> = new Set(['part', 'chapter', 'section', 'subsection']);
const TITLED_KINDS: ReadonlySet<ProvisionKind> = new Set([...HIGH_KINDS, 'letter', 'roman', 'article', 'clause', 'decimal']);

/** No title is longer (UTF-16 units), nor goes on over more lines. */
const LONGEST_TITLE = 300;
const LONGEST_SMALL_TITLE = 160;
const MOST_LINES = 6;

/** Phần, Chương, Mục, Tiểu mục: units whose word and title each have a line of their own. */
export function isHighUnit(kind: ProvisionKind): boolean {
  return HIGH_KINDS.has(kind);
}

/** Whether lines below the number may belong to the title. */
export function awaitsTitle(kind: ProvisionKind, heading: string): boolean {
  if (HIGH_KINDS.has(kind)) return heading === '' || isAllCapitals(heading);
  return (kind === 'roman' || kind === 'letter') && isAllCapitals(heading) && !isSentence(heading);
}

/** What is known of a title while its lines are read. */
export interface TitleSoFar {
  readonly kind: ProvisionKind;
  /** Null before the first line. */
  readonly span: Span | null;
  readonly lines: number;
}

/** Whether `text`, a paragraph without a number right below, goes on with the title; `last` when nothing more of it can follow. */
export function readTitleLine(text: string, { kind, span, lines }: TitleSoFar): 'title' | 'last' | null {
  if (lines >= MOST_LINES || text.length > LONGEST_TITLE) return null;
  if (isAllCapitals(text) && !/^[(*]/.test(text)) return 'title';
  const isSmallTitle = span === null && HIGH_KINDS.has(kind) && text.length <= LONGEST_SMALL_TITLE && /^\p{Lu}/u.test(text) && !isSentence(text);
  return isSmallTitle ? 'last' : null;
}

/** Whether the words behind a number are a title. `hasText`: something stands below them. */
export function isTitle(kind: ProvisionKind, heading: Field, hasText: boolean): boolean {
  if (heading.text === '' || !TITLED_KINDS.has(kind) || heading.text.length > LONGEST_TITLE || isSentence(heading.text)) return false;
  return hasText || kind === 'article' || HIGH_KINDS.has(kind) || isAllCapitals(heading.text);
}

function isSentence(text: string): boolean {
  return '.;:,…'.includes(text.charAt(text.length - 1)) || /:\s*[“"]/.test(text);
}
