import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { NamedDocuments, recordOfNamed } from '../../server/src/core/citations/resolve-named';
import type { NamedCitation } from '../../server/src/core/citations/reference';
import type { DocumentRecord, DocumentTable } from '../../server/src/core/legal/document-table';
import { lint } from '../../server/src/core/lint/run';

/* Documents named without their symbol: text → span | by | type | what it goes by: name, number, year, date, issuer, terms. */

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

function describeName({ text, by, docType, nameField, numberField, yearField, dateField, issuerField, termFields }: NamedCitation): string {
  const fields = [nameField, numberField, yearField, dateField, issuerField, ...termFields].flatMap((field) => (field ? [oneLine(field.text)] : []));
  return [oneLine(text), by, docType ?? '-', ...fields].join(' | ');
}

const namesIn = (text: string) => analyze(text).references.names;

const check = (text: string, ...wanted: readonly string[]) => {
  assert.deepEqual(namesIn(text).map(describeName), wanted, text);
  assert.deepEqual(namesIn(text.replace(/\n/g, '\r\n').normalize('NFD')).map(describeName), wanted, `${text} (NFD, CRLF)`);
};

const INNOCENT: readonly string[] = [
  // no law
  'Luật sư Nguyễn Văn A', 'luật pháp và pháp luật', 'Hội Luật gia tỉnh', 'theo luật định', 'Luật được Quốc hội thông qua', 'xây dựng Bộ luật mới',
  'Trường Đại học Luật Hà Nội', 'Khoa Luật Dân sự', 'Đoàn Luật sư tỉnh', 'cử nhân Luật Kinh tế năm 2020', 'kỷ luật Đảng',
  'LUẬT\nĐẤT ĐAI', 'SỬA ĐỔI MỘT SỐ ĐIỀU CỦA LUẬT ĐẤT ĐAI', 'dự án Luật Đất đai (sửa đổi)', 'dự thảo Luật Việc làm',
  // a law by its number is a numbered citation
  'Luật Lưu trữ số 33/2024/QH15', 'Luật Chuyển đổi số số 148/2025/QH15', 'Luật số 45/2019/QH14', 'Luật Đất đai số …/2024/QH15',
  // no end that is sure
  'Luật Giá trị gia tăng', 'Luật Giá và thẩm định giá được ban hành', 'Luật Đầu tư nước ngoài tại Việt Nam', 'Luật Nhà giáo', 'Luật Thanh niên xung phong được áp dụng trong năm 2026',
  // other bodies' statutes, meetings without a number
  'Điều lệ Hội Khuyến học', 'Điều lệ Đảng bộ', 'Nghị quyết Đại hội đảng các cấp', 'Nghị quyết Trung ương', 'Nghị quyết Trung ương năm 2024',
  // numbers that count, dates, years, symbols
  'Quyết định 5 vấn đề', 'Quyết định 12 nội dung', 'Quyết định 12,5 tỷ đồng', 'Nghị quyết 3 năm', 'Kế hoạch 5 năm 2021 - 2025', 'kế hoạch 2026', 'Quy định 2026',
  'Chương trình 135', 'Báo cáo 6 tháng', 'Dự án số 2', 'Thông báo 10 ngày trước', 'Kết luận 10 năm 2011 - 2020', 'Điều 5', 'Luật số 1', 'Quyết định 05/3/2024',
  'Chỉ thị 05-CT/TW', 'Nghị định 30/2020/NĐ-CP', 'Quyết định số 16 /2026/QĐ-UBND', 'ban hành kèm theo Thông tư\n1. Phiếu tư vấn', 'quyết định 30', 'Sở Kế hoạch và Đầu tư',
];

