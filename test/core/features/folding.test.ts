import assert from 'node:assert/strict';
import { analyze, foldingRegions } from '../../../server/src/core';
import { DECISION, joinLines } from './specimens';

/** `1-8` for a fold from the first line to the eighth. */
function foldsOf(text: string, kind?: 'region' | 'comment'): readonly string[] {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  return foldingRegions(analyze(text))
    .filter((fold) => !kind || fold.kind === kind)
    .map(({ span }) => `${lineOf(span.start)}-${lineOf(span.end)}`)
    .filter((fold) => fold.split('-')[0] !== fold.split('-')[1]);
}

describe('folding', () => {
  it('folds căn cứ, articles with their clauses, recipients and signature', () => {
    const folds = foldsOf(DECISION);
    for (const fold of ['10-12', '16-20', '17-19', '22-23', '25-27', '29-32']) assert.ok(folds.includes(fold), `${fold} in ${folds}`);
  });

  it('leaves the blank line after a provision outside', () => {
    assert.ok(!foldsOf(DECISION).includes('16-21'));
  });

  it('folds chapters, and the articles of an attached text', () => {
    const text = joinLines('Chương I', 'QUY ĐỊNH', 'Điều 1. A', '1. B.', 'Chương II', 'KHÁC', '', 'QUY CHẾ', 'Làm việc', '(Kèm theo Quyết định số 12/QĐ-UBND)', 'Điều 1. C', '1. D.');
    const folds = foldsOf(text);
    for (const fold of ['1-4', '3-4', '5-6', '8-12', '11-12']) assert.ok(folds.includes(fold), `${fold} in ${folds}`);
  });

  it('folds remarks that run over several lines', () => {
    assert.deepEqual(foldsOf(joinLines('<!-- một', 'hai -->', 'Nội dung'), 'comment'), ['1-2']);
  });

  it('gives the same lines for CRLF', () => {
    assert.deepEqual(foldsOf(DECISION.replace(/\n/g, '\r\n')), foldsOf(DECISION));
  });
});
