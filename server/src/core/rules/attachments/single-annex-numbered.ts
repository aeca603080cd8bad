import { defineRule } from '../../lint/rule';
import { fold } from '../../text/vietnamese';
import { annexesOf } from './annex';

const SAYS = 'Văn bản có từ hai phụ lục trở lên thì các phụ lục được đánh số thứ tự';

export default defineRule({
  code: 'VB605',
  name: 'single-annex-numbered',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục III, khoản 1, điểm a', says: SAYS },
    { source: 'hd05', at: 'phần II, mục II, điểm 1', says: SAYS },
    { source: 'hd36', at: 'phần II, mục 2', says: SAYS },
  ],
  summary: 'Văn bản chỉ có một phụ lục thì phụ lục không cần số',
  why: 'Số ở phụ lục duy nhất làm người đọc đi tìm phụ lục thứ hai. Các phụ lục khác có thể ở tệp riêng, nên chỉ là lưu ý, và không nhắc khi nội dung dẫn đến phụ lục số khác.',
  examples: [
    { good: 'Giao các đơn vị tại Phụ lục thực hiện./.\n\nPhụ lục\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
    { good: 'Giao các đơn vị tại Phụ lục I, kinh phí tại Phụ lục II./.\n\nPhụ lục I\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
    { good: 'Giao các đơn vị tại các Phụ lục thực hiện./.\n\nPhụ lục I\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
    { bad: 'Giao các đơn vị tại Phụ lục I thực hiện./.\n\nPhụ lục ⟦I⟧\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
  ],
  *check({ tree, source, regime }) {
    const [annex, another] = annexesOf(tree);
    if (!annex?.num || another || regime.isGarbled || regime.isForm || tree.attachments.length > 1) return;
    const main = fold(source.clean.slice(0, annex.span.start));
    const own = fold(annex.num.text);
    if (/(?:cac|nhung|\d) phu luc/.test(main) || [...main.matchAll(/phu luc\s+(?:so\s+)?([ivxlc]+|\d{1,2})(?![\p{L}\d])/gu)].some(([, num]) => num !== own)) return;
    yield { span: annex.num.span, message: `Văn bản chỉ có một phụ lục thì không cần số “${annex.num.text}”` };
  },
});
