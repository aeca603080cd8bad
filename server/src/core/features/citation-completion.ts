import type { Analysis } from '../analysis';
import type { Citation } from '../citations/citation';
import { namesIssuerBefore } from '../citations/clause';
import { dateOf, identityOf, issuerOf } from '../citations/resolve';
import { citationStyleOf, isLaw, writeCitation, type CitationStyle } from '../citations/write';
import { compareDates, isRealDate, toSlashDate, type CalendarDate } from '../legal/calendar';
import { docTypeOf, type DocTypeId } from '../legal/doc-types';
import type { DocumentRecord, Origin } from '../legal/document-table';
import { findPartyTerm, isInTerm } from '../legal/terms';
import type { Fix } from '../lint/rule';
import { foldKey, isAllCapitals, oneLine } from '../text/vietnamese';

/* The first citation of a document made complete, from the text itself, from the user's own files, from the known documents. */

/** What a citation may be completed from, and how the title calls it. */
interface Candidate {
  readonly record: DocumentRecord;
  readonly from: string;
  readonly safety: Fix['safety'];
}

/** One fix for each different text that comes of it, the text's own first; empty for a citation that is no first one, or says all already. */
export function completions(analysis: Analysis, citation: Citation): readonly Fix[] {
  const type = citation.docType;
  if (type === null || type === 'document' || !introduces(analysis, citation)) return [];
  const style = styleFor(analysis, citation);
  if (isLaw(type) && (style.profile === 'legislation' || (style.profile !== 'party' && style.place === 'text'))) return [];
  const texts = new Set<string>();
  const candidates = [...fromText(analysis, citation), ...fromTables(analysis, citation, type)];
  return candidates.flatMap(({ record, from, safety }) => {
    const whole = completed(analysis, citation, { record, style });
    const text = whole && write(citation, whole, style);
    if (text === null || texts.has(text)) return [];
    texts.add(text);
    const what = [`ngày ${toSlashDate(record.date)}`, record.issuer && `của ${oneLine(record.issuer)}`].filter(Boolean).join(' ');
    return [{ title: `Viết đầy đủ: ${what} (${from})`, safety, edits: [{ span: citation.span, newText: text }] }];
  });
}

/** Something stands behind that was not read as a date or an issuer: to add one would say it twice. */
const UNREAD = /^[\s,)\]¹²³⁰-⁹*\d]{0,6}(?:ngày|của|do)(?!\p{L})/iu;

/** The first citation behind the heading, which is short by nature, on its own and in running text. */
function introduces({ source, cited, tree }: Analysis, citation: Citation): boolean {
  const { typeField, shared, span } = citation;
  if (!typeField || shared || source.isGarbled || isAllCapitals(typeField.text)) return false;
  const first = cited.find(({ citations }) => citations.includes(citation))?.citations.find((other) => other.span.start >= tree.preface.span.end);
  return first === citation && !UNREAD.test(source.clean.slice(span.end, span.end + 16));
}

/** As the document writes its citations; what this one has already keeps its own style. */
function styleFor({ citations, regime }: Analysis, { role, dateField, hasDateComma }: Citation): CitationStyle {
  const place = role === 'basis' ? 'basis' : 'text';
  const { profile } = regime.verdict;
  const style = citationStyleOf(citations, profile, place);
  if (!dateField) return style;
  // A normative act cites without dates; this citation has one.
  return { ...style, profile: profile === 'legislation' ? 'state' : profile, dateStyle: dateField.style === 'words' ? 'words' : 'strokes', comma: hasDateComma };
}

/** `record` with what `citation` says already, and without what must not be added; null when the citation gains nothing by it. */
function completed({ source }: Analysis, citation: Citation, { record, style }: { readonly record: DocumentRecord; readonly style: CitationStyle }): DocumentRecord | null {
  const { dateField, issuerField, subjectField, termField, symbol, span, nameField } = citation;
  const issuer = issuerField ? oneLine(issuerField.text) : namesIssuerBefore(source, span.start) ? '' : record.issuer;
  if (isLaw(record.docType)) return dateField ? null : { ...record, symbol, issuer, subject: nameField ? oneLine(nameField.text) : record.subject };
  const isSpoken = subjectField !== null || termField !== null || !CLAUSE_END.test(source.clean.slice(span.end, span.end + 4));
  const subject = isSpoken ? null : record.subject;
  const isGain = (!dateField && style.profile !== 'legislation') || (!issuerField && issuer !== '') || subject !== null;
  return isGain ? { ...record, symbol, issuer, subject } : null;
}

