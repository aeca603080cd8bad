import type { Field } from '../text/span';
import { fold, foldKey, isAllCapitals, startsLowerCase } from '../text/vietnamese';
import { readAddressees } from './addressees';
import { isPosition } from './authority';
import { readHeadingBlock, type HeadingBlock } from './heading-block';
import { readIssuers } from './issuer';
import type { Line } from './line';
import { readMarker } from './marker';
import { kindOfMark, type Marks } from './marks';
import { isEnacting, isLegalBasis } from './preamble';
import type { AddresseeBlock, Preface } from './tree';

interface Below extends Mutable<Marks> {
  subject: Field | null;
  subjectRule: Field | null;
  addressees: AddresseeBlock | null;
  authorityLine: Field | null;
  next: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the first room. Never fails: what is not there is null. `next` is the first line of the preamble or body. */
export function readPreface(lines: readonly Line[]): { preface: Preface; next: number } {
  const block = readHeadingBlock(lines);
  const { names, next: afterBlock, ...fields } = block;
  const { next, ...below } = readBelow(lines, block);
  const issuers = readIssuers(names);
  const end = lines[next - 1]?.span.end ?? 0;
  const preface: Preface = {
    span: { start: 0, end: afterBlock === 0 && next === 0 ? 0 : end },
    ...fields,
    ...issuers,
    ...below,
    subject: fields.subject ?? below.subject,
  };
  return { preface, next };
}

/** What stands between the type line and the body. */
function readBelow(lines: readonly Line[], block: HeadingBlock): Below {
  const { urgency, secrecy, circulation, next } = block;
  const below: Below = { urgency, secrecy, circulation, subject: null, subjectRule: null, addressees: null, authorityLine: null, next };
  const hasOwnLine = block.docType !== null && block.subject?.span.start !== block.docType.span.end + 1;
  if (hasOwnLine) readSubject(lines, block, below);
  for (;;) {
    const line = lines[below.next];
    if (!line) break;
    if (line.kind === 'rule') below.subjectRule ??= { span: line.content, text: line.text };
    if (line.kind !== 'text') below.next += 1;
    else if (!takeMark(line, below) && !takeAddressees(lines, below) && !takeAuthority(lines, below)) break;
  }
  return below;
}

/** `LƯU HÀNH NỘI BỘ` may also stand below the subject, `HOẢ TỐC` below that of a công văn. */
function takeMark(line: Line, below: Below): boolean {
  const kind = kindOfMark(line.text);
  if (!kind) return false;
  below[kind] ??= { span: line.content, text: line.text };
  below.next += 1;
  return true;
}

function takeAddressees(lines: readonly Line[], below: Below): boolean {
  if (below.addressees) return false;
  const read = readAddressees(lines, below.next);
  if (!read) return false;
  below.addressees = read.block;
  below.next = read.next;
  return true;
}

/** After a name as long as this no more of it follows. */
const LONGEST_AUTHORITY = 120;

/** `ỦY BAN NHÂN DÂN TỈNH X` alone in capitals before the căn cứ; `KHÓA XV, KỲ HỌP THỨ BA` may follow it. The theme of a congress has `(Báo cáo chính trị …)` below. */
function takeAuthority(lines: readonly Line[], below: Below): boolean {
  const line = lines[below.next];
  if (!line || !isAllCapitals(line.text) || readMarker(line.text) || isEnacting(line.text)) return false;
  const after = lines.slice(below.next + 1, below.next + 6).find(({ kind }) => kind === 'text');
  if (!after || (!isLegalBasis(after.text) && !isAllCapitals(after.text) && !isEnacting(after.text))) return false;
  const firstInSmallLetters = lines.slice(below.next + 1, below.next + 8).find(({ kind, text }) => kind === 'text' && !isAllCapitals(text));
  if (firstInSmallLetters?.text.startsWith('(')) return false;
  const above = below.authorityLine;
  if (above && above.text.length > LONGEST_AUTHORITY) return false;
  below.authorityLine = above
    ? { span: { start: above.span.start, end: line.content.end }, text: `${above.text} ${line.text}` }
    : { span: line.content, text: line.text };
  below.next += 1;
  return true;
}

/** Lines of the subject at most; a longer one is text. */
const LONGEST_SUBJECT = 12;
const BODY_START =
  /^(?:can cu|thuc hien|kinh gui|kinh trinh|theo de nghi|xet|hom nay|sau khi|de |nham |trong thoi gian|trong (?:nhung )?(?:thang|nam|quy)|ngay \d)/;

function readSubject(lines: readonly Line[], block: HeadingBlock, below: Below): void {
  const issuer = new Set(block.names.map(({ text }) => foldKey(text)));
  let first = block.next;
  while (lines[first]?.kind === 'blank' && first - block.next < 3) first += 1;
  let last = first - 1;
  while (last - first < LONGEST_SUBJECT) {
    const at = last + (last >= first && goesOnOverBlank(lines, last) ? 2 : 1);
    if (!belongsToSubject(lines, { first, at }, issuer)) break;
    last = at;
  }
  const [start, end] = [lines[first]?.content.start, lines[last]?.content.end];
  if (last < first || start === undefined || end === undefined) return;
  const text = lines.slice(first, last + 1).map((line) => line.text).join('\n');
  below.subject = { span: { start, end }, text };
  below.next = last + 1;
}

/** A text with a blank line after every line: the subject goes on where the next line begins with a small letter. */
function goesOnOverBlank(lines: readonly Line[], at: number): boolean {
  return lines[at + 1]?.kind === 'blank' && startsLowerCase(lines[at + 2]?.text ?? '') && !/[.;:)]$/.test(lines[at]?.text ?? '');
}

