import assert from 'node:assert/strict';
import { checkMoved, leftBy, moved } from './specimens';

describe('a block moved', () => {
  it('changes places with its sister, and the numbers stay in their places', () => {
    checkMoved('1. A.\n2. B‸.\n3. C.', 'up', '1. B‸.\n2. A.\n3. C.');
    checkMoved('1. A.\n2. B‸.\n3. C.', 'down', '1. A.\n2. C.\n3. B‸.');
  });

  it('takes all below it along, dashes, text without a number and blank lines between', () => {
    checkMoved('1. A.\n\n2. B‸:\na) x;\n- y;\n+ z.\nThêm.\n\n3. C.\n\nHết.', 'up', '1. B‸:\na) x;\n- y;\n+ z.\nThêm.\n\n2. A.\n\n3. C.\n\nHết.');
  });

  it('takes along what it quotes, and the remark above it', () => {
    const quote = 'Sửa Điều 5 như sau:\n“Điều 5. X\n1. y.”';
    checkMoved(`1. ${quote}\n2. B‸.`, 'up', `1. B‸.\n2. ${quote}`);
    checkMoved('1. A.\n<!-- thethuc-bo-qua VB104 -->\n2. B‸.', 'up', '<!-- thethuc-bo-qua VB104 -->\n1. B‸.\n2. A.');
  });

  it('may be a dash, an article, a chapter whose articles change their numbers', () => {
    checkMoved('1. A:\n- x;\n- y‸.', 'up', '1. A:\n- y‸;\n- x.');
    checkMoved('Điều 1. A\n1. x.\nĐiều 2. B‸\n1. y.', 'up', 'Điều 1. B‸\n1. y.\nĐiều 2. A\n1. x.');
    checkMoved('Chương I\nMỘT\nĐiều 1. A\nChương II‸\nHAI\nĐiều 2. B\nĐiều 3. C', 'up', 'Chương I‸\nHAI\nĐiều 1. B\nĐiều 2. C\nChương II\nMỘT\nĐiều 3. A');
  });

  it('leaves the mark at its end to its place', () => {
    checkMoved('1. A:\na) x;\nb) y;\nc) z‸.\n2. B.', 'up', '1. A:\na) x;\nb) z‸;\nc) y.\n2. B.');
    checkMoved('Điều 1. A.\nĐiều 2. B‸./.\n\nNơi nhận:\n- Lưu: VT.', 'up', 'Điều 1. B‸.\nĐiều 2. A./.\n\nNơi nhận:\n- Lưu: VT.');
  });

  it('carries decimals and references along', () => {
    checkMoved(
      'I. MỘT\n1. A\n1.1. x.\n2. B‸\n2.1. y.\nII. HAI\nTheo điểm 2.1 Mục I.',
      'up',
      'I. MỘT\n1. B‸\n1.1. y.\n2. A\n2.1. x.\nII. HAI\nTheo điểm 1.1 Mục I.',
    );
    const before = 'Điều 1. A\nĐiều 2. B‸, theo Điều 1.\nĐiều 3. C, theo Điều 1, Điều 2.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.';
    checkMoved(before, 'up', 'Điều 1. B‸, theo Điều 2.\nĐiều 2. A\nĐiều 3. C, theo Điều 1, Điều 2.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.');
  });

  it('keeps its marks for bold', () => {
    checkMoved('**1. A.**\n**2. B‸.**', 'up', '**1. B‸.**\n**2. A.**');
  });

  it('stays at the edge of its list, with a quiet word', () => {
    assert.match(moved('1. A‸.\n2. B.', 'up'), /đứng đầu/);
    assert.match(moved('1. A.\n2. B‸.', 'down'), /đứng cuối/);
    assert.match(moved('1. A.\n2. B.\nTrách nhiệm của B:\n1. C‸.\n2. D.', 'up'), /đứng đầu/);
    assert.match(moved('‸Lời mở đầu.\n\n1. A.', 'up'), /Hãy đặt con trỏ/);
  });
});

