import type { Citation } from '../../citations/citation';
import { DOC_TYPE_KEYS } from '../../legal/doc-types';
import { defineRule, type Fault } from '../../lint/rule';
import type { SourceText } from '../../text/source-text';
import { fold } from '../../text/vietnamese';

export default defineRule({
  code: 'VB440',
  name: 'double-type',
  severity: 'warning',
  basis: [{ source: 'practice', at: '', says: 'Tên loại và chữ “số” của văn bản viện dẫn chỉ viết một lần' }],
  summary: 'Tên loại hoặc chữ “số” của văn bản viện dẫn bị viết hai lần',
  why: 'Thường do dán cả “Nghị định số …” vào sau chữ “Nghị định số” đã gõ. Tên kết thúc bằng chữ “số” (Luật Chuyển đổi số số 148/2025/QH15) thì viết hai lần là đúng.',
  examples: [
    { good: 'Luật Chuyển đổi số số 148/2025/QH15; Luật Dân số số 113/2025/QH15' },
    { good: 'Kế hoạch chuyển đổi số số 12/KH-UBND ngày 02/01/2024' },
    { good: 'Luật Luật sư số 65/2006/QH11; NGHỊ ĐỊNH\nNghị định số 30/2020/NĐ-CP' },
    { good: 'các Thông tư: Thông tư số 24/2024/TT-BCT, Thông tư số 25/2024/TT-BCT; Quyết định quy định số 15/QĐ-UBND' },
    { bad: 'một số điều của ⟦Nghị định số⟧ Nghị định số 126/2020/NĐ-CP', fixed: 'một số điều của Nghị định số 126/2020/NĐ-CP' },
    { bad: 'bổ sung bởi ⟦Luật\nsố⟧ Luật số 32/2013/QH13', fixed: 'bổ sung bởi Luật số 32/2013/QH13' },
    { bad: 'theo ⟦Thông tư⟧ Thông tư số 24/2024/TT-BCT', fixed: 'theo Thông tư số 24/2024/TT-BCT' },
    { bad: 'khoản 3 Điều 12 Nghị định số ⟦số⟧ 86/2018/NĐ-CP', fixed: 'khoản 3 Điều 12 Nghị định số 86/2018/NĐ-CP' },
  ],
  *check({ citations, source }) {
    if (source.isGarbled) return;
    for (const citation of citations) {
      const fault = doubledType(source, citation) ?? doubledSo(source, citation);
      if (fault) yield fault;
    }
  },
});

/** No doubled head reaches farther back (UTF-16 units). */
const REACH = 60;
/** What stands between the first type and the second: `số` with line breaks, or nothing on one line. */
const BETWEEN = /^(\s+số)?(\s+)$/iu;

function doubledType({ clean }: SourceText, { typeField, nameField }: Citation): Fault | null {
  if (!typeField) return null;
  const { start } = typeField.span;
  const before = clean.slice(Math.max(0, start - REACH), start);
  const type = /^\p{L}+/u.exec(typeField.text)?.[0] ?? '';
  const at = before.lastIndexOf(type);
  const isWord = at >= 0 && !/\p{L}/u.test(before.charAt(at - 1)) && before.startsWith(typeField.text, at);
  const [between, so, gap = ''] = (isWord && BETWEEN.exec(before.slice(at + typeField.text.length))) || [];
  // `Luật Luật sư số …`: the name of a law may begin like its type.
  if (between === undefined || (so === undefined && (nameField !== null || gap.includes('\n')))) return null;
  const from = start - before.length + at;
  return {
    span: { start: from, end: start - gap.length },
    message: `“${typeField.text}” viết hai lần trước số, ký hiệu`,
    fix: { title: `Bỏ một “${clean.slice(from, start - gap.length).replace(/\s+/g, ' ')}”`, safety: 'safe', edits: [{ span: { start: from, end: start }, newText: '' }] },
  };
}

/** `Nghị định số` right before: only then the first `số` belongs to a type, and not to a name (`chuyển đổi số`). */
const TYPE_AND_SO = new RegExp(`(?<!\\p{L})(?:${DOC_TYPE_KEYS.map((key) => key.replace(/ /g, '\\s+')).join('|')})\\s+so\\s+$`, 'u');

function doubledSo({ clean }: SourceText, { soField, symbolField }: Citation): Fault | null {
  if (!soField) return null;
  const { start } = soField.span;
  const before = clean.slice(Math.max(0, start - REACH), start);
  if (!/số\s+$/iu.test(before) || !TYPE_AND_SO.test(fold(before))) return null;
  return {
    span: soField.span,
    message: 'Chữ “số” viết hai lần trước số, ký hiệu',
    fix: { title: 'Bỏ một chữ “số”', safety: 'safe', edits: [{ span: { start, end: symbolField.span.start }, newText: '' }] },
  };
}
