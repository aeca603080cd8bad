import type { Analysis } from '../../analysis';
import { defineRule } from '../../lint/rule';
import { emptyAt, gravityOfMissing, ownForm, topOf } from './completeness';

const PARTY_SAYS = 'Tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” là thành phần thể thức, ở dòng đầu, góc phải trang đầu';

export default defineRule({
  code: 'VB101',
  name: 'missing-national-title',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 1', says: 'Văn bản có Quốc hiệu và Tiêu ngữ ở đầu trang thứ nhất' },
    { source: 'hd05', at: 'phần II, mục I, điểm 1', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.1', says: PARTY_SAYS },
  ],
  summary: 'Văn bản phải có Quốc hiệu và Tiêu ngữ; văn bản của Đảng phải có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
  why:
    'Quốc hiệu, Tiêu ngữ và tiêu đề của Đảng là thành phần thể thức bắt buộc. Khi cả phần đầu (tiêu đề và tên cơ quan) đều không có, ' +
    'nhiều khả năng văn bản được trích ra thiếu phần đầu, nên chỉ cảnh báo một lần.',
  examples: [
    { good: 'ỦY BAN NHÂN DÂN XÃ A\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/TB-UBND\nA, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'UBND XÃ A CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVĂN PHÒNG Độc lập – Tự do – Hạnh phúc\nSố: 12/TB-VP A, ngày 05 tháng 3 năm 2026\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'Kính gửi anh chị em, tuần sau cơ quan nghỉ bù ngày thứ Hai.' },
    { good: 'QUY CHẾ\nLàm việc của Ủy ban nhân dân xã A\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026)\n\nĐiều 1. Phạm vi' },
    { profile: 'party', good: 'TỈNH UỶ A\n*\nSố 12-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nA, ngày 05 tháng 6 năm 2026\n\nTHÔNG BÁO\nvề lịch tiếp công dân' },
    { bad: '⟦⟧ỦY BAN NHÂN DÂN XÃ A\nSố: 12/TB-UBND\nA, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { bad: '\n\n⟦⟧Số: 12/TB-UBND\n\nA, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { bad: 'ỦY BAN NHÂN DÂN XÃ A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟦⟧\nSố: 12/TB-UBND\nA, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { profile: 'party', bad: '⟦⟧TỈNH UỶ A\n*\nSố 12-TB/TU\nA, ngày 05 tháng 6 năm 2026\n\nTHÔNG BÁO\nvề lịch tiếp công dân' },
  ],
  *check(analysis) {
    const gravity = gravityOfMissing(analysis);
    // Where even the line of the type is open (thư công), nothing says how the paper begins.
    if (gravity === null || ownForm(analysis)?.title === 'open') return;
    const { preface } = analysis.tree;
    const missing = describeMissing(analysis);
    if (!missing) return;
    const isWholeHeading = !preface.issuer && !preface.nationalTitle && !preface.motto && !preface.partyTitle;
    yield isWholeHeading
      ? { span: topOf(analysis), severity: gravity === 'error' ? ('warning' as const) : gravity, message: `Không thấy ${missing.name} và tên cơ quan ban hành ở đầu văn bản` }
      : { span: missing.span, severity: gravity, message: `Thiếu ${missing.name} ở đầu văn bản` };
  },
});

function describeMissing(analysis: Analysis) {
  const { nationalTitle, motto, partyTitle } = analysis.tree.preface;
  const top = topOf(analysis);
  if (analysis.regime.verdict.profile === 'party') return partyTitle ? null : { span: top, name: 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”' };
  if (nationalTitle && motto) return null;
  if (nationalTitle) return { span: emptyAt(nationalTitle.span.end), name: 'Tiêu ngữ' };
  if (motto) return { span: emptyAt(motto.span.start), name: 'Quốc hiệu' };
  return { span: top, name: 'Quốc hiệu, Tiêu ngữ' };
}
