import { isRealDate, toWordDate } from '../legal/calendar';
import { kindOfName } from '../legal/bodies';
import type { Span } from '../text/span';
import { fold, foldKey, isAllCapitals, oneLine } from '../text/vietnamese';
import { cellAt, COLUMN_GAP, linesAbove, originalSpan, type Cell, type Cursor } from './completion-cursor';
import { inOwnSpelling, issuerDrafts, typeDraft, typesOfRegime } from './completion-names';
import { ownBodyOf, REMEMBERED, rememberedNames } from './completion-own-body';
import { bodiesOf } from './completion-recipients';
import { blankSymbols, nextSymbols } from './completion-symbols';
import { startingWith, unique, type Draft } from './completion-suggestion';
import { HEADING_NAMES, type IssuerName } from './issuers';

/** No heading has more lines. */
const LONGEST_HEADING = 40;

/** Above the line of the type, with nothing but a heading above: capitals, motto, number, date, star. */
function isInHeading(cursor: Cursor): boolean {
  const { docType } = cursor.analysis.tree.preface;
  if (docType && cursor.lineStart > docType.span.start) return false;
  const above = linesAbove(cursor, LONGEST_HEADING);
  return above.length < LONGEST_HEADING && above.every((line) => line.split(COLUMN_GAP).every(isHeadingCell));
}

function isHeadingCell(cell: string): boolean {
  const text = cell.trim();
  return text === '' || isAllCapitals(text) || /^(?:Độc lập|Số\s*:?|[*\-–—_]+$|(?:Dự thảo))/u.test(text) || /,\s*ngày/u.test(text);
}

/** `Số: |`, `Số 1|`, `Số:  |/QĐ-UBND` → the next number of that type and body; without any the symbol with a blank. */
export function onNumberLine(cursor: Cursor): readonly Draft[] {
  const { typed, rest } = cellAt(cursor);
  const label = /^(Số)(\s*:)?$|^(?:Số)(\s*:)?(\s+)(\d{0,5})$/u.exec(cursor.before.endsWith(' ') && /^Số\s*:?$/u.test(typed.trimEnd()) ? `${typed.trimEnd()} ` : typed);
  const tail = /^[\s.…_]*((?:\/\d{4})?[-/]\p{Lu}[\p{L}\d&/.-]*)?\s*$/u.exec(rest);
  if (!label || label[4] === undefined || !tail || !isInHeading(cursor)) return [];
  const digits = label[5] ?? '';
  const gap = /[^\S\n]*$/.exec(cursor.before.slice(0, cursor.before.length - digits.length))?.[0].length ?? 0;
  const end = cursor.at + (tail[1] === undefined ? 0 : tail[0].trimEnd().length);
  const start = cursor.at - digits.length - (gap > 1 ? gap - 1 : 0);
  const replace = originalSpan(cursor, start, end);
  const next = nextSymbols(cursor, tail[1] ?? null).filter(({ text }) => text.startsWith(digits) || text.startsWith(`0${digits}`));
  const symbols = tail[1] !== undefined || (next.length > 0 && digits !== '') ? next : [...next, ...blankSymbols(cursor, digits)];
  return symbols.map(({ text, detail, says }) => ({ kind: 'symbol', text, detail, explanation: says, replace }));
}

/** `Tân Lập, ng|` → the day of today in words; `Tân L|` → place and day. */
export function onDateLine(cursor: Cursor): readonly Draft[] {
  const { today } = cursor;
  const cell = cellAt(cursor);
  if (today === null || !isRealDate(today) || !isInHeading(cursor)) return [];
  const written = /^((?:\p{Lu}|TP|ĐK)[\p{L}\d.\s-]{0,40},)(\s*)(.*)$/u.exec(cell.typed);
  return written ? dayAfterPlace(cursor, cell, { gap: written[2] ?? '', typed: written[3] ?? '' }) : placeAndDay(cursor, cell);
}

/** What a blank day leaves: `ngày   tháng 9 năm 2026`, of which the cursor parts one side. */
const BLANK_DAY = /^[\s.…_]*(?:ngày[\s.…_]*)?(?:tháng[\s.…_]*)?(?:năm[\s.…_]*(?:20\d\d)?)?\s*$/u;

function dayAfterPlace(cursor: Cursor, { rest }: Cell, { gap, typed }: { readonly gap: string; readonly typed: string }): readonly Draft[] {
  const day = cursor.today ? toWordDate(cursor.today) : '';
  const isBlank = /^(?:ngày[\s.…_]*(?:tháng[\s.…_]*(?:năm[\s.…_]*)?)?)?$/u.test(typed);
  if (!BLANK_DAY.test(rest) || (!isBlank && !fold(day).startsWith(fold(typed)))) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at + rest.trimEnd().length);
  return [{ kind: 'date', text: gap === '' ? ` ${day}` : day, detail: 'Ngày hôm nay', replace }];
}