function belongsToSubject(lines: readonly Line[], { first, at }: { first: number; at: number }, issuer: ReadonlySet<string>): boolean {
  const line = lines[at];
  if (!line || line.kind !== 'text' || /^\(/.test(line.text) || kindOfMark(line.text)) return false;
  if (readMarker(line.text) || isEnacting(line.text)) return false;
  if (isAllCapitals(line.text) && issuer.has(foldKey(line.text))) return false;
  const folded = fold(line.text);
  if (/^(?:kinh gui|kinh trinh|can cu )/.test(folded)) return false;
  if (at === first) return !isRunningText(line.text) && !isAuthorityLine(lines, at) && !isFirstParagraph(lines, at);
  const previous = lines[at - 1]?.text || (lines[at - 2]?.text ?? '');
  if (isAllCapitals(line.text) && !isAllCapitals(previous)) return false;
  const isNewSentence = BODY_START.test(folded) && /^\p{Lu}/u.test(line.text) && !isAllCapitals(line.text);
  return !isNewSentence && !/[.]$/.test(previous) && line.text.length < 200;
}

/** `Ngày 05 hằng tháng, Chủ tịch tiếp công dân.`, `… trân trọng kính mời:`: the text has begun, and there is no subject. */
function isRunningText(text: string): boolean {
  return /(?:\.\/\.|:)$/.test(text) || (/[.;]$/.test(text) && BODY_START.test(fold(text))) || (text.endsWith('.') && text.length > 250);
}

/** A long line apart from the type, with the words that a text begins with: `Thực hiện Chỉ thị số 50-CT/TW, ngày 23/7/2025 …` */
function isFirstParagraph(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return lines[at - 1]?.kind === 'blank' && text.length > LONGEST_FIRST_LINE && BODY_START.test(fold(text));
}

/** The first line of a subject is not longer (UTF-16 units) when it begins with such words. */
const LONGEST_FIRST_LINE = 140;

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ A` right above the căn cứ says who decides, not what about. */
function isAuthorityLine(lines: readonly Line[], at: number): boolean {
  const after = lines.slice(at + 1, at + 6).find(({ kind }) => kind === 'text');
  return after !== undefined && isLegalBasis(after.text) && isPosition(lines[at]?.text ?? '');
}
