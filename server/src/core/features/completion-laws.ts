import { isLaw, writeCitation, writeFromSymbol } from '../citations/write';
import type { NamedCitation } from '../citations/reference';
import type { DocumentRecord } from '../legal/document-table';
import { docTypeOf, type DocTypeId } from '../legal/doc-types';
import { contains } from '../text/span';
import { fold, foldKey, oneLine } from '../text/vietnamese';
import { citationDraft, writingAt } from './completion-citations';
import { originalSpan, type Cursor } from './completion-cursor';
import { MOST_SUGGESTIONS, unique, type Draft } from './completion-suggestion';
import { knownOffers, offerOf, ownOffers, registerOffers, type Offer, type Writing } from './offers';
import { matchWords, queryWords } from './word-match';

/* Laws, which go by their names: somebody who looks for one types words of it, often without accents. */

/**
 * `Căn cứ luat to|`, `theo Luật to ch|`, `Căn cứ to chuc chinh q|`, `thực hiện Luật dat|` → laws by words of their names: those that this
 * text names, those of the workspace, those that are known, in force before replaced.
 */
export function byLawName(cursor: Cursor): readonly Draft[] {
  const sought = soughtAt(cursor);
  if (sought === null) return [];
  const { typed, types } = sought;
  const words = queryWords(typed.replaceAll(',', ' '));
  const rank = (text: string) => matchWords(words, fold(text).replaceAll(',', ' '));
  const writing = writingAt(cursor, ({ docType, words: offered }) => docType !== null && types.includes(docType) && rank(offered) > 0);
  const own = [...namedOffers(writing).filter((offer) => offer.docType !== null && types.includes(offer.docType) && rank(nameOf(offer)) > 0), ...ownOffers(writing)];
  const tables = [registerOffers(writing), knownOffers(writing)].map((records) => records.map((record) => offerOf(record, writing)));
  const replace = originalSpan(cursor, cursor.at - typed.length, cursor.at);
  const isOld = hasNewer([own, ...tables].flat());
  const sorted = (offers: readonly Offer[]) => ranked(offers.map((offer) => ({ offer, isOld: isOld(offer), rank: rank(nameOf(offer)) })));
  const drafts = [own, ...tables].flatMap(sorted).flatMap((offer) => (offer.whole === null ? [] : [citationDraft(offer, offer.whole, replace)]));
  const fitting = sought.isSure ? drafts : drafts.filter(({ text }) => fold(text).startsWith(fold(typed)) && hasWords(text, typed));
  return unique(fitting).slice(0, MOST_SUGGESTIONS + 1);
}

const LEAD = /(?:^|[^\p{L}])(căn cứ|theo)\s+((?:\p{L}[\p{L}\s,]{0,60})?)$/iu;
/** The last word for a law on the line, with what stands behind it. */
const LAW = /^.*(?<![\p{L}\d])(?<!bộ\s|bo\s)((?:bộ luật|bo luat|luật|luat|pháp lệnh|phap lenh)\s+((?:\p{L}[\p{L}\s,]{0,60})?))$/iu;

interface Sought {
  readonly typed: string;
  readonly types: readonly DocTypeId[];
  /** False where prose may be meant: `Luật sư`. */
  readonly isSure: boolean;
}

/**
 * What is typed of a law; null where prose may go on. `Luật` says with its capital that a law is meant, in small letters only a line of
 * căn cứ says so, or the want of accents: nobody writes `theo luat` but to find one.
 */
function soughtAt({ before }: Cursor): Sought | null {
  const lead = LEAD.exec(before);
  const law = LAW.exec(before);
  const isBasis = lead !== null && /^[\s-]*$/.test(before.slice(0, lead.index)) && /^c/i.test(lead[1] ?? '');
  if (law?.[1] !== undefined) {
    const isLed = lead?.[2] === law[1];
    const isName = /^\p{Lu}/u.test(law[1]) ? isLed || (law[2]?.length ?? 0) > 1 : isLed && (isBasis || !hasAccents(law[1]));
    return isName ? { typed: law[1], types: typesNamed(law[1]), isSure: isLed } : null;
  }
  const words = lead?.[2]?.trim().split(/[\s,]+/) ?? [];
  const isSought = isBasis && words.length > 1 && words.every((word) => word.length > 1) && !hasAccents(lead[2] ?? '');
  return isSought ? { typed: lead[2] ?? '', types: ['law', 'code', 'ordinance'], isSure: true } : null;
}

