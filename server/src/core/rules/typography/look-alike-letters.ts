import { defineRule } from '../../lint/rule';
import type { Span } from '../../text/span';

/** Letters of other alphabets that look like ours. */
const LATIN: Readonly<Record<string, string>> = {
  Ð: 'Đ', ð: 'đ', А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y', І: 'I',
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i',
};
const ODD = /[ÐðА-Яа-яІі]/g;

export default defineRule({
  code: 'VB802',
  name: 'look-alike-letters',
  severity: 'warning',
  basis: [{ source: 'unicode', at: '', says: 'Chữ Đ là U+0110; chữ Latinh không lẫn chữ Kirin' }],
  summary: 'Chữ Đ và chữ Latinh không được thay bằng chữ khác nhìn giống (“Ð” của tiếng Iceland, “А”, “С”, “Р” Kirin)',
  why: 'Nhìn không phân biệt được nhưng máy coi là chữ khác: tìm “QĐ-UBND” sẽ không ra “QÐ-UBND”. Thường do chép từ PDF hay bộ gõ cũ.',
  examples: [
    { good: 'Quyết định số 15/QĐ-UBND của Đảng ủy' },
    { good: 'Xuất bản tại Москва' },
    { bad: 'Quyết định số ⟦15/QÐ-UBND⟧', fixed: 'Quyết định số 15/QĐ-UBND' },
    { bad: 'Nghị định số ⟦40/2026/NĐ-СР⟧', fixed: 'Nghị định số 40/2026/NĐ-CP' },
  ],
  *check({ source }) {
    for (const span of wordsWithOddLetters(source.clean)) {
      const text = source.slice(span);
      const newText = text.replace(/ĐÐ|ÐĐ/g, 'Đ').replace(/[ÐðА-Яа-яІі]/g, (letter) => LATIN[letter] ?? letter);
      const isForeign = !/[A-Za-z\dÀ-ỹ]/.test(text) || /[А-Яа-я]/.test(newText);
      if (isForeign) continue;
      yield {
        span,
        message: `Trong “${text.slice(0, 40)}” có chữ nhìn giống chữ Latinh nhưng là chữ khác`,
        fix: { title: `Viết là “${newText.slice(0, 40)}”`, safety: isSymbolOrWord(newText) ? 'safe' : 'review', edits: [{ span, newText }] },
      };
    }
  },
});

/** What OCR made of a stamp (`ZxðyN`) is left to a person's eye. */
function isSymbolOrWord(text: string): boolean {
  return /\d/.test(text) || /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u.test(text);
}

/** No word or symbol is longer (UTF-16 units). */
const LONGEST = 60;

/** Words, or whole symbols when a digit begins them (`40/2026/NĐ-СР`); a whole Cyrillic word is left to the check. */
function wordsWithOddLetters(clean: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { index } of clean.matchAll(ODD)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    const around = grow(clean, index, /[\p{L}\d&./-]/u);
    spans.push(/\d/.test(clean.charAt(around.start)) ? around : grow(clean, index, /\p{L}/u));
  }
  return spans;
}

function grow(clean: string, index: number, letter: RegExp): Span {
  let start = index;
  while (start > 0 && index - start < LONGEST && letter.test(clean.charAt(start - 1))) start -= 1;
  let end = index + 1;
  while (end < clean.length && end - index < LONGEST && letter.test(clean.charAt(end))) end += 1;
  return { start, end };
}
