import { isPartyCode, isStateCode } from '../legal/doc-types';
import type { SourceText } from '../text/source-text';
import type { Field } from '../text/span';
import type { SymbolShape } from './citation';
import { Reader } from './reader';

/*
 * The grammar of numbers and symbols.
 *
 *     symbol  = party | state | old
 *     party   = number  hyphen  type  slash  issuer                       35-CT/TW   10 -⏎CT/TW   05-QC/BTCTU-BNCTU
 *     state   = number  slash  [ year  ( slash | hyphen ) ]  codes        03/QĐ-UBND   30/2020/NĐ-CP   45/2019/QH14
 *     old     = number  ( hyphen | slash )  code                          73-CP   111-HĐBT   158/UB   95/TTBTXH
 *             | number  hyphen  code  slash  code                         714-SGDĐT/GDMN, turned round
 *     codes   = code  { joint  code }                                     TTLT-BCA-⏎BQP   NQLT/UBTVQH15-CP   UBND-nc
 *     number  = digits  [ "." digits ]  [ letter ]                        66   66.22   30c
 *
 * Between the tokens may stand what damage leaves there: spaces, a line or page break, dashes of other kinds.
 */

/** The symbol of a citation, as written and as read. */
export interface SymbolMatch {
  readonly field: Field;
  /** `35-CT/TW`: no white space, plain hyphens, Đ and Latin letters for their look-alikes. */
  readonly symbol: string;
  readonly number: string;
  readonly numberField: Field;
  readonly year: number | null;
  readonly yearField: Field | null;
  readonly typeCode: string | null;
  readonly typeCodeField: Field | null;
  readonly issuerCode: string;
  readonly shape: SymbolShape;
}

const GAP = /[^\S\n]{0,8}/y;
/** Spaces, and one line or page break. */
const BREAK = /[^\S\n]{0,4}(?:\n[^\S\n]{0,4}){0,3}/y;
const HYPHEN = /[-–—−]/y;
const SLASH = /[/⁄∕]/y;
const NUMBER = /\d{1,6}(?:\.\d{1,2})?(?:\p{Ll}(?!\p{L}))?/uy;
const YEAR = /\d{4,5}(?!\d)/y;
/** `12/98/NĐ-CP` */
const SHORT_YEAR = /\d{2}(?=\/\p{Lu}{2,4}[-/])/uy;
/** A small letter that ends a code (`CTr`, `TTg`, `BCĐ389QNg`, `QĐi`); the next word may be glued on: `TTgngày`. */
const LAST_SMALL = '[rgi](?!(?!ngày|của|về|ban|quy|và|cho|có|để|được|bao)\\p{Ll})';
/** `TW`, `UBND`, `BNN&PTNT`, `QH14`, `QyĐ`, `BCĐ389`; `§` is Đ of an old font. Stops before a word glued on (`TT-BTCngày`). */
const CODE = new RegExp(`[\\p{Lu}§](?:(?:[\\p{Lu}\\d&§]|y(?=[ĐDÐ])|v(?=\\p{Lu}{2})|${LAST_SMALL})+|(?!\\p{Ll}))`, 'uy');
/** Units in small letters behind a hyphen: `UBND-nc`, `STC-qlns`. */
const SMALL_CODE = /\p{Ll}[\p{Ll}\d]{0,7}(?![\p{L}\d])/uy;
/** `CT` in `35-CT/TW`, with what haste makes of it: `Ct`, `QDi`. */
const PARTY_TYPE = /[\p{Lu}§]\p{L}{1,3}(?!\p{L})/uy;
/** `/nb` behind a Party issuer. */
const PARTY_TAIL = /\/nb(?!\p{L})/uy;

/** Every symbol of the text, in order. Linear: each begins with a number and reaches a bounded distance. */
export function* findSymbols(source: SourceText): Generator<SymbolMatch> {
  const { clean } = source;
  let end = 0;
  for (let at = 0; at < clean.length; at += 1) {
    if (!isMark(clean.charCodeAt(at))) continue;
    const start = numberBefore(clean, at);
    const symbol = start < end ? null : readSymbol(source, start);
    if (!symbol) continue;
    ({ end } = symbol.field.span);
    yield symbol;
    at = end - 1;
  }
}

