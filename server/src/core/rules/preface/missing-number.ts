import { defineRule } from '../../lint/rule';
import { isBareSymbol } from '../../syntax/number-line';
import { emptyAt, gravityOfMissing, hasUnreadLine, mustHave, topOf } from './completeness';

const PARTY_SAYS = 'Số và ký hiệu là thành phần thể thức, ở dưới tên cơ quan ban hành';

export default defineRule({
  code: 'VB108',
  name: 'missing-number',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3', says: 'Văn bản có số, ký hiệu dưới tên cơ quan ban hành' },
    { source: 'hd05', at: 'phần II, mục I, điểm 3', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: PARTY_SAYS },
  ],
  summary: 'Văn bản phải có dòng số, ký hiệu',
  why: 'Không có số, ký hiệu thì không vào sổ, không viện dẫn được. Số còn để trống là của dự thảo, không phải thiếu.',
  examples: [
    { good: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:      /TB-UBND\nA, ngày    tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'ỦY BAN NHÂN DÂN XÃ A\nSố: 12/UBND-VP\nV/v tiếp công dân\n\nKính gửi: Sở Nội vụ' },
    { good: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN ĐỀ NGHỊ\n\nKính gửi: Ủy ban nhân dân xã A' },
    { bad: 'ỦY BAN NHÂN DÂN XÃ A⟦⟧\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nA, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { bad: 'ỦY BAN NHÂN DÂN XÃ A\n⟦⟧12/TB-UBND\nA, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân\n\nNội dung./.' },
    { good: 'ỦY BAN NHÂN DÂN XÃ A\nSố: 12/TB-UBND\nA, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân\n\nNội dung./.' },
    { profile: 'party', bad: 'TỈNH UỶ A\n*⟦⟧\nĐẢNG CỘNG SẢN VIỆT NAM\nA, ngày 05 tháng 6 năm 2026\n\nTHÔNG BÁO\nvề lịch tiếp công dân' },
  ],
  *check(analysis) {
    const { lines, tree } = analysis;
    const { numberLine, issuer, star } = tree.preface;
    const gravity = gravityOfMissing(analysis);
    if (numberLine || gravity === null || !mustHave(analysis, 'number') || hasUnreadLine(analysis, /^s[o06]\s*:?\s*\d|^s[o06]\s*:/)) return;
    const bare = lines.find(({ text, span }) => span.start < tree.preface.span.end && isBareSymbol(text));
    if (bare) {
      yield { span: emptyAt(bare.content.start), severity: gravity, message: `Trước số, ký hiệu “${bare.text.slice(0, 40)}” thiếu chữ “Số”` };
      return;
    }
    const above = star?.span ?? issuer?.span;
    yield { span: above ? emptyAt(above.end) : topOf(analysis), severity: gravity, message: 'Thiếu dòng số, ký hiệu của văn bản' };
  },
});
