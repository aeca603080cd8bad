import assert from 'node:assert/strict';
import { analyze, toIsoDate } from '../../../server/src/core';
import { describeDocument } from '../../../server/src/core/features/document-record';
import { inRunningText } from '../../../server/src/core/features/issuer-name';
import { DECISION, joinLines, PARTY_REPORT } from './specimens';

const URI = 'file:///a.vbhc';
const describeText = (text: string) => describeDocument(analyze(text), URI);

/** `Quyết định số 15/QĐ-UBND | 2026-09-04 | Ủy ban nhân dân xã Tân Lập | Về việc …`. */
function recordOf(text: string): string | null {
  const { record, name } = describeText(text);
  return record && [name, toIsoDate(record.date), record.issuer, record.subject].join(' | ');
}

describe('the record of a document', () => {
  it('says what others need to cite it', () => {
    assert.equal(recordOf(DECISION), 'Quyết định số 15/QĐ-UBND | 2026-09-04 | Ủy ban nhân dân xã Tân Lập | Về việc ban hành Quy chế làm việc');
    assert.equal(recordOf(PARTY_REPORT), 'Báo cáo số 12-BC/TU | 2026-09-04 | Tỉnh ủy Quảng Ngãi | kết quả thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị');
  });

  it('names the chairman where the line of authority does', () => {
    assert.match(recordOf(DECISION.replace('\nỦY BAN NHÂN DÂN XÃ TÂN LẬP\n', '\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n')) ?? '', /\| Chủ tịch Ủy ban nhân dân xã Tân Lập \|/);
  });

  it('names an office of a committee with its committee', () => {
    const text = PARTY_REPORT.replace('TỈNH ỦY QUẢNG NGÃI\t', 'TỈNH ỦY QUẢNG NGÃI\nBAN TỔ CHỨC\t').replace('12-BC/TU', '12-BC/BTCTU');
    assert.match(recordOf(text) ?? '', /\| Ban Tổ chức Tỉnh ủy Quảng Ngãi \|/);
  });

  it('names the Politburo that signs for itself', () => {
    const text = joinLines(
      'BAN CHẤP HÀNH TRUNG ƯƠNG\tĐẢNG CỘNG SẢN VIỆT NAM', '*', 'Số 57-NQ/TW\tHà Nội, ngày 22 tháng 12 năm 2024', '', 'NGHỊ QUYẾT',
      'về đột phá phát triển khoa học, công nghệ', '-----', '', 'Nội dung.', '', '\tT/M BỘ CHÍNH TRỊ', '\tTỔNG BÍ THƯ', '', '\tTô Lâm', '',
    );
    assert.equal(recordOf(text), 'Nghị quyết số 57-NQ/TW | 2024-12-22 | Bộ Chính trị | về đột phá phát triển khoa học, công nghệ');
  });

  it('is none while number or day is blank', () => {
    assert.equal(recordOf(DECISION.replace('Số: 15/QĐ-UBND', 'Số:      /QĐ-UBND')), null);
    assert.equal(recordOf(DECISION.replace('ngày 04 tháng 9', 'ngày     tháng 9')), null);
    assert.equal(recordOf('Ghi chép chưa thành văn bản'), null);
    assert.equal(describeText(DECISION.replace('Số: 15/QĐ-UBND', 'Số:      /QĐ-UBND')).name, 'Quyết định');
    assert.equal(describeText('Ghi chép').name, null);
  });

  it('lists each document that is cited once, with its places in the user\'s own text', () => {
    const text = PARTY_REPORT.normalize('NFD').replace(/\n/g, '\r\n');
    const cites = describeText(text).cites.map(({ name, date, issuer, spans }) => [
      name, date && toIsoDate(date), issuer, spans.map(({ start, end }) => text.slice(start, end).normalize('NFC')).join(', '),
    ]);
    assert.deepEqual(cites, [
      ['Chỉ thị số 35-CT/TW', '2024-06-14', 'Bộ Chính trị', '35-CT/TW, 35-CT/TW'],
      ['Chương trình số 39-CT/TU', '2023-10-20', null, '39-CT/TU'],
    ]);
  });

  it('lists headings down to articles', () => {
    assert.deepEqual(describeText(DECISION).headings.map(({ name }) => name), ['Điều 1. Phạm vi', 'Điều 2. Hiệu lực']);
    assert.deepEqual(describeText(PARTY_REPORT).headings.map(({ name }) => name), ['I. KẾT QUẢ']);
  });
});

describe('a name in capitals, in running text', () => {
  const TABLE: readonly (readonly [capitals: string, wanted: string | null])[] = [
    ['ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', 'Ủy ban nhân dân tỉnh Quảng Ngãi'],
    ['UỶ BAN NHÂN DÂN PHƯỜNG HOÀ THÀNH', 'Ủy ban nhân dân phường Hoà Thành'],
    ['HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI', 'Hội đồng nhân dân thành phố Hà Nội'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường'],
    ['BỘ TRƯỞNG BỘ NỘI VỤ', 'Bộ trưởng Bộ Nội vụ'],
    ['ĐẢNG ỦY XÃ TÂN PHONG', 'Đảng ủy xã Tân Phong'],
    ['TỈNH ỦY LÀO CAI', 'Tỉnh ủy Lào Cai'],
    ['VĂN PHÒNG TRUNG ƯƠNG ĐẢNG', 'Văn phòng Trung ương Đảng'],
    // nobody knows which letters stay capital
    ['TRƯỜNG TIỂU HỌC LÊ LỢI', null],
    ['CÔNG TY CỔ PHẦN AN GIANG', null],
    ['', null],
    // nothing to do
    ['Ủy ban nhân dân xã', 'Ủy ban nhân dân xã'],
  ];
  for (const [capitals, wanted] of TABLE) it(`${capitals.replace('\n', '⏎')} → ${wanted}`, () => assert.equal(inRunningText(capitals, analyze(capitals)), wanted));

  it('is what the text itself says elsewhere', () => {
    const text = 'TRƯỜNG TIỂU HỌC LÊ LỢI\nGiáo viên của Trường Tiểu học Lê Lợi, không phải Trường tiểu học lề lối.';
    assert.equal(inRunningText('TRƯỜNG TIỂU HỌC LÊ LỢI', analyze(text)), 'Trường Tiểu học Lê Lợi');
  });
});
