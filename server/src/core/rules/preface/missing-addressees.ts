import { defineRule } from '../../lint/rule';
import { fold } from '../../text/vietnamese';
import { emptyAt, gravityOfMissing, ownForm } from './completeness';

export default defineRule({
  code: 'VB135',
  name: 'missing-addressees',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 9, điểm b', says: 'Công văn, tờ trình có phần nơi nhận thứ nhất gồm từ “Kính gửi” và tên cơ quan, cá nhân nhận' },
    { source: 'hd05', at: 'phần II, mục I, điểm 9.2.3 và 9.2.4', says: 'Công văn có “Kính gửi”, tờ trình có “Kính trình”, sau đó là nơi nhận' },
    { source: 'hd36', at: 'điểm 1.9', says: 'Công văn, tờ trình có “Kính gửi” và nơi nhận ở trên nội dung' },
  ],
  summary: 'Công văn, tờ trình phải ghi nơi nhận ở trên nội dung: “Kính gửi:” (tờ trình của Đảng: “Kính trình:”)',
  why: 'Công văn và tờ trình là văn bản gửi đến nơi có tên; không có dòng ấy thì không biết ai phải trả lời.',
  examples: [
    { good: 'Số: 05/BNV-VP\nV/v nâng bậc lương\n\nKính gửi: Bộ Tài chính\n\nNội dung./.' },
    { good: 'SỞ NỘI VỤ\nSố: 05/TB-SNV\n\nTHÔNG BÁO\nVề lịch tiếp công dân\n\nNội dung./.' },
    { profile: 'party', good: 'TỈNH UỶ AN PHÚ\n*\nSố 12-TTr/TU\n\nTỜ TRÌNH\nvề nhân sự\n\nKính trình: Ban Bí thư\n\nNội dung.' },
    { bad: 'BỘ NỘI VỤ\nSố: 05/BNV-VP\nV/v nâng bậc lương⟦⟧\nHà Nội, ngày 05 tháng 3 năm 2026\n\nBộ Nội vụ hướng dẫn như sau.\n\nNội dung./.' },
    { bad: 'SỞ NỘI VỤ\nSố: 05/TTr-SNV\n\nTỜ TRÌNH\nVề nhân sự⟦⟧\n\nSở Nội vụ đề nghị như sau.\n\nNội dung./.' },
    { profile: 'party', bad: 'TỈNH UỶ AN PHÚ\n*\nSố 12-TTr/TU\n\nTỜ TRÌNH\nvề nhân sự⟦⟧\n\nTỉnh uỷ đề nghị như sau.\n\nNơi nhận:\n- Lưu Văn phòng Tỉnh uỷ.' },
  ],
  *check(analysis) {
    const { tree, lines } = analysis;
    const { addressees, subject, numberLine } = tree.preface;
    const form = ownForm(analysis);
    const gravity = gravityOfMissing(analysis);
    if (addressees || form?.addressees !== 'must' || gravity === null) return;
    const isUnread = lines.some(({ text }) => /^[(*_ ]*kinh (?:gui|trinh|moi)/.test(fold(text.slice(0, 20))));
    const above = subject?.span ?? numberLine?.span;
    if (isUnread || !above) return;
    yield { span: emptyAt(above.end), severity: gravity === 'error' ? 'warning' : gravity, message: `Thiếu “${form.addresseeLabel}:” và tên nơi nhận ở trên nội dung` };
  },
});
