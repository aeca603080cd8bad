import { strict as assert } from 'node:assert';
import { describeForeign } from '../../server/src/cli/encoding';

const TEXT = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n';
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

function expectSays(bytes: Buffer, pattern: RegExp): void {
  const sentence = describeForeign(bytes);
  assert.match(sentence ?? 'UTF-8', pattern);
  assert.doesNotMatch(sentence ?? '', /\.$|\n/);
}

describe('describeForeign', () => {
  it('is silent on UTF-8, with and without BOM', () => {
    for (const text of [TEXT, `\uFEFF${TEXT}`, TEXT.normalize('NFD'), '', 'abc', '😀']) {
      assert.equal(describeForeign(Buffer.from(text)), null);
    }
  });

  it('knows UTF-16 by its mark', () => {
    expectSays(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), /UTF-16 LE, không phải UTF-8/);
    expectSays(utf16be(`\uFEFF${TEXT}`), /UTF-16 BE, không phải UTF-8/);
  });

  it('knows UTF-16 without a mark', () => {
    expectSays(Buffer.from(TEXT, 'utf16le'), /UTF-16 LE \(không có BOM\)/);
    expectSays(utf16be(TEXT), /UTF-16 BE \(không có BOM\)/);
  });

  // The bytes of “của Ủy ban, ngày … tháng … năm”, as each code page writes them, seen as Latin-1.
  it('knows TCVN3', () => expectSays(latin1('QuyÕt ®Þnh cña ñy ban nh©n d©n, ngµy 05 th¸ng 3 n¨m 2020'), /TCVN3/));
  it('knows VNI', () => expectSays(latin1('Quyeát ñònh cuûa UÛy ban nhaân daân, ngaøy 05 thaùng 3 naêm 2020'), /VNI/));
  it('knows Windows-1258', () => expectSays(latin1('Quyêìt ðiònh cuÒa UÒy ban nhân dân, ngày 05 thaìng 3 nãm 2020'), /bảng mã Windows-1258/));
  it('leaves it open when only shared letters tell', () => expectSays(latin1('Ngày 05, tài khoán'), /Windows-1252 hoặc Windows-1258/));

  it('tells a torn UTF-8 text from a code page', () => {
    expectSays(Buffer.concat([Buffer.from(TEXT), Buffer.from('ế').subarray(0, 2)]), /có byte hỏng/);
  });

  it('knows the files that a clerk renames to .txt', () => {
    expectSays(Buffer.concat([latin1('PK\x03\x04\x14\0'), latin1('word/document.xml')]), /tệp Word \(\.docx\)/);
    expectSays(Buffer.concat([latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), Buffer.from('WordDocument', 'utf16le')]), /Word đời cũ \(\.doc\)/);
    expectSays(latin1('%PDF-1.7\n'), /tệp PDF/);
    expectSays(latin1('{\\rtf1\\ansi'), /tệp RTF/);
  });

  it('calls everything else with NUL bytes binary', () => {
    expectSays(Buffer.from([1, 2, 0, 3, 200, 0, 0, 5, 9, 77, 88, 99, 11, 12, 13, 14]), /tệp nhị phân/);
    expectSays(Buffer.concat([Buffer.from(TEXT.repeat(20)), Buffer.from([0])]), /tệp nhị phân/);
  });
});
