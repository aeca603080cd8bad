import assert from 'node:assert/strict';
import {
  fold, foldKey, isAllCapitals, POINT_LETTERS, readOrdinalWords, readPointLetter, readRoman, startsLowerCase, stripAccents, toRoman,
} from '../../../server/src/core/text/vietnamese';

const BMP = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('folds', () => {
  it('keep the length of every character of the BMP, alone and together', () => {
    const lost = BMP.filter((char) => stripAccents(char).length !== 1 || fold(char).length !== 1);
    assert.deepEqual(lost, []);
    const all = BMP.filter((char) => /\P{Cs}/u.test(char)).join('');
    assert.equal(stripAccents(all).length, all.length);
    assert.equal(fold(all).length, all.length);
  });

  it('keep each letter in its place, whatever stands before it', () => {
    for (const odd of ['İ', 'ﬁ', '😀', '\uD83D', 'ẞ', 'ŉ', 'ΐ']) assert.equal(fold(`${odd}Điều`).slice(odd.length), 'dieu', odd);
  });

  it('know every Vietnamese letter', () => {
    assert.equal(fold('ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆ'), `${'a'.repeat(17)}d${'e'.repeat(11)}`);
    assert.equal(fold('ÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ'), `${'i'.repeat(5)}${'o'.repeat(17)}${'u'.repeat(11)}${'y'.repeat(5)}`);
    assert.equal(stripAccents('Đảng ủy, uỷ ban; Ðảng'), 'Dang uy, uy ban; Dang');
  });

  it('are their own image', () => {
    assert.deepEqual(BMP.filter((char) => char.normalize('NFC') === char && fold(fold(char)) !== fold(char)), []);
  });

  it('make keys of any Unicode form and spacing', () => {
    assert.equal(foldKey(' ỦY  BAN\n nhân dân '.normalize('NFD')), 'uy ban nhan dan');
  });
});

describe('capitals', () => {
  it('are told with accents, numbers and signs between', () => {
    assert.ok(['ỦY BAN NHÂN DÂN TỈNH X', 'KT. CHỦ TỊCH', 'QUYẾT ĐỊNH:', 'Đ'].every(isAllCapitals));
    assert.ok(!['Ủy ban', 'QyĐ', '12/2024', '', '*'].some(isAllCapitals));
    assert.ok(startsLowerCase('đảng') && !startsLowerCase('Đảng') && !startsLowerCase('1'));
  });
});

describe('numbers in letters', () => {
  it('Roman numerals are read as they are written', () => {
    for (let value = 1; value < 400; value += 1) assert.equal(readRoman(toRoman(value)), value);
    assert.deepEqual([4, 9, 14, 40, 90, 99].map(toRoman), ['IV', 'IX', 'XIV', 'XL', 'XC', 'XCIX']);
  });

  it('what only looks Roman is not', () => {
    for (const text of ['', 'IIII', 'VX', 'IC', 'iv', 'XIA', 'VV', 'IL', 'M']) assert.equal(readRoman(text), undefined, text);
  });

  it('points are counted in the letters of the decree: đ after d, no f, j, w, z', () => {
    assert.equal(readPointLetter('a'), 1);
    assert.deepEqual([...'dđeghi'].map(readPointLetter), [4, 5, 6, 7, 8, 9]);
    assert.deepEqual([...'fjwzôăâêơư'].map(readPointLetter).filter((one) => one !== undefined), []);
    assert.deepEqual([...POINT_LETTERS].map(readPointLetter), [...POINT_LETTERS].map((_, at) => at + 1));
    assert.equal(readPointLetter('ab'), undefined);
    assert.equal(readPointLetter(''), undefined);
  });

  it('ordinal words of parts', () => {
    assert.deepEqual(['thứ nhất', 'THỨ HAI', 'thứ mười', 'nhất', 'thứ x'].map(readOrdinalWords), [1, 2, 10, undefined, undefined]);
  });
});
