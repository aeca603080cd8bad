import type { Attachment, DocumentTree } from '../../syntax/tree';
import type { Field } from '../../text/span';
import { stripAccents } from '../../text/vietnamese';

/** An attachment under the heading `Phụ lục`, with its number as written. */
export interface Annex extends Attachment {
  readonly num: Field | null;
}

/**
 *     Phụ lục I      PHỤ LỤC SỐ 02      Phụ lục II: DANH SÁCH
 *             ^                 ^^              ^^
 */
const HEADING = /^PHU (?:LUC|BIEU)(?:\s+(?:SO\s+)?([IVXLC]+|\d{1,2}|[A-Z]))?\s?(?:[.:–-]|$)/;

/** The annexes of the document itself, in order; those of an attached quy chế belong to that text. */
export function annexesOf({ attachments }: DocumentTree): readonly Annex[] {
  const own = attachments.findIndex(({ body }) => body.length > 0);
  return (own < 0 ? attachments : attachments.slice(0, own)).flatMap((attachment) => {
    const { heading } = attachment;
    const match = HEADING.exec(stripAccents(heading.text).toUpperCase());
    return match ? [{ ...attachment, num: numberOf(heading, match) }] : [];
  });
}

function numberOf({ span, text }: Field, match: RegExpExecArray): Field | null {
  const [whole, num] = match;
  if (num === undefined) return null;
  const at = whole.lastIndexOf(num);
  const start = span.start + at;
  return { span: { start, end: start + num.length }, text: text.slice(at, at + num.length) };
}
