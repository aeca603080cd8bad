import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core';
import type { ProvisionReference } from '../../server/src/core/citations/reference';
import { ProvisionResolver, resolveProvision } from '../../server/src/core/citations/resolve-provision';

/** `article 5(clause 2(point a, point b)) of 30/2020/NĐ-CP`: what holds what, with the document behind. */
function draw({ atoms, of }: ProvisionReference): string {
  const drawUnder = (parent: number | null): string =>
    atoms
      .map(({ kind, numField, to, parent: own, isInserted }, at) => {
        if (own !== parent) return '';
        const held = drawUnder(at);
        return `${kind} ${numField.text}${isInserted ? '+' : ''}${to ? `–${to.numField.text}` : ''}${held && `(${held})`}`;
      })
      .filter(Boolean)
      .join(', ');
  return drawUnder(null) + (of ? ` of ${of.kind === 'numbered' ? of.symbol : of.text}` : '');
}

function check(text: string, ...wanted: readonly string[]): void {
  for (const disguise of [text, text.replace(/\n/g, '\r\n'), text.normalize('NFD'), `\uFEFF${text}`]) {
    assert.deepEqual(analyze(disguise).references.provisions.map(draw), wanted, JSON.stringify(disguise));
  }
}

/** Text after “theo ” → what is read. */
type Table = Readonly<Record<string, string>>;

const CHAINS: Table = {
  'điểm a khoản 2 Điều 5': 'article 5(clause 2(point a))',
  'điểm đ khoản 2 Điều 103 Mục 5 Chương XII Phần I': 'part I(chapter XII(section 5(article 103(clause 2(point đ)))))',
  'Tiểu mục 1 Mục 1 Chương III': 'chapter III(section 1(subsection 1))',
  'Phần thứ nhất': 'part thứ nhất',
  'mục 1 phần II': 'part II(section 1)',
  'điểm 2.1 mục III': 'section III(decimal 2.1)',
  'mục 2.1': 'decimal 2.1',
  'điểm 8.4.9': 'decimal 8.4.9',
  'tiết a điểm 1 mục II': 'section II(point 1(point a))',
  'Phụ lục số 02': 'annex 02',
  'mục 5 Phụ lục V': 'annex V(section 5)',
  'Phụ lục 6A và Phụ lục IVb': 'annex 6A+, annex IVb+',
  'khoản 2a Điều 5b': 'article 5b+(clause 2a+)',
  'điểm a1 khoản 1': 'clause 1(point a1+)',
  'điểm c(iii) khoản 1': 'clause 1(point c(iii))',
  'khoản này': 'clause này',
  'khoản 2 Điều này': 'article này(clause 2)',
  'điểm b và điểm c khoản này': 'clause này(point b, point c)',
  'Khoản 2 điều 5': 'article 5(clause 2)',
  'khoản 2 của Điều 5': 'article 5(clause 2)',
  'mục 1 điểm a khoản 1 Điều 4': 'article 4(clause 1(point a(section 1)))',
};

const LISTS: Table = {
  'điểm a, b và đ khoản 2, khoản 3 Điều 5 Chương II': 'chapter II(article 5(clause 2(point a, point b, point đ), clause 3))',
  'các điểm a, b, c khoản 1 và các khoản 2, 3 Điều 7': 'article 7(clause 1(point a, point b, point c), clause 2, clause 3)',
  'Điều 5, Điều 6 và Điều 7': 'article 5, article 6, article 7',
  'các Điều 5, 6, 7': 'article 5, article 6, article 7',
  'khoản 1,2 Điều 7': 'article 7(clause 1, clause 2)',
  'từ Điều 5 đến Điều 9': 'article 5–9',
  'khoản 2 đến khoản 5 Điều 7': 'article 7(clause 2–5)',
  'Điều 5 - 9': 'article 5–9',
  'từ điểm a đến d khoản 1': 'clause 1(point a–d)',
  'khoản 1 Điều 5 đến khoản 3 Điều 6': 'article 5(clause 1), article 6(clause 3)',
  'khoản 1, điểm b khoản 2 Điều 17': 'article 17(clause 1, clause 2(point b))',
  'khoản 2 Điều 1, khoản 3 Điều 3, điểm b khoản 1 Điều 5': 'article 1(clause 2), article 3(clause 3), article 5(clause 1(point b))',
  'các khoản 2, 3, điểm b khoản 5 và khoản 6 Điều 14, các khoản 1 và 3 Điều 15, từ Điều 17 đến Điều 26':
    'article 14(clause 2, clause 3, clause 5(point b), clause 6), article 15(clause 1, clause 3), article 17–26',
  'điểm a khoản 8 Điều 38; điểm 1 Mục I Phụ lục II; Mục V Phụ lục III':
    'article 38(clause 8(point a)), annex II(section I(point 1)), annex III(section V)',
  'Mục 2, Điều 9, Điều 11': 'section 2, article 9, article 11',
};

