import { dateOf, issuerOf } from '../../citations/resolve';
import { toSlashDate } from '../../legal/calendar';
import { findAbsentBody } from '../../legal/bodies';
import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB431',
  name: 'absent-body',
  severity: 'warning',
  basis: [{ source: 'calendar', at: '', says: 'Cơ quan chỉ ban hành văn bản trong thời gian nó tồn tại' }],
  summary: 'Cơ quan ban hành phải tồn tại vào ngày của văn bản được viện dẫn',
  why:
    'Từ ngày 01/3/2025 nhiều bộ đã hợp nhất, từ ngày 01/7/2025 không còn cấp huyện. Văn bản ghi ngày sau đó mà mang ký hiệu cũ thì ngày hoặc ký hiệu đã chép nhầm. ' +
    'Viện dẫn văn bản cũ của cơ quan cũ là đúng và không bị nhắc.',
  examples: [
    { good: 'Thông tư số 05/2023/TT-BGTVT ngày 27/4/2023 của Bộ Giao thông vận tải' },
    { good: 'Quyết định số 03/QĐ-UBND ngày 02/01/2024 của UBND huyện' },
    { good: 'Kế hoạch số 30-KH/HU ngày 30/6/2025 của Huyện ủy', profile: 'party' },
    { bad: 'Quyết định số 03/QĐ-UBND ngày ⟦02/01/2026⟧ của UBND huyện' },
    { bad: 'Thông tư số 05/2025/TT-BGTVT ngày ⟦27/9/2025⟧' },
    { bad: 'Kế hoạch số 30-KH/HU ngày ⟦19/12/2025⟧ của Huyện ủy', profile: 'party' },
  ],
  *check({ citations, source }) {
    if (source.isGarbled) return;
    for (const citation of citations) {
      const date = dateOf(citation);
      if (!date || !citation.dateField) continue;
      const codes = citation.issuerCode.split('-');
      const body = codes.map((code) => findAbsentBody({ code, issuer: issuerOf(citation)?.text ?? null, date })).find(Boolean);
      if (!body) continue;
      yield {
        span: citation.dateField.span,
        message: `Cần kiểm tra ${citation.symbol} ngày ${toSlashDate(date)}: ${body.name} ${body.says}`,
        related: [{ span: citation.symbolField.span, message: 'Số, ký hiệu' }],
      };
    }
  },
});
