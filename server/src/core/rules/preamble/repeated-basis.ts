import type { Analysis } from '../../analysis';
import { defineRule } from '../../lint/rule';
import type { LegalBasis } from '../../syntax/tree';
import { foldKey } from '../../text/vietnamese';
import { basesOf, citedIn } from './basis-block';

const QD = 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\n';
const END = '\n\nQUYẾT ĐỊNH:';
const LAW = 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022';
const ND = 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ';

export default defineRule({
  code: 'VB210',
  name: 'repeated-basis',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Mỗi căn cứ chỉ nêu một lần' }],
  summary: 'Một văn bản không nêu hai lần trong khối căn cứ',
  why: 'Căn cứ lặp thường do chép từ hai văn bản mẫu. Luật gốc và luật sửa đổi là hai văn bản khác nhau, không phải lặp.',
  examples: [
    { good: `${QD}${LAW};\n${ND}.${END}` },
    { good: `${QD}Căn cứ …;\nCăn cứ …;\n${ND}.${END}` },
    { good: `${QD}${ND};\nCăn cứ Nghị định số 12/2025/NĐ-CP ngày 05 tháng 02 năm 2025 của Chính phủ sửa đổi Nghị định số 98/2023/NĐ-CP.${END}` },
    { good: `${QD}${LAW};\nTheo đề nghị của Trưởng phòng;\nTheo đề nghị của Chánh Văn phòng.${END}` },
    { bad: `${QD}${ND};\n${LAW};\n⟦${ND}⟧.${END}` },
    { bad: `${QD}${LAW};\n⟦${LAW}⟧;\n${ND}.${END}` },
  ],
  *check(analysis) {
    if (analysis.regime.isGarbled || analysis.regime.isForm) return;
    const seen = new Map<string, LegalBasis>();
    for (const basis of basesOf(analysis)) {
      const key = documentOf(analysis, basis);
      if (isBlank(key)) continue;
      const first = seen.get(key);
      if (!first) seen.set(key, basis);
      else {
        const span = { start: basis.span.start, end: basis.mark?.span.start ?? basis.span.end };
        yield { span, message: 'Căn cứ này đã nêu ở trên', related: [{ span: first.span, message: 'Nêu lần đầu ở đây' }] };
      }
    }
  },
});

/** `Căn cứ …;` waits for its words. */
function isBlank(words: string): boolean {
  return /…|\.{3}|_{3}/.test(words);
}

/** The document that the basis begins with, by its symbol and date; without a symbol the words themselves. */
function documentOf(analysis: Analysis, basis: LegalBasis): string {
  const { source } = analysis;
  const { span, lead, mark } = basis;
  const [first] = citedIn(analysis, basis);
  const whole = foldKey(source.slice({ start: lead.span.start, end: mark?.span.start ?? span.end }));
  const before = first ? source.slice({ start: lead.span.end, end: first.symbolField.span.start }) : '';
  const isHead = first !== undefined && before.trim().split(/\s+/).length <= 6 && !/[,;]/.test(before);
  return isHead ? `${foldKey(lead.text)} ${foldKey(before)} ${first.symbolField.text} ${first.dateField?.date.year ?? ''}` : whole;
}
