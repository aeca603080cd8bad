import assert from 'node:assert/strict';
import { analyze, renumber, renumberOffers } from '../../../../server/src/core';
import { joinLines, readCursor } from '../specimens';
import { checkRenumbered, leftIn } from './specimens';

describe('renumbering', () => {
  const TABLE: readonly (readonly [what: string, before: string, after: string])[] = [
    ['articles, with clauses of their own', 'Điều 1. A\n1. x.\n3. y.\nĐiều 3. B\n1. z.\nĐiều 4. C', 'Điều 1. A\n1. x.\n2. y.\nĐiều 2. B\n1. z.\nĐiều 3. C'],
    ['articles through chapters', 'Chương I\nMỘT\nĐiều 1. A\nChương III\nHAI\nĐiều 1. B', 'Chương I\nMỘT\nĐiều 1. A\nChương II\nHAI\nĐiều 2. B'],
    ['points by the Vietnamese alphabet', '1. A:\na) x;\nb) y;\nc) z;\nd) t;\ne) u;\nf) v.', '1. A:\na) x;\nb) y;\nc) z;\nd) t;\nđ) u;\ne) v.'],
    ['decimals by what they stand under', '1. A\n1.1. x\n3. B\n3.1. y\n3.3. z', '1. A\n1.1. x\n2. B\n2.1. y\n2.2. z'],
    ['decimals that came from elsewhere', '1. A\n1.1. x\n2. B\n1.1. y\n1.2. z', '1. A\n1.1. x\n2. B\n2.1. y\n2.2. z'],
    ['decimals under articles', 'Điều 1. A\n1.1. x\nĐiều 3. B\n3.1. y', 'Điều 1. A\n1.1. x\nĐiều 2. B\n2.1. y'],
    ['decimals under Roman numbers', 'I. MỘT\nI.1. x\nIII. HAI\nIII.1. y\nIII.2. z', 'I. MỘT\nI.1. x\nII. HAI\nII.1. y\nII.2. z'],
    ['each in its own numerals and marks', 'Phần thứ nhất\nA\nPhần thứ ba\nB\nI- C\nIII- D\n1/ E\n3/ F', 'Phần thứ nhất\nA\nPhần thứ hai\nB\nI- C\nII- D\n1/ E\n2/ F'],
    ['numbers in capitals and words', 'PHẦN THỨ NHẤT\nA\nPHẦN THỨ NHẤT\nB\nPHẦN THỨ NHẤT\nC', 'PHẦN THỨ NHẤT\nA\nPHẦN THỨ HAI\nB\nPHẦN THỨ BA\nC'],
    ['numbers between marks for bold', '**Điều 1.** A\n**Điều 3.** B', '**Điều 1.** A\n**Điều 2.** B'],
  ];
  for (const [what, before, after] of TABLE) it(`puts in order ${what}`, () => checkRenumbered(before, after));

  const SOUND: readonly (readonly [what: string, text: string])[] = [
    ['a list that begins anew under one heading', 'Điều 1. A\n1. x.\n2. y.\nTrách nhiệm của B:\n1. z.\n2. t.'],
    ['numbers that run on under the next heading', 'I. MỘT\n1. x.\n2. y.\nII. HAI\n3. z.\n4. t.'],
    ['an attached text, which counts by itself', 'Điều 1. A\nĐiều 2. B\n\nQUY CHẾ\nLàm việc\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 04/9/2026)\n\nĐiều 1. C\nĐiều 2. D'],
    ['provisions of another text between quotation marks', 'Điều 1. Sửa đổi Điều 5 như sau:\n“Điều 5. Hiệu lực\n1. A.\n4. B.”\nĐiều 2. C'],
    ['inserted provisions in what is no draft', 'Số: 15/QĐ-UBND\n\nĐiều 1. A\nĐiều 1a. B\nĐiều 2. C\n2a. D'],
    ['a list with a line that was not read', '1. 100% tuyến phố có đèn.\n2. Trồng cây.\n3. Thay bóng đèn.'],
  ];
  for (const [what, text] of SOUND) it(`leaves alone ${what}`, () => checkRenumbered(text, text));

  it('keeps inserted provisions with those they follow', () => {
    checkRenumbered('Số: 15/QĐ-UBND\n\nĐiều 1. A\nĐiều 3. B\nĐiều 3a. C\nĐiều 4. D', 'Số: 15/QĐ-UBND\n\nĐiều 1. A\nĐiều 2. B\nĐiều 2a. C\nĐiều 3. D');
  });

  it('counts them like all others in a draft, and only when all of it is put in order', () => {
    const text = 'Số:      /QĐ-UBND\n\nĐiều 1. A\nĐiều 1a. B, theo Điều 2.\nĐiều 2. C, theo Điều 1a.';
    checkRenumbered(text, 'Số:      /QĐ-UBND\n\nĐiều 1. A\nĐiều 2. B, theo Điều 3.\nĐiều 3. C, theo Điều 2.');
    checkRenumbered(text, text, 'articles');
  });
});

