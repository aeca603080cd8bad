import type { Analysis } from '../../analysis';
import { ProvisionResolver } from '../../citations/resolve-provision';
import type { Edit } from '../../lint/rule';
import { isHighUnit } from '../../syntax/provision-title';
import { numberOf } from '../../syntax/numeral';
import { walk, type Provision } from '../../syntax/tree';
import { contains, type Span } from '../../text/span';
import { blockAt, linesOf, textAfter } from '../numbering/block';
import { planOf, type Seat } from '../numbering/plan';
import { toRenumbering } from '../numbering/renumber';
import { attachedHeading, issuedTexts, type IssuedText } from './attached-heading';
import type { Rewriting } from './rewriting';

/** Articles of a decision that are to stand in a text of their own below it. */
interface Part {
  /** Whole lines of the user's own text. */
  readonly lines: Span;
  readonly articles: readonly Provision[];
  /** Those that stay, in order. */
  readonly others: readonly Provision[];
}

/**
 * The articles or chapters selected in a decision taken out into a quy chế or quy định that it issues: numbers from Điều 1 there and
 * here, references carried along, those that now lead from one text to the other saying so. Only for a selection of whole articles.
 */
export function extractions(analysis: Analysis, place: Span): readonly Rewriting[] {
  const part = selectedPart(analysis, place);
  if (!part || !mayStandAlone(analysis, part)) return [];
  return issuedTexts(analysis, part.others).flatMap((issued) => {
    const edits = editsFor(analysis, part, issued);
    return edits ? [{ kind: 'extract' as const, title: `Tách phần đã chọn thành ${issued.type} ban hành kèm theo`, safety: 'review' as const, edits }] : [];
  });
}

function selectedPart(analysis: Analysis, { start, end }: Span): Part | null {
  const { tree, source, regime } = analysis;
  const { profile } = regime.verdict;
  if (start === end || regime.docType !== 'decision' || regime.isGarbled || regime.isForm || (profile !== 'state' && profile !== 'party')) return null;
  if (tree.attachments.length > 0 || tree.copy) return null;
  const text = source.original.slice(start, end);
  const selected = { start: end - text.trimStart().length, end: start + text.trimEnd().length };
  const heads = walk(tree.body).filter(({ kind }) => kind === 'article' || isHighUnit(kind));
  const within = heads.filter(({ span }) => contains(selected, source.toOriginal(span).start));
  const [first, last] = [within[0], within.at(-1)];
  if (!first || last?.kind !== 'article') return null;
  const lines = { start: linesAt(analysis, first).start, end: linesAt(analysis, last).end };
  const isWhole = selected.start >= lines.start && selected.start <= source.toOriginal(first.span).start && selected.end === lines.end;
  const others = heads.filter((head) => !within.includes(head));
  // Chapters that stay behind would stand around what issues the others; what closes a decision stays in it.
  if (!isWhole || others.some(({ kind }) => kind !== 'article') || heads.at(-1) === last) return null;
  return { lines, articles: within.filter(({ kind }) => kind === 'article'), others };
}

function linesAt(analysis: Analysis, provision: Provision): Span {
  const { start } = analysis.source.toOriginal(provision.span);
  const block = blockAt(analysis, start);
  return block ? linesOf(analysis, block) : { start, end: start };
}

/** What speaks of the decision itself, and would speak of it no longer. */
const OF_THE_DECISION = /Quyết\s+định\s+này\s+(?:có\s+hiệu\s+lực|được\s+gửi|thay\s+thế|bãi\s+bỏ)|(?:thi\s+hành|kèm\s+theo)\s+Quyết\s+định\s+này/iu;

/** Numbers in order, so that it is certain what they become; nothing that only a decision says. */
function mayStandAlone({ tree, source }: Analysis, { lines, articles }: Part): boolean {
  const all = walk(tree.body).filter(({ kind }) => kind === 'article');
  const isInOrder = all.every((article, at) => article.ordinals[0] === at + 1 && numberOf(article).suffix === '');
  const clean = source.clean.slice(source.toClean(lines.start), source.toClean(lines.end));
  return isInOrder && articles.length > 0 && !OF_THE_DECISION.test(clean);
}

