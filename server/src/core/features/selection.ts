import type { Analysis } from '../analysis';
import { provisionsAt, type Provision } from '../syntax/tree';
import { partitionPoint } from '../text/partition';
import { contains, type Span } from '../text/span';

/**
 * What grows when a selection is widened step by step, from the inside out: word, reference, citation, sentence, line, paragraph,
 * the provision's own text, the provision, those around it, the room, the document. Each lies in the next and is shorter.
 * Offset and spans are in the user's own text; there is one span at least.
 */
export function selectionRangesAt(analysis: Analysis, offset: number): readonly Span[] {
  const { source } = analysis;
  const at = source.toClean(offset);
  const steps = [...wordsAt(source.clean, at), ...mentionsAt(analysis, at), ...textsAt(analysis, at), ...unitsAt(analysis, at), ...roomsAt(analysis, at)];
  const around = steps.map((span) => source.toOriginal(trimmed(source.clean, span))).filter((span) => span.end > span.start && contains(span, offset));
  return nested([...around, { start: 0, end: source.original.length }]);
}

/** Without the blank lines at both ends. */
function trimmed(clean: string, { start, end }: Span): Span {
  const text = clean.slice(start, end);
  return { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length };
}

/** From the shortest on, each that holds the one before. */
function nested(spans: readonly Span[]): readonly Span[] {
  const chain: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain.at(-1);
    const isWider = !inner || (span.start <= inner.start && inner.end <= span.end && span.end - span.start > inner.end - inner.start);
    if (isWider) chain.push(span);
  }
  return chain;
}

const LONGEST_WORD = 60;

/** A syllable, and the symbol that it is a part of: `UBND`, `163/TB-UBND`. */
function wordsAt(clean: string, at: number): readonly Span[] {
  return [/[\p{L}\p{M}\p{N}]/u, /[\p{L}\p{M}\p{N}/.&-]/u].map((letter) => {
    let [start, end] = [at, at];
    while (start > 0 && at - start < LONGEST_WORD && letter.test(clean.charAt(start - 1))) start -= 1;
    while (end < clean.length && end - at < LONGEST_WORD && letter.test(clean.charAt(end))) end += 1;
    while (end > start && /[./&-]/.test(clean.charAt(end - 1))) end -= 1;
    while (start < end && /[./&-]/.test(clean.charAt(start))) start += 1;
    return { start, end };
  });
}

/** What points at a document or at a part of one: the symbol, the words without date and issuer, all of it. */
function mentionsAt({ citations, references }: Analysis, at: number): readonly Span[] {
  const { names, backs, provisions } = references;
  const cited = near(citations, at).flatMap(({ span, symbolField }) => [symbolField.span, { start: span.start, end: symbolField.span.end }, span]);
  const parts = near(provisions, at).flatMap(({ span, atoms }) => [...atoms.flatMap(({ span: own, to }) => (to ? [own, to.span] : [own])), span]);
  return [...cited, ...parts, ...[...near(names, at), ...near(backs, at)].map(({ span }) => span)].filter((span) => contains(span, at));
}

/** The two that begin last before `at`, or there: of a list in order without overlaps no other reaches it. */
function near<T extends { readonly span: Span }>(items: readonly T[], at: number): readonly T[] {
  const next = partitionPoint(items, ({ span }) => span.start <= at);
  return items.slice(Math.max(0, next - 2), next);
}

/** The sentence, the line and the paragraph. */
function textsAt({ lines, paragraphs, source }: Analysis, at: number): readonly Span[] {
  const line = lines[partitionPoint(lines, ({ span }) => span.end < at)];
  const paragraph = paragraphs[partitionPoint(paragraphs, ({ span }) => span.end < at)];
  const isInside = paragraph !== undefined && contains(paragraph.span, at);
  const text = isInside ? paragraph.span : line?.content;
  return [...(text ? [sentenceAt(source.clean, text, at)] : []), ...(line ? [line.content] : []), ...(isInside ? [paragraph.span] : [])];
}

/** Where a sentence ends inside a paragraph: `… đạt 98%. Trong đó`, `…; tổ chức`; not `TM. ỦY BAN`, not `Điều 5. Hiệu lực`. */
const SENTENCE_END = /(?:(?<=\p{Ll}|[%)”"\d])[.!?…]|;)[”")]*\s+(?=[\p{L}\p{N}“"(])/gu;

function sentenceAt(clean: string, { start, end }: Span, at: number): Span {
  const text = clean.slice(start, end);
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const isMarker = /^(?:\p{L}+\s+)?[\p{N}.]+$/u.test(text.slice(from, match.index));
    if (isMarker) continue;
    const next = match.index + match[0].length;
    if (start + next > at) return { start: start + from, end: start + match.index + match[0].trimEnd().length };
    from = next;
  }
  return { start: start + from, end };
}

/** Of each provision around: its words, its own text without what is numbered below it, all of it. */
function unitsAt({ tree }: Analysis, at: number): readonly Span[] {
  const attachment = tree.attachments.find(({ span }) => contains(span, at));
  return provisionsAt(attachment ? attachment.body : tree.body, at).flatMap((unit) => [unit.heading.span, ownText(unit), unit.span]);
}

function ownText({ span, heading, children: [first] }: Provision): Span {
  return { start: span.start, end: first ? heading.span.end : span.end };
}

/** The blocks of the document that hold `at`, and the fields of the heading. */
function roomsAt({ tree }: Analysis, at: number): readonly Span[] {
  const { preface, preamble, bodySpan, conclusions, attachments, footnotes, copy } = tree;
  const [basis] = preamble.bases;
  const lastBasis = preamble.bases.at(-1);
  const fields = [preface.numberLine, preface.placeDate, preface.docType, preface.subject, preface.addressees, conclusions.recipients, conclusions.signature, copy];
  const items = [...(preface.addressees?.items ?? []), ...preamble.bases, ...(conclusions.recipients?.items ?? []), ...footnotes, ...attachments];
  const spans = [...fields, ...items].flatMap((part) => (part ? [part.span] : []));
  const blocks = [preface.span, bodySpan, conclusions.span, ...(basis && lastBasis ? [{ start: basis.span.start, end: lastBasis.span.end }] : [])];
  return [...spans, ...blocks].filter((span) => contains(span, at));
}
