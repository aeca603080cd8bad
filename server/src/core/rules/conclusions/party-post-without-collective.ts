import { defineRule } from '../../lint/rule';
import { stripAccents } from '../../text/vietnamese';
import { clip } from './clip';

const LIST = 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n';
const SAYS = 'Đại hội, cấp uỷ, uỷ ban kiểm tra, hội đồng làm việc theo chế độ tập thể: đề ký “T/M”, rồi chức vụ người ký';

export default defineRule({
  code: 'VB530',
  name: 'party-post-without-collective',
  severity: 'warning',
  basis: [
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.1.a', says: SAYS },
    { source: 'hd36', at: 'điểm 1.7.1', says: SAYS },
  ],
  summary: 'Bí thư, phó bí thư, chủ nhiệm uỷ ban kiểm tra ký phải có dòng “T/M” ở trên',
  why: 'Cấp uỷ và uỷ ban kiểm tra là tập thể; bí thư hay phó bí thư đều ký thay mặt. Ban chỉ đạo không có con dấu (“kiêm”), văn bản liên tịch và dòng xác nhận chữ ký không theo lối này.',
  examples: [
    { good: `${LIST}T/M ĐẢNG UỶ\nBÍ THƯ\n\nNguyễn Văn An` },
    { good: `${LIST}PHÓ BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\n\nNguyễn Văn An` },
    { good: `${LIST}TRƯỞNG BAN\n\nNguyễn Văn An` },
    { good: `${LIST}CHỦ NHIỆM                    TRƯỞNG BAN\nUỶ BAN KIỂM TRA TỈNH UỶ          BAN TỔ CHỨC TỈNH UỶ\n\nTống Duy Khang                   Vũ Hải Long` },
    { bad: `${LIST}⟦PHÓ BÍ THƯ⟧\n\nNguyễn Văn An` },
    { bad: `${LIST}⟦CHỦ NHIỆM⟧\n\nNguyễn Văn An` },
  ],
  *check({ tree, regime }) {
    if (regime.isForm || regime.isGarbled) return;
    for (const { authority, positions, joint, side, confirmation } of tree.conclusions.signatures) {
      const [post, second] = positions;
      if (!post || second || joint || side || confirmation || authority.length > 0) continue;
      if (!/^(?:PHO )?(?:BI THU|CHU NHIEM)(?= |$)/.test(stripAccents(post.text))) continue;
      yield { span: post.span, message: `Trên “${clip(post.text)}” thiếu dòng “T/M” và tên tập thể` };
    }
  },
});
