import type { Analysis } from '../analysis';
import type { Citation, DateField } from '../citations/citation';
import { dateOf, issuerOf } from '../citations/resolve';
import { parseSymbol } from '../citations/symbol';
import { kindOfCode, kindOfName, type BodyKind } from '../legal/bodies';
import { compareDates, isRealDate, padDay, padMonth, toSlashDate, toWordDate } from '../legal/calendar';
import type { Edit, Fix } from '../lint/rule';
import { SourceText } from '../text/source-text';
import { foldKey, oneLine } from '../text/vietnamese';
import { citationEnd } from './citation-extent';

/* One citation written another way. Edits are in the clean text. */

/**
 * A later citation without what an earlier one has said.
 *
 *     Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ   →   Nghị định số 30/2020/NĐ-CP
 */
export function shortened(analysis: Analysis, citation: Citation): Fix | null {
  const { symbolField, typeField, role, shared } = citation;
  const end = endOfRepetition(analysis, citation);
  if (end === null || role === 'basis' || shared || end <= symbolField.span.end || isInBasisLine(analysis, citation)) return null;
  const short = [typeField && oneLine(typeField.text), `số ${citation.symbol}`].filter(Boolean).join(' ');
  return {
    title: `Rút gọn thành “${short}” (đã viện dẫn đầy đủ ở trên)`,
    safety: 'safe',
    edits: [{ span: { start: symbolField.span.end, end }, newText: '' }],
  };
}

/** A line `Căn cứ …` of an attached form: there a citation is full each time. */
function isInBasisLine({ source: { clean } }: Analysis, { span }: Citation): boolean {
  const before = clean.slice(Math.max(0, span.start - 200), span.start);
  return /(?:^|\n)[^\S\n]*(?:[-–_][^\S\n]*)?Căn cứ[^\n;]*$/u.test(before);
}

/** Where that ends which an earlier citation says with the same words; null when none does. */
function endOfRepetition({ source, cited }: Analysis, citation: Citation): number | null {
  const document = cited.find(({ citations }) => citations.includes(citation));
  const earlier = document?.citations.filter(({ span }) => span.start < citation.span.start) ?? [];
  const full = earlier.find((other) => saysAllOf(other, citation));
  if (!full) return null;
  const { subjectField } = citation;
  const isSubjectSaid = subjectField && full.subjectField && oneLine(full.subjectField.text) === oneLine(subjectField.text);
  return isSubjectSaid && ENDS.test(source.clean.slice(subjectField.span.end, subjectField.span.end + 4)) ? subjectField.span.end : citationEnd(source, citation);
}

/** Here a subject ends for certain; behind a comma its sentence may go on, or the subject itself. */
const ENDS = /^\s*(?:[;)”"]|\.(?:\s|\/|$)|\n\s*\n|$)/;

function saysAllOf(full: Citation, citation: Citation): boolean {
  const [date, own] = [dateOf(full), dateOf(citation)];
  if (!date || (citation.dateField && (!own || compareDates(date, own) !== 0))) return false;
  const issuer = issuerOf(full);
  return !citation.issuerField || (issuer ? foldKey(issuer.text) === foldKey(citation.issuerField.text) : false);
}

/**
 * The order of the regime of whoever issued it: `15/QĐ-TU` is `15-QĐ/TU`. Only where the issuer is of one side for certain.
 */
export function turned({ shape, typeCode, issuerCode, issuerField, number, year, symbolField }: Citation): Fix | null {
  const kind = kindOfCode(issuerCode) ?? (issuerField && kindOfName(issuerField.text));
  const side = kind && sideOf(kind);
  if (!side || side === shape || shape === 'old' || typeCode === null || year !== null) return null;
  const right = side === 'party' ? `${number}-${typeCode}/${issuerCode}` : `${number}/${typeCode}-${issuerCode}`;
  if (parseSymbol(new SourceText(right))?.shape !== side) return null;
  return {
    title: `Viết “${right}” theo lối của ${side === 'party' ? 'tổ chức đảng' : 'cơ quan Nhà nước'} (ký hiệu đổi, cần tra văn bản gốc)`,
    safety: 'review',
    edits: [{ span: symbolField.span, newText: right }],
  };
}

function sideOf(kind: BodyKind): 'party' | 'state' {
  return /party/.test(kind) ? 'party' : 'state';
}

/** Its date tidy and padded as the clauses say, in words, with strokes: each where it is not so already. */
export function redated({ clean }: SourceText, { dateField }: Citation): readonly Fix[] {
  if (!dateField || !isRealDate(dateField.date)) return [];
  const { date, span, style } = dateField;
  const lead = leadBefore(clean, span.start);
  const inWords = toWordDate(date).replace(/^ngày /u, '');
  const inStrokes = toSlashDate(date);
  const as = (title: string, newText: string): Fix => ({ title, safety: 'safe', edits: [{ span, newText: lead + newText }] });
  return [
    ...tidied(dateField),
    ...(style === 'words' ? [] : [as(`Ghi ngày bằng chữ: “ngày ${inWords}”`, inWords)]),
    ...(style === 'strokes' ? [] : [as(`Ghi ngày bằng gạch chéo: “ngày ${inStrokes}”`, inStrokes)]),
  ];
}

/** What is missing between the text and a date: the word `ngày`, or the space behind it. */
function leadBefore(clean: string, at: number): string {
  const before = clean.slice(Math.max(0, at - 12), at);
  if (!/ng[àaµ]y\s*$/iu.test(before)) return 'ngày ';
  return /\s$/.test(before) ? '' : ' ';
}

/** `5/03/2024`, `25 / 02 /2026`, `5 tháng 2 năm 2024`. */
function tidied({ day, month, date, span, style, text }: DateField): readonly Fix[] {
  const asIs = (title: string, edits: readonly Edit[]): readonly Fix[] => [{ title: `Ghi ngày đúng lối: “${title}”`, safety: 'safe', edits }];
  if (style === 'strokes') return text === toSlashDate(date) ? [] : asIs(toSlashDate(date), [{ span, newText: toSlashDate(date) }]);
  const wanted = [{ field: day, text: padDay(date.day) }, { field: month, text: padMonth(date.month) }];
  const edits = wanted.filter((one) => one.field.text !== one.text).map((one): Edit => ({ span: one.field.span, newText: one.text }));
  return style === 'dashes' || edits.length === 0 ? [] : asIs(toWordDate(date), edits);
}
