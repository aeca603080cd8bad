import { defineRule } from '../../lint/rule';
import { severityOfMissing } from './required-parts';

export default defineRule({
  code: 'VB508',
  name: 'missing-signature',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7', says: 'Chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần chính của mọi loại văn bản' },
    { source: 'hd05', at: 'phần II, mục I, điểm 7', says: 'Quyền hạn, chức vụ, họ tên và chữ ký là thành phần thể thức bắt buộc' },
    { source: 'hd36', at: 'điểm 1.7', says: 'Thể thức đề ký, chức vụ, họ tên và chữ ký là thành phần thể thức bắt buộc' },
  ],
  summary: 'Văn bản thiếu quyền hạn, chức vụ và họ tên của người ký',
  why: 'Văn bản không có người ký thì không có hiệu lực. Bản dự thảo và bản quét mất chữ ký chỉ được nhắc.',
  examples: [
    { good: 'Số: 15/TB-SNV\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn An' },
    { good: 'Số: 15/TB-SNV\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nNguyễn Văn An' },
    { good: 'Số: 15/TB-SNV\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nTM. Uỷ ban nhân dân\nChủ tịch' },
    { bad: 'Số: 15/TB-SNV\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.⟦⟧' },
    { profile: 'party', bad: 'Số 15-TB/TU\n\nTHÔNG BÁO\nkết luận cuộc họp\n-----\n\nĐề nghị thực hiện.\n\nNơi nhận:\n- Các ban đảng,\n- Lưu Văn phòng Tỉnh uỷ.⟦⟧' },
  ],
  *check(analysis) {
    const { conclusions } = analysis.tree;
    const severity = severityOfMissing(analysis, 'signature');
    if (!severity || conclusions.signature) return;
    const { start, end } = conclusions.span;
    if (SMALL_LETTERS.test(analysis.source.clean.slice(start, end))) return;
    const at = conclusions.recipients?.span.end ?? start;
    yield { span: { start: at, end: at }, severity, message: 'Thiếu phần ký: quyền hạn, chức vụ và họ tên người ký' };
  },
});

/** A block in small letters is there, whatever else is wrong with it. */
const SMALL_LETTERS = /^\s*(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Chủ tịch|Phó |Giám đốc|Bí thư|Trưởng |Chánh )/mu;
