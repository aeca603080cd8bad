import type { Analysis } from '../analysis';
import type { Attachment, Conclusions, Copy, Preamble, Preface, Provision, ProvisionKind, SignatureBlock } from '../syntax/tree';
import type { Field, Span } from '../text/span';
import { detailOfRecipients, nameOfAttachment, nameOfBasis, nameOfDocument, nameOfNumber, nameOfPlaceDate, nameOfProvision, nameOfSignature, type Named } from './symbol-names';

/** What an outline entry stands for; the shells choose icons by it. */
export type OutlineKind =
  | 'preface'
  | 'issuer'
  | 'number'
  | 'placeDate'
  | 'docType'
  | 'subject'
  | 'addressees'
  | 'preamble'
  | 'legalBasis'
  | 'recipients'
  | 'signature'
  | 'mark'
  | 'copy'
  | 'attachment'
  | ProvisionKind;

/** One entry of the outline. Spans are in the user's own text; `selection` lies inside `span`. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** One line, never empty: `Điều 5. Hiệu lực thi hành`. */
  readonly name: string;
  /** What the name does not say: `Số, ký hiệu`, the trích yếu, the words of an article that goes by its purpose; else empty. */
  readonly detail: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The outline of a document, in the order of its rooms: header, căn cứ, provisions, recipients, signature, attachments, copy. */
export function outline(analysis: Analysis): readonly OutlineItem[] {
  const { source } = analysis;
  const place = (item: CleanItem): OutlineItem => ({
    ...item,
    span: source.toOriginal(item.span),
    selection: source.toOriginal(inside(item.selection, item.span)),
    children: item.children.map(place),
  });
  return rooms(analysis).map(place);
}

/** An `OutlineItem` whose spans are still in the clean text. */
type CleanItem = OutlineItem;

function rooms(analysis: Analysis): readonly CleanItem[] {
  const { tree, source } = analysis;
  return [
    ...prefaceItems(tree.preface, nameOfDocument(analysis)),
    ...preambleItems(tree.preamble, source.clean),
    ...provisionItems(tree.body),
    ...conclusionItems(tree.conclusions),
    ...tree.attachments.map(attachmentItem),
    ...(tree.copy ? [copyItem(tree.copy)] : []),
  ];
}

function prefaceItems(preface: Preface, { name, detail }: Named): readonly CleanItem[] {
  const { issuer, numberLine, placeDate, docType, subject, addressees, urgency, secrecy, circulation } = preface;
  const children = [
    urgency && leaf('mark', urgency, 'Mức độ khẩn'),
    secrecy && leaf('mark', secrecy, 'Độ mật'),
    circulation && leaf('mark', circulation, 'Phạm vi lưu hành'),
    issuer && leaf('issuer', issuer, 'Cơ quan ban hành'),
    numberLine && leaf('number', { span: numberLine.span, text: nameOfNumber(numberLine) }, 'Số, ký hiệu'),
    placeDate && leaf('placeDate', { span: placeDate.span, text: nameOfPlaceDate(placeDate) }, 'Địa danh, thời gian'),
    docType && leaf('docType', docType, 'Tên loại'),
    subject && leaf('subject', subject, 'Trích yếu'),
    addressees && leaf('addressees', { span: addressees.span, text: addresseeNames(addressees) }, addressees.label.text),
  ].filter((item): item is CleanItem => item !== null);
  if (children.length === 0) return [];
  const span = around([preface.span, ...children.map((child) => child.span)]);
  return [{ kind: 'preface', name: oneLine(name), detail: oneLine(detail), span, selection: span, children }];
}

function addresseeNames({ items, label }: NonNullable<Preface['addressees']>): string {
  return items.map(({ content }) => content.text).join('; ') || label.text;
}

function preambleItems({ bases }: Preamble, clean: string): readonly CleanItem[] {
  if (bases.length === 0) return [];
  const children = bases.map((basis) => leaf('legalBasis', { span: basis.span, text: nameOfBasis(basis, clean) }, ''));
  const span = around(children.map((child) => child.span));
  return [{ kind: 'preamble', name: `Căn cứ (${bases.length})`, detail: '', span, selection: span, children }];
}

/** Dashes and pluses are too many to be landmarks; what stands under them moves up. */
function provisionItems(provisions: readonly Provision[]): readonly CleanItem[] {
  return provisions.flatMap((provision) => {
    const children = provisionItems(provision.children);
    if (provision.kind === 'dash' || provision.kind === 'plus') return children;
    const { kind, span, marker, title } = provision;
    const { name, detail } = nameOfProvision(provision);
    return [{ kind, name: oneLine(name, title ? LONGEST_NAME : LONGEST_SENTENCE), detail: oneLine(detail), span, selection: marker.span, children }];
  });
}

function conclusionItems({ recipients, signatures }: Conclusions): readonly CleanItem[] {
  const items: CleanItem[] = [];
  if (recipients) items.push({ ...leaf('recipients', { span: recipients.span, text: 'Nơi nhận' }, detailOfRecipients(recipients)), selection: recipients.label.span });
  const [first, ...others] = signatures;
  if (!first) return items;
  if (others.length === 0) return [...items, signatureItem(first, 'Chữ ký: ')];
  const span = around(signatures.map((signature) => signature.span));
  return [...items, { ...leaf('signature', { span, text: `Chữ ký (${signatures.length})` }, ''), children: signatures.map((signature) => signatureItem(signature, '')) }];
}

function signatureItem(signature: SignatureBlock, before: string): CleanItem {
  const { name, detail } = nameOfSignature(signature);
  return leaf('signature', { span: signature.span, text: name === 'Chữ ký' ? name : `${before}${name}` }, detail);
}

function copyItem({ span, label, numberLine }: Copy): CleanItem {
  return { ...leaf('copy', { span, text: label.text }, numberLine?.symbol.text ?? ''), selection: label.span };
}

function attachmentItem(attachment: Attachment): CleanItem {
  const { span, heading, body } = attachment;
  return { ...leaf('attachment', { span, text: nameOfAttachment(attachment) }, ''), selection: heading.span, children: provisionItems(body) };
}

function leaf(kind: OutlineKind, { span, text }: Field, detail: string): CleanItem {
  return { kind, name: oneLine(text) || detail, detail: oneLine(detail), span, selection: span, children: [] };
}

const LONGEST_NAME = 120;
/** Of content in place of a title enough is shown to know it again. */
const LONGEST_SENTENCE = 80;

/** White space folded to single spaces, cut at a word when too long for a list. */
function oneLine(text: string, longest = LONGEST_NAME): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > 0 ? cut : longest).replace(/[,;:]$/, '')}…`;
}

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function inside(span: Span, outer: Span): Span {
  const clamp = (offset: number) => Math.min(Math.max(offset, outer.start), outer.end);
  return { start: clamp(span.start), end: clamp(span.end) };
}
