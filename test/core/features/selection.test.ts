import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../server/src/core';
import { selectionRangesAt } from '../../../server/src/core/features/selection';
import { DECISION, readCursor } from './specimens';

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.normalize('NFD'),
  (text) => `\uFEFF${text}`,
];

const show = (text: string) => text.normalize('NFC').replace(/\r\n/g, '\n').replace(/\uFEFF/g, '');

/** The texts of the steps, the document left out. */
function check(marked: string, steps: readonly string[]): void {
  for (const disguise of DISGUISES) {
    const { text, offset } = readCursor(disguise(marked));
    const spans = selectionRangesAt(analyze(text), offset);
    assert.deepEqual(spans.slice(0, -1).map(({ start, end }) => show(text.slice(start, end))), steps);
    assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
  }
}

const at = (words: string) => DECISION.replace(words, `${words.slice(0, 1)}‸${words.slice(1)}`);
const from = (start: string, end: string) => DECISION.slice(DECISION.indexOf(start), DECISION.indexOf(end) + end.length);

describe('selection ranges', () => {
  it('from a word over its citation to the căn cứ', () => {
    const name = 'Nghị định số 30/2020/NĐ-CP';
    const citation = `${name} ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư`;
    const basis = `Căn cứ ${citation};`;
    check(at('30/2020/NĐ-CP'), ['30', '30/2020/NĐ-CP', name, `${name} ngày 05 tháng 3 năm 2020 của Chính phủ`, basis, from('Căn cứ Luật', 'Chánh Văn phòng.')]);
  });

  it('from a word over its point and clause to the article and the body', () => {
    const clause = from('1. Quy chế', 'b) Công chức.');
    check(at('Cán bộ'), [
      'Cán', 'Cán bộ;', 'a) Cán bộ;', clause,
      from('Điều 1', 'Quy chế cũ.'), from('Điều 1', 'từ ngày ký./.'),
    ]);
  });

  it('from the words of a clause to its own text, then to what stands under it', () => {
    const words = 'Quy chế này áp dụng cho:';
    check(at('áp dụng'), ['áp', words, `1. ${words}`, from('1. Quy chế', 'b) Công chức.'), from('Điều 1', 'Quy chế cũ.'), from('Điều 1', 'từ ngày ký./.')]);
  });

  it('one sentence of several', () => {
    check('Kết quả tốt. Tỷ lệ đ‸ạt 98,5%. Năm tới cao hơn.\n', ['đạt', 'Tỷ lệ đạt 98,5%.', 'Kết quả tốt. Tỷ lệ đạt 98,5%. Năm tới cao hơn.']);
    check('TM. ỦY BAN x‸ã họp; các thôn dự.\n', ['xã', 'TM. ỦY BAN xã họp;', 'TM. ỦY BAN xã họp; các thôn dự.']);
  });

  it('among the recipients', () => {
    check(at('- Như Điều 2;').replace('-‸ Như Điều 2', '- Như Đ‸iều 2'), ['Điều', 'Điều 2', '- Như Điều 2;', from('Nơi nhận', 'VT.'), from('Nơi nhận', 'Nguyễn Văn An')]);
  });

  it('in the heading', () => {
    check(at('15/QĐ-UBND'), ['15', '15/QĐ-UBND', 'Số: 15/QĐ-UBND', 'Số: 15/QĐ-UBND\tTân Lập, ngày 04 tháng 9 năm 2026', from('ỦY BAN NHÂN DÂN', 'TÂN LẬP\n\nCăn cứ').replace(/\n\nCăn cứ$/, '')]);
  });

  it('each lies in the next and is shorter, at every place of every document', () => {
    const folder = join(__dirname, '..', '..', '..', '..', 'test', 'documents', 'state');
    for (const file of readdirSync(folder).slice(0, 12)) {
      const text = readFileSync(join(folder, file), 'utf8');
      const analysis = analyze(text);
      for (let offset = 0; offset <= text.length; offset += 7) {
        const spans = selectionRangesAt(analysis, offset);
        for (const [index, span] of spans.entries()) {
          const outer = spans[index + 1];
          assert.ok(span.start <= offset && offset <= span.end);
          assert.ok(!outer || (outer.start <= span.start && span.end <= outer.end && outer.end - outer.start > span.end - span.start), `${file} ${offset}`);
        }
      }
    }
  });

  it('an empty document is one step', () => assert.deepEqual(selectionRangesAt(analyze(''), 0), [{ start: 0, end: 0 }]));
});
