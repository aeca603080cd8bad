import { findDocType } from '../legal/doc-types';
import { fold, isAllCapitals } from '../text/vietnamese';
import { readBody } from './body';
import type { Line } from './line';
import { readParagraphs } from './paragraph';
import type { Attachment } from './tree';

const HEADING = /^(?:phu luc|phu bieu)(?: (?:so )?(?:[ivxlc]+|\d{1,2}|[a-z]))?[.:]?$/;
/** Attached tables, lists and forms, whose rows are no provisions. */
const LISTING = /^(?:danh (?:muc|sach)|bang|bieu|mau|so do|lich)(?!\p{L})/u;
const POINTER = /^\((?:ban hanh )?(?:kem theo|dinh kem)/;

/**
 * Where the first attachment begins: `Phụ lục`, `Phụ lục I` on a line of its own, or the title of an attached text
 * (`QUY CHẾ`) with its pointer `(Ban hành kèm theo …)` below. `lines.length` when there is none.
 */
export function findAttachments(lines: readonly Line[], from: number): readonly number[] {
  const starts: number[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line?.kind === 'text' && (isAnnexLine(lines, index) || isAttachedText(lines, index))) starts.push(index);
  }
  return starts;
}

/** `Phụ lục I.` may also be the end of a wrapped sentence: then a long line of running text stands right above. */
function isAnnexLine(lines: readonly Line[], index: number): boolean {
  if (!isAnnexHeading(lines[index]?.text ?? '')) return false;
  const above = lines[index - 1];
  return above?.kind !== 'text' || above.text.length < 40 || isAllCapitals(above.text) || /[.;:!?…)”"]$/.test(above.text);
}

/** `Phụ lục I`, or with its name on the same line: `PHỤ LỤC II: DANH SÁCH ĐƠN VỊ`. */
function isAnnexHeading(text: string): boolean {
  const name = /^(.{7,22}?)\s?[.:–-]\s+(\S.*)$/u.exec(text);
  if (name?.[2] && isAllCapitals(name[2]) && name[2].length < 160) return HEADING.test(fold(name[1] ?? ''));
  return text.length < 24 && HEADING.test(fold(text));
}

/** `QUY CHẾ` with its pointer some lines below; any other heading, `DANH MỤC …`, only in capitals down to its pointer. */
function isAttachedText(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || !isAllCapitals(line.text)) return false;
  const below = lines.slice(index + 1, index + 8).filter(({ kind }) => kind === 'text');
  const at = below.findIndex(({ text }) => POINTER.test(fold(text)));
  if (at < 0) return false;
  if (findDocType(line.text)) return true;
  const above = lines.slice(Math.max(0, index - 6), index).filter(({ kind }) => kind === 'text');
  const isBegun = isAllCapitals(above.at(-1)?.text ?? '') || above.slice(-3).some(({ text }) => isAnnexHeading(text));
  return !isBegun && below.slice(0, at).every(({ text }) => isAllCapitals(text));
}

export function toAttachments(clean: string, lines: readonly Line[], starts: readonly number[]): readonly Attachment[] {
  return starts.map((start, at) => {
    const line = lines[start];
    const next = starts[at + 1] ?? lines.length;
    const heading = { span: line?.content ?? { start: 0, end: 0 }, text: line?.text ?? '' };
    const span = { start: heading.span.start, end: lines[next - 1]?.span.end ?? 0 };
    const body = isAnnexHeading(heading.text) || LISTING.test(fold(heading.text)) ? [] : readBody(clean, readParagraphs(lines, start + 1, next));
    return { span, heading, body };
  });
}
