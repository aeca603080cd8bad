import { defineRule } from '../../lint/rule';
import { stripAccents } from '../../text/vietnamese';
import { clip } from './clip';

export default defineRule({
  code: 'VB518',
  name: 'party-authority-without-right',
  severity: 'warning',
  basis: [
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.1', says: 'Cấp uỷ, uỷ ban kiểm tra, hội đồng ký “T/M”; “K/T” chỉ dùng cho cấp phó của cơ quan theo chế độ thủ trưởng' },
    { source: 'hd36', at: 'điểm 1.7.1', says: 'Cấp uỷ, uỷ ban kiểm tra, hội đồng ký “T/M”; “K/T” chỉ dùng cho cấp phó của cơ quan theo chế độ thủ trưởng' },
  ],
  summary: 'Cấp phó của cấp ủy, ủy ban kiểm tra ký “T/M”, không ký “K/T BÍ THƯ”; thủ trưởng không ký “T/M”',
  why: 'Cấp uỷ và uỷ ban kiểm tra làm việc theo tập thể nên bí thư hay phó bí thư đều thay mặt; ban, văn phòng theo chế độ thủ trưởng thì người đứng đầu ký không có chữ viết tắt.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M ĐẢNG UỶ\nPHÓ BÍ THƯ\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/L TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An' },
    { bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n⟦T/M BAN TỔ CHỨC⟧\nPHÓ TRƯỞNG BAN\n\nNguyễn Văn An' },
    { bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n⟦K/T BÍ THƯ⟧\nPHÓ BÍ THƯ\n\nNguyễn Văn An' },
    { bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n⟦T/M TRƯỞNG BAN⟧\nPHÓ TRƯỞNG BAN\n\nNguyễn Văn An' },
  ],
  *check({ tree, regime }) {
    if (regime.isGarbled) return;
    for (const { mark, span, text, body } of tree.conclusions.signatures.flatMap(({ authority }) => authority)) {
      const key = stripAccents(body.text);
      if (mark === 'KT' && /^(?:BI THU|CHU NHIEM)(?= |$)/.test(key)) {
        yield { span, message: `“${clip(text)}”: cấp uỷ, uỷ ban kiểm tra ký “T/M” và tên tập thể, không ký thay` };
      }
      if (mark === 'TM' && /^(?:BAN (?:TO CHUC|TUYEN GIAO|NOI CHINH|DAN VAN|XAY DUNG DANG)|VAN PHONG|TRUONG CHINH TRI)(?= |$)/.test(key)) {
        yield { span, message: `“${clip(text)}”: cơ quan theo chế độ thủ trưởng không có “T/M”; cấp phó ký “K/T”` };
      }
      if (mark === 'TM' && /^(?:PHO )?(?:TRUONG BAN|CHANH VAN PHONG|GIAM DOC|TONG BIEN TAP|HIEU TRUONG)(?= |$)/.test(key)) {
        yield { span, message: `“${clip(text)}”: người đứng đầu ký không có “T/M”, cấp phó ký “K/T”` };
      }
    }
  },
});
