import type { Field } from '../text/span';
import { isPartyCode, isStateCode } from '../legal/doc-types';

/** The symbol of a citation, as written and as read. */
export interface SymbolMatch {
  readonly field: Field;
  readonly symbol: string;
  readonly number: string;
  readonly year: number | null;
  readonly typeCode: string | null;
  readonly issuerCode: string;
  readonly shape: 'state' | 'party';
}

/** Spaces, and one line or page break, as they stand inside a symbol that was cut. */
const CUT = '[^\\S\\n]{0,3}(?:\\n[^\\S\\n]*){0,3}';
/** Spaces on one line. */
const SPACE = '[^\\S\\n]{0,3}';
const HYPHEN = '[-–—−]';
/** `66`, `66.22`, `30c` */
const NUMBER = '(?<number>\\d{1,5}(?:\\.\\d{1,2})?\\p{Ll}?)';
/** `TW`, `UBND`, `BNN&PTNT`, `QH14`, `TTg`, `CTr`, `QyĐ`; stops before a word glued on (`TT-BTCngày`). */
const CODE = '\\p{Lu}(?:[\\p{Lu}\\d&]|\\.(?=\\p{Lu}{2})|y(?=[ĐDÐ])|[rgi](?!\\p{Ll}))*';

/**
 *     35-CT/TW      10 -⏎CT/TW      05-QC/BTCTU-BNCTU
 *     ^^ ^^ ^^
 */
const PARTY = `${NUMBER}${CUT}${HYPHEN}${CUT}(?<partyType>\\p{Lu}[\\p{L}]{1,3})${SPACE}/${SPACE}(?<partyIssuer>${CODE}(?:${HYPHEN}${CODE})*(?:/nb)?)`;

/**
 *     03/QĐ-UBND      30/2020/NĐ-CP      17/NQ- CP      01/2022/TTLT-BCA-⏎BQP      45/2019/QH14
 *     ^^ ^^^^^^^
 */
const STATE_TAIL = `(?<first>${CODE})(?<rest>${SPACE}[-–—−/]${CUT}${CODE}(?:[-–—−/]\\n?${CODE})*)?`;
const STATE = `${NUMBER}${SPACE}/${CUT}(?:(?<year>\\d{4,5})${SPACE}[/-]${CUT})?${STATE_TAIL}`;

const rename = (pattern: string, name: string) => pattern.replace('(?<number>', `(?<${name}>`);
const SYMBOL = new RegExp(`(?<![\\p{L}\\d/.,_-])(?:${rename(PARTY, 'partyNumber')}|${rename(STATE, 'stateNumber')})(?![\\p{Lu}\\d])`, 'gu');

/** Every symbol of `clean`, in order. Linear: a match begins with a digit and reaches a bounded distance. */
export function* findSymbols(clean: string): Generator<SymbolMatch> {
  for (const match of clean.matchAll(SYMBOL)) {
    const read = readParty(match) ?? readState(match);
    if (read) yield read;
  }
}

/** Đ for its look-alikes, Latin for Cyrillic. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  Ð: 'Đ', А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y',
};

export function normalizeSymbol(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/ĐÐ|ÐĐ/g, 'Đ')
    .replace(/[\u00D0\u0410-\u042F]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

function fieldOf(match: RegExpExecArray): Field {
  return { span: { start: match.index, end: match.index + match[0].length }, text: match[0] };
}

function readParty(match: RegExpExecArray): SymbolMatch | null {
  const { partyNumber, partyType, partyIssuer } = match.groups ?? {};
  if (!partyNumber || !partyType || !partyIssuer) return null;
  const typeCode = normalizeSymbol(partyType);
  if (!isPartyCode(typeCode) && !isPartyLike(typeCode)) return null;
  const issuerCode = normalizeSymbol(partyIssuer);
  const symbol = `${partyNumber}-${typeCode}/${issuerCode}`;
  return { field: fieldOf(match), symbol, number: partyNumber, year: null, typeCode, issuerCode, shape: 'party' };
}

/** Written wrongly, yet a type: `QD`, `CTR`, `DA`; or a State type in the Party's order. */
function isPartyLike(code: string): boolean {
  const upper = code.toUpperCase().replace(/Đ/g, 'D');
  return ['QD', 'QDI', 'QYD', 'CTR', 'TTR', 'DA', 'CD', 'GM', 'LB', 'BS', 'NQ', 'TTLT', 'HD', 'GGT'].includes(upper);
}

function readState(match: RegExpExecArray): SymbolMatch | null {
  const { stateNumber, year, first, rest } = match.groups ?? {};
  if (!stateNumber || !first) return null;
  const head = normalizeSymbol(first);
  const tail = rest ? normalizeSymbol(rest) : '';
  const symbol = normalizeSymbol(match[0]);
  const shared = { field: fieldOf(match), symbol, number: stateNumber, year: year ? Number(year) : null, shape: 'state' as const };
  if (tail === '') return isLawmaker(head) || year ? { ...shared, typeCode: null, issuerCode: head } : null;
  if (isStateCode(head) || isStateLike(head)) return { ...shared, typeCode: head, issuerCode: tail.slice(1) };
  return { ...shared, typeCode: null, issuerCode: head + tail };
}

/** `QH14`, `UBTVQH15`; and those whose symbols had no type before 1997. */
function isLawmaker(code: string): boolean {
  return /^(?:QH|UBTVQH)\d{1,2}$/.test(code) || /^(?:CP|HĐBT|TTg|CTN)$/.test(code);
}

function isStateLike(code: string): boolean {
  const upper = code.toUpperCase().replace(/Đ/g, 'D');
  return ['QD', 'QYD', 'CTR', 'TTR', 'DA', 'ND', 'CD', 'HD', 'CV', 'KL', 'TRS', 'QC'].includes(upper);
}