const WRITTEN_WRONG: Table = {
  'Điều 5 khoản 2 điểm a': 'article 5(clause 2(point a))',
  'Phần II, mục I, điểm 3.2.2': 'part II(section I(decimal 3.2.2))',
  'điểm a, khoản 2, Điều 5': 'article 5(clause 2(point a))',
  'khoản2 Điều5': 'article 5(clause 2)',
  'Ðiều 5': 'article 5',
  'khoản l Điều 20': 'article 20(clause l)',
  'ĐIỀU 5': 'article 5',
  'khoản 2 \nĐiều\n\n5': 'article 5(clause 2)',
  '**khoản 2** Điều 5': 'article 5(clause 2)',
};

describe('a cited provision', () => {
  for (const [text, wanted] of Object.entries({ ...CHAINS, ...LISTS, ...WRITTEN_WRONG })) {
    it(text.replace(/\n/g, '⏎'), () => check(`Thực hiện theo ${text}.`, wanted));
  }

  it('ends where an amount begins', () => {
    check('theo Điều 5, 6 tháng đầu năm', 'article 5');
    check('theo Điều 5 và 02 phụ lục', 'article 5');
    check('theo khoản 2,\na) Nội dung', 'clause 2');
    check('theo Điều 5,\n1. Giao Sở Nội vụ', 'article 5');
  });

  it('stands in this very place or in another', () => {
    check('theo khoản 2 Điều này và Điều 15 Luật Đất đai năm 2024', 'article này(clause 2)', 'article 15 of Luật Đất đai năm 2024');
  });

  it('has a span for each part', () => {
    const text = 'theo điểm a, b khoản 2, từ khoản 4 đến khoản 6 Điều 5';
    const atoms = analyze(text).references.provisions.flatMap(({ atoms }) => atoms);
    assert.deepEqual(atoms.map(({ span }) => text.slice(span.start, span.end)), ['điểm a', 'b', 'khoản 2', 'khoản 4', 'Điều 5']);
    assert.deepEqual(atoms.map(({ ordinals }) => ordinals), [[1], [2], [2], [4], [5]]);
    const [far] = atoms.flatMap(({ to }) => to ?? []);
    assert.equal(far && text.slice(far.span.start, far.span.end), 'khoản 6');
  });
});

describe('the document of a cited provision', () => {
  const WHOLES: Table = {
    'điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP': 'article 5(clause 2(point a)) of 30/2020/NĐ-CP',
    'Điều 5 của Nghị định số 30/2020/NĐ-CP': 'article 5 of 30/2020/NĐ-CP',
    'Điều 5, Điều 6, Nghị định số 30/2020/NĐ-CP': 'article 5, article 6 of 30/2020/NĐ-CP',
    'khoản 2\nĐiều 5 Thông tư này': 'article 5(clause 2) of Thông tư này',
    'Phụ lục II ban hành kèm theo Thông tư số 01/2026/TT-BCT': 'annex II of 01/2026/TT-BCT',
    'Phụ lục II (kèm theo Thông tư số 01/2026/TT-BCT)': 'annex II of 01/2026/TT-BCT',
    'Điều 5 Quy chế làm việc của Ủy ban nhân dân xã ban hành kèm theo Quyết định số 12/QĐ-UBND': 'article 5 of 12/QĐ-UBND',
    'Điều 5. Nghị định số 30/2020/NĐ-CP': 'article 5',
    'Điều 5 và Nghị định số 30/2020/NĐ-CP': 'article 5',
  };
  for (const [text, wanted] of Object.entries(WHOLES)) it(text.replace(/\n/g, '⏎'), () => check(`Thực hiện theo ${text}.`, wanted));
});

