import { defineRule } from '../../lint/rule';
import { fold } from '../../text/vietnamese';
import { emptyAt, gravityOfMissing, ownForm } from '../preface/completeness';

const HEAD = 'SỞ NỘI VỤ\nSố: 15/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nGIÁM ĐỐC SỞ NỘI VỤ';

export default defineRule({
  code: 'VB207',
  name: 'missing-legal-bases',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.1, mẫu 1.2, mẫu 1.3', says: 'Quyết định, nghị quyết có khối căn cứ dưới dòng thẩm quyền ban hành, trên dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”' },
  ],
  summary: 'Quyết định, nghị quyết phải có khối căn cứ ban hành',
  why: 'Căn cứ cho biết ai có quyền quyết định việc ấy và theo văn bản nào. Các loại khác có căn cứ hay không là tùy nội dung (khoản 6 mục II), nên không xét.',
  examples: [
    { good: `${HEAD}\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng./.` },
    { good: 'SỞ NỘI VỤ\nSố: 15/KH-SNV\n\nKẾ HOẠCH\nKhen thưởng năm 2026\n\n1. Mục đích./.' },
    { profile: 'party', good: 'TỈNH UỶ A\n*\nSố 15-NQ/TU\n\nNGHỊ QUYẾT\nvề kinh tế tư nhân\n-----\n\nI- TÌNH HÌNH.\n\nNơi nhận:\n- Lưu Văn phòng Tỉnh uỷ.' },
    { bad: `${HEAD}⟦⟧\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng tập thể Phòng Tổ chức./.` },
    { bad: 'HỘI ĐỒNG NHÂN DÂN XÃ A\nSố: 15/NQ-HĐND\n\nNGHỊ QUYẾT\nVề kế hoạch đầu tư công⟦⟧\n\nĐiều 1. Thông qua kế hoạch đầu tư công năm 2027./.' },
  ],
  *check(analysis) {
    const { tree, lines } = analysis;
    const { subject, authorityLine } = tree.preface;
    const gravity = gravityOfMissing(analysis);
    const above = authorityLine ?? subject;
    if (!above || gravity === null || tree.preamble.bases.length > 0 || ownForm(analysis)?.bases !== 'must') return;
    if (lines.some(({ text }) => /^[-–*_(\s]*(?:can cu|theo de nghi|xet )/.test(fold(text.slice(0, 24))))) return;
    yield { span: emptyAt(above.span.end), severity: gravity === 'error' ? 'warning' : gravity, message: 'Quyết định, nghị quyết thiếu khối căn cứ ban hành' };
  },
});
