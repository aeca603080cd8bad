import type { Analysis } from '../analysis';
import { isHighUnit } from '../syntax/provision-title';
import type { Attachment, Conclusions, Copy, DocumentTree, Preamble, Preface, Provision, ProvisionKind } from '../syntax/tree';
import type { Field, Span } from '../text/span';

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
  /** What the entry is, where the name does not say it: `Số, ký hiệu`; else empty. */
  readonly detail: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The outline of a document, in the order of its rooms: header, căn cứ, provisions, recipients, signature, attachments, copy. */
export function outline(analysis: Analysis): readonly OutlineItem[] {
  const { tree, source } = analysis;
  const place = (item: CleanItem): OutlineItem => ({
    ...item,
    span: source.toOriginal(item.span),
    selection: source.toOriginal(inside(item.selection, item.span)),
    children: item.children.map(place),
  });
  return rooms(tree, source.clean).map(place);
}

/** An `OutlineItem` whose spans are still in the clean text. */
type CleanItem = OutlineItem;

function rooms(tree: DocumentTree, clean: string): readonly CleanItem[] {
  return [
    ...prefaceItems(tree.preface),
    ...preambleItems(tree.preamble, clean),
    ...provisionItems(tree.body),
    ...conclusionItems(tree.conclusions),
    ...tree.attachments.map(attachmentItem),
    ...(tree.copy ? [copyItem(tree.copy)] : []),
  ];
}

function prefaceItems(preface: Preface): readonly CleanItem[] {
  const { issuer, numberLine, placeDate, docType, subject, addressees, urgency, secrecy, circulation } = preface;
  const children = [
    urgency && leaf('mark', urgency, 'Mức độ khẩn'),
    secrecy && leaf('mark', secrecy, 'Độ mật'),
    circulation && leaf('mark', circulation, 'Phạm vi lưu hành'),
    issuer && leaf('issuer', issuer, 'Cơ quan ban hành'),
    numberLine && leaf('number', { span: numberLine.span, text: numberLine.symbol.text }, 'Số, ký hiệu'),
    placeDate && leaf('placeDate', placeDateField(placeDate), 'Địa danh, thời gian'),
    docType && leaf('docType', docType, 'Tên loại'),
    subject && leaf('subject', subject, 'Trích yếu'),
    addressees && leaf('addressees', { span: addressees.span, text: addresseeNames(addressees) }, addressees.label.text),
  ].filter((item): item is CleanItem => item !== null);
  if (children.length === 0) return [];
  const span = around([preface.span, ...children.map((child) => child.span)]);
  return [{ kind: 'preface', name: 'Phần mở đầu', detail: oneLine(numberLine?.symbol.text ?? ''), span, selection: span, children }];
}

function placeDateField({ span, place, date }: NonNullable<Preface['placeDate']>): Field {
  const day = date ? `${date.day}/${date.month}/${date.year}` : 'chưa ghi ngày';
  return { span, text: place ? `${place.text}, ${day}` : day };
}

function addresseeNames({ items, label }: NonNullable<Preface['addressees']>): string {
  return items.map(({ content }) => content.text).join('; ') || label.text;
}

function preambleItems({ bases }: Preamble, clean: string): readonly CleanItem[] {
  if (bases.length === 0) return [];
  const children = bases.map(({ span }) => leaf('legalBasis', { span, text: clean.slice(span.start, span.end) }, ''));
  const span = around(children.map((child) => child.span));
  return [{ kind: 'preamble', name: 'Căn cứ', detail: `${bases.length} dòng`, span, selection: span, children }];
}

/** Dashes and pluses are too many to be landmarks; what stands under them moves up. */
function provisionItems(provisions: readonly Provision[]): readonly CleanItem[] {
  return provisions.flatMap((provision) => {
    const children = provisionItems(provision.children);
    if (provision.kind === 'dash' || provision.kind === 'plus') return children;
    const { kind, span, marker } = provision;
    return [{ kind, name: oneLine(nameOf(provision)), detail: '', span, selection: marker.span, children }];
  });
}

/** `Điều 5. Hiệu lực`, `Chương I. QUY ĐỊNH CHUNG`, whose title stands on the line below. */
function nameOf({ kind, marker, punctuation, title, heading }: Provision): string {
  const words = (title ?? heading).text;
  return `${marker.text}${isHighUnit(kind) && punctuation === '' && words !== '' ? '.' : ''} ${words}`;
}

function conclusionItems({ recipients, signatures }: Conclusions): readonly CleanItem[] {
  const items: CleanItem[] = [];
  if (recipients) items.push({ ...leaf('recipients', { span: recipients.span, text: 'Nơi nhận' }, `${recipients.items.length} nơi`), selection: recipients.label.span });
  if (signatures.length > 0) {
    const signers = signatures.flatMap(({ signer }) => (signer ? [signer.text] : [])).join('; ');
    items.push(leaf('signature', { span: around(signatures.map(({ span }) => span)), text: 'Chữ ký' }, signers));
  }
  return items;
}

function copyItem({ span, label, numberLine }: Copy): CleanItem {
  return { ...leaf('copy', { span, text: label.text }, numberLine?.symbol.text ?? ''), selection: label.span };
}

function attachmentItem({ span, heading, body }: Attachment): CleanItem {
  return { ...leaf('attachment', { span, text: heading.text }, ''), selection: heading.span, children: provisionItems(body) };
}

function leaf(kind: OutlineKind, { span, text }: Field, detail: string): CleanItem {
  return { kind, name: oneLine(text) || detail, detail: oneLine(detail), span, selection: span, children: [] };
}

const LONGEST_NAME = 120;

/** White space folded to single spaces, cut at a word when too long for a list. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_NAME) return line;
  const cut = line.lastIndexOf(' ', LONGEST_NAME);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_NAME)}…`;
}

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function inside(span: Span, outer: Span): Span {
  const clamp = (offset: number) => Math.min(Math.max(offset, outer.start), outer.end);
  return { start: clamp(span.start), end: clamp(span.end) };
}
