import assert from 'node:assert/strict';
import { analyze, docTypeOf, fromIsoDate, type DocTypeId, type DocumentRecord } from '../../../server/src/core';
import { citationStyleOf, writeCitation, writeShortCitation, type CitationStyle } from '../../../server/src/core/citations/write';

interface Known {
  readonly type?: DocTypeId;
  readonly symbol?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly subject?: string | null;
}

function record({ type = 'decree', symbol = '30/2020/NĐ-CP', date = '2020-03-05', issuer = 'Chính phủ', subject = 'về công tác văn thư' }: Known): DocumentRecord {
  return { symbol, docType: type, date: fromIsoDate(date) ?? assert.fail(date), issuer, subject, origin: { from: 'file', uri: 'file:///a.vbhc' } };
}

const STATE: CitationStyle = { profile: 'state', place: 'text', dateStyle: 'words', comma: false };
const STATE_BASIS: CitationStyle = { ...STATE, place: 'basis' };
const PARTY: CitationStyle = { profile: 'party', place: 'text', dateStyle: 'strokes', comma: true };
const PARTY_BASIS: CitationStyle = { ...PARTY, place: 'basis' };
const LEGISLATION: CitationStyle = { ...STATE, profile: 'legislation' };

const LAW: Known = { type: 'law', symbol: '33/2024/QH15', date: '2024-06-21', issuer: 'Quốc hội', subject: 'Lưu trữ' };
const RULES: Known = { type: 'rules', symbol: '399-QĐ/TW', date: '2026-01-09', issuer: 'Ban Bí thư', subject: 'thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng' };

