import type { Analysis } from '../../analysis';
import { defineRule } from '../../lint/rule';
import { fold } from '../../text/vietnamese';
import { emptyAt, gravityOfMissing } from './completeness';

const HEAD = 'SỞ NỘI VỤ\nSố: 15/GM-SNV\n\nGIẤY MỜI\nHọp giao ban tháng 3\n\nSở Nội vụ trân trọng kính mời: Các phòng, ban thuộc Sở';
const TIME = 'Thời gian: 08 giờ 00 phút, ngày 10 tháng 3 năm 2026.';
const PLACE = 'Địa điểm: Phòng họp số 1, trụ sở Sở Nội vụ./.';

export default defineRule({
  code: 'VB146',
  name: 'invitation-time-place',
  severity: 'warning',
  basis: [{ source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.7', says: 'Giấy mời có “Chủ trì:”, “Thời gian:”, “Địa điểm:”' }],
  summary: 'Giấy mời phải nói thời gian và địa điểm',
  why: 'Người được mời cần biết giờ nào, ở đâu. Nói bằng lối khác mẫu (“vào lúc 08 giờ …, tại …”) thì không bị nhắc.',
  examples: [
    { good: `${HEAD}\n\n${TIME}\n\n${PLACE}` },
    { good: `${HEAD}\n\nDự họp vào hồi 08 giờ 00 phút ngày 10 tháng 3 năm 2026 tại Phòng họp số 1./.` },
    { good: 'SỞ NỘI VỤ\nSố: 15/TB-SNV\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n\nCơ quan nghỉ 02 ngày./.' },
    { bad: `${HEAD}\n\n${TIME.replace('.', '')}./.⟦⟧` },
    { bad: `${HEAD}\n\nChủ trì: Giám đốc Sở.\n\n${PLACE}⟦⟧` },
  ],
  *check(analysis) {
    const gravity = gravityOfMissing(analysis);
    if (analysis.regime.docType !== 'invitation' || gravity === null || !analysis.tree.conclusions.endMark) return;
    const text = fold(analysis.source.slice(analysis.tree.bodySpan));
    const severity = gravity === 'error' ? 'warning' : gravity;
    const span = emptyAt(endOfBody(analysis));
    if (!/thoi gian|\d\s*(?:gio|h\d|g\d|:\d\d)|(?:vao luc|hoi) \d/.test(text)) yield { span, severity, message: 'Giấy mời chưa nói thời gian (“Thời gian: …”)' };
    if (!/dia diem|(?<!\p{L})tai (?!lieu|chinh|san|khoan)|truc tuyen/u.test(text)) yield { span, severity, message: 'Giấy mời chưa nói địa điểm (“Địa điểm: …”)' };
  },
});

function endOfBody({ tree }: Analysis): number {
  return tree.conclusions.endMark?.span.end ?? tree.bodySpan.end;
}
