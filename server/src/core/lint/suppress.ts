import type { SourceText } from '../text/source-text';
import type { Span } from '../text/span';

/**
 * What the user does not want to hear of, said in remarks that never print:
 *
 *     <!-- thethuc: bỏ qua unpadded-date -->           the next line with text, or the line it stands on
 *     <!-- thethuc: bỏ qua VB104, VB302 -->
 *     <!-- thethuc: bỏ qua cả tệp unpadded-date -->    the whole file
 *     <!-- thethuc: bỏ qua -->                         every rule on that line
 */
const DIRECTIVE = /^thethuc:\s*bỏ qua(\s+cả tệp)?(?:\s+([\p{L}\d\s,-]+))?$/u;

interface Suppression {
  /** In the original text. */
  readonly span: Span;
  /** Codes and names; empty for all. */
  readonly rules: ReadonlySet<string>;
}

export type IsSuppressed = (rule: { readonly code: string; readonly name: string }, span: Span) => boolean;

/** `span` of the finding is in the original text. */
export function readSuppressions(source: SourceText): IsSuppressed {
  const suppressions = source.remarks.flatMap(({ text, span }): readonly Suppression[] => {
    const match = DIRECTIVE.exec(text);
    if (!match) return [];
    const rules = new Set((match[2] ?? '').split(/[\s,]+/).filter(Boolean));
    return [{ rules, span: match[1] ? { start: 0, end: Infinity } : lineFor(source.original, span) }];
  });
  return ({ code, name }, span) =>
    suppressions.some(
      (one) => span.start >= one.span.start && span.start <= one.span.end && (one.rules.size === 0 || one.rules.has(code) || one.rules.has(name)),
    );
}

/** The line the remark stands on when there is text on it, else the next line with text. */
function lineFor(original: string, remark: Span): Span {
  const lineStart = original.lastIndexOf('\n', remark.start - 1) + 1;
  const lineEnd = endOfLine(original, remark.end);
  const around = original.slice(lineStart, remark.start) + original.slice(remark.end, lineEnd);
  if (around.trim() !== '') return { start: lineStart, end: lineEnd };
  const next = /\S/.exec(original.slice(lineEnd));
  const start = next ? lineEnd + next.index : original.length;
  return { start: original.lastIndexOf('\n', start - 1) + 1, end: endOfLine(original, start) };
}

function endOfLine(original: string, from: number): number {
  const at = original.indexOf('\n', from);
  return at < 0 ? original.length : at;
}
