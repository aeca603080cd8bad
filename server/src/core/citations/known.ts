import type { Analysis } from '../analysis';
import { isRealDate, type CalendarDate } from '../legal/calendar';
import type { DocumentRecord, Successor } from '../legal/document-table';
import type { Named } from '../legal/known-comparison';
import { successorsOf } from '../legal/succession';
import { symbolKey } from '../legal/symbol-key';
import type { SourceText } from '../text/source-text';
import type { Citation } from './citation';
import type { CitedDocument } from './reference';
import { dateOf, issuerOf } from './resolve';

/** What a citation says of its document, to be held against what is known of it. */
export function namedBy(citation: Citation): Named {
  const { symbol, docType, termField } = citation;
  return { symbol, docType, date: dateOf(citation), issuer: issuerOf(citation)?.text.replace(/\s+/g, ' ') ?? null, term: termField?.text ?? null };
}

/** The same of a document, from the fullest of its citations. */
export function namedByAll({ fullest, date }: CitedDocument): Named {
  return { ...namedBy(fullest), date };
}

/** No quotation that matters begins farther before (UTF-16 units). */
const REACH = 600;

/** Between “ and ”, opened in the same paragraph: the words of somebody else. */
export function isQuoted({ clean }: SourceText, at: number): boolean {
  const before = clean.slice(Math.max(0, at - REACH), at);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
}

/** No title of an amending act is longer (UTF-16 units). */
const TITLE_REACH = 400;
const AMENDS = /(?:sửa\s+đổi|bổ\s+sung|hướng\s+dẫn|quy\s+định\s+chi\s+tiết)[^;.]*$/u;

/**
 * The day behind the last act of a title may be that of the act which has the title: of a law, which goes by its name,
 * and of an act whose own number has no day of its own.
 *
 *     Luật sửa đổi, bổ sung … Luật Các tổ chức tín dụng số 32/2024/QH15 ngày 29/6/2024
 *     Nghị định số 33/2012/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 45/2010/NĐ-CP ngày 13/4/2012
 */
export function isDateOfTitle({ issuerCode, span }: Citation, before: Citation | undefined, { clean }: SourceText): boolean {
  const isNamed = /^(?:UBTV)?QH\d/.test(issuerCode);
  if (!isNamed && (!before || dateOf(before))) return false;
  const from = isNamed ? span.start - TITLE_REACH : Math.max(span.start - TITLE_REACH, before?.span.end ?? 0);
  return AMENDS.test(clean.slice(Math.max(0, from), span.start));
}

/** The first day on which the document can have been signed: of a blank day the first of its month, of a blank month the first of its year. */
export function ownDay({ regime, tree }: Analysis): CalendarDate | null {
  if (regime.date) return isRealDate(regime.date) ? regime.date : null;
  const { month, year } = tree.preface.placeDate ?? { month: null, year: null };
  const day = { year: Number(year?.text ?? NaN), month: Number(month?.text ?? 1), day: 1 };
  return isRealDate(day) ? day : null;
}

/** What had replaced `record` on the day `on`, in the order of time; nothing where the text is, or names besides `citation`, one of those that did. */
export function unnamedSuccessors({ known, tree, cited }: Analysis, { citation, record, on }: Replaced): readonly Successor[] {
  const successors = successorsOf(known, record, on);
  if (successors.length === 0) return [];
  const others = cited.filter(({ citations }) => !citations.includes(citation)).map(({ symbol }) => symbol);
  const named = new Set([tree.preface.numberLine?.symbol.text ?? '', ...others].map(symbolKey));
  return successors.some(({ symbol }) => named.has(symbolKey(symbol))) ? [] : successors;
}

interface Replaced {
  readonly citation: Citation;
  readonly record: DocumentRecord;
  readonly on: CalendarDate;
}
