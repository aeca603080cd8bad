import { defineRule } from '../../lint/rule';
import { basesOf } from './basis-block';

export default defineRule({
  code: 'VB204',
  name: 'several-bases-in-line',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm a', says: 'Sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy' },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.3', says: 'Mỗi căn cứ một dòng hoặc một khổ riêng' },
  ],
  summary: 'Mỗi căn cứ nên nằm trên một dòng riêng',
  why: 'Điều khoản muốn mỗi căn cứ một dòng; văn bản trung ương vẫn ghép luật gốc với luật sửa đổi bằng dấu chấm phẩy, nên chỉ lưu ý.',
  examples: [
    { good: 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:' },
    { good: 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Kế hoạch về phòng, chống lụt bão; tìm kiếm cứu nạn;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:' },
    { bad: 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022⟦;⟧ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:' },
  ],
  *check(analysis) {
    if (analysis.regime.isGarbled) return;
    for (const { span } of basesOf(analysis)) {
      const text = analysis.source.slice(span);
      const joint = /;(?=\s+(?:Căn cứ |căn cứ |(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kế hoạch) ))/u.exec(text);
      if (!joint) continue;
      const start = span.start + joint.index;
      yield { span: { start, end: start + 1 }, message: 'Mỗi căn cứ nên nằm trên một dòng riêng' };
    }
  },
});
