import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { Antecedents, resolveBack } from '../../server/src/core/citations/resolve-back';

/* `Nghị định này`, `Kế hoạch nêu trên`: what is found, then what it means. */

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const backsIn = (text: string) => analyze(text).references.backs.map(({ kind, text: written, docType }) => `${kind} ${oneLine(written)} ${docType ?? '-'}`);

const check = (text: string, ...wanted: readonly string[]) => {
  assert.deepEqual(backsIn(text), wanted, text);
  assert.deepEqual(backsIn(text.replace(/\n/g, '\r\n').normalize('NFD')), wanted, `${text} (NFD, CRLF)`);
};

const INNOCENT: readonly string[] = [
  'quy định này', 'theo kế hoạch này', 'pháp luật này', 'quyết định đó', 'người ký văn bản đó', 'Quyết định. Này là', 'Hội đồng này', 'Giấy chứng nhận này',
  'Kế hoạch trên địa bàn tỉnh', 'Báo cáo trên Hệ thống', 'Quyết định trên cơ sở', 'thông báo trên trang tin', 'Thông báo: đó là', 'Điều này', 'Luật nàyy',
];

const FOUND: Readonly<Record<string, readonly string[]>> = {
  'Quyết định này có hiệu lực': ['self Quyết định này decision'],
  'Thông tư\nliên tịch này': ['self Thông tư liên tịch này joint-circular'],
  'Chương trình hành động này': ['self Chương trình hành động này programme'],
  'Luật này và Bộ luật này': ['self Luật này law', 'self Bộ luật này code'],
  'văn bản này': ['self văn bản này document'],
  'các văn bản nêu trên; Kế hoạch nói trên': ['back văn bản nêu trên document', 'back Kế hoạch nói trên plan'],
  'thực hiện Chỉ thị trên, Nghị quyết trên và': ['back Chỉ thị trên directive', 'back Nghị quyết trên resolution'],
  'Quyết định đó': ['back Quyết định đó decision'],
  'KẾ HOẠCH\nCải cách hành chính\n\nThực hiện kế hoạch này; theo quy định này': ['self kế hoạch này plan'],
  'QUY ĐỊNH\nVề quản lý nhà ở\n\nKhông trái quy định này và Quy định này': ['self Quy định này rules'],
};

describe('back references', () => {
  for (const text of INNOCENT) it(`none in ${text}`, () => check(text));
  for (const [text, wanted] of Object.entries(FOUND)) it(text.replace(/\n/g, '⏎'), () => check(text, ...wanted));
});

/** The last back reference of `text` → what it means. */
function meaning(text: string): string {
  const analysis = analyze(text);
  const back = analysis.references.backs.at(-1);
  assert.ok(back, 'no back reference');
  const resolution = resolveBack(analysis, back);
  assert.deepEqual(new Antecedents(analysis).of(back), resolution);
  switch (resolution.to) {
    case 'document':
      return resolution.document.symbol;
    case 'named':
      return resolution.named.text;
    case 'this-document':
      return `this: ${analysis.source.slice(resolution.span)}`;
    case 'nothing':
      return resolution.because;
  }
}

const REPORT = 'Số: 12/BC-UBND\n\nBÁO CÁO\nKết quả công tác quý I\n\n';
const CIRCULAR = 'Số: 12/2026/TT-BNV\n\nTHÔNG TƯ\nSửa đổi, bổ sung một số điều của Thông tư số 01/2024/TT-BNV\n\n';

describe('a back reference means', () => {
  it('this document, by its type', () => {
    assert.equal(meaning(`${REPORT}Báo cáo này gồm hai phần.`), 'this: BÁO CÁO');
    assert.equal(meaning(`${REPORT}Văn bản này gồm hai phần.`), 'this: BÁO CÁO');
    assert.equal(meaning('Số: 01/2025/NQLT-CP-MTTQ\n\nNGHỊ QUYẾT LIÊN TỊCH\nHướng dẫn bầu cử\n\nĐiều 1. Nghị quyết này hướng dẫn.'), 'this: NGHỊ QUYẾT LIÊN TỊCH');
  });

  it('the attached text that it stands in', () => {
    const text = 'QUYẾT ĐỊNH\nBan hành Quy chế làm việc\n\nĐiều 1. Ban hành.\n\nQUY CHẾ\nLàm việc của Sở\n(Ban hành kèm theo Quyết định số 12/QĐ-SNV)\n\nĐiều 1. Quy chế này quy định.';
    assert.equal(meaning(text), 'this: QUY CHẾ');
  });

  it('the one document of that type cited before', () => {
    assert.equal(meaning(`${REPORT}Thực hiện Kế hoạch số 15/KH-UBND ngày 02/01/2026 và Chỉ thị số 03/CT-UBND, các xã đã làm theo Kế hoạch nêu trên.`), '15/KH-UBND');
    assert.equal(meaning(`${REPORT}Kế hoạch số 15/KH-UBND gồm ba phần. Kế hoạch này giao các xã.`), '15/KH-UBND');
    assert.equal(meaning(`${REPORT}Theo Luật Đất đai năm 2024, Luật này có hiệu lực.`), 'Luật Đất đai năm 2024');
  });

  it('the nearer of two', () => {
    const first = '1. Thực hiện Kế hoạch số 15/KH-UBND ngày 02/01/2026 của UBND tỉnh.\n\n';
    assert.equal(meaning(`${REPORT}${first}2. Thực hiện Kế hoạch số 20/KH-UBND ngày 03/02/2026 của UBND tỉnh.\n\n3. Kết quả theo Kế hoạch nêu trên.`), '20/KH-UBND');
  });

  it('nothing, where there are two, or none, or many', () => {
    assert.equal(meaning(`${REPORT}Thực hiện Kế hoạch số 15/KH-UBND, Kế hoạch số 20/KH-UBND, các xã làm theo Kế hoạch nêu trên.`), 'ambiguous');
    assert.equal(meaning(`${REPORT}Thực hiện các Kế hoạch số 15/KH-UBND, theo các Kế hoạch nêu trên.`), 'ambiguous');
    assert.equal(meaning(`${REPORT}Các xã làm theo Kế hoạch nêu trên.`), 'no-antecedent');
    assert.equal(meaning(`${REPORT}Kế hoạch này có hiệu lực.`), 'no-antecedent');
  });

  it('the text quoted, inside a quotation', () => {
    const article = 'Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 01/2024/TT-BNV\n1. Sửa đổi khoản 2 Điều 3 như sau:\n';
    assert.equal(meaning(`${CIRCULAR}${article}“2. Thông tư này áp dụng với cơ quan nhà nước.”.`), '01/2024/TT-BNV');
    assert.equal(meaning(`${CIRCULAR}${article}“2. Cơ quan nhà nước.”.\nĐiều 2. Thông tư này có hiệu lực.`), 'this: THÔNG TƯ');
  });
});
