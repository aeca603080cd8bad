import assert from 'node:assert/strict';
import { analyze } from '../../../../server/src/core';
import { walk } from '../../../../server/src/core/syntax/tree';
import { after, offers } from './specimens';

const POINTS = 'Đổi các gạch đầu dòng thành điểm';
const DASHES = 'Đổi các điểm thành gạch';
const CLAUSES = 'Đổi các điểm thành khoản';
const FROM_CLAUSES = 'Đổi các khoản thành điểm';

describe('a list in another form', () => {
  const NOTHING: readonly (readonly [what: string, text: string])[] = [
    ['a dash alone', '1. A:\n- x‸.'],
    ['dashes under a point', '1. A:\na) B:\n- x‸;\n- y.\nb) C.'],
    ['dashes beside points', '1. A:\n- x‸;\n- y;\na) z;\nb) t.'],
    ['recipients', 'Nơi nhận:\n- Như trên‸;\n- Lưu: VT.'],
    ['clauses of a text without articles', '1. A‸.\n2. B.'],
    ['clauses that have points', 'Điều 1. A\n1. B‸:\na) x;\nb) y.\n2. C.'],
    ['articles', 'Điều 1. A‸\nĐiều 2. B'],
    ['more than the alphabet has letters', `1. A:\n- x‸;\n${'- y;\n'.repeat(23)}- z.`],
  ];
  for (const [what, text] of NOTHING) it(`is not offered for ${what}`, () => assert.deepEqual(offers(text), []));

  const TABLE: readonly (readonly [what: string, beginning: string, before: string, after: string])[] = [
    ['dashes become points', POINTS, '1. A:\n- x‸;\n- y;\n- z;\n- t;\n- u.\n2. B.', '1. A:\na) x;\nb) y;\nc) z;\nd) t;\nđ) u.\n2. B.'],
    ['of one list only', POINTS, '1. A:\n- x‸;\n- y.\n2. B:\n- z;\n- t.', '1. A:\na) x;\nb) y.\n2. B:\n- z;\n- t.'],
    ['to the next paragraph without a dash', POINTS, '1. A:\n- x‸;\n- y.\nNgoài ra:\n- z;\n- t.', '1. A:\na) x;\nb) y.\nNgoài ra:\n- z;\n- t.'],
    ['with what stands below them', POINTS, '1. A:\n- x:‸\n+ một;\n+ hai;\n- y.', '1. A:\na) x:\n- một;\n- hai;\nb) y.'],
    ['glued to their text', POINTS, '1. A:\n-x‸;\n-y.', '1. A:\na) x;\nb) y.'],
    ['points become dashes', DASHES, '1. A:\na) x:‸\n- một;\n- hai;\nb) y.', '1. A:\n- x:\n+ một;\n+ hai;\n- y.'],
    ['points become clauses', CLAUSES, 'Điều 1. A\na) x‸;\nb) y.\nĐiều 2. Theo điểm a, b Điều 1.', 'Điều 1. A\n1. x;\n2. y.\nĐiều 2. Theo khoản 1, 2 Điều 1.'],
    ['and references to ranges go along', CLAUSES, 'Điều 1. A\na) x‸;\nb) y;\nc) z.\nĐiều 2. Từ điểm a đến điểm c Điều 1.', 'Điều 1. A\n1. x;\n2. y;\n3. z.\nĐiều 2. Từ khoản 1 đến khoản 3 Điều 1.'],
    ['and those from inside', CLAUSES, 'Điều 1. A\na) x‸;\nb) như điểm a Điều này.', 'Điều 1. A\n1. x;\n2. như khoản 1 Điều này.'],
    ['clauses become points', FROM_CLAUSES, 'Điều 1. A\n1. x‸.\n2. y.\nĐiều 2. Theo Khoản 2 Điều 1.', 'Điều 1. A\na) x.\nb) y.\nĐiều 2. Theo Điểm b Điều 1.'],
    ['and other documents are left alone', FROM_CLAUSES, 'Điều 1. A\n1. x‸.\n2. y, theo khoản 2 Điều 1 Nghị định số 30/2020/NĐ-CP.', 'Điều 1. A\na) x.\nb) y, theo khoản 2 Điều 1 Nghị định số 30/2020/NĐ-CP.'],
  ];
  for (const [what, beginning, before, wanted] of TABLE) it(what, () => assert.equal(after(beginning, before), wanted));

  it('is read as it was meant', () => {
    const kinds = (text: string) => walk(analyze(text).tree.body).map(({ kind, num }) => `${kind} ${num}`.trim());
    assert.deepEqual(kinds(after(POINTS, '1. A:\n- x:‸\n+ một;\n+ hai;\n- y.')), ['clause 1', 'point a', 'dash', 'dash', 'point b']);
    assert.deepEqual(kinds(after(CLAUSES, 'Điều 1. A\na) x‸;\nb) y.')), ['article 1', 'clause 1', 'clause 2']);
  });

  it('and back is the same text', () => {
    const text = 'Điều 1. A\n1. x.\n2. y, trừ khoản 1 Điều này.';
    assert.equal(after(CLAUSES, after(FROM_CLAUSES, text.replace('x', 'x‸')).replace('x', 'x‸')), text);
    const list = '1. A:\n- x:\n+ một;\n+ hai;\n- y.';
    assert.equal(after(DASHES, after(POINTS, list.replace('x', 'x‸')).replace('x', 'x‸')), list);
  });

  it('is not offered where a reference could not go along', () => {
    const referred = (text: string) => offers(`Điều 1. A\na) x‸;\nb) y.\n${text}`);
    assert.deepEqual(referred('Điều 2. Theo điểm a Điều 1.'), ['Đổi các điểm thành khoản 1., 2., …']);
    assert.deepEqual(referred('Điều 2. B.').length, 2);
  });
});
