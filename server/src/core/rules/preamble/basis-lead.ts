import { defineRule } from '../../lint/rule';
import { isAllCapitals, startsLowerCase } from '../../text/vietnamese';
import { basesOf } from './basis-block';

const QD = 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\n';
const END = '\n\nQUYẾT ĐỊNH:';

export default defineRule({
  code: 'VB208',
  name: 'basis-lead',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.1, mẫu 1.2', says: 'Mỗi căn cứ một dòng, mở đầu bằng “Căn cứ”, viết hoa chữ đầu dòng' },
    { source: 'consistency', at: '', says: 'Các căn cứ của một văn bản mở đầu theo một lối' },
  ],
  summary: 'Mỗi dòng căn cứ mở đầu bằng “Căn cứ”, “Theo đề nghị”, “Xét”, chỉ viết hoa chữ đầu',
  why: 'Mỗi căn cứ là một dòng riêng nên viết hoa chữ đầu như mọi đầu dòng; viết in hoa cả chữ thì không mẫu nào có.',
  examples: [
    { good: `${QD}Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng.${END}` },
    { good: `${QD}Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nXét Tờ trình số 12/TTr-PNV.${END}` },
    { profile: 'party', good: 'QUYẾT ĐỊNH\nvề khen thưởng\n\n- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Tổ chức.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH' },
    { bad: `${QD}Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\n⟦theo⟧ đề nghị của Trưởng phòng.${END}`, fixed: `${QD}Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng.${END}` },
    { bad: `${QD}⟦CĂN CỨ⟧ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng.${END}`, fixed: `${QD}Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng.${END}` },
    { profile: 'party', bad: 'QUYẾT ĐỊNH\nvề khen thưởng\n\n- ⟦căn⟧ cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Tổ chức.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH', fixed: 'QUYẾT ĐỊNH\nvề khen thưởng\n\n- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Tổ chức.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH' },
  ],
  *check(analysis) {
    const { regime } = analysis;
    if (regime.isGarbled || regime.isForm || regime.verdict.profile === 'legislation') return;
    for (const { lead } of basesOf(analysis)) {
      const isCapitals = isAllCapitals(lead.text) && lead.text.length > 3;
      if (!isCapitals && !startsLowerCase(lead.text)) continue;
      const written = isCapitals ? lead.text : (lead.text.split(/\s/)[0] ?? lead.text);
      const newText = written.charAt(0).toUpperCase() + written.slice(1).toLowerCase();
      const span = { start: lead.span.start, end: lead.span.start + written.length };
      yield { span, message: `Đầu dòng căn cứ viết “${newText}”`, fix: { title: `Viết là “${newText}”`, safety: 'safe' as const, edits: [{ span, newText }] } };
    }
  },
});
