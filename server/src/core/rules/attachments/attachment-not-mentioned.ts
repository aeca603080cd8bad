import { docTypeOf, findDocType } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';
import { fold } from '../../text/vietnamese';

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
    { profile: 'party', bad: 'Giao các đơn vị thực hiện.\n\nGiao các ban tổng hợp.\n\n⟦Phụ lục⟧\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
  ],
  *check({ tree, source, regime }) {
    const [first] = tree.attachments;
    if (!first || regime.isGarbled || regime.isForm) return;
    const main = fold(source.clean.slice(tree.preface.span.start, first.span.start)).replace(/\s+/g, ' ');
    if (main.trim() === '' || /phu luc|phu bieu|kem theo|dinh kem|gui kem|bieu mau|cac bieu|theo mau/.test(main)) return;
    const type = findDocType(first.heading.text);
    if (type && main.includes(fold(docTypeOf(type.id).name))) return;
    yield { span: first.heading.span, message: `Nội dung văn bản không có lời dẫn đến “${first.heading.text.slice(0, 60)}”` };
  },
});
