import type { Analysis } from '../analysis';
import type { DocumentTree, Provision } from '../syntax/tree';
import { partitionPoint } from '../text/partition';
import type { Span } from '../text/span';
import { GAP } from '../text/vietnamese';
import { hasBetween } from './provision-place';
import { findQuotations, isWithin } from './provision-quotes';
import type { ProvisionReference } from './reference';

/** A line that ends a paragraph, and the blank lines behind it. */
const PARAGRAPH_END = /(?:[.;:!?…”"][^\S\n]*\n|\n[^\S\n]*\n)\s*/g;
/** So far reach the words that bar a reading (UTF-16 units). */
const FAR_BEFORE = 300;
const FAR_BEHIND = 80;

/** `Điều 5 của Hiệp định`, `khoản 3 Điều 3 (được sửa đổi bởi …)`: a document may be named behind that nobody recognised. */
const WHOLE_BEHIND = new RegExp(`^${GAP},?${GAP}(?:(?:của|tại|thuộc|trong|theo|ban|kèm|nêu|nói)(?!\\p{L})|\\p{Lu}|\\((?:đã|được|sửa|bổ)\\s)`, 'u');
/** `Phụ lục III kèm theo.` comes with this document, `Phụ lục III kèm theo quyết định` may come with another. */
const ATTACHED_BEHIND = new RegExp(
  `^${GAP},?${GAP}(?:(?:của|tại|thuộc|trong|theo|nêu|nói)(?!\\p{L})|\\p{Lu}|\\((?:đã|được|sửa|bổ)\\s|\\(?(?:ban\\s+hành\\s+)?kèm\\s+theo${GAP}[^.,;:)/\\s])`,
  'u',
);
const AMENDS = /(?<!\p{L})(?:sửa đổi|bổ sung|bãi bỏ|thay thế|hủy bỏ|huỷ bỏ|đính chính)(?!\p{L})/iu;
/** Words before that name a document which no citation has. */
const NAMES_OTHER = /(?<!\p{L})(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư|Điều lệ|Hiệp định|Công ước|Hiến pháp|Quy chuẩn)(?!\p{L}|\s+này)/u;

/** Tells whether a provision that is cited without its document can be one of the text itself. */
export class Ambiguities {
  readonly #clean: string;
  readonly #tree: DocumentTree;
  /** A text that changes or gathers others speaks of their provisions. */
  readonly isAboutOthers: boolean;
  readonly #cited: Pick<Analysis, 'citations' | 'references'>;
  /** Where other documents are cited. */
  #others: readonly number[] | undefined;
  #quotations: readonly Span[] | undefined;
  #paragraphs: readonly number[] | undefined;

  constructor({ source, tree, citations, references, regime }: Analysis) {
    this.#clean = source.clean;
    this.#tree = tree;
    this.#cited = { citations, references };
    this.isAboutOthers = regime.docType === 'consolidated-text' || AMENDS.test(tree.preface.subject?.text ?? '');
  }

  /** Why `reference` cannot be followed; null when it speaks of this text. `around`: the provisions in which it stands. */
  bar({ span: { start, end }, atoms, of }: ProvisionReference, around: readonly Provision[]): 'ambiguous' | 'other-document' | null {
    if (this.isQuoted(start)) return 'other-document';
    if (of) return null;
    if (this.isAboutOthers) return 'ambiguous';
    const roots = atoms.filter(({ parent }) => parent === null);
    if (roots.some(({ isThis }) => isThis)) return null;
    const isAnnex = roots.some(({ kind }) => kind === 'annex');
    const isMixed = new Set(roots.map(({ kind }) => kind)).size > 1 && !isAnnex;
    const behind = this.#clean.slice(end, end + FAR_BEHIND);
    if (isMixed || (isAnnex ? ATTACHED_BEHIND : WHOLE_BEHIND).test(behind) || this.#hasOtherNear(start, around)) return 'ambiguous';
    const article = around.find(({ kind }) => kind === 'article');
    const isOfArticle = roots.some(({ kind }) => kind === 'clause' || kind === 'point');
    return article && !isOfArticle && this.#hasOther(article.span.start, start) ? 'ambiguous' : null;
  }

  /** Another document, or a change of one, stands in the same paragraph or heads a provision around. */
  #hasOtherNear(start: number, around: readonly Provision[]): boolean {
    const [from, to] = this.#paragraphAt(start);
    const before = this.#clean.slice(Math.max(from, start - FAR_BEFORE), start);
    if (this.#hasOther(from, to) || NAMES_OTHER.test(before) || AMENDS.test(before)) return true;
    return around.some(({ heading: { span, text } }) => this.#hasOther(span.start, Math.min(span.end, start)) || AMENDS.test(text.slice(0, FAR_BEHIND)));
  }

  #hasOther(from: number, to: number): boolean {
    this.#others ??= othersOf(this.#cited);
    return hasBetween(this.#others, from, to);
  }

  /** Within `“…”`, or behind an odd straight mark of the paragraph. */
  isQuoted(offset: number): boolean {
    this.#quotations ??= findQuotations(this.#clean, this.#tree);
    if (isWithin(this.#quotations, offset)) return true;
    const [from] = this.#paragraphAt(offset);
    const before = this.#clean.slice(Math.max(from, offset - FAR_BEFORE), offset);
    return (before.match(/"/g)?.length ?? 0) % 2 === 1;
  }

  #paragraphAt(offset: number): readonly [from: number, to: number] {
    this.#paragraphs ??= paragraphStarts(this.#clean);
    const next = partitionPoint(this.#paragraphs, (start) => start <= offset);
    return [this.#paragraphs[next - 1] ?? 0, this.#paragraphs[next] ?? this.#clean.length];
  }
}

function paragraphStarts(clean: string): readonly number[] {
  return [0, ...[...clean.matchAll(PARAGRAPH_END)].map(({ 0: end, index }) => index + end.length)];
}

function othersOf({ citations, references: { names, backs } }: Pick<Analysis, 'citations' | 'references'>): readonly number[] {
  const others = [...citations, ...names, ...backs.filter(({ kind }) => kind === 'back')];
  return others.map(({ span }) => span.start).sort((a, b) => a - b);
}
