import { defineRule } from '../../lint/rule';
import { stripAccents } from '../../text/vietnamese';

/**
 *     PHÓ BÍ THƯ TỈNH UỶ      CHỦ NHIỆM UỶ BAN KIỂM TRA
 *                ^^^^^^^                ^^^^^^^^^^^^^^^^
 */
const POST = /^((?:PHO )?(?:BI THU|CHU NHIEM))(\s+(?:TINH|THANH|HUYEN|QUAN|THI|DANG|CHI)\s+(?:UY|BO)(?: .*)?|\s+UY BAN KIEM TRA(?: .*)?)$/;

const SAYS = 'Chức vụ người ký không kèm tên cơ quan, trừ ban chỉ đạo, tiểu ban, hội đồng không có con dấu và văn bản liên tịch';

export default defineRule({
  code: 'VB517',
  name: 'post-with-body-name',
  severity: 'warning',
  basis: [
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.2', says: SAYS },
    { source: 'hd36', at: 'điểm 1.7.1', says: SAYS },
  ],
  summary: 'Dưới “T/M …” chức vụ không kèm tên cấp ủy: “PHÓ BÍ THƯ”, không phải “PHÓ BÍ THƯ TỈNH UỶ”',
  why: 'Tên tập thể đã có ở dòng “T/M”, ghi lại là thừa. Ban chỉ đạo không có con dấu ghi chức vụ kèm cơ quan, nhưng không ký “T/M”.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M TỈNH UỶ\nPHÓ BÍ THƯ\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nBÍ THƯ TỈNH UỶ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\n\nNguyễn Văn An' },
    { bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ⟦ TỈNH UỶ⟧\n\nNguyễn Văn An', fixed: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An' },
    { bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M UỶ BAN KIỂM TRA\nCHỦ NHIỆM⟦ UỶ BAN KIỂM TRA⟧\n\nNguyễn Văn An', fixed: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M UỶ BAN KIỂM TRA\nCHỦ NHIỆM\n\nNguyễn Văn An' },
  ],
  *check({ tree, regime }) {
    const { authority = [], positions = [] } = tree.conclusions.signature ?? {};
    if (regime.isGarbled || !authority.some(({ mark }) => mark === 'TM')) return;
    for (const { span, text } of positions) {
      const match = POST.exec(stripAccents(text));
      if (!match?.[2]) continue;
      const extra = { start: span.start + (match[1]?.length ?? 0), end: span.end };
      const post = text.slice(0, match[1]?.length);
      yield {
        span: extra,
        message: `Chức vụ chỉ ghi “${post}”; tên cơ quan đã có ở dòng “T/M”`,
        fix: { title: `Viết “${post}”`, safety: 'safe', edits: [{ span: extra, newText: '' }] },
      };
    }
  },
});
