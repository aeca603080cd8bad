import type { Field } from '../text/span';
import { isPartyCode, isStateCode } from '../legal/doc-types';
import type { NumberLine } from './tree';

/**
 * `Số` at the start of a cell, its colon, and the rest. OCR writes `S6`, `Sô`, `Só`.
 *
 *     Số: 163/TB-UBND
 *     ^^^^
 */
const LABEL = /^(?:(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết)\s+(?=số\s*:)|S[ốô]\s*:?\s*(?=[Ss]ố))?(S[ốôóòoO06]|SỐ|số(?=\s*:|\s{2,}|\s*[-/…._]|\s\d+[-/]))(?:\s*(:)|(?![\p{L}\p{N}]))([^\S\n]*)/u;

/**
 * Number, blank, and the mark between number and symbol. What OCR makes of a stamped number is a blank too: `2#`, `6§(`.
 *
 *     30/2020/NĐ-CP        66.22/2026/NQ-CP        /QĐ-UBND        -BC/HU        ⁄‡6 /CT-UBND
 *     ^^^                  ^^^^^^                  ^               ^             ^^^^^
 */
const NUMBER = /^(?:(\d+(?:\.\d+)?\p{Ll}{0,2})?([\s.…_{}]*)|(?:[^\p{L}\n/–-]|\p{Lu}(?!\p{L}{2})){1,8})([-–/])[^\S\n]*/u;

/** A number and a type that lost the mark between them, or have another one: `163TB-VP`, `163.TB-VP`, `112 BC/ĐU`. */
const UNMARKED = /^(\d{1,5})(\s?[\\|_.:]?\s?|\s?[-/]{2,3}\s?)(?=(\p{L}{2,6})(?:[-/]\p{L}))/u;

/** `318/BC-SNV.`: what closes the line is no part of the symbol. */
const CLOSING_MARK = /(?<=[\p{L}\d])\s*[.,;:]$/u;

const YEAR = /^(\d{4})\s*\/\s*/;
const PARTY_BODY = /^(\p{L}{1,4})\s*\/\s*(\p{L}[\p{L}\d&.]*(?:\s?[-–]\s?\p{L}[\p{L}\d&.]*)*(?:\/nb)?)$/u;
/** `88-QĐ/2026/UBKTTU`, `09-HD-BTCTU`: the year that no Party symbol has, or the hyphen in place of the stroke. */
const ODD_PARTY_BODY = /^(\p{L}{1,4})(?:\/(?:19|20)\d\d[/-]|-)(\p{L}[\p{L}\d&.]*)$/u;
const STATE_BODY = /^(?=\p{L})[\p{L}\d&.,]+(?:\s*[-–/]\s*[\p{L}\d&.,]+)*$/u;

/** Reads a cell of the heading as the number line; null when it is none. A blank number is null, not a failure. */
export function readNumberLine(cell: Field): NumberLine | null {
  const label = LABEL.exec(cell.text);
  if (!label) return null;
  const at = (from: number, to: number): Field => ({
    span: { start: cell.span.start + from, end: cell.span.start + to },
    text: cell.text.slice(from, to),
  });
  const word = label[1] ?? '';
  const labelStart = label[0].lastIndexOf(word);
  const colonAt = label[2] ? label[0].indexOf(':', labelStart) : -1;
  const restStart = label[0].length;
  const body = readSymbol(cell.text.slice(restStart).replace(CLOSING_MARK, ''), restStart, at);
  if (!body) return null;
  return {
    span: at(/^S[ốô]\s*:?\s*[Ss]ố/u.test(cell.text) ? 0 : labelStart, cell.text.length).span,
    label: at(labelStart, labelStart + word.length),
    colon: colonAt < 0 ? null : at(colonAt, colonAt + 1),
    gap: at(restStart - (label[3] ?? '').length, restStart),
    ...body,
  };
}

type Body = Pick<NumberLine, 'number' | 'year' | 'symbol' | 'typeCode' | 'issuerCode' | 'shape'>;
type At = (from: number, to: number) => Field;

