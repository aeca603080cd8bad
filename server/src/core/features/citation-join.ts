import type { Citation } from '../citations/citation';
import type { Edit, Fix } from '../lint/rule';
import type { SourceText } from '../text/source-text';
import type { Span } from '../text/span';
import { citationEnd } from './citation-extent';

/** White space with at least one line end. */
const BREAK = /[^\S\n]*\n\s*/g;
/** The word that a citation ends in, with the marks behind it, and the spaces there. */
const NEXT_SPACE = /\S{0,40}?[.,;:)”"]*([^\S\n]+)(?=[^\s.,;:)”"])/y;

/**
 * A citation broken over lines or pages, on one line. The longest of its breaks is kept: it moves to the next space behind the citation.
 *
 *     Chỉ thị số 22-CT/TU, ngày⏎⏎30/3/2024 của Tỉnh ủy về …   →   Chỉ thị số 22-CT/TU, ngày 30/3/2024 của Tỉnh ủy⏎⏎về …
 */
export function joined(source: SourceText, citation: Citation): Fix | null {
  const end = citationEnd(source, citation);
  const breaks = breaksIn(source, { start: citation.span.start, end });
  if (breaks.length === 0) return null;
  const edits = breaks.map((span): Edit => ({ span, newText: isInSymbol(citation, span) ? '' : ' ' }));
  const kept = keptBreak(source, breaks, end);
  return { title: 'Nối liền viện dẫn bị ngắt dòng', safety: 'safe', edits: kept ? [...edits, kept] : edits };
}

function breaksIn({ clean }: SourceText, { start, end }: Span): readonly Span[] {
  return [...clean.slice(start, end).matchAll(BREAK)].map(({ index, 0: text }) => ({ start: start + index, end: start + index + text.length }));
}

function isInSymbol({ symbolField }: Citation, { start, end }: Span): boolean {
  return symbolField.span.start <= start && end <= symbolField.span.end;
}

/** The break as the user's own text has it, page break and all; null where the line ends behind the citation anyway. */
function keptBreak(source: SourceText, breaks: readonly Span[], end: number): Edit | null {
  NEXT_SPACE.lastIndex = end;
  const space = NEXT_SPACE.exec(source.clean);
  const [longest] = [...breaks].sort((a, b) => linesIn(source, b) - linesIn(source, a));
  if (!space?.[1] || !longest) return null;
  const { start, end: until } = source.toOriginal(longest);
  const at = NEXT_SPACE.lastIndex;
  return { span: { start: at - space[1].length, end: at }, newText: source.original.slice(start, until) };
}

function linesIn(source: SourceText, span: Span): number {
  return source.slice(span).split('\n').length;
}
