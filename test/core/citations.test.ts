import assert from 'node:assert/strict';
import { analyze, listCitations } from '../../server/src/core';

/* What is read from a citation: text → type | symbol | date | issuer | term. `-` where the text has nothing. */

function read(text: string): readonly string[] {
  const analysis = analyze(text);
  return listCitations(analysis).map(({ type, symbol, date, issuer }, at) =>
    [type, symbol, date, issuer, analysis.citations[at]?.termField?.text].map((part) => part ?? '-').join(' | '),
  );
}

const check = (text: string, ...wanted: readonly string[]) => {
  assert.deepEqual(read(text), wanted, text);
  assert.deepEqual(read(text.replace(/\n/g, '\r\n').normalize('NFD')), wanted, `${text} (NFD, CRLF)`);
};

const TABLE: Readonly<Record<string, string>> = {
  // the Party
  'Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ': 'Chỉ thị | 35-CT/TW | 2024-06-14 | Bộ Chính trị | -',
  'Chỉ thị số 25-CT/TW, ngày 25/10/2023 của Ban Bí thư': 'Chỉ thị | 25-CT/TW | 2023-10-25 | Ban Bí thư | -',
  'Nghị quyết số 33-NQ/TW ngày 09/6/2014 của Hội nghị lần thứ chín Ban Chấp hành Trung ương Đảng (khóa XI)':
    'Nghị quyết | 33-NQ/TW | 2014-06-09 | Hội nghị lần thứ chín Ban Chấp hành Trung ương Đảng | XI',
  'Hướng dẫn số 08-HD/BTCTU ngày 16/8/2017 của Ban Tổ chức Tỉnh ủy': 'Hướng dẫn | 08-HD/BTCTU | 2017-08-16 | Ban Tổ chức Tỉnh ủy | -',
  'Quy chế số 05-QC/BTCTU-BNCTU': 'Quy chế | 05-QC/BTCTU-BNCTU | - | - | -',
  'Chương trình hành động số 39-CTr/TU ngày 05 tháng 3 năm 2024 của Ban Thường vụ Tỉnh ủy': 'Chương trình | 39-CTr/TU | 2024-03-05 | Ban Thường vụ Tỉnh ủy | -',
  // the State
  'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư': 'Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ | -',
  'Thông tư số 05/2023/TT-BGTVT ngày 27/4/2023 của Bộ trưởng Bộ Giao thông vận tải': 'Thông tư | 05/2023/TT-BGTVT | 2023-04-27 | Bộ trưởng Bộ Giao thông vận tải | -',
  'Thông tư số 11/2022/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội hướng dẫn': 'Thông tư | 11/2022/TT-BLĐTBXH | - | Bộ Lao động - Thương binh và Xã hội | -',
  'Thông tư liên tịch số 01/2022/TTLT-BCA-BQP': 'Thông tư liên tịch | 01/2022/TTLT-BCA-BQP | - | - | -',
  'Quyết định số 03/QĐ-UBND ngày 02-01-2024 của Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi': 'Quyết định | 03/QĐ-UBND | 2024-01-02 | Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi | -',
  'Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh Lào Cai Sửa đổi Quy chế': 'Quyết định | 12/QĐ-UBND | - | Ủy ban nhân dân tỉnh Lào Cai | -',
  'Nghị quyết số 12/NQ-HĐND ngày 05/7/2024 của Hội đồng nhân dân thành phố Hồ Chí Minh khóa X':
    'Nghị quyết | 12/NQ-HĐND | 2024-07-05 | Hội đồng nhân dân thành phố Hồ Chí Minh | X',
  'Công văn số 1204/STC-QLNS ngày 05/01/2026 của Sở Tài chính': 'Công văn | 1204/STC-QLNS | 2026-01-05 | Sở Tài chính | -',
  'Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội': 'Nghị quyết | 1211/2016/UBTVQH13 | 2016-05-25 | Ủy ban Thường vụ Quốc hội | -',
  'Luật Tổ chức chính quyền địa phương số 72/2025/QH15': 'Luật | 72/2025/QH15 | - | - | -',
  'Bộ luật Lao động số 45/2019/QH14 ngày 20 tháng 11 năm 2019': 'Bộ luật | 45/2019/QH14 | 2019-11-20 | - | -',
  'Nghị định số 66.22/2026/NĐ-CP': 'Nghị định | 66.22/2026/NĐ-CP | - | - | -',
  'Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ': 'Nghị quyết | 30c/NQ-CP | 2011-11-08 | Chính phủ | -',
  'Quyết định số 217/TTg': 'Quyết định | 217/TTg | - | - | -',
  'Nghị định số 73-CP ngày 01/11/1995 của Chính phủ': 'Nghị định | 73-CP | 1995-11-01 | Chính phủ | -',
  'Quyết định 111-HĐBT': 'Quyết định | 111-HĐBT | - | - | -',
  'Thông tư số 04/TT ngày 09-8-1976 của Bộ Nội vụ': 'Thông tư | 04/TT | 1976-08-09 | Bộ Nội vụ | -',
  'Thông tư liên bộ số 29/TT-LB': 'Thông tư liên tịch | 29/TT-LB | - | - | -',
  'Nghị định số 12/98/NĐ-CP': 'Nghị định | 12/98/NĐ-CP | - | - | -',
  'Nghị quyết liên tịch số 102/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN': 'Nghị quyết liên tịch | 102/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN | - | - | -',
  'Công văn số 1204/STC-qlns của Sở Tài chính ngày 05/01/2026': 'Công văn | 1204/STC-qlns | 2026-01-05 | Sở Tài chính | -',
  'Pháp lệnh Dân số số 06/2003/PL-UBTVQH11': 'Pháp lệnh | 06/2003/PL-UBTVQH11 | - | - | -',
  'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 ngày 19/02/2025': 'Luật | 64/2025/QH15 | 2025-02-19 | - | -',
  'Luật Luật sư số 65/2006/QH11': 'Luật | 65/2006/QH11 | - | - | -',
  'theo quy định tạiNghị định số 30/2020/NĐ-CP của Chính phủ': 'Nghị định | 30/2020/NĐ-CP | - | Chính phủ | -',
  'Tờ trình số 12/TTr-SNV của Sở Nội vụ số lượng': 'Tờ trình | 12/TTr-SNV | - | Sở Nội vụ | -',
  'Luật Chuyển đổi số số 148/2025/QH15': 'Luật | 148/2025/QH15 | - | - | -',
};

