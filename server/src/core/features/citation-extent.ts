import type { Citation } from '../citations/citation';
import type { SourceText } from '../text/source-text';

/** Where a citation ends in the clean text, its term and the bracket around it included: `của Ban Bí thư (khóa XIII)`. */
export function citationEnd({ clean }: SourceText, { span, termField }: Citation): number {
  if (!termField) return span.end;
  return clean.charAt(termField.span.end) === ')' ? termField.span.end + 1 : termField.span.end;
}
