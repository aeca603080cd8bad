import { defineRule } from '../../lint/rule';
import { stripAccents } from '../../text/vietnamese';
import { clip } from './clip';

const SAYS = 'Ký thay mặt cấp uỷ, uỷ ban kiểm tra, hội đồng chỉ ghi bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch; uỷ viên ký không ghi chức vụ';

export default defineRule({
  code: 'VB520',
  name: 'member-post-in-signature',
  severity: 'warning',
  basis: [
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.2.b', says: SAYS },
    { source: 'hd36', at: 'điểm 1.7.1', says: SAYS },
  ],
  summary: 'Uỷ viên ký thay mặt tập thể thì không ghi chức vụ “UỶ VIÊN”',
  why: 'Dưới “T/M BAN THƯỜNG VỤ” chỉ ghi chức danh lãnh đạo của tập thể ấy; uỷ viên ký thì dưới dòng “T/M” là họ tên.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nUỶ VIÊN BAN THƯỜNG VỤ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\n\nNguyễn Văn An' },
    { bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\n⟦UỶ VIÊN BAN THƯỜNG VỤ⟧\n\nNguyễn Văn An' },
    { bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M ĐẢNG ỦY\n⟦ỦY VIÊN⟧\n\nNguyễn Văn An' },
  ],
  *check({ tree, regime }) {
    const { authority = [], positions = [] } = tree.conclusions.signature ?? {};
    if (regime.isGarbled || !authority.some(({ mark }) => mark === 'TM')) return;
    for (const { span, text } of positions) {
      if (!/^UY VIEN(?= |$)/.test(stripAccents(text))) continue;
      yield { span, message: `Uỷ viên ký thay mặt tập thể không ghi chức vụ “${clip(text)}”, chỉ ghi họ tên` };
    }
  },
});
