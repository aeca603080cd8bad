import { defineRule } from '../../lint/rule';
import { emptyAt, gravityOfMissing, hasUnreadLine, mustHave, topOf } from './completeness';

const PARTY_SAYS = 'Địa danh và ngày, tháng, năm ban hành là thành phần thể thức, ở dưới tiêu đề';

export default defineRule({
  code: 'VB109',
  name: 'missing-place-date',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 4', says: 'Văn bản có địa danh và thời gian ban hành dưới Quốc hiệu, Tiêu ngữ' },
    { source: 'hd05', at: 'phần II, mục I, điểm 4', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.4', says: PARTY_SAYS },
  ],
  summary: 'Văn bản phải có dòng địa danh và ngày, tháng, năm ban hành',
  why: 'Ngày ban hành quyết định hiệu lực và cách viện dẫn. Biên bản họp (mẫu 1.9) không có dòng này; ngày còn để trống là của dự thảo.',
  examples: [
    { good: 'ỦY BAN NHÂN DÂN XÃ A\nSố: 12/TB-UBND\nA, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'ỦY BAN NHÂN DÂN XÃ A\nSố:     /TB-UBND\nA, ngày    tháng    năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/BB-UBND\n\nBIÊN BẢN\nHọp giao ban tháng 3 năm 2026' },
    { bad: 'ỦY BAN NHÂN DÂN XÃ A\nSố: 12/TB-UBND⟦⟧\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { bad: 'ỦY BAN NHÂN DÂN XÃ A\nSố: 12/TB-UBND\n⟦⟧ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { profile: 'party', bad: 'ĐẢNG CỘNG SẢN VIỆT NAM⟦⟧\nTỈNH UỶ A\n*\n\nTHÔNG BÁO\nvề lịch tiếp công dân' },
  ],
  *check(analysis) {
    const { placeDate, numberLine, motto, partyTitle } = analysis.tree.preface;
    const gravity = gravityOfMissing(analysis);
    if (gravity === null || !mustHave(analysis, 'placeDate')) return;
    const above = numberLine?.span ?? motto?.span ?? partyTitle?.span;
    if (!placeDate && hasUnreadLine(analysis, /,\s*nga(?!nh)/)) return;
    if (!placeDate) yield { span: above ? emptyAt(above.end) : topOf(analysis), severity: gravity, message: 'Thiếu dòng địa danh và thời gian ban hành' };
    else if (!placeDate.place) yield { span: emptyAt(placeDate.span.start), severity: gravity, message: 'Thiếu địa danh trước ngày ban hành' };
  },
});
