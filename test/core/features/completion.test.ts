import assert from 'node:assert/strict';
import { analyze, applyEdits, completionsAt } from '../../../server/src/core';
import { DECISION, PARTY_REPORT, readCursor } from './specimens';

function suggestAt(marked: string) {
  const { text, offset } = readCursor(marked);
  return { text, found: completionsAt(analyze(text), offset) };
}

const textsAt = (marked: string) => suggestAt(marked).found.map(({ text }) => text);

/** The whole text after the first suggestion that begins with `start` is accepted. */
function accept(marked: string, start: string): string {
  const { text, found } = suggestAt(marked);
  const chosen = found.find((suggestion) => suggestion.text.startsWith(start));
  assert.ok(chosen, `${start} among ${found.map((one) => one.text).join(' | ')}`);
  return applyEdits(text, [{ span: chosen.replace, newText: chosen.text }]);
}

describe('completion', () => {
  it('offers the citations of the document after số, in full', () => {
    const marked = `${PARTY_REPORT}Tiếp tục thực hiện Chỉ thị số ‸`;
    assert.deepEqual(textsAt(marked), ['35-CT/TW, ngày 14/6/2024 của Bộ Chính trị']);
  });

  it('replaces the symbol that is half there, on both sides of the cursor', () => {
    const done = accept(`${PARTY_REPORT}Theo Chỉ thị số 3‸5-CT/T thì`, '35-CT/TW');
    assert.ok(done.endsWith('Theo Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị thì'), done.slice(-90));
  });

  it('offers full citations and types after theo and Căn cứ', () => {
    for (const lead of ['theo ', 'Căn cứ ']) {
      const texts = textsAt(`${PARTY_REPORT}${lead}‸`);
      assert.equal(texts[0], 'Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị');
      assert.ok(texts.includes('Nghị quyết số '));
    }
  });

  it('continues the name of a type that is half typed', () => {
    const done = accept(`${PARTY_REPORT}Ban Thường vụ quán triệt Chỉ th‸`, 'Chỉ thị');
    assert.ok(done.endsWith('quán triệt Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị'));
  });

  it('offers issuers after a date and của, those of the document first', () => {
    const texts = textsAt(`${PARTY_REPORT}Kết luận số 7-KL/TW, ngày 05/8/2025 của ‸`);
    assert.equal(texts[0], 'Bộ Chính trị');
    assert.ok(texts.includes('Ban Bí thư') && texts.includes('Chính phủ'));
  });

  it('offers the types of the regime in capitals on the type line', () => {
    const state = textsAt('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-UBND\n\nQUYẾ‸');
    assert.deepEqual(state, ['QUYẾT ĐỊNH']);
    const party = textsAt('ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY X\n*\nSố 12-KL/TU\n\nKẾT‸');
    assert.deepEqual(party, ['KẾT LUẬN']);
  });

  it('is silent in plain prose', () => {
    for (const prose of ['Trong năm 2024 ‸', 'công tác của ‸', 'Nhân dân ‸', '‸']) assert.deepEqual(textsAt(`${DECISION}\n${prose}`), []);
  });

  it('does not offer citations on the number line of the document itself', () => {
    assert.deepEqual(textsAt(DECISION.replace('Số: 15/QĐ-UBND\t', 'Số 1‸\t')), []);
  });

  it('is found by its letters without accents too', () => {
    const [first] = suggestAt(`${PARTY_REPORT}theo ‸`).found;
    assert.match(first?.filter ?? '', /chi thi so 35-ct\/tw/);
  });

  it('keeps the cursor inside the span in decomposed text with CRLF', () => {
    const original = `${PARTY_REPORT}quán triệt Chỉ th`.normalize('NFD').replace(/\n/g, '\r\n');
    const [first] = completionsAt(analyze(original), original.length);
    assert.equal(first && original.slice(first.replace.start, first.replace.end).normalize('NFC'), 'Chỉ th');
  });
});