/** Begun with its capital, or in a column of its own right of the number. */
function placeAndDay(cursor: Cursor, { typed, rest, isSecond }: Cell): readonly Draft[] {
  const { placeDate } = cursor.analysis.tree.preface;
  const isBegun = typed.length > 1 || (isSecond && /^\s*Số/u.test(cursor.before));
  const remembered = ownBodyOf(cursor.analysis, cursor.bodies)?.place;
  const place = remembered ?? placeOfIssuer(cursor);
  if (placeDate !== null || !isBegun || rest.trim() !== '' || place === null || !cursor.today) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  return startingWith(typed, [{ kind: 'date', text: `${place}, ${toWordDate(cursor.today)}`, detail: remembered === undefined ? 'Địa danh và ngày hôm nay' : `Địa danh ${REMEMBERED.toLocaleLowerCase('vi')}, ngày hôm nay`, replace }]);
}

const LEVEL = /(?:^| )(tỉnh|thành phố|xã|phường|đặc khu|thị trấn|huyện) (.+)$/iu;

/** `ỦY BAN NHÂN DÂN XÃ TÂN LẬP` → `Tân Lập`, of two bodies the place of the first; of one syllable with its level: `Thành phố Huế`. */
function placeOfIssuer({ analysis }: Cursor): string | null {
  const { issuer, parentIssuer } = analysis.tree.preface;
  const name = oneLine(issuer?.text ?? '');
  const level = LEVEL.exec(name) ?? LEVEL.exec(oneLine(parentIssuer?.text ?? ''));
  if (level?.[2] === undefined) return /^(?:ministry:|central-party|government|prime-minister)/.test(kindOfName(name) ?? '') ? 'Hà Nội' : null;
  const place = (level[2].split(/ [-–] |,/)[0] ?? '').trim().split(' ').map(properName).join(' ');
  return place.includes(' ') ? place : `${properName(level[1] ?? '')} ${place}`;
}

/** `uy ban|`, `Quyết đ|` in the heading, in small letters as well → what stands there in capitals; on an empty line who is remembered. */
export function inHeading(cursor: Cursor): readonly Draft[] {
  const { typed, rest } = cellAt(cursor);
  if (typed === '' && rest.trim() === '') return onEmptyLine(cursor);
  // `Số` is no beginning of `Sở`, but that of the number line.
  if (typed.length < 2 || typed === 'Số' || rest.trim() !== '' || !/^\p{L}[\p{L}\s,-]*$/u.test(typed) || !isInHeading(cursor)) return [];
  return unique([...titled(cursor, typed), ...rememberedNames(cursor, typed), ...startingWith(typed, headingDrafts(cursor, typed))]);
}

/** Unasked who is remembered; to one who asks all that may stand there, the bodies first until one is named beside or below a title. */
function onEmptyLine(cursor: Cursor): readonly Draft[] {
  const { docType, issuer, nationalTitle, partyTitle } = cursor.analysis.tree.preface;
  const isBare = cursor.before === '' && cursor.after === '';
  if (!isInHeading(cursor)) return cursor.isAsked && isAboveContent(cursor) ? decidingDrafts(cursor, '') : [];
  if (!cursor.isAsked) return isBare && docType === null ? rememberedNames(cursor, '') : [];
  const replace = originalSpan(cursor, cursor.at, cursor.at);
  const bodies = [...namedInText(cursor, replace), ...bodyDrafts(cursor, replace)];
  const { isSecond } = cellAt(cursor);
  const others = [...titles(cursor, replace), ...(docType === null && !isSecond ? typeDrafts(cursor, replace) : [])];
  const isNamed = isSecond || (issuer !== null && issuer.span.end <= cursor.at && (nationalTitle ?? partyTitle) !== null);
  return unique([...rememberedNames(cursor, ''), ...(isNamed ? [...others, ...bodies] : [...bodies, ...others])]);
}

/** Below the type and its subject, above the bases and the content. */
function isAboveContent({ analysis: { tree }, lineStart }: Cursor): boolean {
  return lineStart <= Math.min(tree.preamble.bases[0]?.span.start ?? Infinity, tree.bodySpan.start);
}

/** Who decides, then whom the content names; organs issue under the name of their committee. */
function namedInText(cursor: Cursor, replace: Span): readonly Draft[] {
  const { authorityLine } = cursor.analysis.tree.preface;
  const deciding = oneLine(authorityLine?.text ?? '').replace(/^CHỦ TỊCH (?=[ỦU][YỶ] BAN)/u, '');
  const others = bodiesOf(cursor, null).map(({ text }) => text).filter((name) => !/^(?:Ban Thường vụ|Thường trực)(?!\p{L})/u.test(name));
  const names = deciding === '' ? others : [deciding, ...others];
  return names.map((name) => ({ kind: 'issuer', text: name.toLocaleUpperCase('vi'), detail: 'Cơ quan có trong văn bản', replace }));
}

