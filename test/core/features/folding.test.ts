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

  it('folds remarks that run over several lines', () => {
    assert.deepEqual(foldsOf(joinLines('<!-- một', 'hai -->', 'Nội dung'), 'comment'), ['1-2']);
  });

  it('gives the same lines for CRLF', () => {
    assert.deepEqual(foldsOf(DECISION.replace(/\n/g, '\r\n')), foldsOf(DECISION));
  });
});
