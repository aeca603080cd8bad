import { DOC_TYPE_KEYS, findDocType } from '../legal/doc-types';
import { subField, type Field } from '../text/span';
import { fold, foldKey, isAllCapitals, startsLowerCase } from '../text/vietnamese';
import type { Line } from './line';
import { readMarker } from './marker';
import { kindOfMark, NO_MARKS, type Marks } from './marks';
import { isBareSymbol, readNumberLine } from './number-line';
import { isEnacting } from './preamble';
import { readPlaceDate } from './place-date';
import { findMotto, findNationalTitle, findPartyTitle } from './titles';
import type { DocTypeLine, NumberLine, PlaceDate, ProvisionKind } from './tree';

/** What stands above the type line (or, in a công văn, above `Kính gửi`), in either order, one under another or side by side. */
export interface HeadingBlock extends Marks {
  readonly nationalTitle: Field | null;
  readonly motto: Field | null;
  readonly partyTitle: Field | null;
  /** Lines in capitals that name the issuer and its parent, in order. */
  readonly names: readonly Field[];
  readonly star: Field | null;
  readonly numberLine: NumberLine | null;
  readonly placeDate: PlaceDate | null;
  readonly draftMark: Field | null;
  readonly docType: DocTypeLine | null;
  readonly subjectLabel: Field | null;
  readonly subject: Field | null;
  /** Index of the first line below the block. */
  readonly next: number;
}

type Found = { -readonly [K in keyof Omit<HeadingBlock, 'names' | 'next'>]: HeadingBlock[K] };

const NOTHING: Found = {
  nationalTitle: null, motto: null, partyTitle: null, star: null, numberLine: null, placeDate: null,
  draftMark: null, docType: null, subjectLabel: null, subject: null, ...NO_MARKS,
};

/** No heading is longer than this, stamps and blank lines included. */
const LONGEST_HEADING = 70;
/** Two columns and the space between them; a longer line is running text. */
const LONGEST_LINE = 1000;
const COPY_STAMP = /^BẢN SAO$/;
const LETTER_SUBJECT = /^[vV]\/[vV](?:\s*[:.])?(?=\s|$|\p{L})\s*/u;
/** The words that `V/v` stands for, under the symbol of a State công văn: `Số: 12/UBND-VX`. */
const LETTER_SUBJECT_IN_WORDS = /^Về việc\s*(?::\s*)?(?=\p{L})/u;

export function readHeadingBlock(lines: readonly Line[]): HeadingBlock {
  const found = { ...NOTHING };
  let names: Field[] = [];
  let plain: Field[] = [];
  const last = lastAnchor(lines);
  let index = 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.kind === 'blank' || line.kind === 'rule' || line.kind === 'page-number') continue;
    if (found.docType || (beginsBody(line, index, last) && !(index > last && isSubjectOfPartyLetter(lines, index, found)))) break;
    const rest = takeFields(line, found);
    if (found.subjectLabel && !found.subject && found.subjectLabel.span.start >= line.content.start) {
      const subject = readLetterSubject(lines, index, found.subjectLabel);
      found.subject = subject.field;
      index = subject.lastLine;
      continue;
    }
    const texts = rest.filter(({ text }) => RUNNING_TEXT.test(text));
    if (texts.length > 0 && !found.numberLine && !found.star) names = [];
    else names = names.concat(rest.filter(({ text }) => isName(text)));
    if (found.numberLine) plain = plain.concat(texts);
  }
  if (!found.docType && !found.subject && found.numberLine?.shape === 'party') found.subject = joinLines(lines, plain);
  return { ...found, names, next: index };
}

/** Words in small letters, or the time of a digital signature: what stands above such a line is no name of the issuer. */
const RUNNING_TEXT = /\p{Ll}{2}|\d[.:/]\d{2}[.:/]\d{2}/u;

/** `NHIỆM KỲ 2025 - 2030` under the name of a congress. */
const TERM = /\d{4}\s*[-–]\s*\d{4}$/;

