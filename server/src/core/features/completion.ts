import type { Analysis } from '../analysis';
import type { Citation } from '../citations/citation';
import { DOC_TYPES, DOC_TYPE_KEYS, findDocType, type DocType, type DocTypeId } from '../legal/doc-types';
import { fold, isAllCapitals } from '../text/vietnamese';
import type { Span } from '../text/span';
import { ISSUER_NAMES } from './issuers';
import { placeOf } from './place';

/** One thing to write at the cursor. */
export interface Suggestion {
  readonly kind: 'citation' | 'docType' | 'issuer';
  /** What is shown, and written in place of `replace`. */
  readonly text: string;
  /** A Vietnamese phrase that says where it comes from. */
  readonly detail: string;
  /** The user's own text that it takes the place of: on one line, around the cursor. */
  readonly replace: Span;
  /** What the typed letters are matched against: the text with and without its accents. */
  readonly filter: string;
}

type Draft = Omit<Suggestion, 'filter'>;

/** What stands around the cursor on its line, in clean text. */
interface Cursor {
  readonly analysis: Analysis;
  /** In the user's own text. */
  readonly offset: number;
  /** The same place in the clean text. */
  readonly at: number;
  /** The line up to the cursor; of a very long one the last part. */
  readonly before: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/**
 * What may be written at an offset of the user's text; empty where nothing is certain to be wanted.
 * A drafter types Vietnamese by Telex all day: outside the places below, silence.
 */
export function completionsAt(analysis: Analysis, offset: number): readonly Suggestion[] {
  const cursor = cursorAt(analysis, offset);
  for (const suggest of CONTEXTS) {
    const found = suggest(cursor);
    if (found.length > 0) return found.map((draft) => ({ ...draft, filter: `${draft.text} ${fold(draft.text)}` }));
  }
  return [];
}

const CONTEXTS: readonly ((cursor: Cursor) => readonly Draft[])[] = [
  afterNumberWord,
  afterIssuerWord,
  inCapitalLine,
  afterLeadWord,
  inTypeName,
];

/** Nothing that is asked of a line looks further back. */
const LOOK_BACK = 200;

function cursorAt(analysis: Analysis, offset: number): Cursor {
  const { clean } = analysis.source;
  const at = Math.min(analysis.source.toClean(offset), clean.length);
  const lineStart = clean.lastIndexOf('\n', at - 1) + 1;
  const newline = clean.indexOf('\n', at);
  return { analysis, offset, at, before: clean.slice(Math.max(lineStart, at - LOOK_BACK), at), lineStart, lineEnd: newline < 0 ? clean.length : newline };
}

/** `Nghị quyết số 2|` → the rest of every citation of a Nghị quyết; `theo số |` → of every citation. */
function afterNumberWord(cursor: Cursor): readonly Draft[] {
  const match = /(?:^|[^\p{L}])số\s+([\p{L}\d/.-]*)$/u.exec(cursor.before);
  if (!match || placeOf(cursor.analysis, cursor.offset).room === 'preface') return [];
  const typed = match[1] ?? '';
  const type = typeAtEnd(cursor.before.slice(0, match.index + 1));
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at + symbolTail(cursor));
  return ownCitations(cursor)
    .filter((citation) => !type || citation.docType === type.id)
    .map((citation) => citationSuggestion(fromSymbol(citation), replace));
}

/** `ngày 14/6/2024 của |`, `của Bộ Ch|` → issuers. `của` alone is no sign: it stands in every second sentence. */
function afterIssuerWord(cursor: Cursor): readonly Draft[] {
  const match = /(?:^|[^\p{L}])của\s+((?:\p{Lu}[\p{L}\s,]{0,60})?)$/u.exec(cursor.before);
  const typed = match?.[1] ?? '';
  if (!match || (typed === '' && !/(?:\d|[A-ZĐ]{2})\s+của\s+$/.test(cursor.before))) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const own = ownIssuers(cursor).map((text): Draft => ({ kind: 'issuer', text, detail: OWN, replace }));
  return startingWith(typed, [...own, ...knownIssuers(cursor, replace)]);
}

/** `QUYẾT Đ|` above the body → names of types, and of issuers, in capitals. */
function inCapitalLine(cursor: Cursor): readonly Draft[] {
  const typed = cursor.before.trimStart();
  const { tree } = cursor.analysis;
  const isAboveBody = tree.preface.docType === null || cursor.lineStart <= tree.bodySpan.start;
  if (!isAllCapitals(typed) || /\d/.test(typed) || !isAboveBody) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const types = typesOfRegime(cursor).map((type): Draft => ({ ...typeSuggestion(type, replace), text: type.name.toLocaleUpperCase('vi') }));
  const issuers = knownIssuers(cursor, replace).map((issuer): Draft => ({ ...issuer, text: issuer.text.toLocaleUpperCase('vi') }));
  return startingWith(typed, [...types, ...issuers]);
}

/** `Căn cứ |`, `theo Ngh|` → citations in full, then types. */
function afterLeadWord(cursor: Cursor): readonly Draft[] {
  const match = /(?:^|[^\p{L}])(?:căn cứ|theo)\s+((?:\p{L}[\p{L}\s]{0,40})?)$/iu.exec(cursor.before);
  if (!match) return [];
  const typed = match[1] ?? '';
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  return startingWith(typed, citationsAndTypes(cursor, replace));
}

/** `… Nghị quy|` anywhere in the text → citations of the types whose name begins so. */
function inTypeName(cursor: Cursor): readonly Draft[] {
  const typed = typeBeginning(cursor.before);
  if (typed === null) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  return startingWith(typed, citationsAndTypes(cursor, replace).filter(({ kind }) => kind === 'citation'));
}