const WRITTEN_WRONG: Readonly<Record<string, string>> = {
  'Chỉ thị số 10 -\nCT/TW, ngày 30/3/2007 của Ban Bí thư': 'Chỉ thị | 10-CT/TW | 2007-03-30 | Ban Bí thư | -',
  'Chỉ thị 22-CT/TU, ngày\n\n30/3/2024': 'Chỉ thị | 22-CT/TU | 2024-03-30 | - | -',
  'Nghị quyết số 44- NQ/TW': 'Nghị quyết | 44-NQ/TW | - | - | -',
  'Hướng dẫn số 08 –HD/BTCTU': 'Hướng dẫn | 08-HD/BTCTU | - | - | -',
  'Kế hoạch số 12 /KH-UBND ngày 31 tháng 02 năm 2024': 'Kế hoạch | 12/KH-UBND | - | - | -',
  'Quyết định số 15/QÐ-UBND': 'Quyết định | 15/QĐ-UBND | - | - | -',
  'Quyết định số 15/QD-UBND': 'Quyết định | 15/QD-UBND | - | - | -',
  'chỉ thị số: 22-CT/TU': 'Chỉ thị | 22-CT/TU | - | - | -',
  'Kết luận số 61\u00A0-KL/ĐU, ngày\n19/10/2026': 'Kết luận | 61-KL/ĐU | 2026-10-19 | - | -',
  'Thông tư số 01/2024/ \nTT-BLĐTBXH': 'Thông tư | 01/2024/TT-BLĐTBXH | - | - | -',
  'Chỉ thịsố51-CT/TW ngày 8/8/2025 của Ban Bí thư': 'Chỉ thị | 51-CT/TW | 2025-08-08 | Ban Bí thư | -',
  'Thông tư số86/2011/TT-BTCngày 17 tháng 6 năm 2011': 'Thông tư | 86/2011/TT-BTC | 2011-06-17 | - | -',
  'Quyết định số1600/QĐ-TTgngày18/2/2025': 'Quyết định | 1600/QĐ-TTg | 2025-02-18 | - | -',
  'Thông tư liên tịch số 01/2018/TTLT-BCA-BQP- TANDTC -VKSNDTC': 'Thông tư liên tịch | 01/2018/TTLT-BCA-BQP-TANDTC-VKSNDTC | - | - | -',
  'Công điện số 1725/CĐ- -TTg': 'Công điện | 1725/CĐ-TTg | - | - | -',
  'Q§ số 29/2007/Q§-BXD ngµy 31/12/2007': '- | 29/2007/QĐ-BXD | 2007-12-31 | - | -',
  'Nghị định số 163/1999/NĐ.CP': 'Nghị định | 163/1999/NĐ.CP | - | - | -',
  'Nghị định số 40/2026/NĐ-\nСР': 'Nghị định | 40/2026/NĐ-CP | - | - | -',
  'Quyết định số **12/QĐ-UBND** ngày *05/3/2024*': 'Quyết định | 12/QĐ-UBND | 2024-03-05 | - | -',
};

