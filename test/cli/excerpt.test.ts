import { strict as assert } from 'node:assert';
import { LineIndex } from '../../server/src/cli/line-index';
import { printable, toCells, widthOf } from '../../server/src/cli/reporters/cells';
import { excerptOf } from '../../server/src/cli/reporters/excerpt';

/** The excerpt around what stands between ⟦ and ⟧, marks under the line. */
function excerpt(marked: string, width = 60): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const { line, marks } = excerptOf(text, { lines: new LineIndex(text), span: { start, end }, width });
  return `${line}\n${marks}`;
}

describe('an excerpt', () => {
  it('marks the span under its line', () => {
    assert.equal(excerpt('Đầu\nSố:⟦163⟧/TB-UBND\ncuối'), 'Số:163/TB-UBND\n   ~~~');
  });

  it('marks the place of something missing', () => {
    assert.equal(excerpt('Số:⟦⟧163/TB-UBND'), 'Số:163/TB-UBND\n   ^');
    assert.equal(excerpt('Số: 163⟦⟧'), 'Số: 163\n       ^');
    assert.equal(excerpt('⟦⟧'), '\n^');
  });

  it('counts a decomposed letter as one cell', () => {
    const text = 'quyết định'.normalize('NFD');
    assert.equal(excerpt(`${text} ⟦số⟧`), `${text} số\n           ~~`);
    assert.equal(widthOf(text), 10);
  });

  it('opens tabs and counts wide letters', () => {
    assert.equal(excerpt('a\t⟦b⟧'), 'a   b\n    ~');
    assert.equal(excerpt('漢字 ⟦số⟧'), '漢字 số\n     ~~');
    assert.equal(excerpt('😀 ⟦số⟧'), '😀 số\n   ~~');
  });

  it('cuts a long line around the span', () => {
    const words = 'một hai ba bốn '.repeat(400);
    const [line = '', marks = ''] = excerpt(`${words}⟦ĐÂY⟧ ${words}`, 50).split('\n');
    assert.match(line, /^….*ĐÂY.*…$/);
    assert.ok(widthOf(line) <= 50);
    assert.equal(line.slice(marks.indexOf('~'), marks.length), 'ĐÂY');
  });

  it('cuts a span that is longer than the line can be', () => {
    const [line = '', marks = ''] = excerpt(`a ⟦${'chữ '.repeat(100)}⟧`, 30).split('\n');
    assert.ok(widthOf(line) <= 30);
    assert.ok(marks.length <= 30);
  });

  it('marks a span over several lines on its first line only', () => {
    assert.equal(excerpt('số 10 ⟦-\r\nCT/TW⟧ ngày'), 'số 10 -\n      ~');
  });

  it('is quick on a megabyte without a line break', () => {
    const text = 'chữ '.repeat(300_000);
    const lines = new LineIndex(text);
    const before = process.cpuUsage().user;
    for (let at = 0; at < 500; at += 1) excerptOf(text, { lines, span: { start: at * 2000, end: at * 2000 + 3 }, width: 80 });
    assert.ok(process.cpuUsage().user - before < 2_000_000);
  });
});

describe('text on a terminal', () => {
  it('cannot send commands to it', () => {
    assert.equal(printable('a\u001B[31mđỏ\u202E'), 'a·[31mđỏ·');
    assert.equal(toCells('\u001B]0;').map((cell) => cell.text).join(''), '·]0;');
  });
});
