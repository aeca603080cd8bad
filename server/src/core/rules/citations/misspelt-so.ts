import type { Citation } from '../../citations/citation';
import { docTypeOf } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';

const SAYS = 'Viện dẫn ghi tên loại, số, ký hiệu văn bản; mọi ví dụ đều có chữ “số” trước số, ký hiệu';

/** What is no word, or none that stands before a number: wrong wherever a symbol follows. */
const NO_WORD = new Set(['sô', 'só', 'sồ', 'sỗ', 's6', 'sé6']);
/** Words and letters of their own: wrong behind the name of a type only. */
const OTHER_WORD = new Set(['so', 'So', 'sổ', 'sé', 's']);

export default defineRule({
  code: 'VB436',
  name: 'misspelt-so',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 6, điểm b', says: SAYS },
    { source: 'hd05', at: 'phần II, mục I, điểm 6.1.4', says: SAYS },
    { source: 'hd36', at: 'điểm 1.6', says: SAYS },
    { source: 'practice', at: '', says: SAYS },
  ],
  summary: 'Chữ “số” trước số, ký hiệu viết sai dấu: sô, só, sồ, so, s6',
  why: 'Lỗi gõ dấu hoặc nhận dạng chữ. Máy tìm “số 30/2020/NĐ-CP” sẽ không ra chỗ này.',
  examples: [
    { good: 'theo Nghị định số 30/2020/NĐ-CP; NGHỊ QUYẾT SỐ 18-NQ/TW' },
    { good: 'các Quyết định của UBND tỉnh: Số 79/QĐ-UBND ngày 19/02/2021' },
    { good: 'vào sổ 12/BC-UBND; so 15/QĐ-UBND với 16/QĐ-UBND' },
    { good: 'Nghi dinh so 268/2025/ND-CP' },
    { bad: 'tại Công điện ⟦sô⟧ 1725/CĐ-TTg ngày 13/12/2021', fixed: 'tại Công điện số 1725/CĐ-TTg ngày 13/12/2021' },
    { bad: 'Quyết định số 32/2025/QĐ-UBND, ⟦só⟧ 58/2025/QĐ-UBND', fixed: 'Quyết định số 32/2025/QĐ-UBND, số 58/2025/QĐ-UBND' },
    { bad: 'Nghị định ⟦sổ⟧ 87/2017/NĐ-CP ngày 26/7/2017', fixed: 'Nghị định số 87/2017/NĐ-CP ngày 26/7/2017' },
    { bad: 'Chỉ thị ⟦s6⟧ 35-CT/TW ngày 14/6/2024', fixed: 'Chỉ thị số 35-CT/TW ngày 14/6/2024', profile: 'party' },
  ],
  *check({ citations, source }) {
    if (source.isGarbled) return;
    for (const citation of citations) {
      const { soField } = citation;
      if (!soField || !isMisspelt(soField.text, citation)) continue;
      yield {
        span: soField.span,
        message: `“${soField.text}” trước ${citation.symbol} phải viết là “số”`,
        fix: { title: 'Viết là “số”', safety: 'safe', edits: [{ span: soField.span, newText: 'số' }] },
      };
    }
  },
});

function isMisspelt(so: string, citation: Citation): boolean {
  return NO_WORD.has(so) || (OTHER_WORD.has(so) && isBehindSoundType(citation));
}

/** A type with all its accents; a text without any (`Nghi dinh so`) is written so on purpose. */
function isBehindSoundType({ typeField, docType, nameField }: Citation): boolean {
  if (!typeField || !docType || nameField) return false;
  const words = typeField.text.replace(/\s+/g, ' ').toLocaleLowerCase('vi');
  const { name, aliases } = docTypeOf(docType);
  return [name, ...aliases].some((known) => known.toLocaleLowerCase('vi') === words);
}
