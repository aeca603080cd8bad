import type { Analysis } from '../analysis';
import type { Citation } from '../citations/citation';
import { fixableWithin, fixText, type FixOptions } from '../lint/fix';
import type { Finding, Fix } from '../lint/rule';
import { partitionPoint } from '../text/partition';
import type { SourceText } from '../text/source-text';
import type { Span } from '../text/span';
import { completions } from './citation-completion';
import { citationEnd } from './citation-extent';
import { joined } from './citation-join';
import { redated, shortened, turned } from './citation-rewriting';
import { editsBetween } from './text-edits';

/*
 * What can be made of the citation under the cursor, whether anything is wrong with it or not. Each is a title with plain edits,
 * made in the clean text and handed out in the user's own.
 */

export interface CitationActionOptions {
  /** What the rules found, and how they were asked: what they mend for certain is the normal form of a citation. */
  readonly findings: readonly Finding[];
  readonly fixOptions: FixOptions;
}

/** What the first citation touched by `span` of the user's text can be turned into, the likeliest first; empty where there is none. */
export function citationActionsAt(analysis: Analysis, span: Span, options: CitationActionOptions): readonly Fix[] {
  const { source, citations } = analysis;
  const place = { start: source.toClean(span.start), end: source.toClean(span.end) };
  const index = citations.findIndex((citation) => citation.span.start <= place.end && place.start <= citationEnd(source, citation));
  const citation = citations[index];
  if (!citation) return [];
  const drafts = [joined(source, citation), ...completions(analysis, citation), shortened(analysis, citation), turned(citation), ...redated(source, citation)];
  const fixes = drafts.flatMap((draft) => (draft ? [inOriginal(source, draft)] : []));
  const normal = normalized(analysis, index, options);
  return normal ? [normal, ...fixes] : fixes;
}

function inOriginal(source: SourceText, { edits, ...fix }: Fix): Fix {
  return { ...fix, edits: edits.map(({ span, newText }) => ({ span: source.toOriginal(span), newText })) };
}

type Cited = Pick<Analysis, 'source' | 'citations'>;

const spansOf = ({ source }: Cited, citations: readonly Citation[]) => citations.map(({ span }) => source.toOriginal(span));

/** All that the rules mend for certain in one citation: `nghị định số30/2020/ND - CP ngày 5/3/2020`; null when that is nothing. */
function normalized(analysis: Analysis, index: number, { findings, fixOptions }: CitationActionOptions): Fix | null {
  const within = (cited: Cited) => spansOf(cited, cited.citations.slice(index, index + 1));
  if (fixableWithin(findings, within(analysis)).length === 0) return null;
  return rewritten(analysis.source, 'Chuẩn hóa viện dẫn này', { ...fixOptions, within });
}

/** The same for every citation of the text; null when it would change fewer than two, since one has its own action. */
export function allNormalized(analysis: Analysis, { findings, fixOptions }: CitationActionOptions): Fix | null {
  const within = (cited: Cited) => spansOf(cited, cited.citations);
  const spans = within(analysis);
  const faulty = new Set(fixableWithin(findings, spans).map(({ fix }) => partitionPoint(spans, ({ start }) => start <= (fix?.edits[0]?.span.end ?? 0))));
  return faulty.size < 2 ? null : rewritten(analysis.source, `Chuẩn hóa mọi viện dẫn trong văn bản (${faulty.size} viện dẫn)`, { ...fixOptions, within });
}

function rewritten({ original }: SourceText, title: string, options: FixOptions): Fix | null {
  const edits = editsBetween(original, fixText(original, options).text);
  return edits.length === 0 ? null : { title, safety: 'safe', edits };
}
