import type { Analysis } from '../../analysis';
import { docTypeOf } from '../../legal/doc-types';
import { formOf } from '../../legal/forms';
import { isInForce, sourceOf } from '../../legal/sources';
import type { Edit } from '../../lint/rule';
import { basesOf } from '../../rules/preamble/basis-block';
import type { AuthorityMark, Preface } from '../../syntax/tree';
import type { Field, Span } from '../../text/span';

/*
 * The strings that a clause of one regime fixes and the other writes otherwise, each function those of one part.
 * Edits are in the clean text; what is right already gives none.
 */

export type FixedProfile = 'state' | 'party';

const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const PARTY_TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';

const replace = ({ span }: { readonly span: Span }, newText: string): Edit => ({ span, newText });
const insert = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText });

/** Quốc hiệu and Tiêu ngữ against the title of the Party and the star. */
export function headingEdits({ source: { clean }, tree: { preface } }: Analysis, to: FixedProfile): readonly Edit[] {
  const { nationalTitle, motto, partyTitle, star, issuer } = preface;
  if (to === 'party') {
    return [
      ...(nationalTitle ? [partyTitle ? removal(clean, nationalTitle) : replace(nationalTitle, PARTY_TITLE)] : []),
      ...(motto ? [removal(clean, motto)] : []),
      ...(issuer && !star && (nationalTitle ?? partyTitle) ? [insert(endOfLine(clean, issuer.span.end), '\n*')] : []),
    ];
  }
  if (nationalTitle || !partyTitle) return [nationalTitle && partyTitle, nationalTitle && star].flatMap((field) => (field ? [removal(clean, field)] : []));
  if (isAlone(clean, partyTitle) || !star || !issuer) return [replace(partyTitle, `${NATIONAL_TITLE}\n${MOTTO}`), ...(star ? [removal(clean, star)] : [])];
  const title = replace(partyTitle, NATIONAL_TITLE);
  const hasOneLine = !clean.slice(partyTitle.span.end, star.span.start).trim();
  return hasOneLine ? [title, replace(star, `\t${MOTTO}`)] : [title, insert(endOfLine(clean, issuer.span.end), `\t${MOTTO}`), removal(clean, star)];
}

/** `Số: 15/QĐ-UBND` against `Số 15-QĐ/UBND`, `Số: 12/UBND-VX` against `Số 12-CV/UBND-VX`. */
export function numberEdits({ tree: { preface } }: Analysis, to: FixedProfile): readonly Edit[] {
  const { numberLine } = preface;
  if (!numberLine) return [];
  const { label, colon, gap } = numberLine;
  const ofLabel = to === 'state' ? (colon ? [] : [insert(label.span.end, ':')]) : colon ? [{ span: { start: label.span.end, end: colon.span.end }, newText: gap.text === '' ? ' ' : '' }] : [];
  return [...ofLabel, ...symbolEdits(preface, to)];
}

function symbolEdits({ numberLine, docType }: Preface, to: FixedProfile): readonly Edit[] {
  if (!numberLine?.issuerCode || numberLine.shape === to) return [];
  const { number, symbol, typeCode, issuerCode, shape } = numberLine;
  const start = number?.span.end ?? symbol.span.start;
  const head = { start, end: issuerCode.span.start };
  if (typeCode === null) return shape === 'state' && to === 'party' ? [{ span: head, newText: '-CV/' }] : [];
  if (shape === 'unknown') return [];
  if (typeCode.text === 'CV') return [{ span: head, newText: '/' }];
  const type = docType && docTypeOf(docType.docType);
  const code = (to === 'party' ? type?.partyCodes[0] : type?.stateCode) ?? typeCode.text;
  return [{ span: head, newText: to === 'party' ? `-${code}/` : `/${code}-` }];
}

/** Words that begin a trích yếu and are no names: in small letters there in Party papers. */
const OPENING = /^(?:Về|Kết quả|Công tác|Tình hình|Tổng kết|Sơ kết|Triển khai|Thực hiện|Tổ chức|Ban hành)(?=\s)/u;

