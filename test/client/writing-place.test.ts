import assert from 'node:assert/strict';
import { isBeingWritten } from '../../client/src/writing-place';

/** `⟦ ⟧` around what is found, `‸` the cursor. */
function isHeld(drawn: string): boolean {
  const line = drawn.replace(/[⟦⟧‸]/gu, '');
  const before = (mark: string) => drawn.slice(0, drawn.indexOf(mark)).replace(/[⟦⟧‸]/gu, '').length;
  return isBeingWritten(line, before('‸'), before('⟧'));
}

describe('what is still being written', () => {
  it('ends at the cursor, or a few letters before it, at the end of the line', () => {
    assert.ok(isHeld('theo Quyết định số ⟦06/QĐ-TTg⟧‸'));
    assert.ok(isHeld('theo Quyết định số ⟦06/QĐ-TTg⟧ ng‸'));
    assert.ok(isHeld('Căn cứ Luật Đất đai⟦⟧‸  '));
  });

  it('is not what the cursor has left far behind, nor what it stands in or before', () => {
    assert.ok(!isHeld('theo Quyết định số ⟦06/QĐ-TTg⟧ và các kế hoạch của‸'));
    assert.ok(!isHeld('theo Quyết định số ⟦06/QĐ‸-TTg⟧'));
    assert.ok(!isHeld('theo Quyết định số 06‸ ⟦QĐ⟧'));
  });

  it('is not in the middle of a line', () => {
    assert.ok(!isHeld('theo Quyết định số ⟦06/QĐ-TTg⟧‸ của Thủ tướng'));
  });
});
