import type { Analysis } from '../analysis';
import { citationStyleOf } from '../citations/write';
import type { DocumentRecord } from '../legal/document-table';
import { DOC_TYPES, DOC_TYPE_KEYS, findDocType, type DocType, type DocTypeId } from '../legal/doc-types';
import { fold, isAllCapitals, oneLine } from '../text/vietnamese';
import type { Span } from '../text/span';
import { ISSUER_NAMES } from './issuers';
import { knownOffers, offerOf, ownOffers, registerOffers, type Offer, type Writing } from './offers';
import { placeOf } from './place';
import { matchWords, queryWords } from './word-match';

/** One thing to write at the cursor. */
export interface Suggestion {
  readonly kind: 'citation' | 'docType' | 'issuer';
  /** What is written in place of `replace`. */
  readonly text: string;
  /** The beginning of it that says which document or type it is: `Nghị định số 30/2020/NĐ-CP`. */
  readonly label: string;
  /** What tells it from others, for the place beside: its subject, else the rest of the text; empty when the label is all. */
  readonly note: string;
  /** A Vietnamese phrase that says where it comes from. */
  readonly detail: string;
  /** The user's own text that it takes the place of: on one line, around the cursor. */
  readonly replace: Span;
  /** What the typed letters are matched against: the text with and without its accents. */
  readonly filter: string;
  /** A document in whose place something newer stands. */
  readonly isReplaced: boolean;
  /** What is known of the document, for whoever wants to read more; null where that is nothing. */
  readonly record: DocumentRecord | null;
}

export interface Completions {
  /** The best first, `MOST_SUGGESTIONS` of them at most. */
  readonly suggestions: readonly Suggestion[];
  /** There are more: ask again when more is typed. */
  readonly isIncomplete: boolean;
}

type Draft = Pick<Suggestion, 'kind' | 'text' | 'detail' | 'replace'> & Partial<Pick<Suggestion, 'label' | 'note' | 'isReplaced' | 'record'>>;

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

/** Nobody looks through more. */
const MOST_SUGGESTIONS = 100;

/**
 * What may be written at an offset of the user's text; nothing where nothing is certain to be wanted.
 * A drafter types Vietnamese by Telex all day: outside the places below, silence.
 */
export function completionsAt(analysis: Analysis, offset: number): Completions {
  const cursor = cursorAt(analysis, offset);
  for (const suggest of CONTEXTS) {
    const found = unique(suggest(cursor));
    if (found.length > 0) return { suggestions: found.slice(0, MOST_SUGGESTIONS).map(finished), isIncomplete: found.length > MOST_SUGGESTIONS };
  }
  return { suggestions: [], isIncomplete: false };
}

function finished(draft: Draft): Suggestion {
  return { label: draft.text.trimEnd(), note: '', isReplaced: false, record: null, ...draft, filter: `${draft.text} ${fold(draft.text)}` };
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
  const writing = writingAt(cursor, ({ docType, symbol }) => (!type || docType === type.id) && beginsSymbol(symbol, typed));
  return offersAt(writing).map((offer) => citationDraft(offer, offer.tail, replace));
}

/** `05-n` and `5-N` begin `05-NQ/TW`. */
function beginsSymbol(symbol: string, typed: string): boolean {
  const withoutZero = (text: string) => text.replace(/^0+(?=\d)/, '');
  const [whole, beginning] = [fold(symbol), fold(typed)];
  return whole.startsWith(beginning) || withoutZero(whole).startsWith(withoutZero(beginning));
}