describe('a citation in full', () => {
  const TABLE: readonly (readonly [Known, CitationStyle, string])[] = [
    [{}, STATE, 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'],
    [{}, STATE_BASIS, 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'],
    [{}, { ...STATE, dateStyle: 'strokes' }, 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư'],
    [{}, PARTY, 'Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ về công tác văn thư'],
    [{}, LEGISLATION, 'Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư'],
    [RULES, PARTY, 'Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng'],
    [RULES, { ...PARTY, comma: false, dateStyle: 'words' }, 'Quy định số 399-QĐ/TW ngày 09 tháng 01 năm 2026 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng'],
    // a law goes by its name, as far as a clause says so
    [LAW, STATE_BASIS, 'Luật Lưu trữ ngày 21 tháng 6 năm 2024'],
    [LAW, STATE, 'Luật Lưu trữ'],
    [LAW, PARTY_BASIS, 'Luật Lưu trữ năm 2024'],
    [LAW, PARTY, 'Luật Lưu trữ số 33/2024/QH15, ngày 21/6/2024 của Quốc hội'],
    [LAW, { ...LEGISLATION, place: 'basis' }, 'Luật Lưu trữ số 33/2024/QH15'],
    [LAW, LEGISLATION, 'Luật Lưu trữ năm 2024'],
    [{ ...LAW, subject: null }, STATE_BASIS, 'Luật số 33/2024/QH15 ngày 21 tháng 6 năm 2024 của Quốc hội'],
    [{ ...LAW, type: 'code', symbol: '45/2019/QH14', date: '2019-11-20', subject: 'Lao động' }, STATE_BASIS, 'Bộ luật Lao động ngày 20 tháng 11 năm 2019'],
    [
      { type: 'ordinance', symbol: '02/2020/UBTVQH14', date: '2020-12-09', issuer: 'Ủy ban Thường vụ Quốc hội', subject: 'Ưu đãi người có công với cách mạng' },
      STATE_BASIS,
      'Pháp lệnh Ưu đãi người có công với cách mạng ngày 09 tháng 12 năm 2020',
    ],
    // a resolution of the National Assembly is no law
    [
      { type: 'resolution', symbol: '202/2025/QH15', date: '2025-06-12', issuer: 'Quốc hội', subject: 'Về việc sắp xếp đơn vị hành chính cấp tỉnh' },
      STATE_BASIS,
      'Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh',
    ],
    // only what is known
    [{ subject: null }, STATE, 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ'],
    [{ subject: null, issuer: '' }, STATE, 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020'],
  ];
  for (const [known, style, wanted] of TABLE) it(`${style.profile}, ${style.place}: ${wanted}`, () => assert.equal(writeCitation(record(known), style), wanted));

  it('is found whole, and alone, by the one who reads it', () => {
    const numbered = TABLE.filter(([, , wanted]) => wanted.includes(' số '));
    for (const [known, , wanted] of numbered) {
      const found = analyze(`Thực hiện ${wanted}.`).citations;
      assert.deepEqual(found.map(({ symbol }) => symbol), [record(known).symbol], wanted);
    }
  });
});

describe('the subject in a citation', () => {
  const after = (subject: string, type: DocTypeId = 'decision') => writeCitation(record({ type, subject }), STATE).split(' của Chính phủ ')[1];
  const TABLE: readonly (readonly [subject: string, wanted: string, type?: DocTypeId])[] = [
    ['Quy định chi tiết một số điều của Luật Đầu tư', 'quy định chi tiết một số điều của Luật Đầu tư'],
    ['Về việc ban hành Quy chế làm việc', 'về việc ban hành Quy chế làm việc'],
    ['thực hiện Chỉ thị 50-CT/TW về sinh hoạt chi bộ', 'thực hiện Chỉ thị 50-CT/TW về sinh hoạt chi bộ', 'guidance'],
    ['kết quả công tác năm', 'về kết quả công tác năm', 'report'],
    ['Kế hoạch đầu tư công', 'về Kế hoạch đầu tư công'],
    ['Chiến lược công tác tư tưởng', 'về Chiến lược công tác tư tưởng'],
    ['Cắt giảm thủ tục hành chính', 'về cắt giảm thủ tục hành chính'],
    ['Hà Nội trong kỷ nguyên mới', 'về Hà Nội trong kỷ nguyên mới'],
    ['HĐND cấp xã', 'về HĐND cấp xã'],
    ['vềnh', 'về vềnh'],
    ['đôn đốc báo cáo', 'về việc đôn đốc báo cáo', 'official-letter'],
    ['Hướng dẫn nghiệp vụ', 'về việc hướng dẫn nghiệp vụ', 'official-letter'],
    ['về chế độ\n hội nghị.', 'về chế độ hội nghị'],
  ];
  for (const [subject, wanted, type] of TABLE) it(`“${subject}” → “${wanted}”`, () => assert.equal(after(subject, type), wanted));
});

describe('a later citation', () => {
  it('has type and symbol, a law its name', () => {
    assert.equal(writeShortCitation(record({})), 'Nghị định số 30/2020/NĐ-CP');
    assert.equal(writeShortCitation(record(RULES)), 'Quy định số 399-QĐ/TW');
    assert.equal(writeShortCitation(record(LAW)), 'Luật Lưu trữ');
    assert.equal(writeShortCitation(record({ ...LAW, subject: null })), `${docTypeOf('law').name} số 33/2024/QH15`);
  });
});

describe('the style of a document', () => {
  const styleOf = (text: string, profile: CitationStyle['profile']) => {
    const { dateStyle, comma } = citationStyleOf(analyze(text).citations, profile, 'text');
    return `${dateStyle}${comma ? ', comma' : ''}`;
  };

  it('is that of its regime while there is no dated citation', () => {
    assert.equal(styleOf('Theo Nghị định số 30/2020/NĐ-CP.', 'state'), 'words');
    assert.equal(styleOf('Theo Chỉ thị số 35-CT/TW.', 'party'), 'strokes, comma');
  });

  it('is that of most of its citations', () => {
    const strokes = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Nghị định số 45/2020/NĐ-CP ngày 08/4/2020; Nghị định số 78/2025/NĐ-CP ngày 01 tháng 4 năm 2025';
    assert.equal(styleOf(strokes, 'state'), 'strokes');
    assert.equal(styleOf('Chỉ thị số 35-CT/TW ngày 14 tháng 6 năm 2024 của Bộ Chính trị', 'party'), 'words');
    assert.equal(styleOf('Kế hoạch số 12/KH-UBND, ngày 05/3/2024; Kế hoạch số 13/KH-UBND, ngày 06/3/2024', 'state'), 'strokes, comma');
  });
});
