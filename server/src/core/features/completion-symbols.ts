import { kindOfName, type BodyKind } from '../legal/bodies';
import { compareDates, toSlashDate, type CalendarDate } from '../legal/calendar';
import { docTypeOf, type DocTypeId } from '../legal/doc-types';
import type { DocumentRecord } from '../legal/document-table';
import { foldKey, oneLine } from '../text/vietnamese';
import type { Cursor } from './completion-cursor';
import { bodyKey, ownBodyOf, REMEMBERED } from './completion-own-body';
import { clean } from './skeleton-blanks';
import { filingOf, type IssuingBody } from './skeleton-bodies';
import { lettersOf } from './skeleton-names';

/** A symbol for the number line. */
export interface NextSymbol {
  readonly text: string;
  readonly detail: string;
  /** What it was counted from. */
  readonly says: string;
}

/**
 *     16/QĐ-UBND      16/2026/QĐ-UBND      05-NQ/TU
 *     ^^ ^^^^^^^      ^^ ^^^^ ^^^^^^^      ^^ ^^^^^
 */
const SYMBOL = /^(\d{1,5})(?:\/(\d{4}))?([-/]\p{L}.*)$/u;

interface Numbered {
  readonly record: DocumentRecord;
  readonly number: number;
  /** `/QĐ-UBND` */
  readonly codes: string;
  /** Regulations of the State carry it, and have series of their own: `16/2026/QĐ-UBND`. */
  readonly hasYear: boolean;
  /** What counts together; of those with the year in their symbol it tells so. */
  readonly series: string;
}

/**
 * The next number of each series of this type and body in the workspace, the series with the newest document first. `tail`: the symbol that
 * stands there already. It is a proposal: a number is given when the document is issued, a draft has none (30/2020/NĐ-CP, Điều 15).
 */
export function nextSymbols(cursor: Cursor, tail: string | null): readonly NextSymbol[] {
  const own = ownNumbered(cursor);
  const isWanted = tail === null ? (one: Numbered) => isOfType(one, cursor) : (one: Numbered) => one.series === seriesOf(tail);
  const wanted = new Set(own.filter(isWanted).map(({ series }) => series));
  return [...wanted].flatMap((series) => {
    const counted = own.filter((one) => one.series === series);
    const [newest] = counted;
    return newest ? [nextOf(newest, together(newest, counted, own), cursor)] : [];
  });
}

/** Of the same body, where both headings tell it, the newest first. */
function ownNumbered({ analysis }: Cursor): readonly Numbered[] {
  const own = bodyKey(oneLine(analysis.tree.preface.issuer?.text ?? ''));
  const isOwn = (issuer: string) => own === '' || issuer === '' || issuer.includes(own) || own.includes(issuer);
  const numbered = analysis.register.all().filter(({ issuer }) => isOwn(bodyKey(issuer))).flatMap(readNumbered);
  return numbered.sort((a, b) => compareDates(b.record.date, a.record.date) || b.number - a.number);
}

function readNumbered(record: DocumentRecord): readonly Numbered[] {
  const match = SYMBOL.exec(record.symbol);
  if (!match || record.origin.from !== 'file') return [];
  const [, number, year = '', codes = ''] = match;
  return [{ record, number: Number(number), hasYear: year !== '', codes, series: seriesOf(`${year && `/${year}`}${codes}`) }];
}

/** `/2026/QĐ-UBND` and `/2025/QĐ-UBND` are one series, `/QĐ-UBND` is another. */
function seriesOf(tail: string): string {
  return foldKey(tail).replace(/^\/\d{4}(?=[-/])/, '/*');
}

/** Of the type of this document; a Quy định of the Party counts with the Quyết định, whose code it has. */
function isOfType({ record, codes }: Numbered, { analysis: { regime } }: Cursor): boolean {
  if (regime.docType === null || record.docType === regime.docType) return true;
  const { partyCodes } = docTypeOf(regime.docType);
  return codes.startsWith('-') && partyCodes.some((code) => codes.startsWith(`-${code}/`));
}

/**
 * A body's own công văn carry the unit that drafted them: `12/UBND-VX`, `13/UBND-KT`. Where their numbers rise with their days across the
 * units they are one series; where they do not, each unit has its own.
 */
function together(newest: Numbered, series: readonly Numbered[], own: readonly Numbered[]): readonly Numbered[] {
  if (newest.record.docType !== 'official-letter' || newest.codes.startsWith('-')) return series;
  const { year } = newest.record.date;
  const letters = own.filter(({ record }) => record.docType === 'official-letter' && record.date.year === year);
  return letters.every((one, at) => at === 0 || one.number < (letters[at - 1]?.number ?? 0)) ? [...letters, ...series.filter(({ record }) => record.date.year !== year)] : series;
}

