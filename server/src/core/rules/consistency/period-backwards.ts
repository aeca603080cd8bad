import { defineRule } from '../../lint/rule';
import { findPeriods } from '../../syntax/period';
import { oneLine } from '../../text/vietnamese';

export default defineRule({
  code: 'VB702',
  name: 'period-backwards',
  severity: 'warning',
  basis: [{ source: 'calendar', at: '', says: 'Khoảng thời gian bắt đầu trước khi kết thúc' }],
  summary: 'Khoảng thời gian “từ … đến …” phải kết thúc sau khi bắt đầu',
  why:
    'Ngày kết thúc trước ngày bắt đầu thì một trong hai ngày đã gõ nhầm, thường là nhầm tháng hoặc năm. ' +
    'Khoảng thời gian có thể vắt sang năm sau (“từ ngày 15/12 đến ngày 14/01”) hay qua đêm thì không bị nhắc.',
  examples: [
    { good: 'từ ngày 15/12/2026 đến ngày 20/12/2026; từ 14 giờ 00 ngày 24/11/2026 đến 8 giờ 00 ngày 25/11/2026' },
    { good: 'số liệu từ ngày 15/12 đến ngày 14/3; từ ngày 15/12 đến ngày 14/12/2026' },
    { good: 'trực từ 18 giờ 00 đến 06 giờ 00; từ tháng 9 đến tháng 5' },
    { good: 'giai đoạn 2026 - 2030, tầm nhìn đến năm 2045; nhiệm kỳ 2025-2030; từ năm 2021 đến năm 2025' },
    { good: 'chuyển thời gian tổ chức hội nghị từ ngày 20/11/2026 đến ngày 15/11/2026' },
    { good: 'từ ngày 20 đến ngày 22 tháng 9 năm 2026' },
    { good: 'từ tháng 11 năm 2026 đến hết tháng 02 năm 2027' },
    { bad: 'Thời gian: từ ngày ⟦15/12/2026 đến ngày 10/12/2026⟧' },
    { bad: 'từ ngày ⟦15 tháng 12 năm 2026 đến hết ngày 15 tháng 10 năm 2026⟧' },
    { bad: 'đăng ký từ ngày ⟦20/11 đến ngày 10/11/2026⟧' },
    { bad: 'từ 14 giờ 00 ngày ⟦24/11/2026 đến 08 giờ 00 ngày 24/11/2026⟧' },
    { bad: 'họp từ ⟦14 giờ 00 đến 8 giờ 00⟧ cùng ngày' },
    { bad: 'từ ⟦tháng 12/2026 đến tháng 10/2026⟧' },
    { bad: 'kế hoạch từ năm ⟦2030 đến năm 2026⟧; giai đoạn ⟦2030 - 2026⟧' },
  ],
  *check({ source }) {
    if (source.isGarbled) return;
    for (const { span, from, to, isBackwards } of findPeriods(source)) {
      if (!isBackwards) continue;
      const [first, second] = [from, to].map((end) => oneLine(source.slice(end)));
      yield { span, message: `Cần kiểm tra: thời gian kết thúc “${second}” đứng trước thời gian bắt đầu “${first}”` };
    }
  },
});
