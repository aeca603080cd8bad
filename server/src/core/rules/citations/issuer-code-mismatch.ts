import type { Citation } from '../../citations/citation';
import { kindOfCode, kindOfName, type BodyKind } from '../../legal/bodies';
import { defineRule } from '../../lint/rule';

const SAYS = 'Ký hiệu gồm chữ viết tắt của chính cơ quan ban hành văn bản';

export default defineRule({
  code: 'VB430',
  name: 'issuer-code-mismatch',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.1.2.b', says: 'TW: Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư; TU: tỉnh uỷ, thành uỷ; ĐU: đảng uỷ' },
    { source: 'hd36', at: 'điểm 1.3', says: SAYS },
  ],
  summary: 'Cơ quan ban hành ghi trong viện dẫn phải khớp chữ viết tắt trong ký hiệu',
  why:
    '“Nghị quyết số 28-NQ/TW … của Tỉnh ủy” nói hai điều trái nhau: TW là Trung ương, Tỉnh ủy là TU. ' +
    'Chỉ nhắc khi cả ký hiệu và tên đều nói chắc; chữ viết tắt do người đứng đầu đặt thì không xét.',
  examples: [
    { good: 'Nghị quyết số 28-NQ/TW ngày 23/5/2018 của Ban Chấp hành Trung ương', profile: 'party' },
    { good: 'Chỉ thị số 10-CT/TU ngày 05/3/2024 của Ban Thường vụ Thành ủy', profile: 'party' },
    { good: 'Quyết định số 15/QĐ-UBND ngày 02/01/2024 của Chủ tịch UBND tỉnh' },
    { good: 'Thông tư số 05/2023/TT-BGTVT ngày 27/4/2023 của Bộ trưởng Bộ Giao thông vận tải' },
    { good: 'Công văn số 1204/STC-QLNS ngày 05/01/2026 của Sở Tài chính' },
    { bad: 'Nghị quyết số 28-NQ/TW ngày 23/5/2018 của ⟦Tỉnh ủy⟧', profile: 'party' },
    { bad: 'Kế hoạch số 15/KH-UBND ngày 02/01/2024 của ⟦Hội đồng nhân dân tỉnh⟧' },
    { bad: 'Quyết định số 893/QĐ-TTg ngày 26/7/2023 của ⟦Chính phủ⟧' },
    { bad: 'Thông tư số 05/2023/TT-BTC ngày 27/4/2023 của ⟦Bộ Nội vụ⟧' },
  ],
  *check({ citations, source }) {
    if (source.isGarbled) return;
    for (const citation of citations) {
      const issuer = citation.issuerField;
      if (!issuer || !contradicts(citation, issuer.text)) continue;
      yield {
        span: issuer.span,
        message: `Cần kiểm tra: ký hiệu ${citation.symbol} là của ${NAMES[kindOfCode(citation.issuerCode) ?? ''] ?? `cơ quan viết tắt ${citation.issuerCode}`}, không phải ${issuer.text.replace(/\s+/g, ' ')}`,
        related: [{ span: citation.symbolField.span, message: 'Số, ký hiệu' }],
      };
    }
  },
});

function contradicts({ issuerCode }: Citation, name: string): boolean {
  const [code, said] = [kindOfCode(issuerCode), kindOfName(name)];
  if (code === null || said === null || code === said) return false;
  return !(MAY_SIGN[code] ?? []).includes(said);
}

/** Who else is named for a code: committees of a town keep `TU` or `ĐU`, a plenum speaks for its committee. */
const MAY_SIGN: Readonly<Partial<Record<BodyKind, readonly BodyKind[]>>> = {
  'local-party': ['district-party'],
  'district-party': ['provincial-party'],
};

const NAMES: Readonly<Record<string, string>> = {
  'central-party': 'Trung ương Đảng',
  'provincial-party': 'tỉnh ủy, thành ủy',
  'district-party': 'huyện ủy',
  'local-party': 'đảng ủy',
  government: 'Chính phủ',
  'prime-minister': 'Thủ tướng Chính phủ',
  assembly: 'Quốc hội',
  'assembly-committee': 'Ủy ban Thường vụ Quốc hội',
  president: 'Chủ tịch nước',
  'peoples-council': 'Hội đồng nhân dân',
  'peoples-committee': 'Ủy ban nhân dân',
};