/** Capitals, and mostly letters: `ỦY BAN NHÂN DÂN`, but no stamp and no `17.01.2025 17:17:01 Z`. */
function isName(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const length = text.replace(TERM, '').length;
  return /^(?:[-–] ?)?[\p{L}(]/u.test(text) && isAllCapitals(text) && !COPY_STAMP.test(text) && letters >= 3 && letters * 2 > length;
}

/** The subject of a Party công văn stands under its number without any label. */
function joinLines(lines: readonly Line[], fields: readonly Field[]): Field | null {
  const first = fields[0];
  if (!first) return null;
  const lineOf = ({ span }: Field) => lines.findIndex((line) => line.span.end >= span.end);
  const joined = fields.filter((field, at) => lineOf(field) === lineOf(first) + at);
  const end = joined.at(-1)?.span.end ?? first.span.end;
  return { span: { start: first.span.start, end }, text: joined.map(({ text }) => text).join('\n') };
}

/** The last line that can only stand in a heading; what stands before it is heading or stamp. -1 when there is none. */
function lastAnchor(lines: readonly Line[]): number {
  const head = lines.slice(0, LONGEST_HEADING);
  const probe = { ...NOTHING };
  let last = -1;
  for (const line of head) {
    if (line.kind !== 'text') continue;
    if (probe.docType || line.text.length > LONGEST_LINE || /^(?:Điều \d|Căn cứ |Kính gửi|Nơi nhận)/.test(line.text)) break;
    const before = Object.values(probe).filter(Boolean).length;
    takeFields(line, probe);
    if (probe.docType && probe.subjectLabel && line.index > last + 1) break;
    if (Object.values(probe).filter(Boolean).length > before) last = line.index;
  }
  return last;
}

/** `về việc …` right under the line of a Party công văn that holds number and date side by side, and above `Kính gửi`. */
function isSubjectOfPartyLetter(lines: readonly Line[], index: number, { numberLine, subject }: Found): boolean {
  if (subject || numberLine?.shape !== 'party' || numberLine.typeCode?.text !== 'CV' || lines[index - 1]?.kind !== 'text') return false;
  const below = lines.slice(index, index + 8);
  const end = below.findIndex(({ text }) => /^kinh (?:gui|trinh)/.test(fold(text)));
  return end > 0 && below.slice(0, end).every(({ text }) => readMarker(text) === null);
}

function beginsBody({ text }: Line, index: number, last: number): boolean {
  if (index > last || text.length > LONGEST_LINE || /^(?:kinh (?:gui|trinh)|can cu )/.test(fold(text))) return true;
  const marker = isBareSymbol(text) || LETTER_SUBJECT.test(text) ? null : readMarker(text);
  return marker !== null && !LOOSE_MARKERS.has(marker.kind);
}

/** `Dự thảo`, `DỰ THẢO LẦN 2`, `(Dự thảo lần thứ hai)`, `Dự thảo ngày 05/3/2026` */
const DRAFT_MARK = /^\(?du thao(?: \d{1,2})?(?:,? (?:lan|so|ban)(?: thu)? (?:\d{1,2}|\p{Ll}{2,4}))?(?:,? ngay [\d/.-]{3,10})?\)?$/u;

/** What stamps leave above a heading looks like these: `18.11.2024 07:25:14`, `+07:00`. */
const LOOSE_MARKERS: ReadonlySet<ProvisionKind> = new Set(['decimal', 'dash', 'plus']);

/** Takes from one line every field it holds, and returns what is left of it, column by column. */
function takeFields(line: Line, found: Found): readonly Field[] {
  const title = findNationalTitle(line) ?? findPartyTitle(line);
  if (title) {
    if (/^[CQ]/u.test(title.text)) found.nationalTitle ??= title;
    else found.partyTitle ??= title;
  }
  const motto = title ? null : findMotto(line);
  if (motto) found.motto ??= motto;
  const taken = title ?? motto;
  const cells = taken ? cellsAround(line, taken) : cellsOf(line.text, line.content.start);
  return cells.flatMap((cell) => takeCell(cell, found) ?? []);
}

function cellsAround(line: Line, taken: Field): readonly Field[] {
  const before = line.text.slice(0, taken.span.start - line.content.start);
  const after = line.text.slice(taken.span.end - line.content.start);
  return [...cellsOf(before, line.content.start), ...cellsOf(after, taken.span.end)];
}

/** Columns stand apart by tabs or by three spaces and more; blanks of a number or a date hold their column together. */
function cellsOf(text: string, start: number): readonly Field[] {
  const cells: Field[] = [];
  for (const match of text.matchAll(/\S+(?:(?:[^\S\t]{1,2}(?=\S)|[^\S\t]{3,}(?=[/-]|tháng|năm|thang|nam))\S+)*/g)) {
    cells.push({ span: { start: start + match.index, end: start + match.index + match[0].length }, text: match[0] });
  }
  return cells;
}

/** Reads one column; returns what is no field of the heading, or null. */
function takeCell(cell: Field, found: Found): Field | null {
  if (!found.placeDate && (found.placeDate = readPlaceDate(cell))) {
    const left = cell.text.slice(0, found.placeDate.span.start - cell.span.start).trimEnd();
    return left && takeCell({ span: { start: cell.span.start, end: cell.span.start + left.length }, text: left }, found) || null;
  }
  if (!found.numberLine && (found.numberLine = readNumberLine(cell))) return null;
  if (/^\*{1,3}$/.test(cell.text)) {
    found.star ??= cell;
    return null;
  }
  if (DRAFT_MARK.test(foldKey(cell.text))) {
    found.draftMark ??= cell;
    return null;
  }
  const mark = kindOfMark(cell.text);
  if (mark) {
    found[mark] ??= cell;
    return null;
  }
  return takeSubjectLabel(cell, found) || takeDocType(cell, found) ? null : cell;
}

function takeSubjectLabel(cell: Field, found: Found): boolean {
  const { numberLine } = found;
  const isStateLetter = numberLine?.shape === 'state' && !numberLine.typeCode && numberLine.issuerCode !== null;
  const label = LETTER_SUBJECT.exec(cell.text) ?? (isStateLetter ? LETTER_SUBJECT_IN_WORDS.exec(cell.text) : null);
  if (!label) return false;
  const text = label[0].trimEnd();
  found.subjectLabel ??= { span: { start: cell.span.start, end: cell.span.start + text.length }, text };
  return true;
}

function takeDocType(cell: Field, found: Found): boolean {
  if (!isAllCapitals(cell.text)) return takeTypeInSmallLetters(cell, found);
  const mark = isEnacting(cell.text) ? 0 : (/\s*[:.]$/.exec(cell.text)?.[0].length ?? 0);
  const name = subField(cell, 0, cell.text.length - mark);
  const docType = findDocType(name.text);
  if (!docType) return takeTypeAndSubject(cell, found);
  if (docType.id === 'document') return false;
  found.docType ??= { ...name, docType: docType.id };
  return true;
}

/** `Thông báo` under `Số: 15/TB-UBND`: the symbol says that this line is the type, though not in capitals. */
function takeTypeInSmallLetters(cell: Field, found: Found): boolean {
  const code = found.numberLine?.typeCode?.text;
  const docType = code && cell.text.length < 30 ? findDocType(cell.text) : undefined;
  if (!code || !docType || ![docType.stateCode, ...docType.partyCodes].includes(code)) return false;
  found.docType ??= { ...cell, docType: docType.id };
  return true;
}

/** `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2027`: type and subject on one line, told apart when the symbol says the type. */
function takeTypeAndSubject(cell: Field, found: Found): boolean {
  const code = found.numberLine?.typeCode?.text;
  const key = fold(cell.text);
  const name = code && DOC_TYPE_KEYS.find((one) => key.startsWith(`${one} `));
  const docType = name ? findDocType(name) : undefined;
  if (!name || !code || !docType || ![docType.stateCode, ...docType.partyCodes].includes(code)) return false;
  found.docType ??= { ...subField(cell, 0, name.length), docType: docType.id };
  found.subject ??= subField(cell, name.length + 1, cell.text.length);
  return true;
}

/** The subject of a công văn: from `V/v` over the lines below, to a blank line or the addressees. */
function readLetterSubject(lines: readonly Line[], first: number, label: Field): { field: Field | null; lastLine: number } {
  const line = lines[first];
  if (!line) return { field: null, lastLine: first };
  const own = cellsOf(line.text, line.content.start).find(({ span }) => span.start === label.span.start);
  const tail = line.text.slice(label.span.end - line.content.start);
  const start = label.span.end + (tail.length - tail.trimStart().length);
  const ownEnd = own?.span.end ?? line.content.end;
  const isNarrow = ownEnd < line.content.end;
  let last = first;
  while (last - first < 4 && continuesSubject(lines[last + 1]) && (!isNarrow || startsLowerCase(lines[last + 1]?.text ?? ''))) last += 1;
  const end = last === first ? ownEnd : (lines[last]?.content.end ?? start);
  const rest = lines.slice(first + 1, last + 1).map(({ text }) => `\n${text}`);
  const subject = line.text.slice(start - line.content.start, ownEnd - line.content.start) + rest.join('');
  return { field: subject.trim() ? { span: { start, end }, text: subject } : null, lastLine: last };
}

function continuesSubject(line: Line | undefined): boolean {
  if (!line || line.kind !== 'text') return false;
  const text = fold(line.text);
  if (/^kinh (?:gui|trinh)|ngay\s.*thang\s.*nam/.test(text) || readMarker(line.text) !== null || kindOfMark(line.text)) return false;
  return findMotto(line) === null && findNationalTitle(line) === null && findPartyTitle(line) === null;
}
