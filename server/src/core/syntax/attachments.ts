import { findDocType } from '../legal/doc-types';
import { subField, type Field } from '../text/span';
import { fold, isAllCapitals, stripAccents } from '../text/vietnamese';
import { readBody } from './body';
import { readEndMark } from './conclusions';
import type { Line } from './line';
import { readParagraphs } from './paragraph';
import { isFiling } from './recipients';
import type { Attachment } from './tree';

const HEADING = /^(?:phu luc|phu bieu)(?: (?:so )?(?:[ivxlc]+|\d{1,2}|[a-z]))?[.:]?$/;
/** Attached tables, lists and forms, whose rows are no provisions. */
const LISTING = /^(?:danh (?:muc|sach)|bang|bieu|mau|so do|lich)(?!\p{L})/u;
const POINTER = /^\((?:ban hanh )?(?:kem theo|dinh kem)/;

/**
 * Where attachments begin: `Phụ lục`, `Phụ lục I` on a line of its own, or the title of an attached text
 * (`QUY CHẾ`) with its pointer `(Ban hành kèm theo …)` below.
 */
export function findAttachments(lines: readonly Line[], from: number): readonly number[] {
  const starts: number[] = [];
  let isClosed = false;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    isClosed ||= starts.length === 0 && isFiling(line.text.replace(/^[-–]\s*/, ''));
    if (isAnnexLine(lines, index) || isAttachedText(lines, index)) starts.push(index);
    else if (isClosed && isBareText(lines, index)) starts.push(index);
  }
  return starts;
}

/** `QUY CHẾ` without a pointer, below the filing line of a decision and above a chapter or an article. */
function isBareText(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const type = text.length < 20 && isAllCapitals(text) ? findDocType(text)?.id : undefined;
  if (type !== 'regulation' && type !== 'rules') return false;
  return lines.slice(index + 1, index + 12).some((line) => /^(?:chuong i|dieu 1)(?:[.:]|$)/.test(fold(line.text.slice(0, 12))));
}

/** `Phụ lục I.` may also be the end of a wrapped sentence: then a long line of running text stands right above. */
function isAnnexLine(lines: readonly Line[], index: number): boolean {
  if (!isAnnexHeading(lines[index]?.text ?? '')) return false;
  const above = lines[index - 1];
  return above?.kind !== 'text' || above.text.length < 40 || isAllCapitals(above.text) || /[.;:!?…)”"]$/.test(above.text);
}

/** `Phụ lục I`, or with its name on the same line: `PHỤ LỤC II: DANH SÁCH ĐƠN VỊ`. */
function isAnnexHeading(text: string): boolean {
  if (!/^[pP]/.test(text)) return false;
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

/** Every attachment with its head read: what it is called, which number it has, which document it points at. */
export function toAttachments(clean: string, lines: readonly Line[], starts: readonly number[]): readonly Attachment[] {
  let text: Field | null = null;
  return starts.map((start, at) => {
    const attachment = readAttachment(clean, lines, { start, next: starts[at + 1] ?? lines.length });
    const { kind, docType, heading, pointer } = attachment;
    if (kind === 'text') text = docType ? heading : null;
    return kind === 'annex' && text && !pointsElsewhere(pointer, text) ? { ...attachment, owner: text } : attachment;
  });
}

/** An annex below a quy chế that says `(Kèm theo Quyết định …)` is the decision's own. */
function pointsElsewhere(pointer: Field | null, owner: Field): boolean {
  const named = /kem theo (?:cac )?(.{0,30})/.exec(fold(pointer?.text ?? ''))?.[1];
  return named !== undefined && !named.startsWith(fold(owner.text));
}

function readAttachment(clean: string, lines: readonly Line[], { start, next }: { start: number; next: number }): Attachment {
  const heading = fieldOf(lines[start]);
  const isAnnex = isAnnexHeading(heading.text);
  const isList = isAnnex || LISTING.test(fold(heading.text));
  return {
    span: { start: heading.span.start, end: lines[next - 1]?.span.end ?? 0 },
    kind: isAnnex ? 'annex' : 'text',
    heading,
    num: isAnnex ? readAnnexNumber(heading) : null,
    docType: isAnnex ? null : (findDocType(heading.text)?.id ?? null),
    ...readHead(clean, lines, { start, next }),
    owner: null,
    endMark: readEndMark(lines, next, start),
    body: isList ? [] : readBody(clean, readParagraphs(lines, start + 1, next)),
  };
}

function fieldOf(line: Line | undefined): Field {
  return { span: line?.content ?? { start: 0, end: 0 }, text: line?.text ?? '' };
}

/**
 *     Phụ lục I      PHỤ LỤC SỐ 02      Phụ lục II: DANH SÁCH
 *             ^                 ^^              ^^
 */
const NUMBER = /^PHU (?:LUC|BIEU)(?:\s+(?:SO\s+)?([IVXLC]+|\d{1,2}|[A-Z]))?\s?(?:[.:–-]|$)/;

function readAnnexNumber(heading: Field): Field | null {
  const [whole, num] = NUMBER.exec(stripAccents(heading.text).toUpperCase()) ?? [];
  if (whole === undefined || num === undefined) return null;
  const at = whole.lastIndexOf(num);
  return subField(heading, at, at + num.length);
}

/** Name and pointer stand in so many lines of text below the heading. */
const LONGEST_HEAD = 7;

/** The lines below the heading as far as the pointer are its name; without a pointer those that follow without a gap. */
function readHead(clean: string, lines: readonly Line[], { start, next }: { start: number; next: number }): Pick<Attachment, 'title' | 'pointer'> {
  const below: number[] = [];
  for (let index = start + 1; index < next && below.length < LONGEST_HEAD; index += 1) if (lines[index]?.kind === 'text') below.push(index);
  const found = below.findIndex((index) => POINTER.test(fold(lines[index]?.text ?? '')));
  const gap = below.findIndex((index, at) => at > 0 && lines[index - 1]?.kind !== 'text');
  const titled = found >= 0 ? below.slice(0, found) : below.slice(0, gap < 0 ? below.length : gap).filter((index) => isAllCapitals(lines[index]?.text ?? ''));
  const pointerLine = lines[below[found] ?? -1];
  return { title: ownName(lines[start]) ?? spanning(clean, lines, titled), pointer: pointerLine ? readPointer(clean, pointerLine) : null };
}

/** `Phụ lục II: DANH SÁCH`: the name on the line of the heading. */
function ownName(line: Line | undefined): Field | null {
  const name = /^.{7,22}?\s?[.:–-]\s+(\S.*)$/u.exec(line?.text ?? '')?.[1];
  return line && name && isAnnexHeading(line.text) ? subField(fieldOf(line), line.text.length - name.length, line.text.length) : null;
}

function spanning(clean: string, lines: readonly Line[], indices: readonly number[]): Field | null {
  const [first, last] = [lines[indices[0] ?? -1], lines[indices.at(-1) ?? -1]];
  if (!first || !last) return null;
  const span = { start: first.content.start, end: last.content.end };
  return { span, text: clean.slice(span.start, span.end) };
}

/** No pointer is longer (UTF-16 units). */
const LONGEST_POINTER = 600;

/** As far as its closing bracket, on whichever line; without one to the end of its line. */
function readPointer(clean: string, { content }: Line): Field {
  const closing = clean.slice(content.start, content.start + LONGEST_POINTER).search(/\)\s*\.?(?=\n|$)|\n\s*\n/);
  const end = closing >= 0 && clean[content.start + closing] === ')' ? content.start + closing + 1 : content.end;
  return { span: { start: content.start, end }, text: clean.slice(content.start, end) };
}
