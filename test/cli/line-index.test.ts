import { strict as assert } from 'node:assert';
import { LineIndex } from '../../server/src/cli/line-index';

describe('LineIndex', () => {
  const text = 'một\r\nhai\rba\n\n😀 năm';
  const lines = new LineIndex(text);

  it('counts \\r\\n, \\r and \\n as one line break each', () => {
    const lineOf = (word: string) => lines.placeAt(text.indexOf(word)).line;
    assert.deepEqual(['một', 'hai', 'ba', '😀'].map(lineOf), [1, 2, 3, 5]);
  });

  it('counts lines and columns from 1, offsets from 0, all in UTF-16', () => {
    assert.deepEqual(lines.placeAt(0), { line: 1, column: 1, offset: 0 });
    const offset = text.indexOf('năm');
    assert.deepEqual(lines.placeAt(offset), { line: 5, column: 4, offset });
  });

  it('leads from every offset to a place and back', () => {
    const starts = [0, 5, 9, 12, 13];
    for (let offset = 0; offset <= text.length; offset += 1) {
      const { line, column } = lines.placeAt(offset);
      assert.equal((starts[line - 1] ?? NaN) + column - 1, offset);
    }
  });

  it('gives the line around an offset without its line break', () => {
    const lineAt = (offset: number) => text.slice(lines.spanAt(offset).start, lines.spanAt(offset).end);
    assert.deepEqual([0, 4, 6, 10, 12, text.length].map(lineAt), ['một', 'một', 'hai', 'ba', '', '😀 năm']);
  });
});