const LAWS: Readonly<Record<string, readonly string[]>> = {
  'Luật Thực hiện dân chủ ở cơ sở năm 2022;': ['Luật Thực hiện dân chủ ở cơ sở năm 2022 | name | law | Thực hiện dân chủ ở cơ sở | 2022'],
  'Luật Đất đai 2024': ['Luật Đất đai 2024 | name | law | Đất đai | 2024'],
  'Luật Đất đai ngày 18 tháng 01 năm 2024;': ['Luật Đất đai ngày 18 tháng 01 năm 2024 | name | law | Đất đai | 18 tháng 01 năm 2024'],
  'khoản 2 Điều 5 Luật Tổ chức chính quyền địa phương quy định': ['Luật Tổ chức chính quyền địa phương | name | law | Tổ chức chính quyền địa phương'],
  'Luật Đầu tư công, Luật Đầu tư và Luật Giá.': ['Luật Đầu tư công | name | law | Đầu tư công', 'Luật Đầu tư | name | law | Đầu tư', 'Luật Giá | name | law | Giá'],
  'Luật Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú;': [
    'Luật Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú | name | law | Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú',
  ],
  'Luật Giá và các văn bản hướng dẫn; Luật Giá và Nghị định số 85/2024/NĐ-CP': ['Luật Giá | name | law | Giá', 'Luật Giá | name | law | Giá'],
  'theo Luật Nhà ở của Ủy ban nhân dân cấp huyện': ['Luật Nhà ở | name | law | Nhà ở'],
  'Điều 9 Luật Luật sư': ['Luật Luật sư | name | law | Luật sư'],
  'Bộ luật Dân sự': ['Bộ luật Dân sự | name | code | Dân sự'],
  'Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)': ['Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017) | name | code | Hình sự | 2015'],
  'Pháp lệnh Ưu đãi người có công với cách mạng của Ủy ban Thường vụ Quốc hội': [
    'Pháp lệnh Ưu đãi người có công với cách mạng của Ủy ban Thường vụ Quốc hội | name | ordinance | Ưu đãi người có công với cách mạng | Ủy ban Thường vụ Quốc hội',
  ],
  'Hiến pháp năm 2013': ['Hiến pháp năm 2013 | name | constitution | 2013'],
  'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;': [
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam | name | constitution | nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  ],
  // amending laws
  'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019': [
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019 | name | law | ' +
      'sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương | 22 tháng 11 năm 2019',
  ],
  'Luật sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch năm 2018': [
    'Luật sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch năm 2018 | name | law | sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch | 2018',
  ],
  // not in the table: to the year or the date
  'Luật Nhà giáo năm 2025 và': ['Luật Nhà giáo năm 2025 | name | law | Nhà giáo | 2025'],
  // scans, line breaks, commas that come and go, tones written otherwise
  'Luật Tỏ chức chính quyên\nđịa phương ngày 19/6/2015': ['Luật Tỏ chức chính quyên địa phương ngày 19/6/2015 | name | law | Tỏ chức chính quyên địa phương | 19/6/2015'],
  'Luật Phòng cháy chữa cháy và cứu nạn, cứu hộ': ['Luật Phòng cháy chữa cháy và cứu nạn, cứu hộ | name | law | Phòng cháy chữa cháy và cứu nạn, cứu hộ'],
  'Luật Thuỷ lợi': ['Luật Thuỷ lợi | name | law | Thuỷ lợi'],
};

const PARTY: Readonly<Record<string, readonly string[]>> = {
  'Nghị quyết Trung ương 4 khóa XI, XII về xây dựng Đảng': ['Nghị quyết Trung ương 4 khóa XI, XII | plenum | resolution | 4 | XI | XII'],
  'Nghị quyết Trung ương 4 (khoá XIII)': ['Nghị quyết Trung ương 4 (khoá XIII) | plenum | resolution | 4 | XIII'],
  'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII': [
    'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII | plenum | resolution | tám | Ban Chấp hành Trung ương Đảng | XIII',
  ],
  'Nghị quyết Đại hội XIII của Đảng': ['Nghị quyết Đại hội XIII của Đảng | name | resolution | Đại hội XIII của Đảng | XIII'],
  'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII': ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII | name | resolution | Đại hội đại biểu toàn quốc lần thứ XIII | XIII'],
  'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030': [
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030 | name | resolution | Đại hội Đảng bộ tỉnh lần thứ XX | XX',
  ],
  'Điều lệ Đảng và': ['Điều lệ Đảng | name | - | Đảng'],
  'Điều lệ Đảng Cộng sản Việt Nam': ['Điều lệ Đảng Cộng sản Việt Nam | name | - | Đảng Cộng sản Việt Nam'],
};

