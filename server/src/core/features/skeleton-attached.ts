import { docTypeOf } from '../legal/doc-types';
import { padMonth } from '../legal/calendar';
import { blank } from './skeleton-blanks';
import { issuerLines, NATIONAL_TITLE, whoDecides, whoSigns } from './skeleton-names';
import type { Draft } from './skeleton';

/** A text with articles of its own that a decision issues and that stands below it. */
export const ATTACHED_TYPES = ['regulation', 'rules'] as const;
export type AttachedType = (typeof ATTACHED_TYPES)[number];

/** What is asked as the trích yếu of such a decision may name the text alone, or say `ban hành Quy chế …` as the decision does. */
const LEAD = /^(?:V\/v\s+|về việc\s+|ban hành\s+(?:kèm theo Quyết định này\s+)?|quy chế\s+|quy định\s+)+/iu;

/** `Quy chế công tác văn thư của Sở Nội vụ` */
export function attachedNames(type: AttachedType, subject: string): { readonly type: string; readonly name: string } {
  const { name } = docTypeOf(type);
  return { type: name, name: subject.replace(LEAD, '') || blank(`tên ${name.toLowerCase()}`) };
}

/** The articles of a decision that issues another text; the last is without its mark. */
export function issuingContent(regime: 'state' | 'party', { type, name }: { readonly type: string; readonly name: string }): readonly string[] {
  const carriedOut = `${blank('cơ quan, đơn vị, cá nhân thi hành')} chịu trách nhiệm thi hành Quyết định này`;
  const first = `Điều 1. Ban hành kèm theo Quyết định này ${type} ${name}.`;
  if (regime === 'party') return [first, `Điều 2. ${carriedOut}.`, 'Quyết định này có hiệu lực kể từ ngày ký'];
  return [first, 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.', `Điều 3. ${carriedOut}`];
}

/**
 * The text itself, from its own heading to its last article. By form 1.3 of the State it has the issuer and the Quốc hiệu, and neither
 * number nor date; the guides of the Party print no form, its offices leave the heading out. `symbol` is that of the decision: `      /QĐ-SNV`.
 */
export function attachedText(draft: Draft, symbol: string, { type, name }: { readonly type: string; readonly name: string }): readonly string[] {
  const { body, signer } = draft;
  const isParty = body.regime === 'party';
  const title = name.startsWith('\uE000') ? name : isParty ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1);
  const pointer = isParty
    ? `(Ban hành kèm theo Quyết định số${symbol}, ngày    /${padMonth(draft.day.month)}/${draft.day.year} của ${whoDecides(body, signer)})`
    : `(Kèm theo Quyết định số${symbol} ngày     tháng ${padMonth(draft.day.month)} năm ${draft.day.year} của ${whoSigns(body, signer)})`;
  const heading = isParty ? [] : [issuerLines(body).join('\n'), NATIONAL_TITLE];
  const articles = chapters(type, whoDecides(body, signer));
  return [...heading, [type.toUpperCase(), title, pointer].join('\n'), ...articles.slice(0, -1), `${articles.at(-1) ?? ''}${isParty ? '.' : './.'}`];
}

function chapters(type: string, issuer: string): readonly string[] {
  const clauses = [`1. ${blank('nội dung khoản')}`, `2. ${blank('nội dung khoản')}`];
  return [
    'Chương I\nQUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
    `${type} này quy định ${blank('phạm vi điều chỉnh')}`,
    'Điều 2. Đối tượng áp dụng',
    `${type} này áp dụng đối với ${blank('đối tượng áp dụng')}`,
    'Chương II\nQUY ĐỊNH CỤ THỂ',
    `Điều 3. ${blank('tên điều')}`,
    ...clauses,
    `Điều 4. ${blank('tên điều')}`,
    ...clauses,
    'Chương III\nTỔ CHỨC THỰC HIỆN',
    'Điều 5. Trách nhiệm thi hành',
    `${blank('cơ quan, đơn vị, cá nhân thi hành')} chịu trách nhiệm thi hành ${type} này.`,
    'Điều 6. Sửa đổi, bổ sung',
    `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị báo cáo ${issuer} xem xét, sửa đổi, bổ sung`,
  ];
}
