import { padMonth, type CalendarDate } from '../legal/calendar';
import { docTypeOf, type DocTypeId } from '../legal/doc-types';
import { DOC_FORMS, formOf, type DocForm } from '../legal/forms';
import { isInForce, SOURCES, type Source } from '../legal/sources';
import { ATTACHED_TYPES, attachedNames, attachedText, issuingContent, type AttachedType } from './skeleton-attached';
import { blank, clean, given, readBlanks, type Blank } from './skeleton-blanks';
import type { IssuingBody, Signer } from './skeleton-bodies';
import { contentOf, executingArticle } from './skeleton-content';
import { authorityLine, issuerLines, lettersOf, NATIONAL_TITLE, whoDecides } from './skeleton-names';
import { signerOf } from './skeleton-signers';
import { closingOf } from './skeleton-closing';

/** What a drafter says of the paper he is about to write. */
export interface SkeletonOrder {
  readonly docType: DocTypeId;
  readonly body: IssuingBody;
  /** Who of `signerChoices` signs; the first when left out. */
  readonly signer?: number;
  readonly subject?: string;
  /** Of a decision that issues a quy chế or a quy định: the text that stands below it. `subject` then names that text. */
  readonly attached?: AttachedType;
}

/** A complete document with blanks. */
export interface Skeleton {
  readonly text: string;
  /** In the order of the text. Number and day are none: they come when it is signed. */
  readonly blanks: readonly Blank[];
}

/** A type that a document may have, with the form or clause it follows: `Quyết định`, `30/2020/NĐ-CP, mẫu 1.2, mẫu 1.3`. */
export interface SkeletonType {
  readonly id: DocTypeId;
  readonly name: string;
  readonly form: string;
  /** The form has no trích yếu, there is none to ask for. */
  readonly hasSubject: boolean;
  /** Of a decision that issues another text. */
  readonly attached?: AttachedType;
}

/** All that the parts of a skeleton are made from. */
export interface Draft {
  readonly form: DocForm;
  readonly body: IssuingBody;
  readonly signer: Signer;
  readonly subject: string;
  readonly day: CalendarDate;
  /** Paragraphs of the body. */
  readonly content: readonly string[];
}

function sourcesOn(regime: IssuingBody['regime'], day: CalendarDate): readonly Source[] {
  return SOURCES.filter((source) => source.profile === regime && isInForce(source, day));
}

/** The types of a regime by the text in force on `day`, in the order of its forms; decisions that issue another text follow the decision. */
export function skeletonTypes(regime: IssuingBody['regime'], day: CalendarDate): readonly SkeletonType[] {
  const sources = sourcesOn(regime, day);
  return sources.flatMap(({ id: source, label }) =>
    DOC_FORMS.filter((form) => form.source === source).flatMap(({ docType, at, subject }) => {
      const own = { id: docType, name: docTypeOf(docType).name, form: `${label}, ${at}`, hasSubject: subject !== 'never' };
      return docType === 'decision' ? [own, ...issuingTypes(own, regime === 'state' ? `${label}, mẫu 1.3` : `${label}, theo thông lệ`)] : [own];
    }),
  );
}

/** Form 1.3 of the State; the guides of the Party print none, its offices write such decisions all the same. */
function issuingTypes(decision: SkeletonType, form: string): readonly SkeletonType[] {
  return ATTACHED_TYPES.map((attached) => ({ ...decision, attached, form, name: `Quyết định ban hành ${docTypeOf(attached).name.toLowerCase()}` }));
}

/** The document that is ordered, by the text in force on `day`; null when that text has no such type. */
export function skeletonOf(order: SkeletonOrder, day: CalendarDate): Skeleton | null {
  const { body, docType, attached } = order;
  const form = formOf(docType, sourcesOn(body.regime, day));
  if (!form || (attached && docType !== 'decision')) return null;
  const signer = signerOf(order);
  const { name: type } = docTypeOf(docType);
  const subject = clean(order.subject);
  const issued = attached && attachedNames(attached, subject);
  const content = issued ? issuingContent(body.regime, issued) : contentOf(docType, { regime: body.regime, type, issuer: whoDecides(body, signer) });
  const draft: Draft = { form, body, signer, subject: issued ? `ban hành ${issued.type} ${issued.name}` : subject, day, content };
  const below = issued ? attachedText(draft, (numberLine(draft)[0] ?? '').replace(/^Số:?/u, ''), issued) : [];
  const parts = [...headingOf(draft), ...preambleOf(draft), endMarked(draft).join('\n\n'), ...closingOf(draft, executingArticle(content)), ...below];
  return readBlanks(`${parts.join('\n\n')}\n`);
}

