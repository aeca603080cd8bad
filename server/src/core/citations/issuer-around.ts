import type { Analysis } from '../analysis';
import type { SourceText } from '../text/source-text';
import type { Citation } from './citation';
import { clauseBefore, namesIssuerBefore } from './clause';
import { readIssuerAfter } from './issuer';
import { issuerOf } from './resolve';

/**
 * Citations whose issuer is named, in them or around them:
 *
 *     theo đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV          UBND tỉnh ban hành Quyết định số 15/QĐ-UBND
 *                      ^^^^^^^^^                                     ^^^^^^^^^
 *     Nghị định số 10/2021/NĐ-CP ngày 09/02/2021, Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ
 *                                                                                               ^^^^^^^^^
 */
export function findIssuedCitations({ source, citations }: Pick<Analysis, 'source' | 'citations'>): ReadonlySet<Citation> {
  const before = new Set(citations.filter((citation) => !issuerOf(citation) && isNamedBefore(source, citation)));
  citations.forEach((citation, at) => {
    const previous = citations[at - 1];
    if (previous && before.has(previous) && isNextInList(source, previous, citation)) before.add(citation);
  });
  const issued = new Set(citations.filter((citation) => before.has(citation) || issuerOf(citation) || isNamedBehindBlank(source, citation)));
  // Backwards: what stands behind the last of a list names all of them.
  for (let at = citations.length - 1; at > 0; at -= 1) {
    const [previous, citation] = [citations[at - 1], citations[at]];
    if (previous && citation && issued.has(citation) && !previous.subjectField && isNextInList(source, previous, citation)) issued.add(previous);
  }
  return issued;
}

/** `ngày … tháng … năm 2024 của UBND tỉnh`: a date that is blank is not read, nor what stands behind it. */
const BLANK_DATE = /^,?\s{1,3}ngày[\s.…_\d]{1,12}tháng[\s.…_\d]{1,12}năm[\s.…_\d]{1,12}của\s/u;

function isNamedBehindBlank({ clean }: SourceText, { span }: Citation): boolean {
  return BLANK_DATE.test(clean.slice(span.end, span.end + 64));
}

/** Between two members of one list, which may say what they are about; behind a semicolon a new one begins. */
const BETWEEN = /^[\s,]*(?:(?:và|hoặc|cùng)\s+)?$/u;

function isNextInList({ clean }: SourceText, { span, subjectField }: Citation, next: Citation): boolean {
  const from = subjectField?.span.end ?? span.end;
  return next.span.start - from <= 12 && BETWEEN.test(clean.slice(from, next.span.start));
}

/** Whose body stands before: its own, where the text names none (`- Ban hành Quyết định số …`). */
const ISSUES = /(?:^| )(?:ban hanh|ky) (?:cac )?$/;
/** What changed a document was issued by whoever issued the document. */
const CHANGED_BY = /(?:sua doi|bo sung|thay the|bai bo) (?:mot so (?:dieu|noi dung) )?(?:tai|boi|theo) (?:(?:diem|khoan|dieu|cac|va|[a-z]|[\d,]+) ){0,12}$/;

function isNamedBefore(source: SourceText, { span }: Citation): boolean {
  if (namesIssuerBefore(source, span.start)) return true;
  const clause = clauseBefore(source, span.start);
  return ISSUES.test(clause) || CHANGED_BY.test(clause) || endsWithIssuer(source, span.start);
}

/** The longest name of an issuer before its symbol (UTF-16 units). */
const REACH = 120;

/** `Tờ trình của Sở Nội vụ ‸số 12/TTr-SNV` */
function endsWithIssuer(source: SourceText, at: number): boolean {
  const from = Math.max(0, at - REACH);
  const of = [...source.clean.slice(from, at).matchAll(/(?<!\p{L})của(?=\s)/gu)].at(-1);
  const issuer = of && readIssuerAfter(source, from + of.index);
  return issuer ? source.clean.slice(issuer.span.end, at).trim() === '' : false;
}
