import { defineRule } from '../../lint/rule';
import { severityOfMissing } from './required-parts';

const HEAD = 'Số: 12/TB-SNV\nSơn La, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n';

export default defineRule({
  code: 'VB529',
  name: 'name-without-post',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7, điểm c', says: 'Chức vụ ghi trên văn bản là chức vụ lãnh đạo chính thức của người ký' },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.2', says: 'Khối ký ghi quyền hạn và chức vụ của người ký; uỷ viên ký thay mặt thì có dòng “T/M”' },
    { source: 'hd36', at: 'điểm 1.7.1', says: 'Khối ký ghi quyền hạn và chức vụ của người ký; uỷ viên ký thay mặt thì có dòng “T/M”' },
  ],
  summary: 'Trên họ tên người ký có quyền hạn hoặc chức vụ',
  why: 'Người ký nhân danh chức vụ. Bản quét hay mất dòng chức vụ nằm dưới con dấu, nên ở đó chỉ được nhắc.',
  examples: [
    { good: `${HEAD}GIÁM ĐỐC\n\nNguyễn Văn An` },
    { good: `${HEAD}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn An` },
    { profile: 'party', good: 'Số 12-TB/TU\nSơn La, ngày 05 tháng 6 năm 2026\n\nTHÔNG BÁO\nkết luận\n-----\n\nCác ban thực hiện.\n\nNơi nhận:\n- Các ban;\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn An' },
    { bad: `${HEAD}⟦Nguyễn Văn An⟧` },
  ],
  *check(analysis) {
    const { signature } = analysis.tree.conclusions;
    if (!signature?.signer || signature.authority.length > 0 || signature.positions.length > 0) return;
    const severity = severityOfMissing(analysis, 'signature');
    const { start, end } = analysis.tree.conclusions.span;
    if (!severity || SMALL_POST.test(analysis.source.clean.slice(start, end))) return;
    yield { span: signature.signer.span, severity, message: `Trên “${signature.signer.text}” thiếu quyền hạn, chức vụ của người ký` };
  },
});

/** A post in small letters is there, whatever else is wrong with it. */
const SMALL_POST = /^\s*(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Chủ tịch|Phó |Giám đốc|Bí thư|Trưởng |Chánh )/mu;
