import { defineRule } from '../../lint/rule';
import { stripAccents } from '../../text/vietnamese';
import { clip } from './clip';

const LIST = 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n';
const SAYS = 'Mẫu “T/M BỘ CHÍNH TRỊ”, “T/M BAN BÍ THƯ”, “T/M ĐOÀN CHỦ TỊCH”: dưới đó là họ tên, không có dòng chức vụ';

export default defineRule({
  code: 'VB531',
  name: 'post-under-collegium',
  severity: 'warning',
  basis: [
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.7.1', says: SAYS },
  ],
  summary: 'Dưới “T/M BỘ CHÍNH TRỊ”, “T/M BAN BÍ THƯ”, “T/M ĐOÀN CHỦ TỊCH” không ghi chức vụ',
  why: 'Đoàn chủ tịch không có chức vụ riêng cho người ký. Với Bộ Chính trị, Ban Bí thư thực tế có nơi ghi “TỔNG BÍ THƯ”, nên chỉ là lưu ý.',
  examples: [
    { good: `${LIST}T/M ĐOÀN CHỦ TỊCH\n\nNguyễn Văn An` },
    { good: `${LIST}T/M BỘ CHÍNH TRỊ\n\nNguyễn Văn An` },
    { good: `${LIST}T/M ĐOÀN THƯ KÝ\nTRƯỞNG ĐOÀN\n\nNguyễn Văn An` },
    { bad: `${LIST}T/M ĐOÀN CHỦ TỊCH\n⟦CHỦ TỊCH⟧\n\nNguyễn Văn An` },
    { bad: `${LIST}T/M BAN BÍ THƯ\n⟦BÍ THƯ⟧\n\nNguyễn Văn An` },
  ],
  *check({ tree, regime }) {
    if (regime.isGarbled) return;
    for (const { authority, positions } of tree.conclusions.signatures) {
      const body = authority.find(({ mark }) => mark === 'TM')?.body.text ?? '';
      const post = positions[0];
      const match = /^(?:BO CHINH TRI|BAN BI THU|(DOAN CHU TICH))(?= |$)/.exec(stripAccents(body));
      if (match && post) yield { span: post.span, severity: match[1] ? 'warning' : 'info', message: `Dưới “T/M ${clip(body)}” không ghi chức vụ, chỉ ghi họ tên` };
    }
  },
});