describe('a block moved in', () => {
  it('becomes the last part of the sister above it', () => {
    checkMoved('1. A.\na) x.\n2. B‸.\n3. C.', 'indent', '1. A.\na) x.\nb) B‸.\n2. C.');
    checkMoved('1. A.\n2. B‸.\n3. C.', 'indent', '1. A.\na) B‸.\n2. C.');
    checkMoved('I. MỘT\nII. HAI‸\nIII. BA', 'indent', 'I. MỘT\n1. HAI‸\nII. BA');
    checkMoved('1. A:\na) x;\nb) y‸;\nc) z.', 'indent', '1. A:\na) x;\n- y‸;\nb) z.');
    checkMoved('1. A:\n- x;\n- y‸.', 'indent', '1. A:\n- x;\n+ y‸.');
  });

  it('counts by decimals where the text does', () => {
    checkMoved('1. A\n2. B‸\n3. C\n3.1. x', 'indent', '1. A\n1.1. B‸\n2. C\n2.1. x');
    checkMoved('1. A\n1.1. x\n2. B‸\n2.1. y\n3. C', 'indent', '1. A\n1.1. x\n1.2. B‸\n1.2.1. y\n2. C');
  });

  it('takes its parts along, and the manner of its new sisters', () => {
    checkMoved('1. A.\na/ x.\n2. B‸:\na/ y;\nb/ z.', 'indent', '1. A.\na/ x.\nb/ B‸:\n- y;\n- z.');
  });

  it('carries references to its sisters along, and tells those to itself', () => {
    const before = 'Điều 1. A\n1. x.\n2. y‸.\n3. z.\nĐiều 2. Theo khoản 3 Điều 1; theo khoản 2 Điều 1.';
    checkMoved(before, 'indent', 'Điều 1. A\n1. x.\na) y‸.\n2. z.\nĐiều 2. Theo khoản 2 Điều 1; theo khoản 2 Điều 1.');
    assert.deepEqual(leftBy(before, 'indent'), ['khoản 2 Điều 1 (level)']);
  });

  it('is refused where there is nowhere to go', () => {
    assert.match(moved('1. A‸.\n2. B.', 'indent'), /đứng đầu/);
    assert.match(moved('Điều 1. A\nĐiều 2. B‸', 'indent'), /giữ nguyên cấp/);
    assert.match(moved('1. A:\n- x;\n- y‸:\n+ z.', 'indent'), /Không còn cấp nào/);
  });
});

describe('a block moved out', () => {
  it('becomes the next sister of what it was a part of', () => {
    checkMoved('1. A:\na) x.\nb) y‸.\n2. B.', 'outdent', '1. A:\na) x.\n2. y‸.\n3. B.');
    checkMoved('I. MỘT\n1. x\n2. y‸\nII. HAI', 'outdent', 'I. MỘT\n1. x\nII. y‸\nIII. HAI');
    checkMoved('1. A:\na) x:\n- y‸;\nb) z.', 'outdent', '1. A:\na) x:\nb) y‸;\nc) z.');
    checkMoved('1. A\n1.1. x\n1.2. y‸\n1.2.1. z\n2. B', 'outdent', '1. A\n1.1. x\n2. y‸\n2.1. z\n3. B');
  });

  it('passes behind the sisters below it, which stay where they are', () => {
    checkMoved('1. A:\na) x‸;\nb) y;\nc) z.\n2. B.', 'outdent', '1. A:\na) y;\nb) z;\n2. x‸.\n3. B.');
  });

  it('tells references in it that spoke of what stood around it', () => {
    assert.deepEqual(leftBy('Điều 1. A\n1. B:\na) x.\nb) y‸, theo điểm a.', 'outdent'), ['điểm a (level)']);
  });

  it('is refused at the outermost level', () => {
    assert.match(moved('1. A‸.', 'outdent'), /ngoài cùng/);
    assert.match(moved('Điều 1. A\n1. x‸.', 'outdent'), /ngoài cùng/);
  });

  it('undoes a move in', () => {
    const text = '1. A.\na) x.\n2. B‸.\n3. C.';
    assert.equal(moved(moved(text, 'indent'), 'outdent'), text);
  });
});
