import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';

const MAIN = 'Điều 1. Giao Sở Nội vụ thực hiện./.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An\n\n';
const attachmentsOf = (text: string) => analyze(`${MAIN}${text}`).tree.attachments;

/** What was read of each attachment's head, in short. */
const heads = (text: string) =>
  attachmentsOf(text).map(({ kind, num, title, pointer, owner, endMark }) => [kind, num?.text, title?.text, pointer?.text, owner?.text, endMark?.text].map((part) => part ?? '∅').join(' | '));

describe('an annex', () => {
  it('has its name and its pointer below the heading', () => {
    assert.deepEqual(heads('Phụ lục II\nDANH SÁCH ĐƠN VỊ\nĐƯỢC KHEN THƯỞNG\n(Kèm theo Quyết định số 12/QĐ-UBND\nngày 05 tháng 3 năm 2026)\n\nĐơn vị A./.'), [
      'annex | II | DANH SÁCH ĐƠN VỊ\nĐƯỢC KHEN THƯỞNG | (Kèm theo Quyết định số 12/QĐ-UBND\nngày 05 tháng 3 năm 2026) | ∅ | ./.',
    ]);
  });

  it('may have its name on the line of the heading, and neither number nor pointer', () => {
    assert.deepEqual(heads('PHỤ LỤC SỐ 02: BIỂU MẪU\n\nĐơn vị A\n\nPhụ lục\n\nĐơn vị B.'), ['annex | 02 | BIỂU MẪU | ∅ | ∅ | ∅', 'annex | ∅ | ∅ | ∅ | ∅ | .']);
  });

  it('does not take its first line for its name', () => {
    assert.deepEqual(heads('Phụ lục I\n\nĐơn vị A chịu trách nhiệm.'), ['annex | I | ∅ | ∅ | ∅ | .']);
  });

  it('belongs to the quy chế above it, unless its pointer says otherwise', () => {
    const rules = 'QUY CHẾ\nLÀM VIỆC\n(Kèm theo Quyết định số 12/QĐ-UBND)\n\nĐiều 1. Phạm vi./.\n\n';
    assert.deepEqual(heads(`${rules}Phụ lục I\nMẪU BIỂU\n\nA.`).at(-1), 'annex | I | MẪU BIỂU | ∅ | QUY CHẾ | .');
    assert.deepEqual(heads(`${rules}Phụ lục I\nMẪU BIỂU\n(Kèm theo Quy chế làm việc)\n\nA.`).at(-1), 'annex | I | MẪU BIỂU | (Kèm theo Quy chế làm việc) | QUY CHẾ | .');
    assert.deepEqual(heads(`${rules}Phụ lục I\nMẪU BIỂU\n(Kèm theo Quyết định số 12/QĐ-UBND)\n\nA.`).at(-1), 'annex | I | MẪU BIỂU | (Kèm theo Quyết định số 12/QĐ-UBND) | ∅ | .');
  });
});

describe('an attached text', () => {
  it('has a type, a name, a pointer and provisions', () => {
    const [text] = attachmentsOf('QUY CHẾ\nLàm việc của Ủy ban\n(Kèm theo Quyết định số 12/QĐ-UBND)\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi./.');
    assert.deepEqual([text?.kind, text?.docType, text?.title?.text, text?.body.length], ['text', 'regulation', 'Làm việc của Ủy ban', 1]);
  });

  it('is known without its pointer below the filing line', () => {
    assert.deepEqual(heads('QUY CHẾ\nLÀM VIỆC\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi.'), ['text | ∅ | LÀM VIỆC | ∅ | ∅ | .']);
  });

  it('is no title above the closing lines', () => {
    assert.deepEqual(analyze('QUYẾT ĐỊNH\n\nQUY CHẾ\n\nĐiều 1. Phạm vi./.\n\nNơi nhận:\n- Lưu: VT.').tree.attachments, []);
  });
});

describe('a copy', () => {
  const HEAD = 'ỦY BAN NHÂN DÂN TỈNH AN PHÚ\n\nSố: 764/QĐ-UBND\nAn Phú, ngày 13 tháng 4 năm 2026\n\nQUYẾT ĐỊNH\nVề việc kiện toàn\n\n';
  const COPY = 'SỞ TÀI CHÍNH\n\nSAO Y\n\nSố: 19/SY-STC\nAn Phú, ngày 16 tháng 4 năm 2026\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nTừ Công Hậu';

  for (const [name, rule] of [['under a rule', '__________\n\n'], ['without a rule', '']] as const) {
    it(`is a part of its own ${name}`, () => {
      const { tree, regime } = analyze(`${HEAD}${MAIN}${rule}${COPY}`);
      assert.equal(tree.conclusions.signature?.signer?.text, 'Nguyễn Văn An');
      assert.deepEqual(tree.conclusions.signature.authority, []);
      assert.equal(tree.conclusions.recipients?.items.length, 2);
      assert.deepEqual(regime.date, { year: 2026, month: 4, day: 13 });
      const { copy } = tree;
      assert.deepEqual([copy?.kind, copy?.issuer?.text, copy?.numberLine?.symbol.text, copy?.signature?.signer?.text], ['full', 'SỞ TÀI CHÍNH', '19/SY-STC', 'Từ Công Hậu']);
    });
  }

  it('stands below the annexes', () => {
    const { tree } = analyze(`${HEAD}${MAIN}Phụ lục\nDANH SÁCH\n\nĐơn vị A.\n\n__________\n\n${COPY}`);
    assert.equal(tree.attachments.length, 1);
    assert.equal(tree.copy?.label.text, 'SAO Y');
  });

  it('leaves a signer in capitals to the document', () => {
    const { tree } = analyze(`${HEAD}${MAIN.replace('Nguyễn Văn An', 'NGUYỄN VĂN AN')}${COPY}`);
    assert.equal(tree.conclusions.signature?.signer?.text, 'NGUYỄN VĂN AN');
    assert.equal(tree.copy?.issuer?.text, 'SỞ TÀI CHÍNH');
  });

  it('needs a number or a day beside its label', () => {
    assert.equal(analyze(`${HEAD}${MAIN}SAO Y`).tree.copy, null);
  });
});
