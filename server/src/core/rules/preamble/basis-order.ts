import { defineRule } from '../../lint/rule';
import { foldKey } from '../../text/vietnamese';
import { basesOf } from './basis-block';

const QD = 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\n';
const END = '\n\nQUYẾT ĐỊNH:';
const LAW = 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022';

export default defineRule({
  code: 'VB209',
  name: 'basis-order',
  severity: 'info',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.1, mẫu 1.2', says: 'Dòng “Theo đề nghị của …” đứng cuối khối căn cứ' },
  ],
  summary: '“Theo đề nghị của …” đứng sau các căn cứ',
  why: 'Mẫu xếp thẩm quyền, cơ sở nội dung, rồi đến đề nghị của cơ quan trình; không điều khoản nào buộc thứ tự này, nên chỉ lưu ý.',
  examples: [
    { good: `${QD}${LAW};\nTheo đề nghị của Trưởng phòng.${END}` },
    { good: `${QD}${LAW};\nTheo đề nghị của Trưởng phòng tại Tờ trình số 12/TTr-PNV;\nXét đề nghị của Hội đồng thi đua.${END}` },
    { good: `${QD}${LAW};\nTheo quy định của Quy chế khen thưởng;\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026.${END}` },
    { bad: `${QD}⟦Theo đề nghị⟧ của Trưởng phòng;\n${LAW}.${END}` },
    { bad: `${QD}${LAW};\n⟦Theo đề nghị⟧ của Trưởng phòng;\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026.${END}` },
  ],
  *check(analysis) {
    const { regime } = analysis;
    if (regime.isGarbled || regime.isForm) return;
    const bases = basesOf(analysis);
    const last = bases.findLastIndex(({ lead }) => foldKey(lead.text) === 'can cu');
    const early = bases.slice(0, Math.max(0, last)).find(({ lead }) => foldKey(lead.text) === 'theo de nghi');
    if (early) yield { span: early.lead.span, message: '“Theo đề nghị của …” nên đứng sau các dòng “Căn cứ”' };
  },
});