function titled(cursor: Cursor, typed: string): readonly Draft[] {
  return startingWith(typed, titles(cursor, originalSpan(cursor, cursor.at - typed.length, cursor.at)));
}

/** `QUYẾT Đ|` above the body → names of types, and of issuers, in capitals. */
export function inCapitalLine(cursor: Cursor): readonly Draft[] {
  const { typed, rest } = cellAt(cursor);
  const { tree } = cursor.analysis;
  const isAboveBody = tree.preface.docType === null ? isInHeading(cursor) : cursor.lineStart <= tree.bodySpan.start;
  if (!isAllCapitals(typed) || /\d/.test(typed) || !isAboveBody || !/^[:.]?\s*$/.test(rest)) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const issuers = issuerDrafts(cursor, replace).map((issuer): Draft => ({ ...issuer, text: issuer.text.toLocaleUpperCase('vi') }));
  return startingWith(typed, unique([...decidingDrafts(cursor, typed), ...headingDrafts(cursor, typed), ...issuers]));
}

/** Under the subject: who issues, as the heading names him, and his head. */
function decidingDrafts(cursor: Cursor, typed: string): readonly Draft[] {
  const { docType, issuer, authorityLine } = cursor.analysis.tree.preface;
  const name = oneLine(issuer?.text ?? '');
  if (name === '' || !docType || cursor.lineStart < docType.span.end || (authorityLine && authorityLine.text !== typed.trim())) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const names = /^[ỦU][YỶ] BAN NHÂN DÂN/u.test(name) ? [name, `CHỦ TỊCH ${name}`] : [name];
  return names.map((text) => ({ kind: 'issuer', text, detail: 'Thẩm quyền ban hành', replace }));
}

/** Titles that are not there yet, types, bodies of the workspace, bodies; of the document's own regime, or of both. */
function headingDrafts(cursor: Cursor, typed: string): readonly Draft[] {
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  return [...titles(cursor, replace), ...typeDrafts(cursor, replace), ...bodyDrafts(cursor, replace)];
}

function typeDrafts(cursor: Cursor, replace: Span): readonly Draft[] {
  const capitals = (name: string) => inOwnSpelling(name, cursor.analysis).toLocaleUpperCase('vi');
  return typesOfRegime(cursor).filter(({ id }) => id !== 'official-letter').map((type) => ({ ...typeDraft(type, replace), text: capitals(type.name) }));
}

function bodyDrafts(cursor: Cursor, replace: Span): readonly Draft[] {
  const { analysis } = cursor;
  const { profile } = analysis.regime.verdict;
  const own = [...new Set(analysis.register.all().map(({ issuer }) => issuer))].filter((name) => name !== '' && !/^(?:Chủ tịch|Bộ trưởng|Giám đốc) /u.test(name));
  const isOfParty = profile === 'party' || (profile === 'unknown' && linesAbove(cursor, LONGEST_HEADING).some((line) => line.split(COLUMN_GAP).some(namesParty)));
  const isOwn = ({ profile: of }: IssuerName) => (of === 'party') === isOfParty;
  const names = [...HEADING_NAMES.filter(isOwn), ...HEADING_NAMES.filter((one) => profile === 'unknown' && !isOwn(one))];
  const capitals = (name: string) => inOwnSpelling(name, analysis).toLocaleUpperCase('vi');
  return [
    ...own.map((name): Draft => ({ kind: 'issuer', text: capitals(name), detail: 'Cơ quan trong thư mục', replace })),
    ...names.map(({ name, profile: of }): Draft => ({ kind: 'issuer', text: capitals(name), detail: of === 'party' ? 'Cơ quan của Đảng' : 'Cơ quan nhà nước', replace })),
  ];
}

/** `ĐẢNG BỘ TỈNH AN PHÚ`, before any title tells the regime. */
function namesParty(name: string): boolean {
  return /^(?:dang|chi) (?:bo|uy)(?= |$)/.test(foldKey(name)) || /-party$/.test(kindOfName(oneLine(name)) ?? '');
}

function titles({ analysis }: Cursor, replace: Draft['replace']): readonly Draft[] {
  const { nationalTitle, motto, partyTitle } = analysis.tree.preface;
  const { profile } = analysis.regime.verdict;
  const found: Draft[] = [];
  if (profile !== 'party' && !nationalTitle) found.push({ kind: 'docType', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', detail: 'Quốc hiệu', replace });
  if (profile !== 'party' && !motto) found.push({ kind: 'docType', text: 'Độc lập - Tự do - Hạnh phúc', detail: 'Tiêu ngữ', replace });
  if ((profile === 'party' || profile === 'unknown') && !partyTitle) found.push({ kind: 'docType', text: 'ĐẢNG CỘNG SẢN VIỆT NAM', detail: 'Tiêu đề văn bản của Đảng', replace });
  return found;
}

function properName(word: string): string {
  const small = word.toLocaleLowerCase('vi');
  return small.charAt(0).toLocaleUpperCase('vi') + small.slice(1);
}