describe('what only looks like a cited provision', () => {
  const INNOCENT = [
    'tại thời điểm 2 giờ, địa điểm 3, quan điểm a, thang điểm 100', 'bài đạt điểm 8, được 8 điểm, điểm 9.5', 'nộp vào tài khoản 102 và tài khoản 5',
    'chi khoản 5 triệu đồng, khoản 500.000 đồng, các khoản thu', 'sẽ điều 2 xe, huy động 3 xe', 'chiếm phần 100, 30 phần trăm, một phần 3', 'mục tiêu 5, hạng mục 2, danh mục 1',
    'chương trình 135, Huân chương III', 'chi tiết 1, tiết kiệm 5%', 'Điều lệ Đảng, điều kiện 2', 'theo Mẫu số 01/TB, Biểu số 02', 'kết quả tốt.\nĐiều này cho thấy',
    'Điều 12/2024, khoản 3/4', 'điểm y tế', 'điểm a-pa-tít', 'Điều ... Luật', 'phần này và khoản này rất lớn',
  ];
  for (const text of INNOCENT) it(`${text.replace(/\n/g, '⏎')} is left alone`, () => check(`Trong năm, ${text}.`));

  it('is the numbering of the text itself', () => {
    check('Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n1. Nội dung.\n\na) Chi tiết.\n\nĐiều 2. Áp dụng khoản 1 Điều 1', 'article 1(clause 1)');
    check('Nội dung.\n\nPhụ lục I\nDANH SÁCH\n\nPhụ lục II\nBẢNG KÊ');
  });

  it('is a heading quoted from another text', () => {
    check('Điều 1. Bổ sung Điều 5b như sau:\n\n“Điều 5b. Trình tự theo khoản 2 Điều 5.\n\nChương II\nTRÌNH TỰ\n\nMục 2 QUY ĐỊNH RIÊNG.”', 'article 5b+', 'article 5(clause 2)');
  });
});

/** A decision with three articles, of which the second has three clauses, and the text of `second` at the end of that clause 3. */
const decision = (second: string, after = '') => `ỦY BAN NHÂN DÂN
TỈNH SƠN LA

Số: 12/QĐ-UBND

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác

Điều 1. Thành lập Tổ công tác gồm các ông, bà có tên trong danh sách.

Điều 2. Nhiệm vụ

1. Tham mưu:

a) Kế hoạch;

b) Chương trình.

2. Kiểm tra.

3. ${second}

Điều 3. Hiệu lực

1. Quyết định này có hiệu lực từ ngày ký.

2. Giao Văn phòng đôn đốc.${after}
`;

/** Where each atom leads: the id of a provision, the heading of an attachment, a symbol, or why nowhere. */
function leads(text: string): readonly string[] {
  const analysis = analyze(text);
  return analysis.references.provisions.map((reference) =>
    resolveProvision(analysis, reference)
      .map((resolution) => {
        switch (resolution.to) {
          case 'nothing':
            return resolution.because;
          case 'this-document':
            return resolution.eId ?? analysis.source.clean.slice(resolution.span.start).split('\n', 1).join();
          case 'document':
            return resolution.document.symbol;
          case 'named':
            return resolution.named.text;
        }
      })
      .join(' | '),
  );
}

