import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';
import type { Span } from '../../text/span';
import { foldKey } from '../../text/vietnamese';
import { gravityByGuide } from '../preface/guide-in-force';
import { basesOf, citedIn } from './basis-block';

export default defineRule({
  code: 'VB203',
  name: 'law-number-in-basis',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm a', says: 'Căn cứ là luật, pháp lệnh thì không ghi số, ký hiệu, cơ quan ban hành; ghi tên và ngày, tháng, năm' },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.2.3', says: 'Căn cứ là luật, pháp lệnh chỉ ghi tên và năm ban hành' },
  ],
  summary: 'Luật, pháp lệnh trong phần căn cứ ghi tên và ngày (văn bản Đảng: tên và năm), không ghi số, ký hiệu',
  why:
    'Dự thảo nào cũng ghi số luật, và Pháp lệnh hợp nhất năm 2026 có nêu số, nên có cả số lẫn ngày thì chỉ lưu ý. ' +
    'Có số mà không có ngày thì thiếu điều Nghị định đòi hỏi.',
  examples: [
    { good: 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:' },
    { good: 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:' },
    { good: 'KẾ HOẠCH\nTriển khai công tác\n\n1. Thực hiện Luật Lưu trữ số 33/2024/QH15.' },
    { bad: 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng ⟦số 06/2022/QH15⟧;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:' },
    { bad: 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng ⟦số 06/2022/QH15⟧ ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:' },
    { profile: 'party', good: 'QUYẾT ĐỊNH\nvề khen thưởng\n\n- Căn cứ Luật Lưu trữ năm 2024;\n- Căn cứ Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH' },
    { profile: 'party', bad: 'QUYẾT ĐỊNH\nvề khen thưởng\n\n- Căn cứ Luật Tiếp công dân ⟦ngày 25/11/2013⟧;\n- Xét đề nghị của Ban Tổ chức.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH' },
    { profile: 'party', bad: 'QUYẾT ĐỊNH\nvề khen thưởng\n\n- Căn cứ Luật Lưu trữ ⟦số 33/2024/QH15⟧;\n- Xét đề nghị của Ban Tổ chức.\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH' },
  ],
  *check(analysis) {
    const isParty = analysis.regime.verdict.profile === 'party';
    for (const basis of basesOf(analysis)) {
      const { lead, span } = basis;
      if (isParty) yield* dateOfLaw(analysis, span);
      for (const { soField, symbolField, dateField, issuerCode } of citedIn(analysis, basis)) {
        const before = analysis.source.clean.slice(span.start, symbolField.span.start);
        if (!isLaw(before, issuerCode) || foldKey(lead.text) !== 'can cu') continue;
        const place = { start: soField?.span.start ?? symbolField.span.start, end: symbolField.span.end };
        yield isParty
          ? { span: place, severity: gravityByGuide(analysis, 'warning'), message: 'Luật, pháp lệnh trong căn cứ chỉ ghi tên và năm, không ghi số, ký hiệu' }
          : dateField
            ? { span: place, severity: 'info' as const, message: 'Luật, pháp lệnh trong căn cứ ghi tên và ngày ban hành, không cần số, ký hiệu' }
            : { span: place, severity: 'warning' as const, message: 'Luật, pháp lệnh trong căn cứ phải ghi ngày ban hành thay cho số, ký hiệu' };
      }
    }
  },
});

/** `Căn cứ Luật Tiếp công dân ngày 25/11/2013`: the day is the State's way. */
function* dateOfLaw(analysis: Analysis, { start, end }: Span): Generator<Fault> {
  const text = analysis.source.slice({ start, end });
  const match = /^(?:[-–]\s*)?Căn cứ (?:Bộ luật|Luật|Pháp lệnh) (?!.{0,80}\ssố\s)[^;.\d]{2,80}?(ngày \d{1,2}(?:[/-]\d{1,2}[/-]\d{4}| tháng \d{1,2} năm \d{4}))/u.exec(text);
  if (!match?.[1]) return;
  const to = start + match[0].length;
  yield { span: { start: to - match[1].length, end: to }, severity: gravityByGuide(analysis, 'warning'), message: 'Luật, pháp lệnh trong căn cứ của văn bản Đảng chỉ ghi tên và năm' };
}

/** `QH15` also stands under resolutions, which keep their number: the last type named before the symbol decides. */
function isLaw(before: string, issuerCode: string): boolean {
  const type = before.match(/(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Hiến pháp|Nghị định|Văn bản hợp nhất)(?!\p{L})/gu)?.at(-1);
  return /^(?:QH|UBTVQH)\d/.test(issuerCode) && (type === 'Luật' || type === 'Bộ luật' || type === 'Pháp lệnh');
}
