import assert from 'node:assert/strict';
import { analyze, definitionAt } from '../../../server/src/core';
import { checkDefinition, readDrawing } from './drawing';
import { joinLines } from './specimens';

const NOTHING = [
  'Không có viện dẫn nào ‸ở đây.',
  'Mẫu số ‸01/TB-BSTT và 15/22 đơn vị.',
  '‸',
];

describe('definition of a citation', () => {
  it('is the fullest citation of the same document, wherever it stands', () => {
    checkDefinition('Căn cứ ⟪Nghị định số 30/2020/NĐ-CP⟫ ngày 05 tháng 3 năm 2020 của Chính phủ;\n\nTheo Nghị định số 30/2020‸/NĐ-CP.');
    checkDefinition('Theo Nghị định số 30/2020/NĐ-CP‸.\n\nCăn cứ ⟪Nghị định số 30/2020/NĐ-CP⟫ ngày 05 tháng 3 năm 2020 của Chính phủ;\n');
  });

  it('is itself where it stands in full, or alone', () => {
    checkDefinition('Căn cứ ⟪Nghị định‸ số 30/2020/NĐ-CP⟫ ngày 05 tháng 3 năm 2020 của Chính phủ;\n\nTheo Nghị định số 30/2020/NĐ-CP.');
    checkDefinition('Theo ⟪Nghị định số 30‸/2020/NĐ-CP⟫.');
  });

  it('answers on date and issuer too, and at both ends', () => {
    checkDefinition('Theo ⟪Chỉ thị số 35-CT/TW⟫ ngày 14‸/6/2024 của Bộ Chính trị.');
    checkDefinition('Theo ⟪Chỉ thị số 35-CT/TW⟫ ngày 14/6/2024 của Bộ Chính trị‸.');
    checkDefinition('Theo ⟪‸Chỉ thị số 35-CT/TW⟫ ngày 14/6/2024 của Bộ Chính trị.');
  });

  it('tells two documents of one symbol apart by their dates', () => {
    const first = 'Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị';
    checkDefinition(`${first} được thay bằng ⟪Chỉ thị số 35-CT/TW⟫, ngày 14/6/2024 của Bộ Chính trị; thực hiện Chỉ thị số 35-CT/‸TW, ngày 14/6/2024.`);
  });

  it('of a member of a list is that member', () => {
    checkDefinition('Các ⟪Quyết định số 12/QĐ-UBND⟫, 15/QĐ-UBND ngày 02/01/2024 của UBND huyện; theo Quyết định số 12‸/QĐ-UBND.');
    checkDefinition('Các Quyết định số 12/QĐ-UBND, ⟪15/QĐ-UBND⟫ ngày 02/01/2024 của UBND huyện; theo Quyết định số 15‸/QĐ-UBND.');
  });

  it('reads through line breaks and a missing số', () => {
    checkDefinition('Theo ⟪Chỉ thị số 10 -\nCT/TW⟫ ngày 30/3/2007 của Ban Bí thư.\nChỉ thị 10-‸CT/TW nêu rõ.');
  });

  it('gives the whole citation around what it selects', () => {
    const { text, offset } = readDrawing('Theo Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị. Chỉ thị số 35-CT‸/TW.');
    const found = definitionAt(analyze(text), offset);
    assert.equal(found && text.slice(found.target.start, found.target.end), 'Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị');
    assert.equal(found && text.slice(found.origin.start, found.origin.end), 'Chỉ thị số 35-CT/TW');
  });

  it('is none elsewhere, in an empty text and past its end', () => {
    NOTHING.forEach(checkDefinition);
    assert.equal(definitionAt(analyze('Theo Chỉ thị số 35-CT/TW'), 1000), null);
  });
});

const DECISION = joinLines('ỦY BAN NHÂN DÂN', 'Số: 15/QĐ-UBND\tTân Lập, ngày 04 tháng 9 năm 2026', '', 'QUYẾT ĐỊNH', 'Về việc ban hành Quy chế làm việc', '', 'Điều 1. Ban hành Quy chế.');

