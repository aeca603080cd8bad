import type { Analysis } from '../../analysis';
import { defineRule } from '../../lint/rule';
import { gravityByGuide, isUnderGuideOf2026 } from '../preface/guide-in-force';
import { basesOf } from './basis-block';

export default defineRule({
  code: 'VB202',
  name: 'legal-basis-dash',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.1, mẫu 1.2', says: 'Các mẫu in căn cứ thành từng dòng, không có gạch đầu dòng' },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.3', says: 'Trước mỗi căn cứ có gạch đầu dòng (-)' },
    { source: 'consistency', at: '', says: 'Trong một văn bản, các căn cứ cùng có hoặc cùng không có gạch đầu dòng' },
  ],
  summary: 'Căn cứ của văn bản nhà nước không có gạch đầu dòng; của văn bản Đảng từ ngày 27/5/2026 thì có',
  why: 'Mẫu của Nghị định 30 không có gạch; Hướng dẫn 05-HD/VPTW quy định có. Văn bản Đảng trước ngày 27/5/2026 theo cách nào cũng được, miễn là thống nhất.',
  examples: [
    { good: 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:' },
    { profile: 'party', date: '2026-11-21', good: 'QUYẾT ĐỊNH\nvề việc khen thưởng\n\n- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Tổ chức Tỉnh uỷ.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH' },
    { profile: 'party', date: '2020-01-01', good: 'QUYẾT ĐỊNH\nvề việc khen thưởng\n\nCăn cứ Điều lệ Đảng;\nXét đề nghị của Ban Tổ chức Tỉnh uỷ,\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH' },
    {
      bad: 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\n⟦-⟧ Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\n⟦-⟧ Theo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:',
      fixed: 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:',
    },
    { profile: 'party', date: '2026-11-21', bad: 'QUYẾT ĐỊNH\nvề việc khen thưởng\n\n- Căn cứ Điều lệ Đảng;\n⟦–⟧ Xét đề nghị của Ban Tổ chức Tỉnh uỷ.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH', fixed: 'QUYẾT ĐỊNH\nvề việc khen thưởng\n\n- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Tổ chức Tỉnh uỷ.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH' },
    {
      profile: 'party',
      date: '2026-11-21',
      bad: 'QUYẾT ĐỊNH\nvề việc khen thưởng\n\n⟦⟧Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Tổ chức Tỉnh uỷ.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH',
      fixed: 'QUYẾT ĐỊNH\nvề việc khen thưởng\n\n- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Tổ chức Tỉnh uỷ.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH',
    },
  ],
  *check(analysis) {
    const { profile } = analysis.regime.verdict;
    if (analysis.regime.isGarbled) return;
    if (profile === 'state') yield* withoutDash(analysis);
    else if (profile === 'party') yield* withDash(analysis);
  },
});

function* withoutDash(analysis: Analysis) {
  for (const { dash, lead } of basesOf(analysis)) {
    if (!dash) continue;
    const edits = [{ span: { start: dash.span.start, end: lead.span.start }, newText: '' }];
    yield { span: dash.span, message: `Trước “${lead.text}” không có gạch đầu dòng`, fix: { title: 'Bỏ gạch đầu dòng', safety: 'safe' as const, edits } };
  }
}

function* withDash(analysis: Analysis) {
  const bases = basesOf(analysis);
  const isToday = isUnderGuideOf2026(analysis);
  for (const { dash } of bases) {
    if (dash && dash.text !== '-') yield { span: dash.span, severity: 'info' as const, message: 'Gạch đầu dòng của căn cứ là gạch nối “-”', fix: { title: 'Viết là “-”', safety: 'review' as const, edits: [{ span: dash.span, newText: '-' }] } };
  }
  if (!isToday && !bases.some(({ dash }) => dash)) return;
  for (const { dash, lead } of bases) {
    if (dash) continue;
    const span = { start: lead.span.start, end: lead.span.start };
    const severity = isToday ? gravityByGuide(analysis, 'warning') : ('info' as const);
    yield { span, severity, message: `Trước “${lead.text}” phải có gạch đầu dòng`, fix: { title: 'Thêm gạch đầu dòng', safety: 'safe' as const, edits: [{ span, newText: '- ' }] } };
  }
}
