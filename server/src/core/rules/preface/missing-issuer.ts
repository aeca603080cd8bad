import { defineRule } from '../../lint/rule';
import { emptyAt, gravityOfMissing, mustHave, topOf } from './completeness';

const PARTY_SAYS = 'Tên cơ quan ban hành là thành phần thể thức, ở góc trái trang đầu';

export default defineRule({
  code: 'VB103',
  name: 'missing-issuer',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 2', says: 'Tên cơ quan, tổ chức ban hành văn bản là tên chính thức, đầy đủ của cơ quan ban hành' },
    { source: 'hd05', at: 'phần II, mục I, điểm 2', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.2', says: PARTY_SAYS },
  ],
  summary: 'Văn bản phải có tên cơ quan, tổ chức ban hành',
  why: 'Không có tên cơ quan ban hành thì không biết văn bản của ai. Khi cả Quốc hiệu cũng không có, VB101 nói thay cho luật này.',
  examples: [
    { good: 'ỦY BAN NHÂN DÂN XÃ A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/TB-UBND\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'Số: 12/TB-UBND\nA, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nKiểm tra an toàn thực phẩm' },
    { bad: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n⟦⟧Số: 12/TB-UBND\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { profile: 'party', bad: '⟦⟧*\nSố 12-TB/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nA, ngày 05 tháng 6 năm 2026\n\nTHÔNG BÁO\nvề lịch tiếp công dân' },
  ],
  *check(analysis) {
    const { nationalTitle, motto, partyTitle, issuer, star, numberLine } = analysis.tree.preface;
    const gravity = gravityOfMissing(analysis);
    if (issuer || gravity === null || !mustHave(analysis, 'number') || !(nationalTitle ?? motto ?? partyTitle)) return;
    const below = star?.span ?? numberLine?.span;
    yield { span: below ? emptyAt(below.start) : topOf(analysis), severity: gravity, message: 'Thiếu tên cơ quan, tổ chức ban hành văn bản' };
  },
});