describe('where a cited provision leads', () => {
  const IN_CLAUSE: Table = {
    'Theo điểm a khoản 1 Điều 2.': 'art_2__cl_1__pt_a | art_2__cl_1 | art_2',
    'Theo khoản 2.': 'art_2__cl_2',
    'Theo khoản này.': 'art_2__cl_3',
    'Theo khoản 1 Điều này.': 'art_2__cl_1 | art_2',
    'Theo Điều 1 và Điều 3.': 'art_1 | art_3',
    'Theo khoản 2 Điều 3 Quyết định này.': 'art_3__cl_2 | art_3',
    'Theo Điều 4.': 'no-such-provision',
    'Theo khoản 5 Điều 2 Quyết định này.': 'no-such-provision | art_2',
    'Theo khoản 1 Điều 1 Quyết định này.': 'no-such-provision | art_1',
    'Theo khoản 1a Điều 2 Quyết định này.': 'ambiguous | art_2',
    'Theo Chương này.': 'no-antecedent',
    'Theo Phụ lục I.': 'no-antecedent',
    'Theo Chương II.': 'no-antecedent',
    'Theo Điều 2 Nghị định số 30/2020/NĐ-CP.': '30/2020/NĐ-CP',
    'Theo Điều 2 Luật Đất đai năm 2024.': 'Luật Đất đai năm 2024',
    'Theo Nghị định số 30/2020/NĐ-CP, nhất là khoản 1 Điều 2.': 'ambiguous | ambiguous',
    'Theo khoản 1 Điều 2 và Nghị định số 30/2020/NĐ-CP.': 'ambiguous | ambiguous',
    'Theo Điều 2 Điều lệ của Hội.': 'ambiguous',
    'Theo Điều 2 của bản hướng dẫn.': 'ambiguous',
    'Bỏ cụm từ “khoản 1 Điều 2”.': 'other-document | other-document',
    'Bỏ cụm từ "khoản 1 Điều 2".': 'other-document | other-document',
    'Sửa đổi khoản 1 Điều 2.': 'ambiguous | ambiguous',
  };
  for (const [text, wanted] of Object.entries(IN_CLAUSE)) it(text, () => assert.deepEqual(leads(decision(text)), [wanted]));

  it('Như Điều 3 among the recipients is this document', () => {
    assert.deepEqual(leads(decision('Báo cáo.', '/.\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n')), ['art_3']);
    assert.deepEqual(leads(decision('Báo cáo.', '/.\n\nNơi nhận:\n- Như Điều 4;\n- Lưu: VT.\n')), ['no-such-provision']);
  });

  it('an annex leads to its heading; where none stands in the text they are files', () => {
    const annexes = '/.\n\nPhụ lục I\nDANH SÁCH\n\nÔng A.\n\nPhụ lục II\nBẢNG KÊ\n\nSố liệu.';
    assert.deepEqual(leads(decision('Theo Phụ lục II kèm theo.', annexes)), ['Phụ lục II']);
    assert.deepEqual(leads(decision('Theo Phụ lục số 01.', annexes)), ['Phụ lục I']);
    assert.deepEqual(leads(decision('Theo Phụ lục III ban hành kèm theo Quyết định này.', annexes)), ['no-such-provision']);
  });

  it('an attached text has its own numbering', () => {
    const attached = '/.\n\nQUY CHẾ\nLàm việc\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n\nĐiều 1. Phạm vi\n\n1. Theo Điều 2.\n\nĐiều 2. Theo khoản 1 Điều 1 Quy chế này và Điều 3 Quyết định này';
    const [bare, own, outer] = leads(decision('Báo cáo.', attached));
    assert.deepEqual([bare, own, outer], ['art_2', 'art_1__cl_1 | art_1', 'art_3']);
    assert.deepEqual(leads(decision('Theo Điều 2 Quy chế này.', attached))[0], 'art_2');
    assert.deepEqual(leads(decision('Theo Điều 5 Quy chế này.')), ['no-antecedent']);
  });

  it('is not known in a text that changes others, nor where the numbering was lost', () => {
    assert.deepEqual(leads(decision('Theo Điều 9.').replace('thành lập', 'sửa đổi Quyết định thành lập')), ['ambiguous']);
    assert.deepEqual(leads(decision('Theo Điều 4.').replace('Điều 1.', 'Diều 1.')), ['ambiguous']);
    assert.deepEqual(leads(decision('Theo Điều 4.', '\n\nDiều 4. Thi hành')), ['ambiguous']);
  });

  it('what is absent is named once, with the far end of a range', () => {
    const analysis = analyze(decision('Theo điểm a khoản 5 Điều 2, từ Điều 1 đến Điều 6 Quyết định này.'));
    const resolver = new ProvisionResolver(analysis);
    const absent = analysis.references.provisions.flatMap((reference) => resolver.absent(reference));
    assert.deepEqual(absent.map(({ span, last }) => [analysis.source.slice(span), last?.text]), [['khoản 5', '3.'], ['Điều 6', 'Điều 3.']]);
  });
});
