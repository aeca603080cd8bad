import type { Citation } from '../../citations/citation';
import type { CitedDocument } from '../../citations/reference';
import { dateOf, issuerOf, LOCAL_CODE } from '../../citations/resolve';
import { toIsoDate, toSlashDate } from '../../legal/calendar';
import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB427',
  name: 'conflicting-dates',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Một văn bản chỉ có một ngày ban hành' }],
  summary: 'Một số, ký hiệu không thể có hai ngày ban hành',
  why:
    'Cùng một văn bản mà hai chỗ ghi hai ngày thì một chỗ đã nhầm; phải tra văn bản gốc mới biết chỗ nào. ' +
    'Số dùng lại ở năm khác, nhiệm kỳ khác, cơ quan khác là văn bản khác và không bị nhắc.',
  examples: [
    { good: 'Quyết định số 15/QĐ-UBND ngày 02/01/2024 và Quyết định số 15/QĐ-UBND ngày 05/01/2025 của UBND tỉnh' },
    { good: 'Nghị quyết số 19-NQ/TW ngày 25/10/2017; Nghị quyết số 19-NQ/TW ngày 16/6/2022', profile: 'party' },
    { good: 'Kế hoạch số 12/KH-UBND ngày 02/01/2024 của UBND tỉnh; Kế hoạch số 12/KH-UBND ngày 15/01/2024 của UBND xã Bình Minh' },
    { good: 'Quyết định số 69-QĐ/TW ngày 05/7/2022; Quy định số 69-QĐ/TW ngày 06/7/2022', profile: 'party' },
    {
      profile: 'party',
      bad: 'Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị. Theo Chỉ thị số 35-CT/TW ngày ⟦16/4/2024⟧',
    },
    { bad: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Nghị định số 30/2020/NĐ-CP ngày ⟦03/5/2020⟧' },
  ],
  *check({ cited, source }) {
    if (source.isGarbled) return;
    for (const document of cited) {
      const dated = document.citations.filter((citation) => dateOf(citation));
      const usual = usualDate(dated);
      const model = dated.find((citation) => isoOf(citation) === usual);
      for (const citation of dated) {
        if (!model?.dateField || !citation.dateField || isoOf(citation) === usual || !isSure(document, citation)) continue;
        yield {
          span: citation.dateField.span,
          message: `Cần kiểm tra ${document.symbol}: ở đây ghi ngày ${dateText(citation)}, chỗ khác ghi ngày ${dateText(model)}`,
          related: [{ span: model.dateField.span, message: `Chỗ ghi ngày ${dateText(model)}` }],
        };
      }
    }
  },
});

const isoOf = (citation: Citation) => {
  const date = dateOf(citation);
  return date ? toIsoDate(date) : '';
};

const dateText = (citation: Citation) => {
  const date = dateOf(citation);
  return date ? toSlashDate(date) : '';
};

/** The date that stands most often; of equals the first. */
function usualDate(dated: readonly Citation[]): string | undefined {
  const counts = new Map<string, number>();
  for (const citation of dated) counts.set(isoOf(citation), (counts.get(isoOf(citation)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * Committees of every place share `UBND`: without an issuer two citations may be two documents.
 * A year that contradicts the symbol's own is symbol-year-mismatch's.
 */
function isSure({ citations }: CitedDocument, citation: Citation): boolean {
  if (citation.year !== null && citation.dateField?.date.year !== citation.year) return false;
  return !LOCAL_CODE.test(citation.issuerCode) || (issuerOf(citation) !== null && citations.every((one) => issuerOf(one) || !one.dateField));
}
