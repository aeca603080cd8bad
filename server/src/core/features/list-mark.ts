import type { Analysis } from '../analysis';
import type { Edit } from '../lint/rule';
import type { ListItem } from '../syntax/tree';
import { contains } from '../text/span';
import { readBareMarker } from './next-number-form';
import { isInRemark, lineIndexAt, numberedPlaceAbove } from './next-number-place';

/** `nội dung ;`, `nội dung,;`, `nội dung;;`; not `v.v.;`, which is right. */
const LOOSE = /(?<=[\p{L}\p{N}\p{M})\]”"’%.…])(?:[^\S\r\n]*[,;]){0,2}[^\S\r\n]*;$/u;
/** No more stands before the mark (UTF-16 units). */
const REACH = 24;

/**
 * What goes away when a `;` has been typed at `offset` as the last letter of an item of a list, a căn cứ, an addressee or a recipient:
 * white space before it, and the `,` or `;` that it takes the place of. Null within a line and in running text, where a second mark may
 * stay for now. Offsets are in the user's own text.
 */
export function listMarkAt(analysis: Analysis, offset: number): Edit | null {
  const { original } = analysis.source;
  if (/^[^\S\r\n]*[^\s]/.test(original.slice(offset, offset + REACH)) || isInRemark(analysis, offset)) return null;
  const loose = LOOSE.exec(original.slice(Math.max(0, offset - REACH), offset))?.[0] ?? '';
  if (loose.length < 2 || !endsItem(analysis, offset)) return null;
  return { span: { start: offset - loose.length, end: offset - 1 }, newText: '' };
}

function endsItem(analysis: Analysis, offset: number): boolean {
  const { tree, source } = analysis;
  const index = lineIndexAt(analysis, offset);
  if (readBareMarker(analysis.lines[index]?.text.replace(/[\s,;]+$/u, '') ?? '')) return false;
  const place = numberedPlaceAbove(analysis, index);
  if (place?.line.index === index) return place.path.at(-1)?.span.start === place.paragraph.span.start && place.line.content.end === place.paragraph.span.end;
  const at = source.toClean(offset);
  const { bases } = tree.preamble;
  const items: readonly Pick<ListItem, 'span'>[] = [...bases, ...(tree.preface.addressees?.items ?? []), ...(tree.conclusions.recipients?.items ?? [])];
  return items.some(({ span }) => contains(span, at) && source.clean.slice(span.start, at).trim() === source.clean.slice(span.start, span.end).trim());
}