/** The State counts by the year, the Party by the term: the number goes on from the newest, whenever its term began. */
function nextOf(newest: Numbered, series: readonly Numbered[], cursor: Cursor): NextSymbol {
  const isParty = newest.codes.startsWith('-');
  const year = ownYear(cursor) ?? newest.record.date.year;
  const counted = isParty ? sameTerm(series) : series.filter(({ record }) => record.date.year === year);
  const last = counted.reduce<Numbered | null>((most, one) => (most === null || one.number > most.number ? one : most), null);
  const text = `${String((last?.number ?? 0) + 1).padStart(2, '0')}${newest.hasYear ? `/${year}` : ''}${newest.codes}`;
  if (!last) return { text, detail: `Số đầu tiên của năm ${year}`, says: `Trong thư mục chưa có số nào của năm ${year}; gần nhất là ${described(newest)}. ${GIVEN_LATER}` };
  const when = isParty ? '' : ` năm ${year}`;
  const says = [`Số lớn nhất${when} trong thư mục: ${described(last)}.`, gapsIn(counted), isParty ? 'Số của Đảng tính theo nhiệm kỳ: nhiệm kỳ mới lại bắt đầu từ 01.' : '', GIVEN_LATER];
  return { text, detail: `Số tiếp theo, sau ${last.record.symbol}`, says: says.filter(Boolean).join(' ') };
}

const GIVEN_LATER = 'Văn thư cấp số khi ban hành; bản dự thảo để trống.';

/** `15/QĐ-UBND, ngày 04/9/2026 (tệp to-cong-tac.vbhc)` */
function described({ record: { symbol, date, origin } }: Numbered): string {
  const file = origin.from === 'file' ? decoded(origin.uri.slice(origin.uri.lastIndexOf('/') + 1)) : '';
  return `${symbol}, ngày ${toSlashDate(date)}${file === '' ? '' : ` (tệp ${file})`}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name;
  }
}

/** A folder that lacks a few numbers may lack files; one that lacks many is no register of all. */
const MOST_GAPS = 3;

function gapsIn(counted: readonly Numbered[]): string {
  const numbers = new Set(counted.map(({ number }) => number));
  const first = Math.min(...numbers);
  const missing = Array.from({ length: Math.min(Math.max(...numbers) - first, 1000) }, (_, at) => first + at).filter((number) => !numbers.has(number));
  if (missing.length === 0 || missing.length > MOST_GAPS) return '';
  return `Thư mục chưa có số ${missing.map((number) => String(number).padStart(2, '0')).join(', ')}.`;
}

/** The year that the heading says, though its day be blank; else that in which somebody writes. */
function ownYear({ analysis, today }: Cursor): number | null {
  const written = Number(analysis.tree.preface.placeDate?.year?.text ?? NaN);
  return written > 1945 && written < 2100 ? written : (today?.year ?? null);
}

/** From the newest back as long as the numbers fall with the days: a new term begins anew. */
function sameTerm(series: readonly Numbered[]): readonly Numbered[] {
  const end = series.findIndex((one, at) => at > 0 && one.number > (series[at - 1]?.number ?? Infinity) && isLongAgo(one, series[at - 1]));
  return end < 0 ? series : series.slice(0, end);
}

/** No two papers of one series that were numbered out of order lie as far apart. */
function isLongAgo({ record }: Numbered, newer: Numbered | undefined): boolean {
  const days = ({ year, month, day }: CalendarDate) => year * 365 + month * 30 + day;
  return newer !== undefined && days(newer.record.date) - days(record.date) > 45;
}

const CODES: Readonly<Partial<Record<BodyKind, string>>> = {
  'peoples-committee': 'UBND', 'peoples-council': 'HĐND', 'provincial-party': 'TU', 'local-party': 'ĐU', 'central-party': 'TW',
};

/** `/QĐ-UBND` with room for the number, or behind the digits that stand there; nothing where the code of the body is not certain. */
export function blankSymbols({ analysis, bodies }: Cursor, digits: string): readonly NextSymbol[] {
  const { docType, verdict } = analysis.regime;
  const own = ownBodyOf(analysis, bodies);
  const isParty = verdict.profile === 'party' || (verdict.profile === 'unknown' && own?.regime === 'party');
  const body = own ? clean(own.abbreviation) || lettersOf(own) : lettersByName(oneLine(analysis.tree.preface.issuer?.text ?? ''));
  const codes = docType && body && verdict.profile !== 'legislation' ? codesFor(docType, { body, isParty, own }) : null;
  if (codes === null) return [];
  const detail = digits === '' ? 'Số để trống, ghi khi ban hành' : 'Ký hiệu của loại văn bản và cơ quan';
  const says = own?.abbreviation === undefined ? '' : `Chữ viết tắt ${own.abbreviation}: ${REMEMBERED.toLocaleLowerCase('vi')} cho ${clean(own.name)}.`;
  return [{ text: digits === '' ? `    ${codes}` : `${digits.padStart(2, '0')}${codes}`, detail, says }];
}

function lettersByName(name: string): string | undefined {
  const kind = kindOfName(name);
  return kind === null ? undefined : kind.startsWith('ministry:') ? kind.slice('ministry:'.length) : CODES[kind];
}

interface Letters {
  readonly body: string;
  readonly isParty: boolean;
  readonly own: IssuingBody | null;
}

/** `/QĐ-UBND`, `-QĐ/TU`; of a công văn `/SNV-TCCB` with the unit that usually drafts. */
function codesFor(docType: DocTypeId, { body, isParty, own }: Letters): string | null {
  const { stateCode, partyCodes } = docTypeOf(docType);
  const [partyCode] = partyCodes;
  if (isParty) return partyCode === undefined ? null : `-${partyCode}/${body}`;
  const [unit = ''] = own && docType === 'official-letter' ? filingOf(own).split(',') : [];
  if (unit.trim() !== '') return `/${body}-${unit.trim()}`;
  return stateCode === null ? null : `/${stateCode}-${body}`;
}