/** Only here a subject can be added: other words behind may be one that was not read, or would be taken for its end. */
const CLAUSE_END = /^\s*(?:[,;.)”"]|\n\s*\n|$)/;

/** `Chương trình hành động số 39-CTr/TU`: its type stays as it is. */
function write({ typeField }: Citation, record: DocumentRecord, style: CitationStyle): string {
  const text = writeCitation(record, style);
  const name = docTypeOf(record.docType).name;
  const own = typeField ? oneLine(typeField.text) : name;
  return text.startsWith(name) ? own.charAt(0).toLocaleUpperCase('vi') + own.slice(1) + text.slice(name.length) : text;
}

/** Other citations of the same number that have a date: safe when all of them say the same day and the same issuer. */
function fromText({ citations }: Analysis, citation: Citation): readonly Candidate[] {
  const identity = identityOf(citation);
  const others = citations.filter((other) => other !== citation && identityOf(other) === identity);
  const records = others.flatMap((other) => recordOf(other) ?? []).filter((record) => isMeant(record, citation));
  const fullest = [...records].sort((a, b) => compareDates(a.date, b.date) || weightOf(b) - weightOf(a));
  const days = fullest.filter(({ date }, at) => !isSameDay(date, fullest[at - 1]?.date ?? null));
  const issuers = new Set(records.flatMap(({ issuer }) => (issuer === '' ? [] : [foldKey(issuer)])));
  const safety = days.length === 1 && issuers.size <= 1 ? 'safe' : 'review';
  return days.map((record) => ({ record, from: 'theo viện dẫn khác trong văn bản này', safety }));
}

const weightOf = ({ issuer, subject }: DocumentRecord) => (issuer === '' ? 0 : 2) + (subject === null ? 0 : 1);

/** The subject of a citation ends for certain where a căn cứ line ends. */
function recordOf(full: Citation): DocumentRecord | null {
  const { symbol, nameField, subjectField, role } = full;
  const docType = full.docType ?? full.shared?.docType ?? null;
  const date = dateOf(full);
  if (!docType || !date) return null;
  const issuer = issuerOf(full)?.text ?? '';
  const subject = isLaw(docType) ? nameField?.text : role === 'basis' ? subjectField?.text : null;
  return { symbol, docType, date, issuer: oneLine(issuer), subject: subject ?? null, origin: THIS_TEXT };
}

/** Never shown: the text that is open needs no name. */
const THIS_TEXT: Origin = { from: 'file', uri: '' };

function fromTables({ register, known, regime }: Analysis, citation: Citation, type: DocTypeId): readonly Candidate[] {
  const speaks = (record: DocumentRecord) =>
    record.docType === type && isMeant(record, citation) && !(regime.date && isRealDate(regime.date) && compareDates(record.date, regime.date) > 0);
  return [...register.find(citation.symbol), ...known.find(citation.symbol)]
    .filter((record) => speaks(record) && !isWeak(record))
    .map((record) => ({ record, from: `theo ${nameOfOrigin(record)}, cần kiểm tra`, safety: 'review' }));
}

/** What the citation says already, `record` says too: its day, its issuer, its term. */
function isMeant({ date, issuer }: DocumentRecord, citation: Citation): boolean {
  const own = dateOf(citation);
  if (citation.dateField && !isSameDay(date, own)) return false;
  if (citation.year !== null && citation.year !== date.year) return false;
  const term = citation.termField && findPartyTerm(citation.termField.text);
  if (term && !isInTerm(date, term)) return false;
  const named = citation.issuerField && foldKey(citation.issuerField.text);
  return !named || issuer === '' || foldKey(issuer).startsWith(named) || named.startsWith(foldKey(issuer));
}

/** Of one doubtful source: good to be shown, not to be written. */
function isWeak({ origin }: DocumentRecord): boolean {
  return origin.from === 'table' && origin.grade === 'C';
}

function nameOfOrigin({ origin }: DocumentRecord): string {
  return origin.from === 'file' ? 'tệp trong thư mục làm việc' : `bảng văn bản đã biết, nguồn hạng ${origin.grade}`;
}

function isSameDay(a: CalendarDate, b: CalendarDate | null): boolean {
  return b !== null && compareDates(a, b) === 0;
}
