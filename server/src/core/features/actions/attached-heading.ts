import type { Analysis } from '../../analysis';
import { toSlashDate } from '../../legal/calendar';
import type { Edit } from '../../lint/rule';
import { committeeWord } from '../../rules/conclusions/committee-word';
import type { Provision } from '../../syntax/tree';
import { isAllCapitals, oneLine } from '../../text/vietnamese';
import { inRunningText } from '../issuer-name';
import { NATIONAL_TITLE } from '../skeleton-names';

/** A text that a decision issues, with what the decision says of it. */
export interface IssuedText {
  /** `Quy chế` */
  readonly type: string;
  /** `công tác văn thư của Sở Nội vụ` */
  readonly name: string;
  /** The content of the article that issues it; null where the decision has one. */
  readonly article: string | null;
  /** The trích yếu, where it does not say it yet. Spans in the user's own text. */
  readonly edits: readonly Edit[];
}

const ISSUED = /^Ban\s+hành\s+kèm\s+theo\s+Quyết\s+định\s+này\s+(?:bản\s+)?(Quy\s+chế|Quy\s+định)\s+([^.;:]+)[.;]?$/iu;
/** `Ban hành Quy chế …`, `Quy định về …` */
const NAMED = /^(?:(?:về\s+việc\s+)?(ban\s+hành)\s+(?:bản\s+)?)?(Quy\s+chế|Quy\s+định)\s+(\S.*)$/iu;
const LEAD = /^(?:V\/v|về\s+việc|về)\s+/iu;

/** What the selected articles can become: the text that the decision names, else either kind. */
export function issuedTexts(analysis: Analysis, others: readonly Provision[]): readonly IssuedText[] {
  const { subject } = analysis.tree.preface;
  const [, issuedType, issuedName] = others.map(({ heading }) => ISSUED.exec(oneLine(heading.text))).find((match) => match !== null) ?? [];
  if (issuedType && issuedName) return [{ type: spelled(issuedType), name: issuedName, article: null, edits: [] }];
  if (!subject || isAllCapitals(subject.text)) return [];
  const words = oneLine(subject.text).replace(/\.$/, '');
  const [, lead, type, name] = NAMED.exec(words) ?? [];
  if (type && name) return [named(analysis, { type: spelled(type), name, isSaid: lead !== undefined })];
  return ['Quy chế', 'Quy định'].map((kind) => named(analysis, { type: kind, name: words.replace(LEAD, ''), isSaid: false }));
}

function spelled(type: string): string {
  return /chế$/iu.test(type) ? 'Quy chế' : 'Quy định';
}

/** Form 1.3: the trích yếu says `Ban hành …`, the article `Ban hành kèm theo Quyết định này …`. */
function named({ tree, source, regime }: Analysis, { type, name, isSaid }: { readonly type: string; readonly name: string; readonly isSaid: boolean }): IssuedText {
  const { subject } = tree.preface;
  const newText = `${regime.verdict.profile === 'party' ? 'ban hành' : 'Ban hành'} ${type} ${name}`;
  return { type, name, article: `Ban hành kèm theo Quyết định này ${type} ${name}.`, edits: subject && !isSaid ? [{ span: source.toOriginal(subject.span), newText }] : [] };
}

/** Issuer and Quốc hiệu (State, form 1.3), the name and the line that says by which decision, as that has its number and day so far. */
export function attachedHeading(analysis: Analysis, { type, name }: IssuedText): readonly string[] {
  const { preface } = analysis.tree;
  const isParty = analysis.regime.verdict.profile === 'party';
  const issuer = [preface.parentIssuer, preface.issuer].flatMap((field) => (field ? [oneLine(field.text)] : []));
  const national = preface.nationalTitle && preface.motto ? `${oneLine(preface.nationalTitle.text)}\n${oneLine(preface.motto.text)}` : NATIONAL_TITLE;
  const title = isParty ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1);
  const head = [type.toUpperCase(), title, pointerOf(analysis)].join('\n');
  return isParty ? [head] : [issuer.join('\n'), national, head];
}

/** `(Kèm theo Quyết định số 42/QĐ-UBND ngày 06 tháng 8 năm 2026 của Ủy ban nhân dân phường Hòa Bình)`, blanks as in the heading. */
function pointerOf(analysis: Analysis): string {
  const { tree, source, regime } = analysis;
  const { numberLine, placeDate } = tree.preface;
  const isParty = regime.verdict.profile === 'party';
  const number = numberLine ? source.clean.slice((numberLine.colon ?? numberLine.label).span.end, numberLine.symbol.span.end) : '     ';
  const words = placeDate ? source.clean.slice(placeDate.comma?.span.end ?? placeDate.span.start, placeDate.span.end).trim() : 'ngày     tháng     năm     ';
  const day = isParty && placeDate?.date ? `ngày ${toSlashDate(placeDate.date)}` : words;
  const issuer = issuerOf(analysis);
  return `(${isParty ? 'Ban hành kèm theo' : 'Kèm theo'} Quyết định số${numberLine?.number ? ` ${number.trim()}` : number}${isParty ? ',' : ''} ${day}${issuer === null ? '' : ` của ${issuer}`})`;
}

/** Who decides, in running text and in the tone of the text; null where that is not certain. */
function issuerOf(analysis: Analysis): string | null {
  const { preface, preamble } = analysis.tree;
  const decides = preamble.enactingFormula?.text.replace(/\s*QUYẾT\s+ĐỊNH\s*:?\s*$/u, '') ?? '';
  const capitals = decides !== '' ? decides : (preface.authorityLine?.text ?? preface.issuer?.text);
  const name = capitals === undefined ? null : inRunningText(capitals, analysis);
  return name !== null && committeeWord(analysis.source.clean) === 'UỶ' ? name.replace(/([Ủủ])y(?!\p{L})/gu, (_, letter: string) => (letter === 'Ủ' ? 'Uỷ' : 'uỷ')) : name;
}
