import type { Analysis } from '../analysis';
import type { CitedDocument, CitedKind, NamedCitation, ProvisionAtom, ProvisionReference, Resolution } from '../citations/reference';
import { docTypeOf } from '../legal/doc-types';
import { provisionsAt, type Provision } from '../syntax/tree';
import { contains, type Field, type Span } from '../text/span';
import { factsOfCitation, factsOfName, present, titleOf, type Fact } from './facts';
import { oneLine } from '../text/vietnamese';
import { knownCards, knownCardsOfName, type KnownCard } from './known';
import { pointerAt, spanOf, type AtomPointer, type Pointer } from './pointer';
import { ownTarget, Referents, type Mention, type Target, type Referent } from './referent';

/** A citation, or what else points at a document or a part of one, spelled out for a reader. What nobody says is left out. */
export interface CitationCard {
  /** What the cursor is on, in the user's own text. */
  readonly span: Span;
  /** `Chỉ thị số 35-CT/TW`, `khoản 2 Điều 5` */
  readonly title: string;
  /** In the order in which a citation is read. */
  readonly facts: readonly Fact[];
  /** The first lines of a provision of this document; empty for all else. */
  readonly excerpt: readonly string[];
  /** Every place that points at the same, that where it is given among them, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** It is this document or a part of it, not another document. */
  readonly isOwn: boolean;
  /** What tables and the user's own files know of the document beyond `facts`. */
  readonly known: readonly KnownCard[];
}

/** What is to be said at an offset of the user's text; null where nothing is. */
export function citationCardAt(analysis: Analysis, offset: number): CitationCard | null {
  const pointer = pointerAt(analysis, offset);
  if (!pointer) return null;
  const referents = Referents.in(analysis);
  const referent = referents.of(pointer);
  const facts = factsAt(analysis, pointer, referent);
  const card: CitationCard = {
    span: analysis.source.toOriginal(spanOf(pointer)),
    title: titleAt(analysis, pointer),
    facts,
    excerpt: pointer.kind === 'atom' && referent?.to === 'this' ? excerptOf(analysis, referent.target.span) : [],
    mentions: referent ? referents.mentionsOf(referent) : [],
    isOwn: referent?.to === 'this',
    known: (referent ? knownOf(analysis, referent) : []).map((known) => ({ ...known, facts: known.facts.filter((fact) => !facts.some(isSame(fact))) })),
  };
  const saysMore = card.facts.length > 0 || card.excerpt.length > 0 || card.mentions.length > 1 || card.known.length > 0;
  return saysMore ? card : null;
}

/** What the text says too needs no second line. */
const isSame = ([label, value]: Fact) => (other: Fact) => other[0] === label && other[1] === value;

function knownOf(analysis: Analysis, referent: Referent): readonly KnownCard[] {
  if (referent.to === 'document') return knownCards(analysis, referent.document);
  return referent.to === 'named' ? knownCardsOfName(analysis, referent.named) : [];
}

function titleAt(analysis: Analysis, pointer: Pointer): string {
  switch (pointer.kind) {
    case 'citation':
      return titleOf(pointer.citation);
    case 'name':
      return oneLine(pointer.named.text);
    case 'back':
      return oneLine(pointer.back.text);
    case 'atom':
      return pathOf(pointer);
    case 'number':
      return titleOfThis(analysis);
    case 'marker':
      return pathOfProvision(analysis, pointer.provision);
    case 'attachment':
      return oneLine(pointer.attachment.heading.text);
  }
}

function factsAt(analysis: Analysis, pointer: Pointer, referent: Referent | null): readonly Fact[] {
  const document = referent?.to === 'document' ? referent.document : null;
  const itself = referent?.to === 'this' ? [nameOfTarget(analysis, referent.target)] : [];
  switch (pointer.kind) {
    case 'citation':
      return [...itself, ...factsOfCitation(pointer.citation, document ?? { fullest: pointer.citation })];
    case 'name':
      return document ? factsOfDocument(document) : factsOfName(pointer.named);
    case 'back':
      if (document) return factsOfDocument(document);
      return referent?.to === 'named' ? factsOfNamed(referent.named) : [...itself, ...doubtOf(Referents.in(analysis).meaningOf(pointer.back))];
    case 'atom':
      return present([['Của', pointer.reference.of && oneLine(pointer.reference.of.text)]]);
    default:
      return [];
  }
}

