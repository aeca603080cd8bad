import type { Analysis } from '../../analysis';
import { docTypeOf, findDocType } from '../../legal/doc-types';
import { defineRule, type Fault } from '../../lint/rule';
import { fold } from '../../text/vietnamese';
import { annexesOf, ordinalOf, ordinalOfNum } from './annex';

export default defineRule({
  code: 'VB602',
  name: 'attachment-not-mentioned',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục III, khoản 1', says: 'Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó' },
    { source: 'hd05', at: 'phần II, mục II, điểm 1', says: 'Trong văn bản phải có chỉ dẫn về phụ lục kèm theo' },
    { source: 'hd36', at: 'phần II, mục 2', says: 'Trong văn bản phải có chỉ dẫn về phụ lục kèm theo' },
  ],
  summary: 'Văn bản có phụ lục thì nội dung phải có lời dẫn đến phụ lục',
  why: 'Phụ lục mà nội dung không nhắc đến thì người đọc không biết nó thuộc văn bản nào, dùng vào việc gì.',
  examples: [
    { good: 'Giao các đơn vị tại Phụ lục thực hiện./.\n\nPhụ lục\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
    { good: 'Giao các đơn vị (có danh sách kèm theo) thực hiện./.\n\nPhụ lục\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
    { bad: 'Giao các đơn vị thực hiện./.\n\n⟦Phụ lục⟧\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
    { good: 'Giao các đơn vị tại Phụ lục I, II thực hiện./.\n\nPhụ lục I\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục II\nKINH PHÍ\n\nSố liệu.' },
    { bad: 'Giao các đơn vị tại Phụ lục II thực hiện./.\n\n⟦Phụ lục I⟧\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục II\nKINH PHÍ\n\nSố liệu.' },
    { profile: 'party', bad: 'Giao các đơn vị thực hiện.\n\nGiao các ban tổng hợp.\n\n⟦Phụ lục⟧\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
  ],
  *check(analysis) {
    const { tree, source, regime } = analysis;
    const [first] = tree.attachments;
    if (!first || regime.isGarbled || regime.isForm) return;
    const main = fold(source.clean.slice(tree.preface.span.start, first.span.start)).replace(/\s+/g, ' ');
    if (main.trim() === '') return;
    if (/phu luc|phu bieu|kem theo|dinh kem|gui kem|bieu mau|cac bieu|theo mau/.test(main)) return yield* judgeEach(analysis, main);
    const type = findDocType(first.heading.text);
    if (type && main.includes(fold(docTypeOf(type.id).name))) return;
    yield { span: first.heading.span, message: `Nội dung văn bản không có lời dẫn đến “${first.heading.text.slice(0, 60)}”` };
  },
});

/** Where some annexes are named by their numbers, and nothing is said of annexes at large, each must be. */
function* judgeEach({ tree }: Analysis, main: string): Iterable<Fault> {
  const annexes = annexesOf(tree);
  if (annexes.length < 2 || annexes.some(({ num }) => num === null) || AT_LARGE.test(main)) return;
  const own = new Set(annexes.map(ordinalOf));
  const named = new Set(Array.from(main.matchAll(NAMED), ([, numbers = '']) => numbers.match(/[ivxlc]+(?![a-z])|\d+/g) ?? []).flat().map(ordinalOfNum));
  // An annex named that is not here: then it is the number in the text that is wrong.
  if (![...named].some((ordinal) => own.has(ordinal)) || [...named].some((ordinal) => !own.has(ordinal))) return;
  for (const annex of annexes) {
    const { heading } = annex;
    if (!named.has(ordinalOf(annex))) yield { span: heading.span, message: `Nội dung văn bản không có lời dẫn đến “${heading.text.slice(0, 60)}”` };
  }
}

/** `các Phụ lục`, `Phụ lục kèm theo`, `Phụ lục I đến III`, `danh sách kèm theo`: any annex may be meant. */
const AT_LARGE = /(?:cac|nhung|\d) phu luc|phu luc (?:kem|dinh|nay|so \d+ den|[ivxlc\d]+ (?:den|-))|(?:danh sach|bieu|mau|bang)[^.;]{0,40}(?:kem theo|dinh kem)/;
const NAMED = /phu luc (?:so )?((?:[ivxlc]+|\d{1,2})(?:(?:, | va |; )(?:phu luc )?(?:[ivxlc]+|\d{1,2})(?![\p{L}\d]))*)(?![\p{L}\d])/gu;
