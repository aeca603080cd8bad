import type { Analysis } from '../analysis';
import { normalizeSymbol } from '../citations/symbol';
import { dateOf } from '../citations/resolve';
import { isRealDate, type CalendarDate } from '../legal/calendar';
import type { DocumentRecord } from '../legal/document-table';
import { docTypeOf, type DocTypeId } from '../legal/doc-types';
import type { CitedDocument } from '../citations/reference';
import type { AuthorityLine, Preface } from '../syntax/tree';
import type { Span } from '../text/span';
import { isAllCapitals, oneLine } from '../text/vietnamese';
import { inRunningText } from './issuer-name';
import { outline, type OutlineItem, type OutlineKind } from './symbols';

/** What a register of many documents keeps of one. Spans are in the user's own text. */
export interface DocumentEntry {
  /** Null while its number or its date is blank: nobody can cite a draft. */
  readonly record: DocumentRecord | null;
  /** `Quyết định số 15/QĐ-UBND`; of a draft `Quyết định`; null when not even the type is known. */
  readonly name: string | null;
  readonly subject: string | null;
  /** As the heading has it, mostly in capitals. */
  readonly issuer: string | null;
  readonly date: CalendarDate | null;
  /** Its number line, else its type, else its beginning. */
  readonly span: Span;
  /** Parts, chapters, articles: what one looks for by name. */
  readonly headings: readonly Heading[];
  readonly cites: readonly CitedEntry[];
}

export interface Heading {
  readonly name: string;
  readonly kind: OutlineKind;
  readonly span: Span;
}

/** A document that another one cites, with the places where it does. */
export interface CitedEntry {
  readonly symbol: string;
  /** `Chỉ thị số 35-CT/TW` */
  readonly name: string;
  readonly docType: DocTypeId | null;
  readonly date: CalendarDate | null;
  readonly issuer: string | null;
  readonly spans: readonly Span[];
}

/** More headings than anybody looks through. */
const MOST_HEADINGS = 200;

/** What a register keeps of the document at `uri`. */
export function describeDocument(analysis: Analysis, uri: string): DocumentEntry {
  const { preface } = analysis.tree;
  const { docType } = analysis.regime;
  const symbol = symbolOf(analysis);
  const type = docType && docTypeOf(docType).name;
  const place = preface.numberLine ?? preface.docType ?? { span: { start: 0, end: 0 } };
  return {
    record: recordOf(analysis, uri),
    name: symbol === null ? type : `${type ?? 'Văn bản'} số ${symbol}`,
    subject: subjectOf(analysis),
    issuer: preface.issuer && oneLine(preface.issuer.text),
    date: ownDate(analysis),
    span: analysis.source.toOriginal(place.span),
    headings: outline(analysis).flatMap(headingsIn).slice(0, MOST_HEADINGS),
    cites: analysis.cited.map((cited) => describeCited(analysis, cited)),
  };
}

function recordOf(analysis: Analysis, uri: string): DocumentRecord | null {
  const symbol = symbolOf(analysis);
  const date = ownDate(analysis);
  if (symbol === null || date === null || analysis.source.isGarbled) return null;
  const docType = analysis.regime.docType ?? 'document';
  return { symbol, docType, date, issuer: issuerOf(analysis), subject: subjectOf(analysis), origin: { from: 'file', uri } };
}

/** Normalised; null while the number is blank. */
function symbolOf({ tree }: Analysis): string | null {
  const line = tree.preface.numberLine;
  return line?.number ? normalizeSymbol(line.symbol.text) : null;
}

function ownDate({ regime }: Analysis): CalendarDate | null {
  return regime.date && isRealDate(regime.date) ? regime.date : null;
}

/** In one line, in small letters; null where it stands in capitals and the text never says it otherwise. */
function subjectOf(analysis: Analysis): string | null {
  const { subject } = analysis.tree.preface;
  if (!subject) return null;
  const words = oneLine(subject.text);
  return isAllCapitals(words) ? inRunningText(words, analysis) : words;
}

/** Bodies that issue under the heading of a greater one, and sign for themselves. */
const SIGNS_ALONE = /^(?:BỘ CHÍNH TRỊ|BAN BÍ THƯ)$/u;
/** Party offices that have no name without their committee: `TỈNH ỦY X` / `BAN TỔ CHỨC`. */
const PART_OF_COMMITTEE = /^(?:BAN|VĂN PHÒNG|[ỦU][YỶ] BAN KIỂM TRA)(?!\p{L})(?!.*(?:[ỦU][YỶ]|TRUNG ƯƠNG))/u;
const COMMITTEE = /(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [ỦU][YỶ]/u;

/** As running text names who issued it; empty where that is not certain. */
function issuerOf(analysis: Analysis): string {
  const { preface, conclusions } = analysis.tree;
  const signing = conclusions.signature?.authority.find(signsAlone);
  const name = signing?.body.text ?? preface.authorityLine?.text ?? headingName(preface);
  return name === undefined ? '' : (inRunningText(name, analysis) ?? '');
}

function signsAlone({ mark, body }: AuthorityLine): boolean {
  return mark === 'TM' && SIGNS_ALONE.test(oneLine(body.text));
}

function headingName({ issuer, parentIssuer }: Preface): string | undefined {
  if (!issuer || !parentIssuer) return issuer?.text;
  const isPart = PART_OF_COMMITTEE.test(oneLine(issuer.text)) && COMMITTEE.test(oneLine(parentIssuer.text));
  return isPart ? `${issuer.text} ${parentIssuer.text}` : issuer.text;
}

const LANDMARKS: ReadonlySet<OutlineKind> = new Set<OutlineKind>(['part', 'chapter', 'section', 'subsection', 'letter', 'roman', 'article', 'attachment']);

function headingsIn({ name, kind, selection, children }: OutlineItem): readonly Heading[] {
  const inside = children.flatMap(headingsIn);
  return LANDMARKS.has(kind) ? [{ name, kind, span: selection }, ...inside] : inside;
}

/** What a register keeps of one document that `analysis` cites. */
export function describeCited({ source }: Analysis, { symbol, fullest, citations }: CitedDocument): CitedEntry {
  const docType = citations.map((citation) => citation.docType ?? citation.shared?.docType ?? null).find((type) => type !== null) ?? null;
  const issuer = (fullest.issuerField ?? fullest.shared?.issuerField)?.text;
  return {
    symbol,
    name: `${docType ? docTypeOf(docType).name : 'Văn bản'} số ${symbol}`,
    docType,
    date: dateOf(fullest),
    issuer: issuer === undefined ? null : oneLine(issuer),
    spans: citations.map(({ symbolField }) => source.toOriginal(symbolField.span)),
  };
}