/** `Quyết định này`, `Quy chế này`, and the number of this very document in the text attached to it. */
function nameOfTarget(analysis: Analysis, { selection }: Target): Fact {
  const isThis = ownTarget(analysis)?.selection.start === selection.start;
  return ['Là', isThis ? 'chính văn bản này' : oneLine(analysis.source.slice(selection))];
}

/** What a name or a back reference stands for. */
function factsOfDocument(document: CitedDocument): readonly Fact[] {
  return [['Là', titleOf(document.fullest)], ...factsOfCitation(document.fullest, document)];
}

/** Why nobody can say what a back reference means. */
function doubtOf(meaning: Resolution): readonly Fact[] {
  if (meaning.to !== 'nothing') return [];
  return [['Chưa rõ là văn bản nào', meaning.because === 'ambiguous' ? 'có thể là nhiều văn bản' : 'phía trước chưa nêu văn bản nào cùng loại']];
}

function factsOfNamed(named: NamedCitation): readonly Fact[] {
  return [['Là', oneLine(named.text)], ...factsOfName(named)];
}

/** `Quyết định số 15/QĐ-UBND`, of the document itself. */
function titleOfThis({ tree: { preface } }: Analysis): string {
  const symbol = oneLine(preface.numberLine?.symbol.text ?? '');
  return preface.docType ? `${docTypeOf(preface.docType.docType).name} số ${symbol}` : `Số ${symbol}`;
}

const KIND_WORDS: Readonly<Record<CitedKind, string>> = {
  part: 'Phần', chapter: 'Chương', section: 'Mục', subsection: 'Tiểu mục', letter: 'mục', roman: 'mục', article: 'Điều', clause: 'khoản',
  decimal: 'mục', point: 'điểm', subpoint: 'tiết', dash: 'gạch đầu dòng', plus: 'dấu cộng', annex: 'Phụ lục',
};

/** `điểm b khoản 2 Điều 5`: the atom with those that hold it. */
function pathOf({ reference, atom, isFarEnd }: AtomPointer): string {
  const num = isFarEnd && atom.to ? atom.to.numField : atom.numField;
  const words = [nameOfAtom(atom, num)];
  for (let holder = holderOf(reference, atom); holder; holder = holderOf(reference, holder)) words.push(nameOfAtom(holder, holder.numField));
  return words.join(' ');
}

function holderOf({ atoms }: ProvisionReference, { parent }: ProvisionAtom): ProvisionAtom | undefined {
  return parent === null ? undefined : atoms[parent];
}

function nameOfAtom({ kind, kindField }: ProvisionAtom, num: Field): string {
  return oneLine(`${kindField?.text ?? KIND_WORDS[kind]} ${num.text}`);
}

/** `điểm a khoản 2 Điều 5`; an article needs no chapter to be found. */
function pathOfProvision({ tree }: Analysis, { span: { start } }: Provision): string {
  const attachment = tree.attachments.find(({ span }) => contains(span, start));
  const path = provisionsAt(attachment ? attachment.body : tree.body, start).filter(({ num }) => num !== '');
  const from = Math.max(0, path.findIndex(({ kind }) => kind === 'article'));
  const names = path.slice(from).map(({ kind, num }) => oneLine(`${KIND_WORDS[kind]} ${num}`));
  return names.reverse().join(' ');
}

const EXCERPT_LINES = 6;
const EXCERPT_UNITS = 480;

/** The first lines of a provision, cut between words. */
function excerptOf({ source }: Analysis, { start, end }: Span): readonly string[] {
  const isCut = end - start > EXCERPT_UNITS;
  const text = source.clean.slice(start, Math.min(end, start + EXCERPT_UNITS));
  const lines = (isCut ? text.replace(/\S*$/, '') : text).split('\n').map(oneLine).filter(Boolean);
  return isCut || lines.length > EXCERPT_LINES ? [...lines.slice(0, EXCERPT_LINES), '…'] : lines;
}
