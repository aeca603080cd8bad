import type { Field, Span } from '../text/span';
import type { ListItem } from './tree';

/**
 * One item of a list of recipients or addressees.
 *
 *     - Như Điều 3;
 *     ^ ^^^^^^^^^^^
 */
export function readListItem(field: Field): ListItem {
  const { text, span } = field;
  const at = (from: number, to: number): Field => ({
    span: { start: span.start + from, end: span.start + to },
    text: text.slice(from, to),
  });
  const dash = /^[-–—•~+*]\s*/.exec(text)?.[0] ?? '';
  const trimmed = text.trimEnd();
  const mark = /[;,.]$/.test(trimmed) && !/(?:\.\.|…)$/.test(trimmed) ? trimmed.length - 1 : -1;
  const contentEnd = mark < 0 ? trimmed.length : trimmed.slice(0, mark).trimEnd().length;
  return {
    span: { start: span.start, end: span.start + trimmed.length } satisfies Span,
    dash: dash ? at(0, 1) : null,
    content: at(dash.length, Math.max(dash.length, contentEnd)),
    mark: mark < 0 ? null : at(mark, mark + 1),
  };
}

export function startsWithDash(text: string): boolean {
  return /^[-–—•~]\s*\S/.test(text);
}