/** Who looks for a `Bộ luật` may call it `luat`. */
function typesNamed(typed: string): readonly DocTypeId[] {
  const folded = fold(typed);
  return folded.startsWith('bo') ? ['code'] : folded.startsWith('phap') ? ['ordinance'] : ['law', 'code'];
}

/** In prose: each word that is typed with accents begins a word with these accents. */
function hasWords(text: string, typed: string): boolean {
  const names = wordsIn(text);
  return wordsIn(typed).every((word) => !hasAccents(word) || names.some((name) => name.startsWith(word)));
}

function wordsIn(text: string): readonly string[] {
  return text.toLocaleLowerCase('vi').match(/\p{L}+/gu) ?? [];
}

function hasAccents(text: string): boolean {
  return fold(text) !== text.toLowerCase();
}

interface Ranked {
  readonly offer: Offer;
  readonly isOld: boolean;
  readonly rank: number;
}

/** Better answers first, each half by itself: in force, replaced. */
function ranked(offers: readonly Ranked[]): readonly Offer[] {
  return [...offers].sort((a, b) => Number(a.isOld) - Number(b.isOld) || b.rank - a.rank).map(({ offer }) => offer);
}

/** Replaced, or of a name that a later law has, though no row says that this one replaced it. */
function hasNewer(offers: readonly Offer[]): (offer: Offer) => boolean {
  const years = new Map<string, number>();
  for (const { record } of offers) if (record?.subject) years.set(nameKey(record), Math.max(years.get(nameKey(record)) ?? 0, record.date.year));
  return ({ record, isReplaced }) => isReplaced || (record !== null && record.date.year < (years.get(nameKey(record)) ?? 0));
}

function nameKey({ docType, subject }: DocumentRecord): string {
  return `${docType} ${foldKey(subject ?? '')}`;
}

function nameOf({ record, whole }: Offer): string {
  return record ? `${docTypeOf(record.docType).name} ${record.subject ?? ''}` : (whole ?? '');
}

/** The laws that the text names without their numbers, that at the cursor left out: as the regime asks when their day is known, else as they stand. */
function namedOffers(writing: Writing): readonly Offer[] {
  const { analysis, at, style } = writing;
  const laws = analysis.references.names.filter(({ by, docType, nameField, span }) => by === 'name' && docType !== null && isLaw(docType) && nameField && !contains(span, at) && span.end !== at);
  return laws.map((named): Offer => {
    const record = recordOf(named, writing);
    const spelt = record && { ...record, subject: oneLine(named.nameField?.text ?? '') };
    if (record && spelt) return { ...offerOf(record, writing), from: 'text', whole: writeCitation(spelt, style), tail: writeFromSymbol(spelt, style) };
    const whole = oneLine(named.text);
    return { from: 'text', docType: named.docType, symbol: whole, whole, tail: whole, isReplaced: false, record: null };
  });
}

/** The law of that name, of the year or the day that the text says; of several the newest. */
function recordOf({ docType, nameField, yearField, dateField }: NamedCitation, { analysis: { register, known } }: Writing): DocumentRecord | null {
  const name = foldKey(oneLine(nameField?.text ?? ''));
  const year = Number(yearField?.text ?? dateField?.date.year ?? 0);
  const isMeant = (record: DocumentRecord) => record.docType === docType && record.subject !== null && foldKey(record.subject) === name && (year === 0 || record.date.year === year);
  const newest = (records: readonly DocumentRecord[]) => records.filter(isMeant).reduce<DocumentRecord | null>((one, other) => (one === null || other.date.year > one.date.year ? other : one), null);
  return newest(register.all()) ?? newest(known.all());
}
