import { defineRule } from '../../lint/rule';

const LIST = 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n';
const SAYS = 'Ban chỉ đạo, tiểu ban không có con dấu ký ba dòng: chức vụ, “kiêm” viết thường, “TRƯỞNG BAN CHỈ ĐẠO”';

export default defineRule({
  code: 'VB536',
  name: 'joint-post-case',
  severity: 'warning',
  basis: [
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.7.1', says: SAYS },
  ],
  summary: '“kiêm” giữa hai chức vụ viết thường',
  why: 'Hai chức vụ in hoa, đậm; chữ nối in thường để không lẫn vào chức vụ.',
  examples: [
    { good: `${LIST}PHÓ BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\n\nNguyễn Văn An` },
    { good: `${LIST}T/M ĐẢNG UỶ\nPHÓ BÍ THƯ\n\nNguyễn Văn An` },
    { bad: `${LIST}PHÓ BÍ THƯ\n⟦KIÊM⟧\nTRƯỞNG BAN CHỈ ĐẠO\n\nNguyễn Văn An`, fixed: `${LIST}PHÓ BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\n\nNguyễn Văn An` },
    { bad: `${LIST}BÍ THƯ\n⟦Kiêm⟧\nTRƯỞNG TIỂU BAN\n\nNguyễn Văn An`, fixed: `${LIST}BÍ THƯ\nkiêm\nTRƯỞNG TIỂU BAN\n\nNguyễn Văn An` },
  ],
  *check({ tree }) {
    for (const { joint } of tree.conclusions.signatures) {
      if (!joint || joint.text === 'kiêm') continue;
      yield { span: joint.span, message: `Giữa hai chức vụ ghi “kiêm” viết thường, không ghi “${joint.text}”`, fix: { title: 'Viết “kiêm”', safety: 'safe', edits: [{ span: joint.span, newText: 'kiêm' }] } };
    }
  },
});