describe('a citation', () => {
  for (const [text, wanted] of Object.entries({ ...TABLE, ...WRITTEN_WRONG })) it(text.replace(/\n/g, '⏎'), () => check(text, wanted));

  it('in a list takes type, date and issuer from the list', () => {
    check('Quyết định số 12/QĐ-UBND và số 15/QĐ-UBND', 'Quyết định | 12/QĐ-UBND | - | - | -', 'Quyết định | 15/QĐ-UBND | - | - | -');
    check('các Quyết định số 1743/QĐ-BGTVT, 1744/QĐ-BGTVT ngày 31/12/2024', 'Quyết định | 1743/QĐ-BGTVT | 2024-12-31 | - | -', 'Quyết định | 1744/QĐ-BGTVT | 2024-12-31 | - | -');
  });

  it('keeps its place and its text in the user\'s own writing', () => {
    const text = '\uFEFFTheo **Chỉ thị** số 10 -\r\nCT/TW, ngày 30/3/2007.'.normalize('NFD');
    const [citation] = listCitations(analyze(text));
    assert.equal(citation?.text, 'Chỉ thị** số 10 -\r\nCT/TW, ngày 30/3/2007'.normalize('NFD'));
    assert.equal(text.slice(citation.start, citation.end), citation.text);
  });

  it('is not the number of the document itself', () => {
    check('Số: 12/TB-UBND\n\nTHÔNG BÁO\nVề Kế hoạch số 15/KH-UBND\n', 'Kế hoạch | 15/KH-UBND | - | - | -');
  });
});

describe('what only looks like a citation', () => {
  const INNOCENT = [
    'Ban Chỉ đạo 35-CT/TW', 'Ban Chỉ đạo 138/CP', 'Mẫu số 01/ĐK-TCT', 'Biểu số 02/BC-NS', 'QCVN 01-1:2018/BYT', 'Giấy phép số 12/GP-UBND',
    'tỷ lệ 15/22 đơn vị, 3/4 diện tích, trực 24/7', 'giai đoạn 2021-2025, quý I/2024, tháng 3/2024', 'từ 10-15 người/ngày',
    'điện thoại 0255.3822.123, số nhà 12/4A', 'xe 76A-123.45, thửa 12/TB', 'Km 12/QL1A', 'HĐND-UBND; NĐ-CP', 'ngày 05/3/2024', '30-35 CT', 'hồ sơ 000.00.12.H48-240101',
  ];
  for (const text of INNOCENT) it(`${text} is left alone`, () => check(text));
});
