import type { Citation } from '../../citations/citation';
import { docTypeOf } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';
import type { SourceText } from '../../text/source-text';
import { startsLowerCase } from '../../text/vietnamese';

export default defineRule({
  code: 'VB435',
  name: 'lower-case-type',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục II, mục V, khoản 6', says: 'Viết hoa chữ cái đầu của tên loại văn bản khi nói đến một văn bản cụ thể' },
    { source: 'practice', at: '', says: 'Tên loại của văn bản viện dẫn viết hoa chữ cái đầu, như trong mọi ví dụ của các hướng dẫn' },
  ],
  summary: 'Tên loại của một văn bản cụ thể viết hoa chữ cái đầu',
  why: 'Có số, ký hiệu là một văn bản cụ thể, không còn là loại văn bản nói chung. Văn bản Đảng không có điều khoản về việc này, nên ở đó chỉ là lưu ý.',
  examples: [
    { good: 'theo Nghị định số 30/2020/NĐ-CP của Chính phủ' },
    { good: 'các nghị quyết, chỉ thị của cấp trên; ban hành nghị quyết chuyên đề số lượng ít' },
    { good: 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15; thi hành kỷ luật số 12/QĐ-UBND' },
    { good: 'tại văn bản số 1204/STC-QLNS ngày 02/01/2024' },
    { good: 'không đúng quy định 4511/UBND-VX; NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP' },
    { good: 'đúng quy định 1330/QĐ-UBND điều chỉnh; phổ biến pháp luật 4315/UBND-TH' },
    { good: 'các thông tư số 38/2015/TT-BTC, 39/2018/TT-BTC; theo quy định số 15/QĐ-UBND' },
    { bad: 'theo ⟦nghị định⟧ số 30/2020/NĐ-CP của Chính phủ', fixed: 'theo Nghị định số 30/2020/NĐ-CP của Chính phủ' },
    { bad: 'Chủ tịch ra ⟦quyết định⟧ số 15/QĐ-UBND ngày 02/01/2024', fixed: 'Chủ tịch ra Quyết định số 15/QĐ-UBND ngày 02/01/2024' },
    { bad: 'theo ⟦chỉ thị⟧ 50-CT/TW ngày 23/7/2025', fixed: 'theo Chỉ thị 50-CT/TW ngày 23/7/2025', profile: 'party' },
    { bad: 'khoản 2 Điều 76 ⟦thông tư⟧ 38/2015/TT-BTC', fixed: 'khoản 2 Điều 76 Thông tư 38/2015/TT-BTC' },
    { bad: 'tại ⟦công văn⟧ số 1204/STC-QLNS ngày 02/01/2024', fixed: 'tại Công văn số 1204/STC-QLNS ngày 02/01/2024' },
    { bad: 'thực hiện ⟦đề án⟧ số 23-ĐA/TU, ngày 30/6/2023', fixed: 'thực hiện Đề án số 23-ĐA/TU, ngày 30/6/2023', profile: 'party' },
  ],
  *check({ citations, source, regime }) {
    if (source.isGarbled) return;
    const isClause = regime.sources.some(({ id }) => id === 'nd30');
    for (const citation of citations) {
      const { typeField } = citation;
      if (!typeField || !startsLowerCase(typeField.text) || !isOneDocument(source, citation)) continue;
      const { start } = typeField.span;
      const capital = typeField.text.charAt(0).toLocaleUpperCase('vi');
      const right = capital + typeField.text.slice(1);
      yield {
        span: typeField.span,
        severity: isClause ? 'warning' : 'info',
        message: `“${typeField.text}” có số, ký hiệu là một văn bản cụ thể, viết hoa “${right}”`,
        fix: { title: `Viết hoa “${right}”`, safety: 'safe', edits: [{ span: { start, end: start + 1 }, newText: capital }] },
      };
    }
  },
});

/** `pháp luật số 64/…`, `kỷ luật số …`: the word is the end of another; `các quyết định số …` speaks of a kind. */
const NOT_ALONE = /(?:pháp|kỷ|kỉ|điều|đạo|các|những|mọi)\s+$/iu;

/** `quyết định số 15/QĐ-UBND` names one document for certain where its symbol says the same type, or has none to say. */
function isOneDocument({ clean }: SourceText, { soField, year, docType, typeField, typeCode, shape, shared }: Citation): boolean {
  if (!docType || !typeField || shared) return false;
  if (NOT_ALONE.test(clean.slice(Math.max(0, typeField.span.start - 8), typeField.span.start))) return false;
  const { id, stateCode, partyCodes } = docTypeOf(docType);
  if (id === 'document') return false;
  const isNumbered = soField !== null || year !== null;
  if (typeCode === null) return isNumbered && (id === 'official-letter' || id === 'law' || id === 'code' || id === 'resolution' || id === 'ordinance');
  const codes = shape === 'party' || stateCode === null ? partyCodes : [stateCode];
  return codes.some((code) => code?.toUpperCase() === typeCode.toUpperCase());
}