const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  'Chỉ thị 05 của Bộ Chính trị': ['Chỉ thị 05 của Bộ Chính trị | number | directive | 05 | Bộ Chính trị'],
  'theo Nghị định 30.': ['Nghị định 30 | number | decree | 30'],
  'Nghị quyết 57 năm 2024 của Bộ Chính trị': ['Nghị quyết 57 năm 2024 của Bộ Chính trị | number | resolution | 57 | 2024 | Bộ Chính trị'],
  'Ban Chỉ đạo Đề án 06': ['Đề án 06 | number | proposal | 06'],
  'Kết luận 21, Quy định 37': ['Kết luận 21 | number | conclusion | 21', 'Quy định 37 | number | rules | 37'],
  'Điều 4 Quyết định\nsố 53 và một số nguyên tắc': ['Quyết định số 53 | number | decision | 53'],
  'Công văn 1204 ngày 05/3/2024 của Sở Nội vụ': ['Công văn 1204 ngày 05/3/2024 của Sở Nội vụ | number | official-letter | 1204 | 05/3/2024 | Sở Nội vụ'],
  'Theo Chỉ thị 05, ngày 01/8/2024 huyện tổ chức': ['Chỉ thị 05 | number | directive | 05'],
  'các Nghị quyết 18, 19 và 27 của Trung ương': ['Nghị quyết 18 | number | resolution | 18', '19 | number | resolution | 19', '27 của Trung ương | number | resolution | 27 | Trung ương'],
};

describe('documents named without their symbol', () => {
  for (const text of INNOCENT) it(`none in ${text.replace(/\n/g, '⏎')}`, () => check(text));
  for (const [text, wanted] of Object.entries({ ...LAWS, ...PARTY, ...NUMBERS })) it(text.replace(/\n/g, '⏎'), () => check(text, ...wanted));

  it('stand in the order of the text, apart from each other and from numbered citations', () => {
    const { references, citations } = analyze([...Object.keys(LAWS), ...INNOCENT, ...Object.keys(NUMBERS)].join('.\n\n'));
    const spans = [...references.names, ...citations].map(({ span }) => span).sort((a, b) => a.start - b.start);
    assert.ok(references.names.length > 30 && citations.length > 5);
    assert.deepEqual(spans.filter(({ start }, at) => start < (spans[at - 1]?.end ?? 0)), []);
    assert.deepEqual([...references.names].sort((a, b) => a.span.start - b.span.start), references.names);
  });
});

/** The name whose text begins so → what it leads to. */
function resolve(text: string, name: string): string {
  const analysis = analyze(text);
  const named = analysis.references.names.find((one) => one.text.startsWith(name));
  assert.ok(named, `no name ${name}`);
  const resolution = new NamedDocuments(analysis).of(named);
  if (resolution.to === 'document') return resolution.document.symbol;
  return resolution.to === 'named' ? oneLine(resolution.named.text) : resolution.to === 'nothing' ? resolution.because : 'this document';
}

