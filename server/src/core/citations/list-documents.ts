import { symbolKey } from '../legal/symbol-key';
import { KNOWN_STATES } from './known-state';
import type { ListedCitation } from './list';
import { levelKey } from './resolve';
import { CITATION_STATES, type CitationState, type MissingPart } from './state';

/** A document with every place that cites it, in one text or in many. */
export interface ListedDocument<Place extends ListedCitation = ListedCitation>
  extends Pick<ListedCitation, 'symbol' | 'type' | 'date' | 'dateText' | 'issuer' | 'term' | 'subject' | 'known' | 'record'> {
  /** Of the states of its citations the one that most needs a look. */
  readonly state: CitationState;
  readonly missing: readonly MissingPart[];
  /** Every date that it is given, oldest first: more than one where the state is `conflict`. */
  readonly dates: readonly string[];
  /** In the order of the texts. */
  readonly citations: readonly [Place, ...Place[]];
  /** How many texts cite it. */
  readonly files: number;
}

/**
 * The documents that texts cite, in the order in which they come to them; `texts` are the citations of each text.
 *
 * Across texts, citations of one symbol and one date are one document. Numbers without a year begin again in every year, term and place:
 * two dates are two documents. A text that gives no date means the one that there is; where there are two, neither.
 */
export function listDocuments<Place extends ListedCitation>(texts: readonly (readonly Place[])[]): readonly ListedDocument<Place>[] {
  const groups = texts.flatMap(groupByDocument);
  const joined = new Map<string, Group<Place>[]>();
  for (const group of [...groups.filter(({ date }) => date), ...groups.filter(({ date }) => !date)]) join(joined, group);
  const order = new Map(texts.flat().map((citation, at) => [citation, at]));
  const at = (citation: Place) => order.get(citation) ?? 0;
  const documents = [...joined.values()].flat().flatMap(({ citations, texts: from }) => describe(citations.sort((a, b) => at(a) - at(b)), from.size));
  return documents.sort((a, b) => at(a.citations[0]) - at(b.citations[0]));
}

interface Group<Place> {
  readonly symbol: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly citations: Place[];
  /** Which texts it comes from. */
  readonly texts: Set<number>;
}

function groupByDocument<Place extends ListedCitation>(citations: readonly Place[], text: number): readonly Group<Place>[] {
  const groups: Place[][] = [];
  for (const citation of citations) (groups[citation.document] ??= []).push(citation);
  return groups.flatMap((members) => {
    const fullest = fullestOf(members);
    return fullest ? [{ symbol: fullest.symbol, date: fullest.date, issuer: fullest.issuer, citations: members, texts: new Set([text]) }] : [];
  });
}

function join<Place>(joined: Map<string, Group<Place>[]>, group: Group<Place>): void {
  const key = symbolKey(group.symbol);
  const known = joined.get(key) ?? [];
  const possible = known.filter((other) => mayBeOne(other, group));
  const same = possible.find(({ date }) => date === group.date) ?? (group.date === null && possible.length === 1 ? possible[0] : undefined);
  if (!same) joined.set(key, [...known, group]);
  else {
    for (const citation of group.citations) same.citations.push(citation);
    for (const text of group.texts) same.texts.add(text);
  }
}

/** A text that tells two documents apart is right, and so are two levels: `Ủy ban nhân dân tỉnh`, `Ủy ban nhân dân xã`. */
function mayBeOne(one: Group<unknown>, other: Group<unknown>): boolean {
  if ([...other.texts].some((text) => one.texts.has(text))) return false;
  const [level, otherLevel] = [one, other].map(({ issuer }) => levelKey(issuer ?? ''));
  return !level || !otherLevel || level === otherLevel;
}

/** The first with date and issuer; without one the first with a date; else the first. */
function fullestOf<Place extends ListedCitation>(citations: readonly Place[]): Place | undefined {
  const dated = citations.filter(({ date }) => date !== null);
  return dated.find(({ issuer }) => issuer !== null) ?? dated[0] ?? citations[0];
}

function describe<Place extends ListedCitation>(citations: readonly Place[], files: number): readonly ListedDocument<Place>[] {
  const [first, ...others] = citations;
  const fullest = fullestOf(citations);
  if (!first || !fullest) return [];
  const { symbol, date, dateText } = fullest;
  const known = KNOWN_STATES.find((state) => citations.some((citation) => citation.known === state)) ?? 'unknown';
  return [
    {
      symbol,
      type: first.type ?? citations.find(({ type }) => type)?.type ?? null,
      date,
      dateText,
      issuer: fullest.issuer ?? citations.find(({ issuer }) => issuer)?.issuer ?? null,
      term: citations.find(({ term }) => term)?.term ?? null,
      subject: citations.find(({ subject }) => subject)?.subject ?? null,
      state: CITATION_STATES.find((state) => citations.some((citation) => citation.state === state)) ?? 'short',
      missing: [...new Set(citations.flatMap(({ missing }) => missing))],
      dates: [...new Set(citations.flatMap(({ date: one }) => one ?? []))].sort(),
      known,
      record: citations.find((citation) => citation.known === known)?.record ?? null,
      citations: [first, ...others],
      files,
    },
  ];
}