describe('definition of this document', () => {
  it('is its own number', () => {
    checkDefinition(DECISION.replace('15/QĐ-UBND', '⟪15/QĐ‸-UBND⟫'));
  });

  it('is its own number from the text attached to it', () => {
    checkDefinition(`${DECISION.replace('15/QĐ-UBND', '⟪15/QĐ-UBND⟫')}\n\nQUY CHẾ\n(Kèm theo Quyết định số 15/QĐ-UBND‸ ngày 04/9/2026)\n`);
  });

  it('is not what has its number on another day', () => {
    checkDefinition(`${DECISION}\nĐiều 2. Thực hiện ⟪Quyết định số 15/QĐ-UBND‸⟫ ngày 03/02/2026 của UBND tỉnh.\n`);
  });
});

describe('definition of a name', () => {
  it('is the citation by number of the same document', () => {
    checkDefinition('Căn cứ ⟪Luật Đất đai số 31/2024/QH15⟫ ngày 18/01/2024;\n\nTheo Luật Đất‸ đai năm 2024.');
  });

  it('is the first place that names it so', () => {
    checkDefinition('Theo ⟪Luật Thực hiện dân chủ ở cơ sở năm 2022⟫.\n\nLuật Thực hiện dân chủ ‸ở cơ sở năm 2022 quy định.');
  });
});

describe('definition of a back reference', () => {
  it('is the document that it leads to', () => {
    checkDefinition('Thực hiện ⟪Kế hoạch số 12/KH-UBND⟫ ngày 05/3/2026 của UBND tỉnh.\n\nKế hoạch‸ nêu trên giao Sở Nội vụ.');
  });

  it('is this document by its number, a draft by its type', () => {
    checkDefinition(`${DECISION.replace('15/QĐ-UBND', '⟪15/QĐ-UBND⟫')}\nĐiều 2. Quyết định này‸ có hiệu lực.\n`);
    checkDefinition(`${DECISION.replace('15/QĐ', '   /QĐ').replace('QUYẾT ĐỊNH', '⟪QUYẾT ĐỊNH⟫')}\nĐiều 2. Quyết định‸ này có hiệu lực.\n`);
  });

  it('is none where two documents may be meant', () => {
    checkDefinition('Thực hiện Kế hoạch số 12/KH-UBND và Kế hoạch số 15/KH-UBND. Kế hoạch‸ nêu trên giao Sở Nội vụ.');
  });
});

const ARTICLES = 'Điều 5. Trách nhiệm\n1. Sở Nội vụ:\na) Chủ trì;\nb) Phối hợp.\n2. Sở Tài chính.\n3. Sở Tư pháp.\n';
const within = (reference: string, articles = ARTICLES) => `Số: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc X\n\nĐiều 1. Thực hiện ${reference}.\n${articles}`;

describe('definition of a cited provision', () => {
  it('is its marker in this document, each part of a chain its own', () => {
    checkDefinition(within('điểm b khoản 1 Điều‸ 5', ARTICLES.replace('Điều 5.', '⟪Điều 5.⟫')));
    checkDefinition(within('điểm b khoản‸ 1 Điều 5', ARTICLES.replace('1.', '⟪1.⟫')));
    checkDefinition(within('điểm a, b‸ khoản 1 Điều 5', ARTICLES.replace('b)', '⟪b)⟫')));
  });

  it('is either end of a range', () => {
    checkDefinition(within('từ khoản 1‸ đến khoản 3 Điều 5 Quyết định này', ARTICLES.replace('1.', '⟪1.⟫')));
    checkDefinition(within('từ khoản 1 đến khoản‸ 3 Điều 5 Quyết định này', ARTICLES.replace('3.', '⟪3.⟫')));
  });

  it('is none for a part of another document', () => {
    checkDefinition(within('khoản 2 Điều‸ 5 Nghị định số 30/2020/NĐ-CP'));
  });

  it('is none where there is no such provision', () => {
    checkDefinition(within('khoản‸ 9 Điều 5'));
  });

  it('is the heading of an annex', () => {
    checkDefinition(`${within('theo danh sách tại Phụ lục‸ I')}\n\n⟪Phụ lục I⟫\nDANH SÁCH\n(Kèm theo Quyết định số 15/QĐ-UBND)\n`);
  });

  it('is itself on its own marker', () => {
    checkDefinition(within('việc này', ARTICLES.replace('Điều 5.', '⟪Điều‸ 5.⟫')));
  });
});