function readSymbol(text: string, from: number, at: At): Body | null {
  const end = from + text.length;
  const unmarked = UNMARKED.exec(text);
  if (unmarked && looksLikeType(unmarked[3] ?? '')) return readUnmarked(text, unmarked, { from, at });
  const number = NUMBER.exec(text);
  if (!number) return null;
  const digits = number[1] ?? '';
  const year = number[3] === '/' ? YEAR.exec(text.slice(number[0].length)) : null;
  const bodyStart = from + number[0].length + (year?.[0].length ?? 0);
  const body = text.slice(bodyStart - from);
  const symbolStart = digits ? from : from + number[0].lastIndexOf(number[3] ?? '');
  const shared = {
    number: digits ? at(from, from + digits.length) : null,
    year: year ? at(from + number[0].length, from + number[0].length + 4) : null,
    symbol: at(symbolStart, end),
  };
  const codes = number[3] === '/' ? readStateBody(body, bodyStart, at) : readPartyBody(body, bodyStart, at);
  return codes && { ...shared, ...codes };
}

/** The mark behind the type tells the regime: `163TB-VP` is of the State, `112BC/ĐU` of the Party. */
function readUnmarked(text: string, match: RegExpExecArray, { from, at }: { from: number; at: At }): Body | null {
  const [whole, digits = '', , type = ''] = match;
  const bodyStart = from + whole.length;
  const body = text.slice(whole.length);
  const codes = body.charAt(type.length) === '/' ? readPartyBody(body, bodyStart, at) : readStateBody(body, bodyStart, at);
  return codes && { number: at(from, from + digits.length), year: null, symbol: at(from, from + text.length), ...codes };
}

type Codes = Pick<Body, 'typeCode' | 'issuerCode' | 'shape'>;

/** `BC/HU`, `QC/BTCTU-BNCTU` */
function readPartyBody(body: string, from: number, at: At): Codes | null {
  const odd = ODD_PARTY_BODY.exec(body);
  const match = PARTY_BODY.exec(body) ?? (odd && isPartyCode(odd[1] ?? '') ? odd : null);
  if (!match) return null;
  const type = match[1] ?? '';
  const issuerStart = from + body.length - (match[2] ?? '').length;
  return { typeCode: at(from, from + type.length), issuerCode: at(issuerStart, from + body.length), shape: 'party' };
}

/** `TB-UBND`; a công văn has no type: `UBND-VX`. */
function readStateBody(body: string, from: number, at: At): Codes | null {
  if (!STATE_BODY.test(body)) return null;
  const split = /^([\p{L}]+)\s*[-–/]\s*(.+)$/u.exec(body);
  const first = split?.[1] ?? '';
  const end = from + body.length;
  if (!split || !looksLikeType(first)) return { typeCode: null, issuerCode: at(from, end), shape: 'state' };
  const issuerStart = end - (split[2] ?? '').length;
  return { typeCode: at(from, from + first.length), issuerCode: at(issuerStart, end), shape: 'state' };
}

/** Also in wrong letters: `CTR`, `QYĐ`, `QD`, and `CV`, which no State type has. */
function looksLikeType(code: string): boolean {
  const upper = code.toUpperCase();
  return (
    isStateCode(code) ||
    (code.length === 2 && isStateCode(upper)) || ['CV', 'KL', 'QD', 'QÐ', 'QYĐ', 'QYD', 'CTR', 'TTR', 'DA', 'HÐ', 'TRS', 'NQLT', 'TTLT', 'VBHN'].includes(upper)
  );
}

/** `163/TB-VP`, `112-BC/ĐU` without `Số`: no number line, and no clause 163 either. */
export function isBareSymbol(text: string): boolean {
  return /^\d{1,5}[/-]\p{Lu}[\p{L}\d&]{0,9}[/-]\p{Lu}[\p{L}\d&./-]{0,20}(?:\s{2}|$)/u.test(text);
}
