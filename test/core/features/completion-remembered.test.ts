import assert from 'node:assert/strict';
import { analyze, applyEdits, completionsAt, EMPTY_TABLE, fromIsoDate, type DocTypeId, type DocumentRecord, type DocumentTable, type IssuingBody } from '../../../server/src/core';
import { joinLines, readCursor } from './specimens';

const day = (iso: string) => fromIsoDate(iso) ?? assert.fail(iso);
const TODAY = day('2026-11-05');

const OFFICE: IssuingBody = {
  regime: 'state', name: 'Sở Nội vụ', parent: 'Ủy ban nhân dân tỉnh An Phú', abbreviation: 'SNgV', place: 'Phường An Bình',
  signers: [{ post: 'GIÁM ĐỐC', name: 'Trần Văn Bình' }, { mark: 'KT. GIÁM ĐỐC', post: 'PHÓ GIÁM ĐỐC', name: 'Lương Đình Hải' }],
  recipients: ['- Ủy ban nhân dân tỉnh;', 'Sở Tài chính'], filing: 'VT, TCCB',
};
const PARTY: IssuingBody = {
  regime: 'party', name: 'Đảng uỷ xã Tân Lập', parent: 'Đảng bộ tỉnh An Phú', abbreviation: 'ĐU',
  signers: [{ mark: 'T/M BAN THƯỜNG VỤ', post: 'PHÓ BÍ THƯ', name: 'Lê Thị Hoa' }], recipients: ['Tỉnh uỷ'], filing: 'Lưu Văn phòng Đảng uỷ.',
};
const BODIES = [OFFICE, PARTY];

function suggestAt(marked: string, { bodies = BODIES, register = EMPTY_TABLE }: { bodies?: readonly IssuingBody[]; register?: DocumentTable } = {}) {
  const { text, offset } = readCursor(marked);
  return { text, found: completionsAt(analyze(text, { today: TODAY, register }), offset, { today: TODAY, bodies }).suggestions };
}

const textsAt = (marked: string, options = {}) => suggestAt(marked, options).found.map(({ text }) => text);

/** The whole text after the first suggestion. */
function accepted(marked: string): string {
  const { text, found: [first] } = suggestAt(marked);
  return first ? applyEdits(text, [{ span: first.replace, newText: first.text }]) : assert.fail(marked);
}

const HEADING = 'ỦY BAN NHÂN DÂN TỈNH AN PHÚ\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';
const NUMBER = 'Số:      /BC-SNgV\nAn Phú, ngày     tháng 11 năm 2026\n\n';
const REPORT = `${HEADING}${NUMBER}BÁO CÁO\nKết quả công tác\n\nNội dung báo cáo./.\n\n`;
const PARTY_REPORT = joinLines(
  'ĐẢNG BỘ TỈNH AN PHÚ', 'ĐẢNG UỶ XÃ TÂN LẬP', '*', 'Số      -BC/ĐU', '', 'ĐẢNG CỘNG SẢN VIỆT NAM', '', 'Tân Lập, ngày     tháng 11 năm 2026', '', 'BÁO CÁO', 'về công tác cán bộ', '-----', '', 'Nội dung.', '', 'Nơi nhận:', '',
);