/** `ngày 14/6/2024 của |`, `của Bộ Ch|` → issuers. `của` alone is no sign: it stands in every second sentence. */
function afterIssuerWord(cursor: Cursor): readonly Draft[] {
  const match = /(?:^|[^\p{L}])của\s+((?:\p{Lu}[\p{L}\s,]{0,60})?)$/u.exec(cursor.before);
  const typed = match?.[1] ?? '';
  if (!match || (typed === '' && !/(?:\d|[A-ZĐ]{2})\s+của\s+$/.test(cursor.before))) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const own = ownIssuers(cursor).map((text): Draft => ({ kind: 'issuer', text, detail: FROM.text, replace }));
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

/** `Căn cứ |`, `theo Ngh|`, `Căn cứ Nghị định văn thư|` → citations in full and types; of what is only known, by all that its name says. */
function afterLeadWord(cursor: Cursor): readonly Draft[] {
  const match = /(?:^|[^\p{L}])(?:căn cứ|theo)\s+((?:[\p{L}\d][\p{L}\d\s/.-]{0,60})?)$/iu.exec(cursor.before);
  if (!match) return [];
  const typed = match[1] ?? '';
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const beginning = fold(typed);
  const types = citableTypes(cursor).map((type) => ({ ...typeSuggestion(type, replace), text: `${type.name} số ` }));
  const own = ownOffers(writingAt(cursor, ({ words }) => words.startsWith(beginning)));
  // `theo quy định của pháp luật` is prose; a name begins with a capital.
  const isName = typed === '' || /^[\p{Lu}\d]/u.test(typed);
  const words = queryWords(typed);
  const others = writingAt(cursor, (offered) => isName && matchWords(words, offered.words) > 0);
  return [
    ...wholes([...own, ...offersOf(registerOffers(others), others)], replace),
    ...startingWith(typed, types),
    ...wholes(offersOf(knownOffers(others), others), replace),
  ];
}

/** `… Nghị quy|` anywhere in the text → citations of the types whose name begins so, of this text and of the workspace. */
function inTypeName(cursor: Cursor): readonly Draft[] {
  const typed = typeBeginning(cursor.before);
  if (typed === null) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const beginning = fold(typed);
  const writing = writingAt(cursor, ({ words }) => words.startsWith(beginning));
  return wholes([...ownOffers(writing), ...offersOf(registerOffers(writing), writing)], replace);
}

function writingAt({ analysis, at, before }: Cursor, wants: Writing['wants']): Writing {
  const place = /^[\s-]*căn cứ\s/iu.test(before) ? 'basis' : 'text';
  return { analysis, at, wants, style: citationStyleOf(analysis.citations, analysis.regime.verdict.profile, place) };
}

/** Everything that is wanted: what the text cites already, then what the workspace has, then what is known. */
function offersAt(writing: Writing): readonly Offer[] {
  return [...ownOffers(writing), ...offersOf(registerOffers(writing), writing), ...offersOf(knownOffers(writing), writing)];
}

/** One more than are shown, to tell that there are more. */
function offersOf(records: readonly DocumentRecord[], writing: Writing): readonly Offer[] {
  return records.slice(0, MOST_SUGGESTIONS + 1).map((record) => offerOf(record, writing));
}

function wholes(offers: readonly Offer[], replace: Span): readonly Draft[] {
  return offers.flatMap((offer) => (offer.whole === null ? [] : [citationDraft(offer, offer.whole, replace)]));
}

function citationDraft({ from, symbol, isReplaced, record }: Offer, text: string, replace: Span): Draft {
  const at = text.indexOf(symbol);
  const label = at < 0 ? text : text.slice(0, at + symbol.length);
  const rest = text.slice(label.length).replace(/^,?\s*/, '');
  const detail = isReplaced ? `${FROM[from]}, đã được thay thế` : FROM[from];
  return { kind: 'citation', text, label, note: rest === '' ? '' : (record?.subject ?? rest), detail, replace, isReplaced, record };
}

const FROM: Readonly<Record<Offer['from'], string>> = {
  text: 'Đã viện dẫn trong văn bản',
  file: 'Văn bản trong thư mục',
  table: 'Văn bản đã biết',
};

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
  return suggestions.filter(({ text }) => fold(text).startsWith(key));
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
