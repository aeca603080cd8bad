import { docTypeOf } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';

const decision = (pointer: string, heading = 'QUY CHẾ') =>
  `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 12/QĐ-UBND\nSơn La, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nBan hành Quy chế làm việc\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An\n\n${heading}\nLÀM VIỆC CỦA ỦY BAN\n${pointer}\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\nQuy chế này quy định nguyên tắc làm việc./.`;

export default defineRule({
  code: 'VB607',
  name: 'attached-text-without-pointer',
  severity: 'warning',
  basis: [{ source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.3', says: 'Dưới tên văn bản kèm theo ghi “(Kèm theo Quyết định số …/QĐ-… ngày … tháng … năm … của …)”' }],
  summary: 'Quy chế, quy định kèm theo phải có dòng “(Kèm theo Quyết định số … ngày … của …)”',
  why: 'Văn bản kèm theo không có số, ngày của mình; dòng chỉ dẫn là chỗ duy nhất cho biết nó do quyết định nào ban hành.',
  examples: [
    { good: decision('(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)\n') },
    { good: decision('(Ban hành kèm theo Quyết định số      /QĐ-UBND ngày     tháng     năm 2026)\n') },
    { bad: decision('', '⟦QUY CHẾ⟧') },
  ],
  *check({ tree, regime }) {
    if (regime.isForm || regime.isGarbled || regime.docType !== 'decision') return;
    for (const { kind, docType, pointer, heading, body } of tree.attachments) {
      if (kind !== 'text' || !docType || pointer || body.length === 0) continue;
      yield { span: heading.span, severity: regime.isDraft ? 'info' : 'warning', message: `${docTypeOf(docType).name} kèm theo thiếu dòng “(Kèm theo Quyết định số … ngày … của …)”` };
    }
  },
});
