import assert from 'node:assert/strict';
import { analyze, applyEdits, listMarkAt } from '../../../server/src/core';
import { DECISION, joinLines } from './specimens';

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.normalize('NFD'),
  (text) => `\uFEFF${text}`,
];

/** What `line` becomes when the `;` before `‸` has just been typed in it, in a whole decision; the same in every disguise. */
function typed(line: string, document = DECISION, place = 'a) Cán bộ;'): string {
  assert.ok(document.includes(place), place);
  const lines = DISGUISES.map((disguise) => {
    const marked = disguise(document.replace(place, line));
    const offset = marked.indexOf('‸');
    const text = marked.replace('‸', '');
    const edit = listMarkAt(analyze(text), offset);
    const after = edit ? applyEdits(text, [edit]) : text;
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[^\r\n]*/.exec(after.slice(start).replace('\uFEFF', ''))?.[0].normalize('NFC') ?? '';
  });
  assert.deepEqual([...new Set(lines)], lines.slice(0, 1));
  return lines[0] ?? '';
}

const still = (line: string, document?: string, place?: string) => assert.equal(typed(line, document, place), line.replace('‸', ''));

describe('a semicolon that ends an item', () => {
  it('leaves alone what is right, and what is no end', () => {
    still('a) Cán bộ;‸');
    still('a) Cán bộ, công chức, v.v.;‸');
    still('a) Cán bộ ;‸ công chức');
    still('a) Cán bộ.;‸');
    still('a) ;‸');
    still('Cán bộ ;‸');
  });

  it('leaves running text, quotations and remarks alone', () => {
    still('Nội dung ;‸', joinLines('Kính gửi các đơn vị.', 'Nội dung', ''), 'Nội dung');
    still('<!-- a) Cán bộ ;‸ -->');
    still('“a) Cán bộ ;‸', DECISION, 'a) Cán bộ;');
    assert.equal(listMarkAt(analyze(''), 0), null);
  });

  it('takes the white space before it away', () => {
    assert.equal(typed('a) Cán bộ ;‸'), 'a) Cán bộ;');
    assert.equal(typed('a) Cán bộ \u00A0;‸'), 'a) Cán bộ;');
    assert.equal(typed('- Như Điều 2 ;‸', DECISION, '- Như Điều 2;'), '- Như Điều 2;');
  });

  it('takes the place of the mark that stood there', () => {
    assert.equal(typed('a) Cán bộ;;‸'), 'a) Cán bộ;');
    assert.equal(typed('a) Cán bộ,;‸'), 'a) Cán bộ;');
    assert.equal(typed('a) Cán bộ (nếu có) , ;‸'), 'a) Cán bộ (nếu có);');
    assert.equal(typed('- Ủy ban nhân dân xã,;‸', DECISION, '- Như Điều 2;'), '- Ủy ban nhân dân xã;');
  });

  it('does the same in the căn cứ', () => {
    const place = DECISION.split('\n').find((line) => line.startsWith('Căn cứ')) ?? '';
    const bare = place.replace(/[;,.]$/, '');
    assert.equal(typed(`${bare} ;‸`, DECISION, place), `${bare};`);
  });
});
