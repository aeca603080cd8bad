import type { DocumentTree } from '../syntax/tree';
import { walk } from '../syntax/tree';
import { partitionPoint } from '../text/partition';
import type { Span } from '../text/span';

/** What stands between quotation marks: words of another text, in order. A provision of the document itself ends a quotation that was left open. */
export function findQuotations(clean: string, { body, attachments }: DocumentTree): readonly Span[] {
  const marks = [...clean.matchAll(/[“”]/g)].map(({ index }) => index);
  if (marks.length === 0) return [];
  const ends = new Set([...walk(body), ...attachments.flatMap((attachment) => walk(attachment.body))].map(({ span }) => span.start));
  const quotations: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const at of [...marks, ...ends].sort((a, b) => a - b)) {
    const isOpening = clean.charAt(at) === '“';
    if (isOpening && depth === 0) start = at;
    const closes = ends.has(at) && !isOpening ? depth > 0 : !isOpening && depth === 1;
    if (closes) quotations.push({ start, end: at });
    depth = isOpening ? depth + 1 : ends.has(at) ? 0 : Math.max(0, depth - 1);
  }
  if (depth > 0) quotations.push({ start, end: clean.length });
  return quotations;
}

export function isWithin(spans: readonly Span[], offset: number): boolean {
  const before = spans[partitionPoint(spans, ({ start }) => start <= offset) - 1];
  return before !== undefined && offset < before.end;
}
