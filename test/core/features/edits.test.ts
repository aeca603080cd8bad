import assert from 'node:assert/strict';
import { analyze, applyEdits, editsBetween, placeOf, suppressionEdit } from '../../../server/src/core';
import { DECISION, readCursor } from './specimens';

describe('edits between two texts', () => {
  const cases: readonly (readonly [before: string, after: string, edits: number])[] = [
    ['giống nhau', 'giống nhau', 0],
    ['ngày 5 tháng 1\nhai\nba', 'ngày 05 tháng 01\nhai\nba.', 2],
    ['một\nhai', 'một\nhai\nba', 1],
    ['một\r\nhai\r\n', 'một\r\nHai\r\n', 1],
    ['vui 😀', 'vui 😁', 1],
    ['', 'mới', 1],
    ['aaa', 'aa', 1],
  ];
  for (const [before, after, count] of cases) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(after)}`, () => {
      const edits = editsBetween(before, after);
      assert.equal(edits.length, count);
      assert.equal(applyEdits(before, edits), after);
    });
  }

  it('never cuts a pair of surrogates', () => {
    const [edit] = editsBetween('😀', '😁');
    assert.deepEqual(edit, { span: { start: 0, end: 2 }, newText: '😁' });
  });
});

describe('suppression', () => {
  const suppress = (marked: string, name: string) => {
    const { text, offset } = readCursor(marked);
    return applyEdits(text, [suppressionEdit(text, { start: offset, end: offset }, name)]);
  };

  it('puts a remark on a line of its own above', () => {
    assert.equal(suppress('một\nhai‸ ba', 'unpadded-date'), 'một\n<!-- thethuc: bỏ qua unpadded-date vì … -->\nhai ba');
  });

  it('joins the remark that stands there', () => {
    assert.equal(suppress('<!-- thethuc: bỏ qua a -->\nhai‸', 'b'), '<!-- thethuc: bỏ qua a, b -->\nhai');
  });

  it('keeps a blank for the reason, and a reason that was written', () => {
    assert.equal(suppress('<!-- thethuc: bỏ qua a vì … -->\nhai‸', 'b'), '<!-- thethuc: bỏ qua a, b vì … -->\nhai');
    assert.equal(suppress('<!-- thethuc: bỏ qua a vì mẫu cũ -->\nhai‸', 'b'), '<!-- thethuc: bỏ qua a vì mẫu cũ -->\n<!-- thethuc: bỏ qua b vì … -->\nhai');
  });

  it('speaks for the whole text at its top', () => {
    const inAll = (text: string) => applyEdits(text, [suppressionEdit(text, 'document', 'b')]);
    assert.equal(inAll('\uFEFFmột\nhai'), '\uFEFF<!-- thethuc: bỏ qua cả tệp b vì … -->\nmột\nhai');
    assert.equal(inAll('<!-- thethuc: profile=party -->\n<!-- thethuc: bỏ qua cả tệp a -->\nhai'), '<!-- thethuc: profile=party -->\n<!-- thethuc: bỏ qua cả tệp a, b -->\nhai');
    assert.equal(inAll('<!-- thethuc: bỏ qua a -->\nhai'), '<!-- thethuc: bỏ qua cả tệp b vì … -->\n<!-- thethuc: bỏ qua a -->\nhai');
  });

  it('leaves a remark for the whole file alone', () => {
    assert.match(suppress('<!-- thethuc: bỏ qua cả tệp a -->\nhai‸', 'b'), /cả tệp a -->\n<!-- thethuc: bỏ qua b vì … -->\nhai$/);
  });

  it('keeps the line ends and the BOM of the text', () => {
    assert.equal(suppress('\uFEFFmột‸\r\nhai', 'a'), '\uFEFF<!-- thethuc: bỏ qua a vì … -->\r\nmột\r\nhai');
  });
});

describe('place in the tree', () => {
  const placeAt = (words: string) => placeOf(analyze(DECISION), DECISION.indexOf(words));

  it('names the room', () => {
    const rooms = ['Tân Lập, ngày', 'Căn cứ Nghị định', 'Cán bộ', '- Lưu'].map((words) => placeAt(words).room);
    assert.deepEqual(rooms, ['preface', 'preamble', 'body', 'conclusions']);
  });

  it('lists the provisions around, outermost first', () => {
    assert.deepEqual(placeAt('Cán bộ').provisions.map(({ marker }) => marker.text), ['Điều 1.', '1.', 'a)']);
  });
});
