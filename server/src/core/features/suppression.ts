import type { Edit } from '../lint/rule';
import type { Span } from '../text/span';

/** `<!-- thethuc: bỏ qua unpadded-date -->` alone on its line; group 1 ends before the closing mark. */
const SUPPRESSION_LINE = /^([ \t]*<!--\s*thethuc:\s*bỏ qua\s+(?!cả tệp)[^>]*?)\s*-->[ \t]*$/u;

/**
 * The edit that silences the rule `name` on the line where `span` begins: a remark on a line of its own above it,
 * or one more name in the remark that stands there already. Offsets are in `text`, the user's own;
 * the line end is `\n`, and whoever applies the edit writes it as the text does.
 */
export function suppressionEdit(text: string, span: Span, name: string): Edit {
  const lineStart = startOfLine(text, span.start);
  const above = lineAbove(text, lineStart);
  const remark = SUPPRESSION_LINE.exec(above.text);
  if (remark) {
    const at = above.start + (remark[1]?.length ?? 0);
    return { span: { start: at, end: at }, newText: `, ${name}` };
  }
  const at = text.charAt(lineStart) === '\uFEFF' ? lineStart + 1 : lineStart;
  return { span: { start: at, end: at }, newText: `<!-- thethuc: bỏ qua ${name} -->\n` };
}

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function lineAbove(text: string, lineStart: number): { readonly start: number; readonly text: string } {
  let end = lineStart;
  if (end > 0 && text.charAt(end - 1) === '\n') end -= 1;
  if (end > 0 && text.charAt(end - 1) === '\r') end -= 1;
  const start = end < lineStart ? startOfLine(text, end) : lineStart;
  return { start, text: text.slice(start, end) };
}
