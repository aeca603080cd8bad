import { kindOfName, type BodyKind } from '../legal/bodies';
import { compareDates, toSlashDate, type CalendarDate } from '../legal/calendar';
import { docTypeOf } from '../legal/doc-types';
import type { DocumentRecord } from '../legal/document-table';
import { foldKey, oneLine } from '../text/vietnamese';
import { ownDay, type Cursor } from './completion-cursor';

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
  readonly year: string | null;
  /** What counts together: `/QĐ-UBND`. */
  readonly codes: string;
}

/** The next number of each series of this type and body in the workspace, the series with the newest document first. `tail`: the symbol that stands there already. */
export function nextSymbols(cursor: Cursor, tail: string | null): readonly NextSymbol[] {
  const numbered = cursor.analysis.register.all().flatMap(readNumbered);
  const wanted = tail === null ? null : codesOf(tail);
  const codes = new Set(numbered.filter((one) => (wanted === null ? isOwnSeries(one, cursor) : foldKey(one.codes) === foldKey(wanted))).map((one) => one.codes));
  const own = numbered.filter((one) => codes.has(one.codes)).sort((a, b) => compareDates(b.record.date, a.record.date) || b.number - a.number);
  return [...new Set(own.map((one) => one.codes))].map((series) => nextOf(own.filter((one) => one.codes === series), cursor));
}

function readNumbered(record: DocumentRecord): readonly Numbered[] {
  const match = SYMBOL.exec(record.symbol);
  return match && record.origin.from === 'file' ? [{ record, number: Number(match[1]), year: match[2] ?? null, codes: match[3] ?? '' }] : [];
}

function codesOf(tail: string): string {
  return tail.replace(/^\/\d{4}(?=[-/])/, '');
}

/** Of the same type, where the text tells it, and of the same body, where both headings do. */
function isOwnSeries({ record }: Numbered, { analysis }: Cursor): boolean {
  const { docType } = analysis.regime;
  const own = foldKey(analysis.tree.preface.issuer?.text ?? '').replace(/^ubnd /, 'uy ban nhan dan ').replace(/^hdnd /, 'hoi dong nhan dan ');
  const other = foldKey(record.issuer);
  return (docType === null || record.docType === docType) && (own === '' || other === '' || other.includes(own) || own.includes(other));
}

/** The State counts by the year, the Party by the term: the number goes on from the newest, whenever its term began. */
function nextOf(series: readonly Numbered[], cursor: Cursor): NextSymbol {
  const [newest] = series;
  const day = ownDay(cursor) ?? newest?.record.date ?? null;
  const isParty = newest?.codes.startsWith('-') === true;
  const counted = isParty ? sameTerm(series) : series.filter(({ record }) => record.date.year === day?.year);
  const last = counted.reduce<Numbered | null>((most, one) => (most === null || one.number > most.number ? one : most), null);
  const number = String((last?.number ?? 0) + 1).padStart(2, '0');
  const year = newest?.year && day ? `/${day.year}` : '';
  const says = last ? `Số lớn nhất trong thư mục là ${last.record.symbol}, ngày ${toSlashDate(last.record.date)}.` : `Trong thư mục chưa có số nào của năm ${day?.year ?? ''}.`;
  return { text: `${number}${year}${newest?.codes ?? ''}`, detail: last ? `Số tiếp theo, sau ${last.record.symbol}` : 'Số đầu tiên của năm', says };
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
export function blankSymbols({ analysis }: Cursor, digits: string): readonly NextSymbol[] {
  const { docType, verdict } = analysis.regime;
  const isParty = verdict.profile === 'party';
  const kind = kindOfName(oneLine(analysis.tree.preface.issuer?.text ?? ''));
  const body = kind === null ? undefined : kind.startsWith('ministry:') ? kind.slice('ministry:'.length) : CODES[kind];
  const type = docType && (isParty ? docTypeOf(docType).partyCodes[0] : docTypeOf(docType).stateCode);
  if (!body || !type || verdict.profile === 'legislation') return [];
  const codes = isParty ? `-${type}/${body}` : `/${type}-${body}`;
  const detail = digits === '' ? 'Số để trống, ghi khi ban hành' : 'Ký hiệu của loại văn bản và cơ quan';
  return [{ text: digits === '' ? `    ${codes}` : `${digits.padStart(2, '0')}${codes}`, detail, says: '' }];
}
