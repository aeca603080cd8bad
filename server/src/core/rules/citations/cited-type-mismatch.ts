import type { Citation } from '../../citations/citation';
import { DOC_TYPES, docTypeOf, typesOfCode, type DocType } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';

const SAYS = 'Ký hiệu gồm chữ viết tắt của chính tên loại văn bản';

export default defineRule({
  code: 'VB404',
  name: 'cited-type-mismatch',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần I', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.1.2.a', says: 'Ký hiệu tên loại là chữ viết tắt của tên loại; CT là Chỉ thị, CTr là Chương trình, TT là Thông tri, TTr là Tờ trình' },
    { source: 'hd36', at: 'điểm 1.3', says: SAYS },
  ],
  summary: 'Tên loại của văn bản viện dẫn phải khớp chữ viết tắt trong ký hiệu',
  why:
    '“Chương trình hành động số 39-CT/TU” nói hai điều trái nhau: CT là Chỉ thị, Chương trình là CTr. ' +
    'Phải tra lại văn bản gốc, vì sai có thể ở tên loại hoặc ở ký hiệu.',
  examples: [
    { good: 'Chương trình hành động số 42-CTr/HU, ngày 30/12/2014 của Huyện ủy', profile: 'party' },
    { good: 'Quy định số 138-QĐ/TW ngày 01/12/2023 của Ban Bí thư', profile: 'party' },
    { good: 'Quy chế làm việc số 16-QC/HU, ngày 28/9/2023', profile: 'party' },
    { good: 'Văn bản số 12/BC-UBND; Kết luận số 12/KL-UBND; Công văn số 1204/STC-QLNS' },
    { good: 'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP' },
    { bad: 'Chương trình hành động số ⟦39-CT/TU⟧ ngày 08/01/2024 của Tỉnh ủy', profile: 'party' },
    { bad: 'Tờ trình số ⟦11/TT-LĐCL⟧ ngày 24/01/2025' },
    { bad: 'Kế hoạch số ⟦15/BC-UBND⟧ ngày 02/01/2024' },
    { bad: 'Công văn số ⟦01/BC-SNV⟧ ngày 02/01/2024' },
  ],
  *check({ citations, source }) {
    if (source.isGarbled) return;
    for (const citation of citations) {
      const { docType, typeCode, shape, symbolField, typeField } = citation;
      if (!docType || !typeCode || !typeField) continue;
      const type = docTypeOf(docType);
      if (!isKnownCode(typeCode) || fits(type, citation)) continue;
      const code = shape === 'party' ? type.partyCodes[0] : type.stateCode;
      const [other] = typesOfCode(typeCode, shape);
      yield {
        span: symbolField.span,
        message: messageFor(typeField.text, { code, typeCode, other }),
        related: [{ span: typeField.span, message: 'Tên loại' }],
        ...(code ? { fix: { title: `Đổi ký hiệu “${typeCode}” thành “${code}” (cần tra văn bản gốc)`, safety: 'review' as const, edits: [editOf(citation, code)] } } : {}),
      };
    }
  },
});

interface Codes {
  readonly code: string | null | undefined;
  readonly typeCode: string;
  readonly other: DocType | undefined;
}

function messageFor(typeText: string, { code, typeCode, other }: Codes): string {
  const name = typeText.replace(/\s+/g, ' ');
  const means = other ? `“${typeCode}” là ký hiệu của ${other.name}` : `ký hiệu “${typeCode}” không phải của loại này`;
  return code ? `“${name}” có ký hiệu “${code}”, còn ${means}` : `“${name}” không có chữ viết tắt trong ký hiệu, còn ${means}`;
}

function isKnownCode(code: string): boolean {
  return DOC_TYPES.some(({ stateCode, partyCodes }) => stateCode === code || partyCodes.includes(code));
}

/** `Văn bản` goes with any symbol; inspectors' `Kết luận` has `KL`; a code in other capitals is another fault. */
function fits(type: DocType, { typeCode, shape }: Citation): boolean {
  if (type.id === 'document' || typeCode === null) return true;
  const codes = shape === 'party' ? type.partyCodes : [type.stateCode, ...type.partyCodes];
  if (codes.some((code) => code?.toUpperCase() === typeCode.toUpperCase())) return true;
  if (type.id === 'official-letter' && OFFICES.has(typeCode)) return true;
  if (type.id === 'proposal' && typeCode === 'DA') return true; // misspelt-code says it
  const isRulesByDecision = type.id === 'rules' && typeCode === 'QĐ';
  return isRulesByDecision || (codes.every((code) => !code) && !type.isStateType && !type.isPartyType);
}

/** Codes of offices that look like types: `Công văn số 2204/CT-TTHT` of a Cục Thuế, `TT` of a trung tâm, `KL` of kiểm lâm. */
const OFFICES = new Set(['CT', 'TT', 'HĐ', 'DA', 'KL']);

function editOf({ symbolField, typeCode }: Citation, code: string) {
  const at = symbolField.text.indexOf(typeCode ?? '');
  const start = symbolField.span.start + at;
  return { span: { start, end: start + (typeCode ?? '').length }, newText: code };
}
