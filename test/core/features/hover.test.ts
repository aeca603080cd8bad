import assert from 'node:assert/strict';
import { analyze, citationCardAt } from '../../../server/src/core';
import { readCursor } from './specimens';

function cardAt(marked: string) {
  const { text, offset } = readCursor(marked);
  const card = citationCardAt(analyze(text), offset);
  return card && { title: card.title, covers: text.slice(card.span.start, card.span.end), facts: Object.fromEntries(card.facts) };
}

describe('citation card', () => {
  it('spells out type, number, issuer and date', () => {
    assert.deepEqual(cardAt('Thực hiện Chỉ thị số 35-C‸T/TW ngày 14/6/2024 của Bộ Chính trị.'), {
      title: 'Chỉ thị số 35-CT/TW',
      covers: 'Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị',
      facts: { 'Loại văn bản': 'Chỉ thị', Số: '35', 'Cơ quan ban hành': 'Bộ Chính trị', 'Ngày ban hành': 'ngày 14 tháng 6 năm 2024' },
    });
  });

  it('leaves out what the text does not say', () => {
    assert.deepEqual(cardAt('theo Quyết định số 15‸/QĐ-UBND.')?.facts, { 'Loại văn bản': 'Quyết định', Số: '15' });
  });

  it('names the issuer that a symbol settles by itself', () => {
    assert.equal(cardAt('theo Nghị định số 30/2020‸/NĐ-CP.')?.facts['Cơ quan ban hành (theo ký hiệu)'], 'Chính phủ');
    assert.equal(cardAt('theo Luật số 64/2025‸/QH15.')?.facts['Cơ quan ban hành (theo ký hiệu)'], 'Quốc hội khóa XV');
  });

  it('says both types when words and symbol differ', () => {
    const facts = cardAt('Chương trình hành động số 39‸-CT/TU của Tỉnh ủy')?.facts;
    assert.equal(facts?.['Loại văn bản theo lời văn'], 'Chương trình hành động');
    assert.equal(facts?.['Loại văn bản theo ký hiệu'], 'Chỉ thị (CT)');
  });

  it('does not choose between the two types of QĐ in the Party', () => {
    assert.equal(cardAt('theo văn bản số 66‸-QĐ/TW ngày 06/02/2017.')?.facts['Loại văn bản theo ký hiệu'], undefined);
  });

  it('marks a day that is in no calendar', () => {
    assert.match(cardAt('Chỉ thị số 35-CT/TW‸ ngày 31/02/2024')?.facts['Ngày ban hành'] ?? '', /không có trong lịch/);
  });

  it('is silent outside citations', () => {
    assert.equal(cardAt('Không‸ có viện dẫn nào ở đây.'), null);
  });

  it('finds the citation in decomposed text with CRLF', () => {
    const { text } = readCursor('Dòng đầu\nThực hiện Chỉ thị số 35-CT/TW‸ của Ban Bí thư.');
    const original = text.normalize('NFD').replace(/\n/g, '\r\n');
    const card = citationCardAt(analyze(original), original.indexOf('35-CT'));
    assert.equal(card && original.slice(card.span.start, card.span.end).normalize('NFC'), 'Chỉ thị số 35-CT/TW của Ban Bí thư');
  });
});
