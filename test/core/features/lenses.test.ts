import assert from 'node:assert/strict';
import { analyze, headingLenses, ownNumberSpan } from '../../../server/src/core';
import { DECISION, PARTY_REPORT, joinLines } from './specimens';

/** `Điều 2. ← Điều 2, Điều 2`: each heading with the words that lead to it. */
function lensesOf(text: string): readonly string[] {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end).normalize('NFC');
  return headingLenses(analyze(text)).map(({ span, places }) => `${words(span)} ← ${places.map(words).join(', ')}`);
}

describe('lenses above headings', () => {
  it('count what leads to an article, its clauses and points too', () => {
    const text = joinLines('Điều 1. Phạm vi', '1. Gồm:', 'a) Đất;', 'b) Nhà.', 'Điều 2. Xử lý', 'Theo điểm a khoản 1 Điều 1 và khoản 1 Điều 1.', 'Điều 3. Khác', 'Như Điều 2.');
    assert.deepEqual(lensesOf(text), ['Điều 1. ← Điều 1, Điều 1', 'Điều 2. ← Điều 2']);
  });

  it('count what recipients and attachments lead to', () => {
    assert.deepEqual(lensesOf(DECISION), ['Điều 2. ← Điều 2']);
    const text = joinLines('Điều 1. Giao', 'Giao các đơn vị tại Phụ lục I và Phụ lục II.', 'Điều 2. Thi hành', 'Sở Nội vụ thi hành./.', '', 'Phụ lục I', 'DANH SÁCH', '(Kèm theo Quyết định số 12/QĐ-UBND)', '', 'Phụ lục II', 'BIỂU MẪU', '(Kèm theo Quyết định số 12/QĐ-UBND)');
    assert.deepEqual(lensesOf(text), ['Phụ lục I ← Phụ lục I', 'Phụ lục II ← Phụ lục II']);
  });

  it('leave out what an article says of itself, and the parts of other documents', () => {
    assert.deepEqual(lensesOf(joinLines('Điều 1. Phạm vi', '1. Một.', '2. Theo khoản 1 Điều này và khoản 1 Điều 1.', 'Điều 2. Khác', 'Theo Điều 1 Nghị định số 30/2020/NĐ-CP.')), []);
  });

  it('stand in the user’s own text', () => {
    for (const disguise of [(text: string) => text.replace(/\n/g, '\r\n'), (text: string) => text.normalize('NFD'), (text: string) => `\uFEFF${text}`]) {
      assert.deepEqual(lensesOf(disguise(DECISION)), ['Điều 2. ← Điều 2']);
    }
  });

  it('know the number of the document, as soon as it has one', () => {
    const numberIn = (text: string) => {
      const span = ownNumberSpan(analyze(text));
      return span && text.slice(span.start, span.end);
    };
    assert.equal(numberIn(DECISION), '15/QĐ-UBND');
    assert.equal(numberIn(PARTY_REPORT), '12-BC/TU');
    assert.equal(numberIn(DECISION.replace('15/QĐ', '     /QĐ')), null);
  });
});