describe('completion of what the folder remembers', () => {
  it('has the bodies in the heading, by letters without accents, by abbreviation, on an empty line unasked for words', () => {
    assert.equal(textsAt('so n‸')[0], 'SỞ NỘI VỤ');
    assert.equal(textsAt('sngv‸')[0], 'SỞ NỘI VỤ');
    assert.equal(textsAt('dang u‸')[0], 'ĐẢNG UỶ XÃ TÂN LẬP');
    assert.equal(textsAt('uy ban‸')[0], 'ỦY BAN NHÂN DÂN TỈNH AN PHÚ');
    assert.deepEqual(textsAt('‸'), ['ỦY BAN NHÂN DÂN TỈNH AN PHÚ', 'ĐẢNG BỘ TỈNH AN PHÚ', 'SỞ NỘI VỤ', 'ĐẢNG UỶ XÃ TÂN LẬP']);
  });

  it('has below the superior who belongs to it first, and none of the other regime', () => {
    assert.equal(textsAt('ỦY BAN NHÂN DÂN TỈNH AN PHÚ\n‸')[0], 'SỞ NỘI VỤ');
    assert.ok(!textsAt('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n‸').includes('ĐẢNG UỶ XÃ TÂN LẬP'));
  });

  it('has the place, and today', () => {
    assert.ok(accepted(`${HEADING}Số:      /BC-SNgV\nPh‸`).endsWith('\nPhường An Bình, ngày 05 tháng 11 năm 2026'));
  });

  it('has the abbreviation in the symbol', () => {
    const numbered = (typed: string) => suggestAt(`${REPORT.replace('Số:      /BC-SNgV', `Số: ${typed}‸`)}`).found[0];
    assert.deepEqual([numbered('')?.text, numbered('7')?.text], ['    /BC-SNgV', '07/BC-SNgV']);
    assert.match(numbered('')?.explanation ?? '', /SNgV: đã nhớ trong \.thethuc\.json cho Sở Nội vụ/);
    assert.deepEqual(textsAt(`${HEADING}Số: ‸\nV/v nâng lương\n\nKính gửi: Sở Tài chính.\n\nNội dung./.\n`), ['    /SNgV-TCCB']);
    assert.deepEqual(textsAt(PARTY_REPORT.replace('Số      -BC/ĐU', 'Số ‸')), ['    -BC/ĐU']);
  });

  it('has the usual recipients above the bodies of the text, and the usual filing line above the general one', () => {
    const list = REPORT.replace('Nội dung báo cáo', 'Giao Sở Y tế và Sở Tài chính thực hiện');
    assert.deepEqual(textsAt(`${list}Nơi nhận:\n- ‸`), ['Ủy ban nhân dân tỉnh;', 'Sở Tài chính;', 'Sở Y tế;', 'Lưu: VT, TCCB.', 'Lưu: VT.']);
    assert.deepEqual(textsAt(`${list}Nơi nhận:\n- so tai‸`)[0], 'Sở Tài chính;');
    assert.deepEqual(textsAt(`${PARTY_REPORT}- ‸`), ['Tỉnh uỷ;', 'Lưu Văn phòng Đảng uỷ.']);
  });

  const END = `${REPORT}Nơi nhận:\n- Lưu: VT, TCCB.\n\n`;

  it('has all the lines of a signer at once, on an empty line, by his mark, by his name', () => {
    assert.deepEqual(suggestAt(`${END}‸`).found.map(({ label, note }) => `${label} | ${note}`), ['GIÁM ĐỐC | Trần Văn Bình', 'KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC, Lương Đình Hải']);
    for (const typed of ['kt', 'KT.', 'hai', 'luong', 'Lương Đ']) assert.ok(accepted(`${END}${typed}‸`).endsWith('\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\n\nLương Đình Hải'), typed);
    assert.match(suggestAt(`${END}hai‸`).found[0]?.filter ?? '', /^hai KT GIÁM ĐỐC .*Lương Đình Hải.* luong dinh hai/);
  });

  it('has what is left of a signer below the lines that stand there', () => {
    assert.deepEqual(textsAt(`${END}KT. GIÁM ĐỐC\n‸`), ['PHÓ GIÁM ĐỐC\n\n\n\nLương Đình Hải']);
    assert.deepEqual(textsAt(`${END}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\n\nL‸`), ['Lương Đình Hải']);
    assert.deepEqual(textsAt(`${END}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\n\n‸`), ['Lương Đình Hải']);
    assert.deepEqual(textsAt(`${PARTY_REPORT}- Lưu Văn phòng Đảng uỷ.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nhoa‸`), ['Lê Thị Hoa']);
  });

  it('has one line at a time where the signature stands beside the recipients', () => {
    assert.equal(textsAt(`${REPORT}Nơi nhận:\t\t\tKT‸`)[0], 'KT. GIÁM ĐỐC');
    assert.equal(textsAt(`${REPORT}Nơi nhận:\t\t\tKT. GIÁM ĐỐC\n- Như trên;\t\t\tph‸`)[0], 'PHÓ GIÁM ĐỐC');
  });

  it('says where each comes from', () => {
    const found = ['so n‸', `${REPORT}Nơi nhận:\n- ‸`, `${END}‸`].map((marked) => suggestAt(marked).found[0]);
    for (const one of found) assert.match(`${one?.detail} ${one?.explanation}`, /nhớ trong \.thethuc\.json[^]*tệp \.thethuc\.json của thư mục/i);
  });

  it('is nothing for another body, and nothing in running text', () => {
    const other = END.replace('SỞ NỘI VỤ', 'SỞ TÀI CHÍNH');
    assert.deepEqual([textsAt(`${other}‸`), textsAt(`${other}hai‸`)], [[], []]);
    assert.ok(!textsAt(`${REPORT.replace('SỞ NỘI VỤ', 'SỞ TÀI CHÍNH')}Nơi nhận:\n- ‸`).includes('Ủy ban nhân dân tỉnh;'));
    assert.deepEqual(textsAt(REPORT.replace('Nội dung báo cáo', 'Lương ‸')), []);
  });
});

