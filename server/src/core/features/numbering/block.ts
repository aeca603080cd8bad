import type { Analysis } from '../../analysis';
import type { Edit } from '../../lint/rule';
import type { Provision } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { textsOf } from './lists';
import { pathAt } from './renumber';

/** A numbered or dashed paragraph with all below it, in its place among its sisters. */
export interface Block {
  readonly provision: Provision;
  /** The provisions around it, outermost first. */
  readonly around: readonly Provision[];
  readonly sisters: readonly Provision[];
}

/** The innermost block at an offset of the user's text; null outside all. */
export function blockAt(analysis: Analysis, offset: number): Block | null {
  const path = pathAt(analysis, offset);
  const provision = path.at(-1);
  const text = textsOf(analysis).find((body) => path[0] !== undefined && body.includes(path[0]));
  if (!provision || !text) return null;
  return { provision, around: path.slice(0, -1), sisters: path.at(-2)?.children ?? text };
}

/** The sister `by` places further down, or up. */
export function sisterOf({ provision, sisters }: Block, by: number): Provision | undefined {
  return sisters[sisters.indexOf(provision) + by];
}

/** The block around the block; undefined for an outermost one. */
export function outerOf(analysis: Analysis, { around }: Block): Block | undefined {
  const provision = around.at(-1);
  if (!provision) return undefined;
  const text = textsOf(analysis).find((body) => around[0] !== undefined && body.includes(around[0])) ?? [];
  return { provision, around: around.slice(0, -1), sisters: around.at(-2)?.children ?? text };
}

/**
 * The lines of a block in the user's own text, from the remarks above its marker to the end of its last line: what stands between
 * it and the next block, a quotation or a table, is of it.
 */
export function linesOf(analysis: Analysis, block: Block): Span {
  const { source } = analysis;
  const last = source.clean.slice(block.provision.span.start, endOf(analysis, block)).trimEnd().length + block.provision.span.start;
  const [head, tail] = [source.toOriginal({ start: block.provision.span.start, end: block.provision.span.start + 1 }), source.toOriginal({ start: last - 1, end: last })];
  return { start: lineStart(source.original, head.start), end: lineEnd(source.original, tail.end) };
}

/** Where, in the clean text, the next block begins. */
function endOf(analysis: Analysis, block: Block): number {
  const next = sisterOf(block, 1);
  if (next) return next.span.start;
  const outer = outerOf(analysis, block);
  if (outer) return endOf(analysis, outer);
  const { body, bodySpan } = analysis.tree;
  return body.includes(block.provision) ? Math.max(bodySpan.end, block.provision.span.end) : block.provision.span.end;
}

const REMARK_LINE = /^[ \t]*<!--[^\r\n]*-->[ \t]*$/;

/** A remark alone on the line above speaks of the line below. */
function lineStart(original: string, offset: number): number {
  const start = Math.max(original.lastIndexOf('\n', offset - 1), original.lastIndexOf('\r', offset - 1)) + 1;
  const above = start - (original.slice(0, start).endsWith('\r\n') ? 2 : 1);
  if (above < 0) return original.startsWith('\uFEFF') && start === 0 ? 1 : start;
  const from = Math.max(original.lastIndexOf('\n', above - 1), original.lastIndexOf('\r', above - 1)) + 1;
  return REMARK_LINE.test(original.slice(from, above)) ? lineStart(original, above) : start;
}

function lineEnd(original: string, offset: number): number {
  const length = original.slice(offset).search(/[\r\n]/);
  return length < 0 ? original.length : offset + length;
}

/** The text of `span` after `edits`, which are in order; those outside it are passed over. */
export function textAfter(original: string, { start, end }: Span, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = start;
  for (const { span, newText } of edits) {
    if (span.start < start || span.end > end) continue;
    parts.push(original.slice(at, span.start), newText);
    at = span.end;
  }
  parts.push(original.slice(at, end));
  return parts.join('');
}
