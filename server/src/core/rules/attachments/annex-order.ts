import { defineRule, type Fault } from '../../lint/rule';
import type { Attachment } from '../../syntax/tree';
import { annexesOf, ordinalOf } from './annex';

const MAIN = 'Giao các đơn vị tại các Phụ lục thực hiện./.\n\n';
const SAYS = 'Phụ lục được đánh số thứ tự';

export default defineRule({
  code: 'VB604',
  name: 'annex-order',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục III, khoản 1, điểm a', says: `${SAYS} bằng chữ số La Mã` },
    { source: 'hd05', at: 'phần II, mục II, điểm 1', says: `${SAYS} bằng chữ số Ả Rập` },
    { source: 'hd36', at: 'phần II, mục 2', says: `${SAYS} bằng chữ số Ả Rập` },
  ],
  summary: 'Số thứ tự của phụ lục phải liền mạch: không nhảy, không trùng, không lùi',
  why: 'Lời dẫn “Phụ lục II” phải trỏ đúng một phụ lục. Phụ lục nằm ở tệp khác thì cũng vẫn có số, nên chỗ nhảy số chỉ cần xem lại.',
  examples: [
    { good: `${MAIN}Phụ lục I\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục II\nDANH SÁCH CÁ NHÂN\n\nÔng A.` },
    { good: `${MAIN}Phụ lục II\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục III\nDANH SÁCH CÁ NHÂN\n\nÔng A.` },
    { profile: 'party', good: 'Giao các ban tại các Phụ lục thực hiện.\n\nPhụ lục 1\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục 2\nDANH SÁCH CÁ NHÂN\n\nÔng A.' },
    { bad: `${MAIN}Phụ lục I\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục ⟦III⟧\nDANH SÁCH CÁ NHÂN\n\nÔng A.` },
    { bad: `${MAIN}Phụ lục I\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục ⟦I⟧\nDANH SÁCH CÁ NHÂN\n\nÔng A.` },
    { bad: `${MAIN}Phụ lục II\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.\n\nPhụ lục ⟦I⟧\nDANH SÁCH CÁ NHÂN\n\nÔng A.` },
  ],
  *check({ tree, regime }) {
    if (regime.isGarbled || regime.isForm) return;
    let before: Attachment | null = null;
    for (const annex of annexesOf(tree)) {
      if (before) yield* judge(before, annex);
      before = annex;
    }
  },
});

function* judge(before: Attachment, annex: Attachment): Iterable<Fault> {
  const [last, own] = [ordinalOf(before), ordinalOf(annex)];
  if (last === null || own === null || !annex.num || own === last + 1) return;
  const above = before.num?.text ?? '';
  const related = [{ span: before.heading.span, message: 'Phụ lục đứng trước' }];
  const what = own === last ? `“Phụ lục ${annex.num.text}” trùng số với phụ lục trước` : `sau “Phụ lục ${above}” là “Phụ lục ${annex.num.text}”`;
  yield { span: annex.num.span, message: `Cần kiểm tra: ${what}`, related };
}
