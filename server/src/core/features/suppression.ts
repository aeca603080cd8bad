import { readDirective } from '../lint/suppress';
import type { Edit } from '../lint/rule';
import { findRemarks, type Remark } from '../text/remarks';
import type { Span } from '../text/span';

/** Where a reason goes; who writes none leaves a remark that reads well all the same. */
export const REASON_BLANK = '…';

/** On the line where a span of the user's text begins, or in the whole text. */
export type SuppressionPlace = Span | 'document';

/**
 * The edit that silences the rule `name`: a remark on a line of its own, with a blank for the reason, above the line or at the top of
 * the text; or one more name in the remark that stands there already, unless that one has a reason of its own.
 * Offsets are in `text`, the user's own; the line end is `\n`, and whoever applies the edit writes it as the text does.
 */
export function suppressionEdit(text: string, place: SuppressionPlace, name: string): Edit {
  const lineStart = place === 'document' ? 0 : startOfLine(text, place.start);
  const open = openRemark(text, place === 'document' ? null : lineStart);
  const scope = place === 'document' ? 'cả tệp ' : '';
  if (open) {
    const { names, reason } = open.directive;
    const because = reason === '' ? '' : ` vì ${reason}`;
    return { span: open.remark.span, newText: `<!-- thethuc: bỏ qua ${scope}${[...names, name].join(', ')}${because} -->` };
  }
  const at = text.charAt(lineStart) === '\uFEFF' ? lineStart + 1 : lineStart;
  return { span: { start: at, end: at }, newText: `<!-- thethuc: bỏ qua ${scope}${name} vì ${REASON_BLANK} -->\n` };
}

/** The remark right above the line, or of the whole text when `lineStart` is null, that takes one more name. */
function openRemark(text: string, lineStart: number | null) {
  for (const remark of findRemarks(text)) {
    const directive = readDirective(remark.text);
    const isThere = lineStart === null ? directive?.isForFile : directive?.isForFile === false && remark.removed.end === lineStart;
    const isOpen = directive?.reason === '' || directive?.reason === REASON_BLANK;
    if (directive && isThere && isOpen && directive.names.length > 0 && !isBroken(text, remark)) return { remark, directive };
  }
  return null;
}

/** Over several lines: as somebody wants it. */
function isBroken(text: string, { span }: Remark): boolean {
  return /[\r\n]/.test(text.slice(span.start, span.end));
}

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