function editsFor(analysis: Analysis, part: Part, issued: IssuedText): readonly Edit[] | null {
  const { source } = analysis;
  const { lines, articles, others } = part;
  const before = others.filter(({ span }) => source.toOriginal(span).start < lines.start).length;
  const seats = new Map<Provision, Seat>();
  const sit = (provision: Provision, ordinal: number) => seats.set(provision, { ordinal, suffix: '', holder: null });
  for (const [at, article] of articles.entries()) sit(article, at + 1);
  for (const [at, article] of others.entries()) sit(article, at + 1 + (at >= before && issued.article !== null ? 1 : 0));
  const renumbering = toRenumbering(analysis, planOf(analysis, seats));
  const crossing = crossingEdits(analysis, part, issued.type);
  if (!crossing || renumbering.left.some(({ because, span }) => because !== 'repeated' || !crossing.known.has(span.start))) return null;
  const all = [...renumbering.edits, ...crossing.edits].sort((a, b) => a.span.start - b.span.start);
  const isInside = ({ span }: Edit) => span.start >= lines.start && span.end <= lines.end;
  return [
    ...issued.edits,
    ...all.filter((edit) => !isInside(edit)),
    replacement(source.original, lines, issued.article === null ? null : `Điều ${before + 1}. ${issued.article}`),
    appended(source.original, [...attachedHeading(analysis, issued), closed(textAfter(source.original, lines, all.filter(isInside)), analysis)]),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** The lines of the part replaced by the article that issues it; without one they go with the blank lines below. */
function replacement(original: string, lines: Span, article: string | null): Edit {
  const behind = /^\s*/.exec(original.slice(lines.end))?.[0].length ?? 0;
  return article === null ? { span: { start: lines.start, end: lines.end + behind }, newText: '' } : { span: lines, newText: article };
}

function appended(original: string, paragraphs: readonly string[]): Edit {
  return { span: { start: original.trimEnd().length, end: original.length }, newText: `\n\n${paragraphs.join('\n\n')}\n` };
}

/** `./.` ends a text of the State (form 1.3), a full stop one of the Party. */
function closed(text: string, { regime }: Analysis): string {
  return text.trimEnd().replace(/\s*[.;,]?$/u, regime.verdict.profile === 'state' ? './.' : '.');
}

/** In the user's own text. */
interface Crossing {
  readonly edits: readonly Edit[];
  /** Where references begin of which it is certain what they mean. */
  readonly known: ReadonlySet<number>;
}

const THIS = /^\s+(?:của\s+)?Quyết\s+định\s+này/iu;

/** References from one text to the other say which it is; `Quyết định này` in the part is the part's own type. Null when one cannot be written. */
function crossingEdits(analysis: Analysis, { lines }: Part, type: string): Crossing | null {
  const { source, references, tree } = analysis;
  const part = { start: source.toClean(lines.start), end: source.toClean(lines.end) };
  const resolver = new ProvisionResolver(analysis);
  const [edits, known, taken]: [Edit[], Set<number>, Set<number>] = [[], new Set(), new Set()];
  for (const reference of references.provisions) {
    const resolutions = resolver.resolve(reference);
    const targets = resolutions.flatMap((resolution, at) => (resolution.to === 'this-document' && resolution.eId !== null && !reference.atoms[at]?.isThis ? [resolution.span.start] : []));
    if (resolutions.every(({ to }) => to === 'this-document')) known.add(source.toOriginal(reference.span).start);
    const isInPart = contains(part, reference.span.start);
    const across = targets.filter((target) => contains(part, target) !== isInPart);
    if (across.length === 0) continue;
    const isPlain = across.length === targets.length && reference.atoms.some(({ kind }) => kind === 'article') && reference.atoms.every(({ to }) => !to);
    if (!isPlain || !contains(tree.bodySpan, reference.span.start)) return null;
    const { end } = reference.span;
    const behind = THIS.exec(source.clean.slice(end, end + 60))?.[0] ?? '';
    if (behind !== '') taken.add(end + behind.length);
    const newText = isInPart ? ` Quyết định ban hành ${type} này` : ` ${type} ban hành kèm theo Quyết định này`;
    edits.push({ span: source.toOriginal({ start: end, end: end + behind.length }), newText });
  }
  return { edits: [...edits, ...ownNames(analysis, part, { type, taken })], known };
}

function ownNames({ source }: Analysis, part: Span, { type, taken }: { readonly type: string; readonly taken: ReadonlySet<number> }): readonly Edit[] {
  return [...source.clean.slice(part.start, part.end).matchAll(/Quyết\s+định(?=\s+này(?!\p{L}))/giu)].flatMap((match) => {
    const start = part.start + match.index;
    const end = start + match[0].length;
    const isTaken = [...taken].some((at) => at > end && at <= end + THIS_ROOM);
    return isTaken ? [] : [{ span: source.toOriginal({ start, end }), newText: type }];
  });
}

/** White space and `này`. */
const THIS_ROOM = 8;