/** A register of files: symbol, type, day, issuer. */
function registerOf(...rows: readonly (readonly [string, DocTypeId, string, string])[]): { register: DocumentTable } {
  const records = rows.map(([symbol, docType, date, issuer]): DocumentRecord => ({ symbol, docType, date: day(date), issuer, subject: null, origin: { from: 'file', uri: `file:///${encodeURIComponent(`số ${symbol.split(/[/-]/)[0]}`)}.vbhc` } }));
  return { register: { all: () => records, find: () => [] } };
}

describe('completion of the number that comes next', () => {
  const number = (typed: string) => REPORT.replace('Số:      /BC-SNgV', typed);
  const OFFICE_REPORTS = (...rows: readonly (readonly [string, string])[]) => registerOf(...rows.map(([symbol, date]) => [symbol, 'report', date, 'Sở Nội vụ'] as const));

  it('counts the documents of its own body only, also where the symbol stands there already', () => {
    const files = registerOf(['15/BC-SNgV', 'report', '2026-09-04', 'Sở Nội vụ'], ['40/BC-SNgV', 'report', '2026-10-01', 'Sở Ngoại vụ']);
    for (const typed of ['Số: ‸', 'Số:   ‸   /BC-SNgV']) assert.equal(textsAt(number(typed), files)[0], '16/BC-SNgV', typed);
  });

  it('says from which file, tells of a few gaps, and that a draft has none', () => {
    const says = (...rows: readonly (readonly [string, string])[]) => suggestAt(number('Số: ‸'), OFFICE_REPORTS(...rows)).found[0]?.explanation;
    assert.equal(says(['12/BC-SNgV', '2026-08-01'], ['15/BC-SNgV', '2026-09-04']), 'Số lớn nhất năm 2026 trong thư mục: 15/BC-SNgV, ngày 04/9/2026 (tệp số 15.vbhc). Thư mục chưa có số 13, 14. Văn thư cấp số khi ban hành; bản dự thảo để trống.');
    assert.doesNotMatch(says(['02/BC-SNgV', '2026-08-01'], ['15/BC-SNgV', '2026-09-04']) ?? '', /chưa có số/);
    assert.match(suggestAt(number('Số: ‸').replace('năm 2026', 'năm 2027'), OFFICE_REPORTS(['15/BC-SNgV', '2026-09-04'])).found[0]?.explanation ?? '', /^Trong thư mục chưa có số nào của năm 2027; gần nhất là 15\/BC-SNgV/);
  });

  it('goes by the year that the heading says though its day be blank', () => {
    const files = OFFICE_REPORTS(['15/BC-SNgV', '2026-09-04'], ['02/BC-SNgV', '2027-01-09']);
    assert.equal(textsAt(number('Số: ‸'), files)[0], '16/BC-SNgV');
    assert.equal(textsAt(number('Số: ‸').replace('năm 2026', 'năm 2027'), files)[0], '03/BC-SNgV');
    assert.deepEqual(textsAt(number('Số: ‸').replace('năm 2026', 'năm 2028'), files), ['01/BC-SNgV', '    /BC-SNgV']);
  });

  it('leaves the blank that a draft has as the other choice', () => {
    assert.deepEqual(textsAt(number('Số: ‸'), OFFICE_REPORTS(['15/BC-SNgV', '2026-09-04'])), ['16/BC-SNgV', '    /BC-SNgV']);
  });

  it('keeps symbols with their year in a series of their own', () => {
    const files = OFFICE_REPORTS(['15/BC-SNgV', '2026-09-04'], ['03/2026/BC-SNgV', '2026-10-04']);
    assert.deepEqual(textsAt(number('Số: ‸'), files), ['04/2026/BC-SNgV', '16/BC-SNgV', '    /BC-SNgV']);
    assert.deepEqual(textsAt(number('Số:  ‸  /BC-SNgV'), files), ['16/BC-SNgV']);
    assert.deepEqual(textsAt(number('Số:  ‸  /2026/BC-SNgV'), files), ['04/2026/BC-SNgV']);
  });

  const LETTER = `${HEADING}Số:   ‸   /SNgV-TCCB\nV/v nâng lương\nAn Phú, ngày     tháng 11 năm 2026\n\nKính gửi: Sở Tài chính.\n\nNội dung./.\n`;
  const letters = (...rows: readonly (readonly [string, string])[]) => registerOf(...rows.map(([symbol, date]) => [symbol, 'official-letter', date, 'Sở Nội vụ'] as const));

  it('counts công văn across the units where their numbers rise with their days, else by the unit', () => {
    assert.deepEqual(textsAt(LETTER, letters(['120/SNgV-TCCB', '2026-02-04'], ['131/SNgV-VP', '2026-03-04'])), ['132/SNgV-TCCB']);
    assert.deepEqual(textsAt(LETTER, letters(['120/SNgV-TCCB', '2026-02-04'], ['31/SNgV-VP', '2026-03-04'])), ['121/SNgV-TCCB']);
  });

  it('goes on over the year in the Party, where Quy định and Quyết định share one series, and begins anew with the term', () => {
    const party = (typed: string, docType = 'BÁO CÁO') => PARTY_REPORT.replace('Số      -BC/ĐU', typed).replace('BÁO CÁO', docType);
    const files = registerOf(
      ['212-BC/ĐU', 'report', '2025-05-04', 'Đảng uỷ xã Tân Lập'], ['09-BC/ĐU', 'report', '2025-12-20', 'Đảng uỷ xã Tân Lập'], ['11-BC/ĐU', 'report', '2026-02-04', 'Đảng uỷ xã Tân Lập'],
      ['05-QĐ/ĐU', 'decision', '2026-02-04', 'Đảng uỷ xã Tân Lập'],
    );
    assert.deepEqual(textsAt(party('Số ‸'), files), ['12-BC/ĐU', '    -BC/ĐU']);
    assert.match(suggestAt(party('Số   ‸   -BC/ĐU'), files).found[0]?.explanation ?? '', /^Số lớn nhất trong thư mục: 11-BC\/ĐU, .* Thư mục chưa có số 10\. Số của Đảng tính theo nhiệm kỳ/);
    assert.equal(textsAt(party('Số ‸', 'QUY ĐỊNH'), files)[0], '06-QĐ/ĐU');
  });
});
