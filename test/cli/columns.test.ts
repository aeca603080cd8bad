import { strict as assert } from 'node:assert';
import { tableLines, wrapCells, type Column } from '../../server/src/cli/reporters/columns';
import { csvRecord } from '../../server/src/cli/reporters/csv';

const COLUMNS: readonly Column[] = [
  { title: 'dòng', isNumber: true },
  { title: 'số' },
  { title: 'cơ quan', least: 10 },
  { title: 'vai trò', isOptional: true },
  { title: 'khóa' },
];
const ROWS = [
  ['7', '10-CT/TW', 'Ban Chấp hành Trung ương Đảng', 'thực hiện', ''],
  ['112', '5-QĐ/TW', 'Bộ Chính trị', '', ''],
];

const plain = (text: string) => text;
const draw = (width: number, rows = ROWS) => tableLines({ columns: COLUMNS, rows: rows.map((row) => row.map((text) => ({ text }))) }, width, plain);

describe('a table for the terminal', () => {
  it('is as wide as its cells, without empty columns', () => {
    assert.deepEqual(draw(80), [
      'dòng  số        cơ quan                        vai trò',
      '   7  10-CT/TW  Ban Chấp hành Trung ương Đảng  thực hiện',
      ' 112  5-QĐ/TW   Bộ Chính trị',
    ]);
  });

  it('wraps what may be wrapped', () => {
    assert.deepEqual(draw(45), [
      'dòng  số        cơ quan          vai trò',
      '   7  10-CT/TW  Ban Chấp hành    thực hiện',
      '                Trung ương Đảng',
      ' 112  5-QĐ/TW   Bộ Chính trị',
    ]);
  });

  it('leaves out what may be left out', () => {
    assert.deepEqual(draw(30), [
      'dòng  số        cơ quan',
      '   7  10-CT/TW  Ban Chấp hành',
      '                Trung ương',
      '                Đảng',
      ' 112  5-QĐ/TW   Bộ Chính trị',
    ]);
  });

  it('becomes paragraphs where it has no room', () => {
    assert.deepEqual(draw(20), [
      'dòng: 7',
      'số: 10-CT/TW',
      'cơ quan: Ban Chấp',
      '         hành Trung',
      '         ương Đảng',
      'vai trò: thực hiện',
      '',
      'dòng: 112',
      'số: 5-QĐ/TW',
      'cơ quan: Bộ Chính trị',
    ]);
  });

  it('counts letters as the terminal draws them', () => {
    const rows = ROWS.map((row) => row.map((text) => text.normalize('NFD')));
    assert.deepEqual(draw(45, rows).map((line) => line.normalize('NFC')), draw(45));
  });

  it('colours letters, not the room around them', () => {
    const red = (text: string) => `<${text}>`;
    const cell = { text: 'thiếu ngày của văn bản', paint: red };
    assert.deepEqual(tableLines({ columns: [{ title: 'a', least: 10 }, { title: 'b' }], rows: [[cell, { text: 'x' }]] }, 15, plain), [
      'a            b',
      '<thiếu ngày>   x',
      '<của văn bản>',
    ]);
  });

  it('breaks a word only when it is longer than the line', () => {
    assert.deepEqual(wrapCells('khác: 78/2025/NĐ-CP', 14), ['khác:', '78/2025/NĐ-CP']);
    assert.deepEqual(wrapCells('01/2022/TTLT-VKSNDTC-TANDTC', 14), ['01/2022/TTLT-', 'VKSNDTC-TANDTC']);
    assert.deepEqual(wrapCells('aaaaaaaaaaaa', 5), ['aaaaa', 'aaaaa', 'aa']);
    assert.deepEqual(wrapCells('', 5), ['']);
  });
});

describe('a record of CSV', () => {
  it('quotes every field, and doubles quotes inside', () => {
    assert.equal(csvRecord(['số, ký hiệu', 'thay cụm từ "A"', 3]), '"số, ký hiệu","thay cụm từ ""A""","3"\r\n');
  });

  it('is one line whatever is in it', () => {
    assert.equal(csvRecord(['10 -\r\nCT/TW', 'a\u0000b']), '"10 -  CT/TW","a·b"\r\n');
  });

  it('gives a spreadsheet nothing to carry out', () => {
    for (const text of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '＝1']) assert.ok(csvRecord([text]).startsWith(`"'${text.charAt(0)}`));
    assert.equal(csvRecord(['\t=1']), '" =1"\r\n');
    assert.equal(csvRecord(['10-CT/TW', 'a=b']), '"10-CT/TW","a=b"\r\n');
  });
});
