import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB115',
  name: 'letter-symbol-without-unit',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 3, điểm b',
      says: 'Ký hiệu của công văn gồm chữ viết tắt tên cơ quan ban hành và chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực được giải quyết',
    },
  ],
  summary: 'Ký hiệu công văn phải có đủ cơ quan ban hành và đơn vị soạn thảo hoặc lĩnh vực',
  why: 'Công văn không có tên loại, nên phần sau gạch nối là chỗ duy nhất cho biết văn bản do đơn vị nào soạn, về việc gì.',
  examples: [
    { good: 'Số: 12/UBND-VX\nV/v nâng bậc lương' },
    { good: 'Số: 05/BNV-VP\n\nKính gửi: Sở Nội vụ' },
    { good: 'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng' },
    { bad: 'Số: 12/⟦UBND⟧\nV/v nâng bậc lương' },
    { bad: 'Số: 12/⟦UBND⟧\n\nKính gửi: Sở Nội vụ' },
  ],
  *check({ tree, regime }) {
    const { numberLine, docType } = tree.preface;
    const code = numberLine?.issuerCode;
    if (!code || numberLine.shape !== 'state' || numberLine.typeCode || docType || regime.isGarbled || regime.isForm) return;
    if (regime.docType !== 'official-letter' || /[-–/]/.test(code.text)) return;
    yield { span: code.span, message: `Ký hiệu công văn “${code.text}” thiếu chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực` };
  },
});