describe('the scope of renumbering', () => {
  const TEXT = 'Điều 1. A\n1. x.\n3. y.\nĐiều 3. B\n1. z.\n3. t.';

  it('is all below the heading around the cursor', () => {
    checkRenumbered(TEXT, 'Điều 1. A\n1. x.\n2. y.\nĐiều 3. B\n1. z.\n3. t.', { at: 'x.' });
    checkRenumbered(TEXT, 'Điều 1. A\n1. x.\n3. y.\nĐiều 3. B\n1. z.\n2. t.', { at: 'Điều 3' });
  });

  it('is the articles of the text, whatever is below them', () => {
    checkRenumbered(TEXT, 'Điều 1. A\n1. x.\n3. y.\nĐiều 2. B\n1. z.\n3. t.', 'articles');
  });

  it('is offered where it would change something, the smallest first', () => {
    const offers = (marked: string) => renumberOffers(analyze(readCursor(marked).text), readCursor(marked).offset);
    assert.deepEqual(offers('Điều 1. A\n1. ‸x.\n3. y.\nĐiều 3. B'), ['section', 'document']);
    assert.deepEqual(offers('Điều 1. A‸\nĐiều 3. B'), ['articles']);
    assert.deepEqual(offers('1. A‸\n3. B'), ['section']);
    assert.deepEqual(offers('Điều 1. A‸\nĐiều 2. B'), []);
    assert.deepEqual(offers('‸Lời mở đầu.\n\nĐiều 1. A\nĐiều 3. B'), []);
  });
});

describe('references when numbers are put in order', () => {
  const articles = (theirs: string, after: string): readonly [string, string] => [
    `Điều 1. A\nĐiều 3. B\n1. x.\n3. y:\na) m;\nc) n.\nĐiều 4. C\n${theirs}.`,
    `Điều 1. A\nĐiều 2. B\n1. x.\n2. y:\na) m;\nb) n.\nĐiều 3. C\n${after}.`,
  ];

  const TABLE: readonly (readonly [before: string, after: string])[] = [
    articles('Theo khoản 3 Điều 3', 'Theo khoản 2 Điều 2'),
    articles('Theo điểm a, c khoản 3 Điều 3', 'Theo điểm a, b khoản 2 Điều 2'),
    articles('Theo Điều 1, Điều 3 và Điều 4', 'Theo Điều 1, Điều 2 và Điều 3'),
    articles('Từ Điều 1 đến Điều 4', 'Từ Điều 1 đến Điều 3'),
    articles('Theo Điều 3 Nghị định số 30/2020/NĐ-CP', 'Theo Điều 3 Nghị định số 30/2020/NĐ-CP'),
    articles('Theo Điều 3 của Luật Đất đai năm 2024', 'Theo Điều 3 của Luật Đất đai năm 2024'),
    ['Điều 1. A\nĐiều 3. B\n1. x.\n3. y, theo khoản 1 Điều này; khoản 3 Điều này.', 'Điều 1. A\nĐiều 2. B\n1. x.\n2. y, theo khoản 1 Điều này; khoản 2 Điều này.'],
    ['Điều 1. A\nĐiều 3. B\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.', 'Điều 1. A\nĐiều 2. B\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.'],
    ['I. MỘT\nIII. HAI\n1. x.\n1.1. y.\n3. z.\n3.1. t, theo mục 1.1.\nIV. BA\nTheo Mục III.\nTheo điểm 3.1 Mục III.', 'I. MỘT\nII. HAI\n1. x.\n1.1. y.\n2. z.\n2.1. t, theo mục 1.1.\nIII. BA\nTheo Mục II.\nTheo điểm 2.1 Mục II.'],
    ['Phần I\nMỘT\nPhần III\nHAI\nChương I\nBA\nChương III\nBỐN\nTheo Phần III.\nTheo Chương III.', 'Phần I\nMỘT\nPhần II\nHAI\nChương I\nBA\nChương II\nBỐN\nTheo Phần II.\nTheo Chương II.'],
  ];
  for (const [before, after] of TABLE) it(`are carried along: ${after.split('\n').at(-1)}`, () => checkRenumbered(before, after));

  it('are left where two provisions have the number, and told', () => {
    const text = 'Điều 1. A\nĐiều 2. B\nĐiều 2. C, theo Điều 2.\nĐiều 3. D, theo Điều 3.';
    checkRenumbered(text, 'Điều 1. A\nĐiều 2. B\nĐiều 3. C, theo Điều 2.\nĐiều 4. D, theo Điều 4.');
    assert.deepEqual(leftIn(text), ['Điều 2 (repeated)']);
  });

  it('are told where they lead nowhere and would come to lead somewhere', () => {
    assert.deepEqual(leftIn('Điều 1. A\nĐiều 3. B, theo Điều 2.'), ['Điều 2 (absent)']);
    assert.deepEqual(leftIn('Điều 1. A\nĐiều 3. B, theo Điều 9.'), []);
  });

  it('are told where the document that they speak of is not certain', () => {
    assert.deepEqual(leftIn('Điều 1. A\nĐiều 3. B\nThực hiện Luật Đất đai và Điều 3.'), ['Điều 3 (ambiguous)']);
  });

  it('to a range are left when its members come apart', () => {
    assert.deepEqual(leftIn('Điều 1. A\nĐiều 4. B\nĐiều 2. C\nĐiều 3. D, từ Điều 1 đến Điều 3.'), ['Điều 1 đến Điều 3 (scattered)']);
  });

  it('are counted', () => {
    const text = joinLines('Điều 1. A', 'Điều 3. B', 'Điều 4. C, theo Điều 1, Điều 3.', 'Theo Điều 4 và Điều 1.');
    const { carried, renamed } = renumber(analyze(text), { of: 'document' });
    assert.deepEqual([carried, renamed.map(({ from, to, span }) => [from, to, text.slice(span.start, span.end)])], [2, [['3', '2', '3'], ['4', '3', '4']]]);
  });
});