function citationsAndTypes(cursor: Cursor, replace: Span): readonly Draft[] {
  const citations = ownCitations(cursor)
    .filter(({ typeField }) => typeField !== null)
    .map((citation) => citationSuggestion(oneLine(citation.text), replace));
  return [...citations, ...citableTypes(cursor).map((type) => ({ ...typeSuggestion(type, replace), text: `${type.name} số ` }))];
}

/** One citation per symbol and type, the one that says most; in the order of the text, that at the cursor left out. */
function ownCitations({ analysis, at }: Cursor): readonly Citation[] {
  const fullest = new Map<string, Citation>();
  for (const citation of analysis.citations) {
    if (citation.span.start <= at && at <= citation.span.end) continue;
    const key = `${citation.docType ?? ''} ${citation.symbol}`;
    const rival = fullest.get(key);
    if (!rival || wealthOf(citation) > wealthOf(rival)) fullest.set(key, citation);
  }
  return [...fullest.values()];
}

const OWN = 'Đã viện dẫn trong văn bản';

function wealthOf({ dateField, issuerField, typeField, soField }: Citation): number {
  return [dateField, issuerField, typeField, soField].filter(Boolean).length;
}

function citationSuggestion(text: string, replace: Span): Draft {
  return { kind: 'citation', text, detail: OWN, replace };
}

/** `35-CT/TW ngày 14/6/2024 của Bộ Chính trị`: what follows `số`. */
function fromSymbol({ text, span, symbolField }: Citation): string {
  return oneLine(text.slice(symbolField.span.start - span.start));
}

function ownIssuers({ analysis }: Cursor): readonly string[] {
  return analysis.citations.flatMap(({ issuerField }) => (issuerField ? [oneLine(issuerField.text)] : []));
}

function knownIssuers({ analysis }: Cursor, replace: Span): readonly Draft[] {
  const own = analysis.regime.verdict.profile === 'party' ? 'party' : 'state';
  const ordered = [...ISSUER_NAMES].sort((a, b) => Number(b.profile === own) - Number(a.profile === own));
  return ordered.map(({ name, profile }) => ({ kind: 'issuer', text: name, detail: profile === 'party' ? 'Cơ quan của Đảng' : 'Cơ quan nhà nước', replace }));
}

/** The types in which a document of this regime may be issued. */
function typesOfRegime({ analysis }: Cursor): readonly DocType[] {
  const { profile } = analysis.regime.verdict;
  const accepts = (type: DocType) => ({ state: type.isStateType, party: type.isPartyType, legislation: type.isLegislation, unknown: true })[profile];
  return DOC_TYPES.filter((type) => type.id !== 'document' && accepts(type));
}

/** The types that a text may cite by number. */
function citableTypes({ analysis }: Cursor): readonly DocType[] {
  const isParty = analysis.regime.verdict.profile === 'party';
  const rank = (type: DocType) => (isParty ? Number(type.isPartyType) : Number(type.isStateType || type.isLegislation));
  return DOC_TYPES.filter(({ id }) => !NEVER_BY_NUMBER.has(id)).sort((a, b) => rank(b) - rank(a));
}

const NEVER_BY_NUMBER: ReadonlySet<DocTypeId> = new Set(['constitution', 'public-letter', 'document']);

function typeSuggestion(type: DocType, replace: Span): Draft {
  return { kind: 'docType', text: type.name, detail: regimesOf(type), replace };
}

function regimesOf({ isStateType, isPartyType, isLegislation }: DocType): string {
  if (isStateType && isPartyType) return 'Tên loại văn bản hành chính và văn bản của Đảng';
  if (isStateType) return 'Tên loại văn bản hành chính';
  if (isPartyType) return 'Tên loại văn bản của Đảng';
  return isLegislation ? 'Văn bản quy phạm pháp luật' : 'Tên loại văn bản';
}

/** The type whose name ends the text: `… thực hiện Nghị quyết `. */
function typeAtEnd(text: string): DocType | undefined {
  const folded = fold(text).replace(/\s+/g, ' ').trimEnd();
  const key = DOC_TYPE_KEYS.find((name) => folded.endsWith(name) && !/\p{L}/u.test(folded.charAt(folded.length - name.length - 1)));
  return key === undefined ? undefined : findDocType(key);
}

/** The longest end of the text that begins the name of a type, starting with a capital, two letters at least: `Nghị quy`. */
function typeBeginning(text: string): string | null {
  const starts = [...text.matchAll(/(?<![\p{L}\d])\p{Lu}/gu)].map(({ index }) => index);
  const ends = starts.map((start) => text.slice(start)).filter((end) => end.length >= 2 && end.length <= 30);
  return ends.find((end) => DOC_TYPE_KEYS.some((name) => name.startsWith(fold(end)))) ?? null;
}

function startingWith(typed: string, suggestions: readonly Draft[]): readonly Draft[] {
  const key = fold(typed);
  return unique(suggestions.filter(({ text }) => fold(text).startsWith(key)));
}

function unique(suggestions: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return suggestions.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** How much of a symbol stands after the cursor and goes with it: in `2|8-NQ/TW` all of `8-NQ/TW`. */
function symbolTail({ analysis, at, lineEnd }: Cursor): number {
  return /^[\p{L}\d/-]*/u.exec(analysis.source.clean.slice(at, lineEnd))?.[0].length ?? 0;
}

/** Editors want the cursor inside the span, also where a mark such as `**` stands between the two. */
function originalSpan({ analysis, offset }: Cursor, start: number, end: number): Span {
  const span = analysis.source.toOriginal({ start, end });
  return { start: Math.min(span.start, offset), end: Math.max(span.end, offset) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