/** `V/v …` against `về việc …`; the first letter; five hyphens below. */
export function subjectEdits({ source: { clean }, tree: { preface } }: Analysis, to: FixedProfile): readonly Edit[] {
  const { docType, subject, subjectLabel, subjectRule } = preface;
  if (!subject) return [];
  const first = { start: subject.span.start, end: subject.span.start + 1 };
  if (!docType) return to === 'party' ? (subjectLabel ? [replace(subjectLabel, 'về việc')] : []) : letterSubject(preface, subject);
  const isParty = to === 'party';
  const isSmall = isParty ? OPENING.test(subject.text) : /^\p{Ll}/u.test(subject.text);
  const ofLetter = isSmall ? [{ span: first, newText: isParty ? subject.text.charAt(0).toLowerCase() : subject.text.charAt(0).toUpperCase() }] : [];
  const missing = isParty && !subjectRule ? [insert(endOfLine(clean, subject.span.end), '\n-----')] : [];
  const extra = !isParty && subjectRule?.text === '-----' ? [removal(clean, subjectRule)] : [];
  return [...ofLetter, ...missing, ...extra];
}

function letterSubject({ subjectLabel }: Preface, subject: Field): readonly Edit[] {
  const label = subjectLabel ?? { span: { start: subject.span.start, end: subject.span.start + 'về việc'.length }, text: subject.text.slice(0, 'về việc'.length) };
  return label.text.toLowerCase() === 'về việc' ? [replace(label, 'V/v')] : [];
}

/** `Kính gửi` against the `Kính trình` of a Party tờ trình; the State closes the last line with a full stop. */
export function addresseeEdits(analysis: Analysis, to: FixedProfile): readonly Edit[] {
  const { addressees, docType } = analysis.tree.preface;
  if (!addressees) return [];
  const form = formOf(docType?.docType ?? 'official-letter', [sourceOf(to === 'party' ? guideFor(analysis) : 'nd30')]);
  const ofLabel = !form || addressees.label.text === form.addresseeLabel ? [] : [replace(addressees.label, form.addresseeLabel)];
  return to === 'party' ? ofLabel : [...ofLabel, ...markEdits(addressees.items, { between: ';', last: '.' })];
}

/** A draft goes by the guide of today, a dated paper by that of its day. */
function guideFor({ regime: { judgedOn } }: Analysis): 'hd05' | 'hd36' {
  return judgedOn && !isInForce(sourceOf('hd05'), judgedOn) ? 'hd36' : 'hd05';
}

/** Marks that stand there; those that are missing are another matter. */
function markEdits(items: readonly { readonly mark: Field | null }[], { between, last }: { readonly between: string; readonly last: string }): readonly Edit[] {
  return items.flatMap(({ mark }, at) => {
    const wanted = at < items.length - 1 ? between : last;
    return mark && /^[;,.]$/.test(mark.text) && mark.text !== wanted ? [replace(mark, wanted)] : [];
  });
}

/** `;` against the `,` of 36-HD/VPTW. */
export function recipientEdits(analysis: Analysis, to: FixedProfile): readonly Edit[] {
  const between = to === 'party' && guideFor(analysis) === 'hd36' ? ',' : ';';
  return markEdits(analysis.tree.conclusions.recipients?.items ?? [], { between, last: '.' });
}