/** Heading, number, date, type and trích yếu: blocks that an empty line parts. */
function headingOf(draft: Draft): readonly string[] {
  const { body, form } = draft;
  const issuer = issuerLines(body);
  const number = numberLine(draft);
  const date = hasDate(draft) ? [placeDate(draft)] : [];
  if (body.regime === 'party') {
    const letter = form.title === 'never' ? [letterSubject(draft)] : [];
    return [[...issuer, '*', ...number, ...letter].join('\n'), 'ĐẢNG CỘNG SẢN VIỆT NAM', ...date, ...titleOf(draft)];
  }
  const letter = form.title === 'never' ? [letterSubject(draft)] : [];
  const lines = [...number, ...letter, ...date];
  return [issuer.join('\n'), NATIONAL_TITLE, ...(lines.length > 0 ? [lines.join('\n')] : []), ...titleOf(draft)];
}

/** `Số:      /QĐ-SNV`, `Số      -QĐ/ĐU`; a thư công has no code and no number. */
function numberLine({ body, form }: Draft): readonly string[] {
  const { stateCode, partyCodes } = docTypeOf(form.docType);
  const letters = clean(body.abbreviation) || lettersOf(body);
  if (body.regime === 'party') return partyCodes[0] === undefined ? [] : [`Số      -${partyCodes[0]}/${letters}`];
  if (form.title === 'never') return [`Số:      /${letters}-${unitOf(body) || blank('đơn vị soạn thảo')}`];
  return stateCode === null ? [] : [`Số:      /${stateCode}-${letters}`];
}

/** Who drafts, by the filing line: `VT, TCCB` → `TCCB`. */
function unitOf({ filing }: IssuingBody): string {
  return clean(filing).replace(/^(?:Lưu:?\s*)?(?:VT(?:,\s*|$))?/u, '').split(',')[0]?.trim() ?? '';
}

/** Form 1.9 dates minutes at their beginning and end, not in the heading. */
function hasDate({ body, form }: Draft): boolean {
  return form.placeDate !== 'never' && !(body.regime === 'state' && form.docType === 'minutes');
}

function placeDate({ body, day }: Draft): string {
  return `${given(body.place, 'địa danh')}, ngày     tháng ${padMonth(day.month)} năm ${day.year}`;
}

/** `V/v …`, `về việc …`; 36-HD/VPTW has a capital and no lead word. */
function letterSubject({ form, subject, body }: Draft): string {
  const bare = subject.replace(/^(?:(?:V\/v|về việc)(?:\s+|$))+/iu, '');
  if (body.regime === 'state') return `V/v ${given(bare, 'trích yếu')}`;
  return form.source === 'hd36' ? capitalized(given(bare, 'Trích yếu')) : `về việc ${given(bare, 'trích yếu')}`;
}

function titleOf({ form, subject, body }: Draft): readonly string[] {
  if (form.title === 'never') return [];
  const type = docTypeOf(form.docType).name.toUpperCase();
  if (form.subject === 'never') return [type];
  const plain = subject.replace(/^V\/v\s+/iu, 'về việc ');
  if (body.regime === 'party') return [`${type}\n${plain.replace(/^Về /u, 'về ') || `về việc ${blank('trích yếu')}`}\n-----`];
  return [`${type}\n${capitalized(plain) || `Về việc ${blank('trích yếu')}`}`];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whom it goes to, who issues, on what, and the formula. */
function preambleOf(draft: Draft): readonly string[] {
  const { form, body, signer } = draft;
  const addressees = form.addressees === 'must' ? [`${form.addresseeLabel}: ${blank('nơi nhận chính')}`] : [];
  const authority = form.authorityLine === 'must' ? [authorityLine(body, signer)] : [];
  const formula = form.enactingFormula ?? (body.regime === 'party' && form.docType === 'decision' ? `${whoDecides(body, signer).toUpperCase()} QUYẾT ĐỊNH` : null);
  return [...addressees, ...authority, ...basesOf(draft), ...(formula === null ? [] : [formula])];
}

const PARTY_WITH_BASES: readonly DocTypeId[] = ['decision', 'regulation', 'rules'];

/** Of the Party a clause asks none; its decisions, quy chế and quy định have them all the same. */
function basesOf({ form, body }: Draft): readonly string[] {
  if (body.regime === 'state') {
    const proposal = form.docType === 'resolution' ? `Xét ${blank('tờ trình, đề nghị')}.` : `Theo đề nghị của ${blank('người đề nghị')}.`;
    return form.bases === 'must' ? [`Căn cứ ${blank('văn bản làm căn cứ')};\n${proposal}`] : [];
  }
  if (!PARTY_WITH_BASES.includes(form.docType)) return [];
  const [dash, end] = form.source === 'hd36' ? ['', ','] : ['- ', '.'];
  const lines = ['Căn cứ Điều lệ Đảng;', `Căn cứ ${blank('văn bản làm căn cứ')};`, `Xét đề nghị của ${blank('cơ quan đề nghị')}${end}`];
  return [lines.map((line) => `${dash}${line}`).join('\n')];
}

/** `./.` ends a text of the State, a full stop one of the Party. */
function endMarked({ body, content }: Draft): readonly string[] {
  return [...content.slice(0, -1), `${content.at(-1) ?? ''}${body.regime === 'state' ? './.' : '.'}`];
}