/** `/`, `-` and their look-alikes: every symbol has one right behind its number. */
function isMark(code: number): boolean {
  if (code < 0x2013) return code === 0x2f || code === 0x2d;
  return code === 0x2013 || code === 0x2014 || code === 0x2212 || code === 0x2044 || code === 0x2215;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** White space between number and mark (UTF-16 units). */
const MOST_SPACES = 10;

/** Where the number begins that ends right before the mark at `mark`; -1 when none does, or something is glued to it. */
function numberBefore(clean: string, mark: number): number {
  let at = mark - 1;
  while (at > mark - MOST_SPACES && /\s/.test(clean.charAt(at))) at -= 1;
  if (!isDigit(clean.charCodeAt(at)) && isDigit(clean.charCodeAt(at - 1))) at -= 1;
  if (!isDigit(clean.charCodeAt(at)) || !mayGoOn(clean, mark + 1)) return -1;
  while (isDigit(clean.charCodeAt(at - 1))) at -= 1;
  if (clean.charAt(at - 1) === '.' && isDigit(clean.charCodeAt(at - 2))) {
    at -= 2;
    while (isDigit(clean.charCodeAt(at - 1))) at -= 1;
  }
  return BEFORE_NUMBER.test(clean.slice(Math.max(0, at - 2), at)) ? at : -1;
}

/** A code or a year comes next; most marks behind a number stand in a date or a span of years. */
function mayGoOn(clean: string, from: number): boolean {
  let at = from;
  while (at < from + MOST_SPACES && /\s/.test(clean.charAt(at))) at += 1;
  if (!isDigit(clean.charCodeAt(at))) return /[^\P{L}\p{Ll}]|[§-]/u.test(clean.charAt(at));
  let digits = at;
  while (isDigit(clean.charCodeAt(digits))) digits += 1;
  return digits - at === 2 || digits - at === 4 || digits - at === 5;
}

/** Nothing is glued to a number but `số`. */
const BEFORE_NUMBER = /(?:^|[^\p{L}\d/.,_=%:-]|(?:^|\D):|[sS][ốôóè])$/u;

/** The symbol that begins at `at` of the clean text; null when none does. */
export function readSymbol(source: SourceText, at: number): SymbolMatch | null {
  const reader = new Reader(source, at);
  return reader.attempt(partySymbol) ?? reader.attempt(stateSymbol) ?? reader.attempt(oldSymbol);
}

/** A text that is a symbol and nothing else: what a reader typed for one. */
export function parseSymbol(source: SourceText): SymbolMatch | null {
  const symbol = readSymbol(source, 0);
  return symbol && symbol.field.span.end === source.clean.length ? symbol : null;
}

function partySymbol(reader: Reader): SymbolMatch | null {
  const number = reader.take(NUMBER);
  if (!number || !takeSpaced(reader, { mark: HYPHEN, before: BREAK, after: BREAK })) return null;
  const type = reader.take(PARTY_TYPE);
  if (!type || !isTypeCode(type.text, PARTY_LIKE) || !takeSpaced(reader, { mark: SLASH, before: GAP, after: BREAK })) return null;
  const issuer = issuers(reader);
  if (!issuer) return null;
  reader.take(PARTY_TAIL);
  const issuerField = reader.field(issuer.span.start, reader.at);
  return made(reader, { number, type, issuer: issuerField, year: null, shape: 'party' });
}

function stateSymbol(reader: Reader): SymbolMatch | null {
  const number = reader.take(NUMBER);
  if (!number || !takeSpaced(reader, { mark: SLASH, before: GAP, after: BREAK })) return null;
  const year = reader.attempt(yearAndMark);
  const first = reader.take(CODE);
  if (!first) return null;
  const isType = isTypeCode(first.text, STATE_LIKE);
  const rest = reader.attempt((inner) => joinedCodes(inner, { isAfterType: isType, isJoint: JOINT.test(first.text) }));
  if (!rest) return loneCode(reader, { number, first, year });
  const issuer = isType ? rest : reader.field(first.span.start, rest.span.end);
  return made(reader, { number, type: isType ? first : null, issuer, year, shape: 'state' });
}

/** `45/2019/QH14`, `217/TTg`, `04/TT`: one code behind the number. */
function loneCode(reader: Reader, { number, first, year }: Pick<Parts, 'number' | 'year'> & { readonly first: Field }): SymbolMatch | null {
  const code = normalizeSymbol(first.text);
  if (/^(?:UBTV)?QH\d{1,2}$/.test(code) || year) return made(reader, { number, type: null, issuer: first, year, shape: 'state' });
  return code.length > 1 ? made(reader, { number, type: null, issuer: first, year: null, shape: 'old' }) : null;
}

function oldSymbol(reader: Reader): SymbolMatch | null {
  const number = reader.take(NUMBER);
  const hyphen = reader.take(HYPHEN);
  const code = hyphen && reader.take(CODE);
  if (!number || !code) return null;
  const unit = reader.attempt((inner) => inner.take(SLASH) && inner.take(CODE));
  if (unit) return made(reader, { number, type: null, issuer: reader.field(code.span.start, unit.span.end), year: null, shape: 'old' });
  if (!isOldIssuer(normalizeSymbol(code.text))) return null;
  return made(reader, { number, type: null, issuer: code, year: null, shape: 'old' });
}

function yearAndMark(reader: Reader): Field | null {
  const year = reader.take(YEAR) ?? reader.take(SHORT_YEAR);
  return year && takeSpaced(reader, { mark: reader.sees(SLASH_AHEAD) ? SLASH : HYPHEN, before: GAP, after: BREAK }) ? year : null;
}

const SLASH_AHEAD = /[^\S\n]{0,8}[/⁄∕]/y;
const JOINT = /^(?:TTLT|NQLT|TTLB)$/;
/** `QĐ - UBND`, `NĐ.CP` */
const LOOSE = /[^\S\n]{0,3}[-–—−/](?:\s?-)?[^\S\n]{0,3}(?:\n[^\S\n]{0,4}){0,2}|\.(?=\p{Lu})/uy;
/** On one side of the mark at most: `BNV- BLĐTBXH`, `BNV -BLĐTBXH`; ` - UBND` is a new phrase. */
const TIGHT = /\.(?=\p{Lu}{2})|[-–—−/][^\S\n]{0,3}(?:\n[^\S\n]{0,4}){0,2}|[^\S\n]{1,3}[-–—−](?=\p{Lu})/uy;

/** `{ joint code }` behind the first code, at least one. */
function joinedCodes(reader: Reader, { isAfterType, isJoint }: { readonly isAfterType: boolean; readonly isJoint: boolean }): Field | null {
  let start = -1;
  for (let isFirst = true; ; isFirst = false) {
    const isLoose = isJoint || (isFirst && isAfterType);
    const code = reader.attempt((inner) => (inner.take(isLoose ? LOOSE : TIGHT) ? inner.take(CODE) : null)) ?? reader.attempt(smallCode);
    if (!code) return start < 0 ? null : reader.field(start, reader.at);
    if (start < 0) start = code.span.start;
  }
}

function smallCode(reader: Reader): Field | null {
  return reader.take(PLAIN_HYPHEN) ? reader.take(SMALL_CODE) : null;
}

const PLAIN_HYPHEN = /-/y;

/** `TW`, `BTCTU-BNCTU` */
function issuers(reader: Reader): Field | null {
  const first = reader.take(CODE);
  if (!first) return null;
  while (reader.attempt((inner) => (inner.take(PARTY_JOINT) ? inner.take(CODE) : null)));
  return reader.field(first.span.start, reader.at);
}

const PARTY_JOINT = /[-–—−]/y;

interface Spaced {
  readonly mark: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
}

/** A mark with the white space that may stand around it. */
function takeSpaced(reader: Reader, { mark, before, after }: Spaced): boolean {
  reader.take(before);
  if (!reader.take(mark)) return false;
  reader.take(after);
  return true;
}

interface Parts {
  readonly number: Field;
  readonly type: Field | null;
  readonly issuer: Field;
  readonly year: Field | null;
  readonly shape: SymbolShape;
}

/** Nothing may be glued on behind but a small word: `QH14`, `TT-BTCngày`. */
const GLUED = /[\p{Lu}\d§]/uy;

function made(reader: Reader, { number, type, issuer, year, shape }: Parts): SymbolMatch | null {
  if (reader.sees(GLUED)) return null;
  const field = reader.field(number.span.start, reader.at);
  return {
    field,
    symbol: normalizeSymbol(field.text),
    number: number.text,
    numberField: number,
    year: year && yearOf(year.text),
    yearField: year,
    typeCode: type && normalizeSymbol(type.text),
    typeCodeField: type,
    issuerCode: normalizeSymbol(issuer.text),
    shape,
  };
}

/** Symbols with two digits were written until about 1998. */
function yearOf(text: string): number {
  return text.length === 2 ? (text > '44' ? 1900 : 2000) + Number(text) : Number(text);
}

/** Đ for its look-alikes, Latin for Cyrillic. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '§': 'Đ', Ð: 'Đ', А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y',
};

/** Nothing in it is to be changed; most symbols and codes are such. */
const IS_NORMAL = /^[A-ZĐa-z\d/&.]+(?:-[A-ZĐa-z\d/&.]+)*$/;

export function normalizeSymbol(text: string): string {
  if (IS_NORMAL.test(text)) return text;
  return text
    .replace(/\s+/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/[⁄∕]/g, '/')
    .replace(/ĐÐ|ÐĐ/g, 'Đ')
    .replace(/[§\u00D0\u0410-\u042F]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** Bodies whose symbols had no type before 1997; `UB` until later. */
function isOldIssuer(code: string): boolean {
  return /^(?:CP|HĐBT|TTg|CTN|UB|LCT|SL)$/.test(code);
}

/** Written wrongly, yet a type: `QD`, `CTR`, `DA`; or a State type in the Party's order. */
const PARTY_LIKE = new Set(['QD', 'QDI', 'QYD', 'CTR', 'TTR', 'DA', 'CD', 'GM', 'LB', 'BS', 'NQ', 'TTLT', 'HD', 'GGT', 'TBKL', 'CTHD', 'NQLT', 'KHPH']);
const STATE_LIKE = new Set(['QD', 'QYD', 'CTR', 'TTR', 'DA', 'ND', 'CD', 'HD', 'CV', 'KL', 'TRS', 'QC', 'PL', 'CTHD', 'CTPH', 'QCPH', 'KHPH', 'KHLN', 'TBKL', 'TTLB']);

function isTypeCode(written: string, like: ReadonlySet<string>): boolean {
  const code = normalizeSymbol(written);
  const isKnown = like === PARTY_LIKE ? isPartyCode(code) : isStateCode(code);
  return isKnown || like.has(code.toUpperCase().replaceAll('Đ', 'D'));
}
