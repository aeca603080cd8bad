import type { Analysis } from '../analysis';
import { padDay, padMonth } from '../legal/calendar';
import { docTypeOf } from '../legal/doc-types';
import { isHighUnit } from '../syntax/provision-title';
import type { Attachment, LegalBasis, NumberLine, PlaceDate, Provision, Recipients, SignatureBlock } from '../syntax/tree';

/*
 * What a clerk would call the parts of a document: short, without marks at the end, and by what the part is where the text has no title.
 * Names are cut to one line by whoever shows them; the longest stands in the text.
 */

/** What an entry is called, and what the second column says of it. */
export interface Named {
  readonly name: string;
  readonly detail: string;
}

/** `Quyết định số 42/QĐ-UBND ngày 06/8/2026`, of the Party `Quyết định số 131-QĐ/TU, ngày 02/10/2026`; a blank number is `…`. */
export function nameOfDocument({ tree, regime }: Analysis): Named {
  const { numberLine, placeDate, docType, subject } = tree.preface;
  const type = regime.docType ? docTypeOf(regime.docType).name : 'Văn bản';
  const isKnown = docType !== null || numberLine !== null;
  const date = placeDate?.date ? `${regime.verdict.profile === 'party' ? ',' : ''} ngày ${slashed(placeDate.date)}` : '';
  const name = isKnown ? `${type}${numberLine ? ` số ${nameOfNumber(numberLine)}` : ''}${numberLine ? date : ''}` : 'Phần mở đầu';
  return { name, detail: subject?.text ?? '' };
}

/** `42/QĐ-UBND`, `…/QĐ-UBND` */
export function nameOfNumber({ number, symbol }: NumberLine): string {
  return `${number ? '' : '…'}${symbol.text}`;
}

/** `Hòa Bình, ngày 06/8/2026` */
export function nameOfPlaceDate({ place, date }: PlaceDate): string {
  const day = date ? `ngày ${slashed(date)}` : 'chưa ghi ngày';
  return place ? `${place.text}, ${day}` : day;
}

function slashed({ day, month, year }: NonNullable<PlaceDate['date']>): string {
  return `${padDay(day)}/${padMonth(month)}/${year}`;
}

/** `Luật Lưu trữ ngày 21 tháng 6 năm 2024`; what begins otherwise, `Theo đề nghị của …`, says how. */
export function nameOfBasis({ span, lead, mark }: LegalBasis, clean: string): string {
  const text = clean.slice(lead.span.start, mark?.span.start ?? span.end);
  return unmarked(text.replace(/^Căn\s+cứ(?:\s+vào)?:?\s+/iu, ''));
}

/** `Điều 5. Hiệu lực`, `Chương I. QUY ĐỊNH CHUNG`, whose title stands on the line below; of an article without a title what it is for, its words beside it. */
export function nameOfProvision({ kind, marker, punctuation, title, heading }: Provision): Named {
  const number = `${marker.text}${isHighUnit(kind) && punctuation === '' && (title ?? heading).text !== '' ? '.' : ''}`;
  if (title) return { name: `${number} ${title.text}`, detail: '' };
  const purpose = kind === 'article' ? purposeOf(heading.text) : null;
  const words = unmarked(heading.text);
  return purpose ? { name: `${number} ${purpose}`, detail: words } : { name: `${number} ${words}`, detail: '' };
}

const IN_FORCE = /^(?:Quyết\s+định|Nghị\s+quyết|Quy\s+chế|Quy\s+định)\s+này\s+có\s+hiệu\s+lực/iu;
const IN_CHARGE = /chịu\s+trách\s+nhiệm\s+(?:tổ\s+chức\s+)?(?:thi\s+hành|thực\s+hiện\s+(?:Quyết\s+định|Nghị\s+quyết|Quy\s+chế|Quy\s+định)\s+này)[^.;]{0,60}[./\s]*$/iu;

/** What the articles that close a decision are for; null where the words say more than that. */
function purposeOf(text: string): string | null {
  const isInCharge = IN_CHARGE.test(text.slice(-LONGEST_CHARGE));
  if (IN_FORCE.test(text)) return isInCharge ? 'Hiệu lực và trách nhiệm thi hành' : 'Hiệu lực thi hành';
  return isInCharge && !/[.;]\s+\p{L}/u.test(text) ? 'Trách nhiệm thi hành' : null;
}

/** `chịu trách nhiệm thi hành Quyết định này` and what may follow (UTF-16 units). */
const LONGEST_CHARGE = 160;

/** How many places, and who keeps a copy: `3 nơi; Lưu: VT, VP` */
export function detailOfRecipients({ items, filing }: Recipients): string {
  const count = items.filter((item) => item !== filing).length;
  return filing ? `${count} nơi; ${filing.content.text}` : `${count} nơi`;
}

/** `KT. CHỦ TỊCH – Nguyễn Văn A` with the post that signs beside it; without a mark the post itself. */
export function nameOfSignature({ authority, positions, signer }: SignatureBlock): Named {
  const [mark, posts] = [authority.at(-1)?.text, positions.map(({ text }) => text).join(', ')];
  const name = [mark ?? posts, signer?.text ?? ''].filter((part) => part !== '').join(' – ');
  return { name: name || 'Chữ ký', detail: mark === undefined ? '' : posts };
}

/** `Phụ lục I – DANH SÁCH ĐƠN VỊ`, `QUY CHẾ – Công tác văn thư` */
export function nameOfAttachment({ heading, title }: Attachment): string {
  return title && title.span.start >= heading.span.end ? `${heading.text} – ${title.text}` : heading.text;
}

/** Without the mark that parts it from what follows. */
function unmarked(text: string): string {
  return text.replace(/\s*(?:\.\/\.|\.\/|[.;:,])\s*$/u, '');
}
