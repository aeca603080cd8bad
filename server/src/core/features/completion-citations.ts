import { citationStyleOf } from '../citations/write';
import type { DocumentRecord } from '../legal/document-table';
import { DOC_TYPES, DOC_TYPE_KEYS, findDocType, type DocType, type DocTypeId } from '../legal/doc-types';
import type { Span } from '../text/span';
import { fold, oneLine } from '../text/vietnamese';
import { originalSpan, type Cursor } from './completion-cursor';
import { issuerDrafts, typeDraft } from './completion-names';
import { MOST_SUGGESTIONS, startingWith, type Draft } from './completion-suggestion';
import { knownOffers, offerOf, ownOffers, registerOffers, type Offer, type Writing } from './offers';
import { placeOf } from './place';
import { matchWords, queryWords } from './word-match';

/* Documents, and who issued them, where running text names them. */

/** `Nghị quyết số 2|` → the rest of every citation of a Nghị quyết; `theo số |` → of every citation. */
export function afterNumberWord(cursor: Cursor): readonly Draft[] {
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
export function afterIssuerWord(cursor: Cursor): readonly Draft[] {
  const match = /(?:^|[^\p{L}])của\s+(\p{L}[\p{L}\s,]{0,60})?$/u.exec(cursor.before);
  const typed = match?.[1] ?? '';
  if (!match || (!/^\p{Lu}/u.test(typed) && !/(?:\d|[A-ZĐ]{2})\s+của\s+(?:\p{Ll}[\p{L}\s]{0,60})?$/u.test(cursor.before))) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const own = ownIssuers(cursor).map((text): Draft => ({ kind: 'issuer', text, detail: FROM.text, replace }));
  return startingWith(typed, [...own, ...issuerDrafts(cursor, replace)]);
}

/** `Căn cứ |`, `theo Ngh|`, `Căn cứ Nghị định văn thư|` → citations in full and types; of what is only known, by all that its name says. */
export function afterLeadWord(cursor: Cursor): readonly Draft[] {
  const match = /(?:^|[^\p{L}])(?:căn cứ|theo)\s+((?:[\p{L}\d][\p{L}\d\s/.-]{0,60})?)$/iu.exec(cursor.before);
  if (!match) return [];
  const typed = match[1] ?? '';
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const beginning = fold(typed);
  const types = citableTypes(cursor).map((type) => ({ ...typeDraft(type, replace), text: `${type.name} số ` }));
  const own = ownOffers(writingAt(cursor, ({ words }) => words.startsWith(beginning)));
  // `theo quy định của pháp luật` is prose; a name begins with a capital.
  const isName = typed === '' || /^[\p{Lu}\d]/u.test(typed);
  const words = queryWords(typed);
  const others = writingAt(cursor, (offered) => isName && matchWords(words, offered.words) > 0);
  return [
    ...wholes([...own, ...offersOf(registerOffers(others), others)], replace),
    ...(isName ? startingWith(typed, types) : []),
    ...wholes(offersOf(knownOffers(others), others), replace),
  ];
}

/** `… Nghị quy|` anywhere in the text → citations of the types whose name begins so, of this text and of the workspace. */
export function inTypeName(cursor: Cursor): readonly Draft[] {
  const typed = typeBeginning(cursor.before);
  if (typed === null) return [];
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const beginning = fold(typed);
  const writing = writingAt(cursor, ({ words }) => words.startsWith(beginning));
  return wholes([...ownOffers(writing), ...offersOf(registerOffers(writing), writing)], replace);
}

export function writingAt({ analysis, at, before }: Cursor, wants: Writing['wants']): Writing {
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

export function citationDraft({ from, symbol, isReplaced, record }: Offer, text: string, replace: Span): Draft {
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

/** The types that a text may cite by number. */
function citableTypes({ analysis }: Cursor): readonly DocType[] {
  const isParty = analysis.regime.verdict.profile === 'party';
  const rank = (type: DocType) => (isParty ? Number(type.isPartyType) : Number(type.isStateType || type.isLegislation));
  return DOC_TYPES.filter(({ id }) => !NEVER_BY_NUMBER.has(id)).sort((a, b) => rank(b) - rank(a));
}

const NEVER_BY_NUMBER: ReadonlySet<DocTypeId> = new Set(['constitution', 'public-letter', 'document']);

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

/** How much of a symbol stands after the cursor and goes with it: in `2|8-NQ/TW` all of `8-NQ/TW`. */
function symbolTail({ analysis, at, lineEnd }: Cursor): number {
  return /^[\p{L}\d/-]*/u.exec(analysis.source.clean.slice(at, lineEnd))?.[0].length ?? 0;
}