describe('a name leads to', () => {
  it('the law that the text also cites by number', () => {
    assert.equal(resolve('Luật Đất đai số 31/2024/QH15 có hiệu lực. Theo Luật Đất đai năm 2024 thì', 'Luật Đất đai năm'), '31/2024/QH15');
    assert.equal(resolve('Luật Đất đai số 31/2024/QH15 và Luật Đất đai số 45/2013/QH13. Theo Luật Đất đai năm 2013 thì', 'Luật Đất đai năm'), '45/2013/QH13');
  });

  it('nothing, where two laws have that name', () => {
    assert.equal(resolve('Luật Đất đai số 31/2024/QH15 và Luật Đất đai số 45/2013/QH13. Theo Luật Đất đai thì', 'Luật Đất đai'), 'ambiguous');
    assert.equal(resolve('Điều 5 Luật Nhà ở. Luật Nhà ở năm 2014, Luật Nhà ở năm 2023.', 'Luật Nhà ở'), 'ambiguous');
  });

  it('another law of that name never', () => {
    assert.equal(resolve('Luật Đất đai số 45/2013/QH13; Luật Đất đai năm 2024.', 'Luật Đất đai năm'), 'Luật Đất đai năm 2024');
    assert.equal(resolve('Luật Đầu tư công số 58/2024/QH15; Luật Đầu tư.', 'Luật Đầu tư'), 'Luật Đầu tư');
  });

  it('the place where it has its year', () => {
    assert.equal(resolve('Điều 5 Luật Nhà ở. Theo Luật Nhà ở năm 2023.', 'Luật Nhà ở'), 'Luật Nhà ở năm 2023');
  });

  it('the document whose number it has, from the same issuer', () => {
    const text = 'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị; Chỉ thị số 05/CT-TTg ngày 23/3/2023 của Thủ tướng Chính phủ.';
    assert.equal(resolve(`${text} Học tập theo Chỉ thị 05 của Bộ Chính trị.`, 'Chỉ thị 05'), '05-CT/TW');
    assert.equal(resolve(`${text} Thực hiện Chỉ thị 05 của Thủ tướng Chính phủ.`, 'Chỉ thị 05'), '05/CT-TTg');
    assert.equal(resolve(`${text} Thực hiện Chỉ thị 05.`, 'Chỉ thị 05'), 'ambiguous');
    assert.equal(resolve(`${text} Thực hiện Kết luận 05.`, 'Kết luận 05'), 'Kết luận 05');
  });
});

const record = (symbol: string, year: number, subject: string): DocumentRecord => ({
  symbol,
  docType: 'law',
  date: { year, month: 1, day: 18 },
  issuer: 'Quốc hội',
  subject,
  origin: { from: 'table', grade: 'A', successors: [] },
});

describe('a known law by its name', () => {
  const records = [record('45/2013/QH13', 2013, 'Đất đai'), record('31/2024/QH15', 2024, 'Đất đai'), record('33/2024/QH15', 2024, 'Lưu trữ')];
  const known: DocumentTable = { find: () => [], all: () => records };
  const symbolOf = (text: string) => namesIn(text).map((named) => recordOfNamed(known, named)?.symbol ?? null);

  it('is the one of its year, or the only one', () => {
    assert.deepEqual(symbolOf('Luật Đất đai năm 2024; Luật Đất đai ngày 29 tháng 11 năm 2013; Luật Lưu trữ.'), ['31/2024/QH15', '45/2013/QH13', '33/2024/QH15']);
  });

  it('is none, where several are known, or one of another year', () => {
    assert.deepEqual(symbolOf('Luật Đất đai; Luật Lưu trữ năm 2011; Chỉ thị 05.'), [null, null, null]);
  });

  it('gives a basis its date', () => {
    const basis = (law: string) => `QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ ${law};\nTheo đề nghị của Trưởng phòng Nội vụ.\n\nQUYẾT ĐỊNH:`;
    const editsIn = (law: string) => {
      const { findings } = lint(analyze(basis(law), { profile: 'state', known }));
      return findings.filter(({ code }) => code === 'VB423').map(({ fix, severity }) => [severity, ...(fix?.edits ?? []).map(({ newText }) => newText)]);
    };
    assert.deepEqual(editsIn('Luật Lưu trữ'), [['warning', ' ngày 18 tháng 01 năm 2024']]);
    assert.deepEqual(editsIn('Luật Đất đai năm 2013'), [['info', ' ngày 18 tháng 01 năm 2013']]);
    assert.deepEqual(editsIn('Luật Đất đai'), [['warning']]);
    assert.deepEqual(editsIn('Luật Đất đai ngày 18 tháng 01 năm 2024'), []);
  });
});
