import type { Citation } from '../../citations/citation';
import { defineRule } from '../../lint/rule';
import type { SourceText } from '../../text/source-text';

/** Words that stand behind a symbol or a date. Other small letters there may be part of a code: `15/QĐ-UBNDt`. */
const NEXT_WORD =
  /(?:ngày|của|về|việc|và|hoặc|ban|bao|bởi|cho|có|do|để|đề|đến|đối|đã|đang|được|gửi|hướng|kèm|là|nêu|như|quy|sửa|tại|thay|theo|thì|thực|trong|từ|với)(?!\p{L})/uy;

export default defineRule({
  code: 'VB437',
  name: 'glued-citation',
  severity: 'warning',
  basis: [{ source: 'practice', at: '', says: 'Tên loại, chữ “số”, số ký hiệu, chữ “ngày” và ngày là những từ riêng, cách nhau một khoảng trắng' }],
  summary: 'Trong viện dẫn, tên loại, “số”, số ký hiệu, “ngày” và ngày phải viết rời',
  why: 'Chữ dính thường do chép từ trang mạng hay tệp PDF; chữ dính vào ký hiệu làm ký hiệu thành ký hiệu khác.',
  examples: [
    { good: 'Nghị định số 126/2020/NĐ-CP ngày 19/10/2020 của Chính phủ' },
    { good: 'Quyết định số 893/QĐ-TTg; Chương trình số 42-CTr/HU; Công văn số 12/UBND-nc' },
    { good: 'Nghị định số 30/2020/NĐ-CP, ngày\n05/3/2020' },
    { good: '“Nghị định số 30/2020/NĐ-CP”; (Quyết định số 15/QĐ-UBND);Kế hoạch số 12/KH-UBND' },
    { good: 'Kế hoạch số 12/KH-UBND,\nngày 05/3/2024; Quyết định số 893/QĐ-TTg\ncho tới khi hoàn thành' },
    { good: 'Thông báo số 01/TB-BCĐ389QNg ngày 10/12/2021; số 01/HĐ-TCTh' },
    { bad: 'Nghị định ⟦số126/2020/NĐ-CP⟧ của Chính phủ', fixed: 'Nghị định số 126/2020/NĐ-CP của Chính phủ' },
    { bad: 'Chỉ ⟦thịsố51-CT/TW⟧ ngày 08/8/2025', fixed: 'Chỉ thị số 51-CT/TW ngày 08/8/2025', profile: 'party' },
    { bad: 'Thông tư số ⟦26/2015/TT-BTCngày⟧ 27/02/2015', fixed: 'Thông tư số 26/2015/TT-BTC ngày 27/02/2015' },
    { bad: 'Nghị quyết số 01/NQ-HĐQLQ ⟦ngày18/2/2025⟧', fixed: 'Nghị quyết số 01/NQ-HĐQLQ ngày 18/2/2025' },
    { bad: 'thực hiện Quyết định ⟦số599/QĐ-TTgcho⟧ tới khi hoàn thành', fixed: 'thực hiện Quyết định số 599/QĐ-TTg cho tới khi hoàn thành' },
    {
      bad: 'tại Điều ⟦34Nghị⟧ định ⟦số139/2016/NĐ-CPngày⟧ ⟦04/10/2016của⟧ Chính phủ',
      fixed: 'tại Điều 34 Nghị định số 139/2016/NĐ-CP ngày 04/10/2016 của Chính phủ',
    },
  ],
  *check({ citations, source }) {
    if (source.isGarbled) return;
    for (const citation of citations) {
      for (const seams of runsOf(source, seamsOf(source, citation))) yield report(source, seams);
    }
  },
});

/** Offsets in the clean text, ascending, where two words meet without a space. */
function seamsOf({ clean }: SourceText, { typeField, soField, symbolField, dateField }: Citation): readonly number[] {
  const seams: number[] = [];
  if (typeField && /\d/.test(clean.charAt(typeField.span.start - 1))) seams.push(typeField.span.start);
  if (soField && /\p{L}/u.test(clean.charAt(soField.span.start - 1))) seams.push(soField.span.start);
  if (soField?.span.end === symbolField.span.start) seams.push(symbolField.span.start);
  if (isNextWord(clean, symbolField.span.end)) seams.push(symbolField.span.end);
  if (dateField && /\p{L}/u.test(clean.charAt(dateField.span.start - 1))) seams.push(dateField.span.start);
  if (dateField && isNextWord(clean, dateField.span.end)) seams.push(dateField.span.end);
  return seams;
}

function isNextWord(clean: string, at: number): boolean {
  NEXT_WORD.lastIndex = at;
  return NEXT_WORD.test(clean);
}

/** The seams of one run of letters together: they are one slip of the hand. */
function runsOf({ clean }: SourceText, seams: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const seam of seams) {
    const last = runs.at(-1);
    const isSameRun = last?.[0] !== undefined && !/\s/.test(clean.slice(last[0], seam));
    if (isSameRun) last.push(seam);
    else runs.push([seam]);
  }
  return runs;
}

/** No run of letters is followed farther to either side (UTF-16 units). */
const REACH = 60;

function report({ clean }: SourceText, seams: readonly number[]) {
  const [first = 0] = seams;
  const before = /\S*$/.exec(clean.slice(Math.max(0, first - REACH), first))?.[0].length ?? 0;
  const after = /^\S*/.exec(clean.slice(first, first + REACH))?.[0].replace(/[.,;:)”"]+$/, '').length ?? 0;
  const span = { start: first - before, end: first + after };
  const words = [...seams, span.end].map((seam, at) => clean.slice(seams[at - 1] ?? span.start, seam)).join(' ');
  const edits = seams.map((seam) => ({ span: { start: seam, end: seam }, newText: ' ' }));
  return {
    span,
    message: `“${clean.slice(span.start, span.end)}” dính liền, phải viết rời: “${words}”`,
    fix: { title: `Viết rời “${words}”`, safety: 'safe' as const, edits },
  };
}
