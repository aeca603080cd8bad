import assert from 'node:assert/strict';
import { analyze, applyEdits, renameNumber, renameSiteAt } from '../../../../server/src/core';
import { readCursor } from '../specimens';

/** The text after the rename, or why there is none. */
function renamed(marked: string, newName: string): string | null {
  const { text, offset } = readCursor(marked);
  const result = renameNumber(analyze(text), offset, newName);
  return result && ('refusal' in result ? result.refusal : applyEdits(text, result.edits));
}

function siteIn(marked: string) {
  const { text, offset } = readCursor(marked);
  const site = renameSiteAt(analyze(text), offset);
  return 'refusal' in site ? site.refusal : [text.slice(site.span.start, site.span.end), site.symbol];
}

describe('rename of a number', () => {
  it('changes the heading and every reference to it', () => {
    const text = (num: string) => `Điều ${num}. A\n1. x.\nĐiều 2. B, theo khoản 1 Điều ${num.replace('‸', '')} và Điều 2.`;
    assert.equal(renamed(text('‸1'), '5'), text('5'));
  });

  it('starts at a reference as well', () => {
    assert.equal(renamed('Điều 1. A\nĐiều 2. B, theo Điều ‸1.', '5'), 'Điều 5. A\nĐiều 2. B, theo Điều 5.');
    assert.equal(renamed('Điều 1. A\nĐiều 2. B\nĐiều 3. C, từ Điều 1 đến Điều 3‸.', '4'), 'Điều 1. A\nĐiều 2. B\nĐiều 4. C, từ Điều 1 đến Điều 4.');
  });

  it('carries the decimals below it', () => {
    assert.equal(renamed('I. MỘT\n‸1. A\n1.1. x.\n1.2. y, theo mục 1.1.', '4'), 'I. MỘT\n4. A\n4.1. x.\n4.2. y, theo mục 4.1.');
  });

  it('takes what was typed as number, as marker, in the numerals of the heading', () => {
    for (const typed of ['5', ' 5. ', 'Điều 5', 'điều 5.']) assert.equal(renamed('Điều 1‸. A', typed), 'Điều 5. A', typed);
    assert.equal(renamed('Chương I‸\nA', '4'), 'Chương IV\nA');
    assert.equal(renamed('1. A\n1.1‸. x', '1.4'), '1. A\n1.4. x');
    assert.equal(renamed('Điều 1‸. A', '5a'), 'Điều 5a. A');
    assert.equal(renamed('1. A\na)‸ x;\nb) y.', 'đ'), '1. A\nđ) x;\nb) y.');
  });

  it('refuses what cannot be such a number', () => {
    const TABLE: readonly (readonly [marked: string, typed: string, says: RegExp])[] = [
      ['Điều 1‸. A', 'đ', /“đ” không thể là số của một điều; hãy viết như “2”/],
      ['Điều 1‸. A', '', /không thể là số của một điều/],
      ['Điều 1‸. A', '0', /không thể là số của một điều/],
      ['I‸. MỘT', '3', /La Mã; hãy viết như “II”/],
      ['1. A\n1.1‸. x', '2.4', /hãy viết như “1\.2”/],
      ['1. A\na)‸ x', 'f', /hãy viết như “b”/],
      ['Điều 1‸. A\nĐiều 2. B', '2', /Đã có “Điều 2\.”/],
    ];
    for (const [marked, typed, says] of TABLE) assert.match(String(renamed(marked, typed)), says, `${marked} → ${typed}`);
  });

  it('is not for references to other documents, nor for places without a number', () => {
    for (const marked of ['Điều 5‸ của Luật Đất đai', 'Điều 1. A‸', 'Điều 1. A\nkhoản này‸', '- ‸x']) {
      assert.equal(renamed(marked, '7'), null, marked);
      assert.match(String(siteIn(marked)), /đặt con trỏ vào số, ký hiệu/, marked);
    }
  });

  it('offers the number alone', () => {
    assert.deepEqual(siteIn('Đi‸ều 5. A'), ['5', '5']);
    assert.deepEqual(siteIn('Điều 1. A\n1. x.\nTheo khoản ‸1 Điều 1.'), ['1', '1']);
    assert.deepEqual(siteIn('Phần thứ ‸nhất\nA'), ['thứ nhất', 'thứ nhất']);
  });
});
