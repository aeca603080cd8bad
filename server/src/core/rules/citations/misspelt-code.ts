import { defineRule } from '../../lint/rule';
import type { Citation } from '../../citations/citation';

const SAYS = 'Chữ viết tắt tên loại và cơ quan giữ đúng chữ của bảng chữ viết tắt: Đ không phải D, TTg, CTr, TTr, QyĐ có chữ thường';

/** Wrong letters of types and of bodies whose code nobody writes otherwise. */
const TYPE_CODES: Readonly<Record<string, string>> = {
  QD: 'QĐ', ND: 'NĐ', QYĐ: 'QyĐ', QYD: 'QyĐ', QyD: 'QyĐ', CTR: 'CTr', TTR: 'TTr', CD: 'CĐ', QDi: 'QĐi', QDI: 'QĐi', TRS: 'TrS',
};
const ISSUER_CODES: Readonly<Record<string, string>> = {
  TTG: 'TTg', HDND: 'HĐND', BGDDT: 'BGDĐT', BGDĐĐT: 'BGDĐT', BLDTBXH: 'BLĐTBXH', BKHDT: 'BKHĐT', HDTP: 'HĐTP', HDBT: 'HĐBT', DU: 'ĐU',
};

export default defineRule({
  code: 'VB403',
  name: 'misspelt-code',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần I', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.1.2', says: SAYS },
    { source: 'hd36', at: 'điểm 1.3', says: SAYS },
    { source: 'practice', at: '', says: SAYS },
  ],
  summary: 'Chữ viết tắt trong ký hiệu viện dẫn viết đúng chữ: QĐ, NĐ, TTg, CTr, TTr, QyĐ',
  why: 'Gõ thiếu dấu hoặc viết hoa hết làm ký hiệu thành ký hiệu khác; TTG, QD, ND không có trong bảng chữ viết tắt nào.',
  examples: [
    { good: 'Quyết định số 893/QĐ-TTg ngày 26/7/2023 của Thủ tướng Chính phủ' },
    { good: 'Dự án số 12/DA-UBND ngày 02/3/2024' },
    { good: 'under Decree No. 125/2017/ND-CP' },
    { good: 'Chương trình số 30-CTr/HU ngày 19/12/2023' },
    { bad: 'Quyết định số 893/QĐ-⟦TTG⟧ ngày 26/7/2023', fixed: 'Quyết định số 893/QĐ-TTg ngày 26/7/2023' },
    { bad: 'Nghị định số 30/2020/⟦ND⟧-CP', fixed: 'Nghị định số 30/2020/NĐ-CP' },
    { bad: 'Quyết định số 15/⟦QD⟧-UBND ngày 15/3/2024', fixed: 'Quyết định số 15/QĐ-UBND ngày 15/3/2024' },
    { profile: 'party', bad: 'Đề án số 23-⟦DA⟧/TU, ngày 30/6/2023', fixed: 'Đề án số 23-ĐA/TU, ngày 30/6/2023' },
  ],
  *check({ citations, source }) {
    if (source.isGarbled) return;
    for (const citation of citations) {
      if (!citation.typeField && !citation.soField) continue;
      for (const [wrong, right] of wrongCodes(citation)) yield report(citation, wrong, right);
    }
  },
});

function wrongCodes({ typeCode, issuerCode, docType }: Citation): readonly (readonly [string, string])[] {
  const isProposal = docType === 'proposal' && typeCode === 'DA';
  const type = isProposal ? 'ĐA' : TYPE_CODES[typeCode ?? ''];
  const pairs: (readonly [string, string])[] = typeCode && type ? [[typeCode, type]] : [];
  for (const code of issuerCode.split('-')) {
    const right = ISSUER_CODES[code];
    if (right) pairs.push([code, right]);
  }
  return pairs;
}

function report({ symbolField }: Citation, wrong: string, right: string) {
  const at = symbolField.text.search(new RegExp(`(?<!\\p{L})${wrong}(?!\\p{L})`, 'u'));
  const start = symbolField.span.start + Math.max(0, at);
  const span = at < 0 ? symbolField.span : { start, end: start + wrong.length };
  const fix = { title: `Viết là “${right}”`, safety: 'safe' as const, edits: [{ span, newText: right }] };
  return { span, message: `“${wrong}” phải viết là “${right}”`, ...(at < 0 ? {} : { fix }) };
}
