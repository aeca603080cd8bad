import { defineRule } from '../../lint/rule';
import { fold } from '../../text/vietnamese';
import { annexesOf } from './annex';

const MAIN = 'Giao các đơn vị tại Phụ lục thực hiện./.\n\n';

export default defineRule({
  code: 'VB603',
  name: 'missing-attachment-pointer',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục III, khoản 1, điểm c', says: 'Dưới tên phụ lục có dòng chỉ dẫn “(Kèm theo văn bản số …/…-… ngày … tháng … năm …)”' },
    { source: 'hd05', at: 'phần II, mục II, điểm 1.2', says: 'Dưới tên phụ lục ghi số, ký hiệu, ngày ban hành và cơ quan ban hành của văn bản có phụ lục' },
  ],
  summary: 'Dưới tên phụ lục phải có dòng chỉ dẫn kèm theo văn bản nào',
  why: 'Phụ lục thường được tách ra dùng riêng; dòng chỉ dẫn cho biết nó thuộc văn bản nào. Hướng dẫn số 36-HD/VPTW không buộc ghi.',
  examples: [
    { good: `${MAIN}Phụ lục\nDANH SÁCH ĐƠN VỊ\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã)\n\nĐơn vị A.` },
    { good: `${MAIN}Phụ lục\nDANH SÁCH ĐƠN VỊ\n(Ban hành kèm theo Văn bản số        ngày      tháng     năm     )\n\nĐơn vị A.` },
    { bad: `${MAIN}⟦Phụ lục⟧\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.` },
    { profile: 'party', date: '2026-11-21', bad: 'Giao các đơn vị tại Phụ lục thực hiện.\n\n⟦Phụ lục⟧\nDANH SÁCH ĐƠN VỊ\n\nĐơn vị A.' },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    if (regime.isForm || regime.isGarbled) return;
    for (const { heading, span } of annexesOf(tree)) {
      const head = fold(analysis.source.clean.slice(heading.span.end, Math.min(span.end, heading.span.end + LONGEST_HEAD)));
      if (/(?:kem theo|dinh kem|ban hanh theo|cua (?:van ban|cong van|ke hoach|bao cao|quyet dinh|to trinh) so)/.test(head)) continue;
      yield { span: heading.span, severity: regime.isDraft ? 'info' : 'warning', message: `“${heading.text.slice(0, 40)}” thiếu dòng chỉ dẫn “(Kèm theo … số … ngày … của …)”` };
    }
  },
});

/** Letters within which the pointer stands: a name of three lines and the pointer itself. */
const LONGEST_HEAD = 700;