/** The dash of 05-HD/VPTW; the last mark of 36-HD/VPTW; `Xét đề nghị` in Party decisions against `Theo đề nghị`. */
export function basisEdits(analysis: Analysis, to: FixedProfile): readonly Edit[] {
  const bases = basesOf(analysis);
  const isOld = to === 'party' && guideFor(analysis) === 'hd36';
  const ofLast = analysis.tree.preamble.enactingFormula ? markEdits(bases.slice(-1), { between: ';', last: isOld ? ',' : '.' }) : [];
  const ofLeads = bases.flatMap(({ dash, lead }) => {
    const start = to === 'state' && dash ? dash.span.start : lead.span.start;
    const dashed = to === 'party' && !dash && !isOld ? '- ' : '';
    const [word, wanted] = proposalWords(analysis, lead, to);
    const end = lead.span.start + word.length;
    return analysis.source.clean.slice(start, end) === dashed + wanted ? [] : [{ span: { start, end }, newText: dashed + wanted }];
  });
  return [...ofLeads, ...ofLast];
}

/** The `Theo` or `Xét` before `đề nghị` in a decision, and what it is to be; nothing and nothing for other words. */
function proposalWords({ source: { clean }, tree: { preface } }: Analysis, { span }: Field, to: FixedProfile): readonly [word: string, wanted: string] {
  const word = preface.docType?.docType === 'decision' ? /^(?:Theo|Xét)(?= đề nghị)/u.exec(clean.slice(span.start, span.start + 'Theo đề nghị'.length))?.[0] : undefined;
  return word === undefined ? ['', ''] : [word, to === 'party' ? 'Xét' : 'Theo'];
}

/** `./.` against `.` */
export function endMarkEdits({ tree: { conclusions } }: Analysis, to: FixedProfile): readonly Edit[] {
  const { endMark } = conclusions;
  const compact = endMark?.text.replace(/\s/g, '');
  if (!endMark || compact !== (to === 'party' ? './.' : '.')) return [];
  return [replace(endMark, to === 'party' ? '.' : './.')];
}

/** `Lưu: VT, TH` against `Lưu Văn phòng`: which office, and which unit, the other form does not say. */
export function filingEdits({ tree: { conclusions } }: Analysis, to: FixedProfile): readonly Edit[] {
  const content = conclusions.recipients?.filing?.content;
  const own = to === 'party' ? /^Lưu\s*:\s*(?:VT|Văn thư)(?!\p{L})/u : /^Lưu\s*:?\s*(?:Văn phòng|VP)(?!\p{Ll})/u;
  return content && own.test(content.text) ? [replace(content, to === 'party' ? 'Lưu Văn phòng' : 'Lưu: VT')] : [];
}

const MARKS: Readonly<Record<FixedProfile, Readonly<Partial<Record<AuthorityMark, string>>>>> = {
  state: { TM: 'TM.', KT: 'KT.', TL: 'TL.' },
  party: { TM: 'T/M', KT: 'K/T', TL: 'T/L' },
};

/** The Party has no `TUQ.`: it stays, and its rule says so. */
export function signatureEdits({ tree: { conclusions } }: Analysis, to: FixedProfile): readonly Edit[] {
  return conclusions.signatures.flatMap(({ authority }) =>
    authority.flatMap(({ mark, markField, spelling }) => {
      const wanted = MARKS[to][mark];
      return wanted === undefined || spelling === to ? [] : [replace(markField, wanted)];
    }),
  );
}

function endOfLine(clean: string, offset: number): number {
  const newline = clean.indexOf('\n', offset);
  return newline < 0 ? clean.length : newline;
}

function isAlone(clean: string, { span }: Field): boolean {
  const start = clean.lastIndexOf('\n', span.start - 1) + 1;
  return clean.slice(start, span.start).trim() === '' && clean.slice(span.end, endOfLine(clean, span.end)).trim() === '';
}

/** With its line when it stands there alone, else with the white space before it. */
function removal(clean: string, field: Field): Edit {
  const { start, end } = field.span;
  if (!isAlone(clean, field)) return { span: { start: clean.slice(0, start).trimEnd().length, end }, newText: '' };
  const [before, next] = [clean.lastIndexOf('\n', start - 1), endOfLine(clean, end)];
  const isLast = next === clean.length && before >= 0;
  return { span: isLast ? { start: before, end: next } : { start: before + 1, end: Math.min(next + 1, clean.length) }, newText: '' };
}
