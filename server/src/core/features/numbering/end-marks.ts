import type { Analysis } from '../../analysis';
import type { Edit } from '../../lint/rule';
import type { Span } from '../../text/span';

/** `;` within an enumeration, `.` at its end, `./.` at the end of the text. */
const END_MARK = /(?:\.\s*\/\s*\.?|[;.,])$/;

/** What ends a block belongs to its place, not to the block: `a) …;` `b) ….` exchanged are `a) …;` `b) ….` again. Spans are in the user's own text. */
export function exchangedMarks({ source: { original } }: Analysis, { first, second }: { readonly first: Span; readonly second: Span }): readonly Edit[] {
  const [one, other] = [endMarkOf(original, first), endMarkOf(original, second)];
  if (!one || !other || one.text === other.text) return [];
  return [
    { span: one.span, newText: other.text },
    { span: other.span, newText: one.text },
  ];
}

function endMarkOf(original: string, { start, end }: Span): { readonly span: Span; readonly text: string } | null {
  const tail = original.slice(Math.max(start, end - 12), end).trimEnd();
  const mark = END_MARK.exec(tail.replace(/\**$/, ''));
  if (!mark) return null;
  const at = Math.max(start, end - 12) + mark.index;
  return { span: { start: at, end: at + mark[0].length }, text: mark[0] };
}
