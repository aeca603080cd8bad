import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/citation';
import type { NamedCitation } from '../../citations/reference';
import type { DocTypeId } from '../../legal/doc-types';
import type { Edit } from '../../lint/rule';
import { basesOf, isLeadIn } from '../../rules/preamble/basis-block';
import type { LegalBasis } from '../../syntax/tree';
import { contains, type Span } from '../../text/span';
import { foldKey } from '../../text/vietnamese';
import type { Rewriting } from './rewriting';

/** From the highest; a type that is not here says nothing of its rank. */
const RANKS: readonly (readonly DocTypeId[])[] = [
  ['constitution'], ['code', 'law'], ['ordinance'], ['order'], ['resolution', 'joint-resolution'], ['decree'], ['circular', 'joint-circular'], ['decision', 'rules', 'regulation'],
  ['directive', 'conclusion', 'guidance', 'party-circular'], ['plan', 'programme', 'project', 'proposal', 'method'],
];
const LOWEST = RANKS.length;

/** `Quyết định … của Thủ tướng Chính phủ` stands above a thông tư, a nghị quyết of the National Assembly above a decree, that of a council below both. */
const RANK_OF_CODE: readonly (readonly [type: DocTypeId, issuer: RegExp, rank: number])[] = [
  ['decision', /^TTg$/, 5.5],
  ['resolution', /^HĐND/, 6.5],
  ['resolution', /^(?:UBTV)?QH\d*$/, 1.5],
];

/** What says whose task it is: 30/2020/NĐ-CP, Phụ lục I, II.6.a names it first. */
const OF_AUTHORITY = /chuc nang|nhiem vu,? quyen han|luat to chuc|dieu le dang|quy che lam viec/;

/** What a line is sorted by, the first difference deciding. */
interface Standing {
  readonly group: number;
  readonly rank: number;
  readonly isOfAuthority: boolean;
  /** `20200305`, `2020`; null when the text does not say. */
  readonly day: number | null;
  readonly year: number | null;
}

/**
 * The căn cứ in order: laws before decrees before decisions, of one rank the one that says whose task it is, then the older; `Xét …`
 * and `Theo đề nghị …` last. A line of the task that heads the block stays there. Dashes and marks stay in their places.
 * Null when the order is right, or lines cannot change places.
 */
export function sortedBases(analysis: Analysis, place: Span): Rewriting | null {
  const { source, regime } = analysis;
  const bases = basesOf(analysis);
  const [first, last] = [bases[0], bases.at(-1)];
  if (!first || !last || regime.isGarbled || !contains({ start: first.span.start, end: last.span.end }, source.toClean(place.start))) return null;
  const movable = bases.filter((basis) => !isLeadIn(basis));
  const sorted = inOrder(analysis, movable);
  if (sorted.every((basis, at) => basis === movable[at]) || !mayMove(analysis, { start: first.span.start, end: last.span.end }, movable)) return null;
  const edits = movable.flatMap((basis, at): readonly Edit[] => {
    const moved = sorted[at];
    if (!moved || moved === basis) return [];
    return [{ span: source.toOriginal(contentOf(basis)), newText: sliceOf(analysis, moved) }];
  });
  return { kind: 'bases', title: 'Sắp xếp căn cứ theo cấp và ngày của văn bản', safety: 'review', edits };
}

function inOrder(analysis: Analysis, bases: readonly LegalBasis[]): readonly LegalBasis[] {
  const standings = new Map(bases.map((basis) => [basis, standingOf(analysis, basis)]));
  const others = bases.findIndex((basis) => !standings.get(basis)?.isOfAuthority);
  const head = others < 0 ? bases : bases.slice(0, others);
  const rest = bases.slice(head.length);
  const ranks = groupBy(rest.flatMap((basis) => standings.get(basis) ?? []));
  return [...head, ...rest.sort((a, b) => compare(standings.get(a), standings.get(b), ranks))];
}

/** What is known of all lines of one rank can put them in order; of some it cannot. */
type Ranks = ReadonlyMap<number, readonly Standing[]>;

function groupBy(standings: readonly Standing[]): Ranks {
  const ranks = new Map<number, Standing[]>();
  for (const standing of standings) ranks.set(standing.rank, [...(ranks.get(standing.rank) ?? []), standing]);
  return ranks;
}

function compare(a: Standing | undefined, b: Standing | undefined, ranks: Ranks): number {
  if (!a || !b) return 0;
  const byRank = a.group - b.group || a.rank - b.rank || Number(b.isOfAuthority) - Number(a.isOfAuthority);
  if (byRank !== 0 || a.rank === LOWEST) return byRank;
  const same = ranks.get(a.rank) ?? [];
  if (same.every(({ day }) => day !== null)) return (a.day ?? 0) - (b.day ?? 0);
  return same.every(({ year }) => year !== null) ? (a.year ?? 0) - (b.year ?? 0) : 0;
}

const BASIS = 0;
const PROPOSAL = 1;

function standingOf(analysis: Analysis, basis: LegalBasis): Standing {
  const isProposal = /^(?:theo de nghi|xet)/.test(foldKey(basis.lead.text));
  const document = isProposal ? undefined : documentIn(analysis, basis);
  const { year = null, month = 0, day = 0 } = document?.dateField?.date ?? {};
  return {
    group: isProposal ? PROPOSAL : BASIS,
    rank: document ? rankOf(document) : LOWEST,
    isOfAuthority: !isProposal && OF_AUTHORITY.test(foldKey(analysis.source.slice(basis.span))),
    day: year === null ? null : (year * 100 + month) * 100 + day,
    year: year ?? (document?.kind === 'numbered' ? document.year : null),
  };
}

/** The first document of the line. */
function documentIn({ citations, references }: Analysis, { span }: LegalBasis): Citation | NamedCitation | undefined {
  const inLine = [...citations, ...references.names].filter((cited) => contains(span, cited.span.start));
  return inLine.sort((a, b) => a.span.start - b.span.start)[0];
}

function rankOf(document: Citation | NamedCitation): number {
  const { docType } = document;
  const code = document.kind === 'numbered' ? document.issuerCode : '';
  const special = RANK_OF_CODE.find(([type, issuer]) => type === docType && issuer.test(code));
  const rank = RANKS.findIndex((types) => docType !== null && types.includes(docType));
  return special?.[2] ?? (rank < 0 ? LOWEST : rank);
}

/** Between dash and mark. */
function contentOf({ span, lead, mark }: LegalBasis): Span {
  return { start: lead.span.start, end: mark?.span.start ?? span.end };
}

/** As the user wrote it; the line end is `\n`, and whoever applies the edit writes it as the text does. */
function sliceOf({ source }: Analysis, basis: LegalBasis): string {
  const { start, end } = source.toOriginal(contentOf(basis));
  return source.original.slice(start, end).replace(/\r\n?/g, '\n');
}

/** No remark among them, which speaks of the line below it, and no bold or italics that begin in one line and end in another. */
function mayMove(analysis: Analysis, block: Span, bases: readonly LegalBasis[]): boolean {
  const { start, end } = analysis.source.toOriginal(block);
  const hasRemark = analysis.source.remarks.some(({ span }) => span.end > start && span.start < end);
  return !hasRemark && bases.every((basis) => (sliceOf(analysis, basis).match(/\*/g)?.length ?? 0) % 2 === 0);
}
