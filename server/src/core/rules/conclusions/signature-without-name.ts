import { defineRule } from '../../lint/rule';
import { severityHere } from './required-parts';

const STATE = 'Số: 12/TB-SNV\nSơn La, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n';

export default defineRule({
  code: 'VB528',
  name: 'signature-without-name',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7, điểm c', says: 'Họ và tên người ký gồm họ, tên đệm (nếu có) và tên' },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.3', says: 'Dưới chữ ký ghi họ tên đầy đủ của người ký' },
    { source: 'hd36', at: 'điểm 1.7.1', says: 'Dưới chữ ký ghi họ tên đầy đủ của người ký' },
  ],
  summary: 'Dưới chức vụ có họ tên người ký',
  why: 'Văn bản đã có số, ngày mà khối ký chỉ có chức vụ thì người đọc không biết ai ký. Chữ ký số là hình ảnh, nên tên có thể mất khi lấy chữ ra khỏi tệp: chỉ nhắc xem lại.',
  examples: [
    { good: `${STATE}GIÁM ĐỐC\n\nNguyễn Văn An` },
    { good: 'Số:      /TB-SNV\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC' },
    { profile: 'party', good: 'Số 12-TB/TU\nSơn La, ngày 05 tháng 6 năm 2026\n\nTHÔNG BÁO\nkết luận\n-----\n\nCác ban thực hiện.\n\nNơi nhận:\n- Các ban;\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn An' },
    { bad: `${STATE}⟦GIÁM ĐỐC⟧` },
    { bad: `${STATE}THƯ KÝ          ⟦CHỦ TỌA⟧\n\nTrần Thị Hoà` },
  ],
  *check(analysis) {
    const { signatures } = analysis.tree.conclusions;
    if (severityHere(analysis) !== 'warning') return;
    for (const { signer, positions, authority } of signatures) {
      const last = positions.at(-1) ?? authority.at(-1);
      if (!signer && last) yield { span: last.span, message: `Cần kiểm tra: dưới “${last.text.slice(0, 40)}” không có họ tên người ký` };
    }
  },
});
