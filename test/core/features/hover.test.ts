import assert from 'node:assert/strict';
import { analyze, citationCardAt, type AnalyzeOptions, type DocumentRecord, type DocumentTable } from '../../../server/src/core';
import { joinLines, readCursor } from './specimens';

function cardIn(marked: string, options: AnalyzeOptions = {}) {
  const { text, offset } = readCursor(marked);
  const card = citationCardAt(analyze(text, options), offset);
  return card && { ...card, covers: text.slice(card.span.start, card.span.end), facts: Object.fromEntries(card.facts), places: card.mentions.map(({ span }) => text.slice(span.start, span.end)) };
}

function cardAt(marked: string) {
  const card = cardIn(marked);
  return card && { title: card.title, covers: card.covers, facts: card.facts };
}

describe('citation card', () => {
  it('spells out type, number, issuer and date', () => {
    assert.deepEqual(cardAt('Theo Chỉ thị số 35-C‸T/TW ngày 14/6/2024 của Bộ Chính trị.'), {
      title: 'Chỉ thị số 35-CT/TW',
      covers: 'Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị',
      facts: { 'Loại văn bản': 'Chỉ thị', Số: '35', 'Cơ quan ban hành': 'Bộ Chính trị', 'Ngày ban hành': 'ngày 14 tháng 6 năm 2024' },
    });
  });

  it('leaves out what the text does not say', () => {
    assert.deepEqual(cardAt('theo Quyết định số 15‸/QĐ-UBND.')?.facts, { 'Loại văn bản': 'Quyết định', Số: '15' });
  });

  it('names the issuer that a symbol settles by itself', () => {
    assert.equal(cardAt('theo Nghị định số 30/2020‸/NĐ-CP.')?.facts['Cơ quan ban hành (theo ký hiệu)'], 'Chính phủ');
    assert.equal(cardAt('theo Luật số 64/2025‸/QH15.')?.facts['Cơ quan ban hành (theo ký hiệu)'], 'Quốc hội khóa XV');
  });

  it('says both types when words and symbol differ', () => {
    const facts = cardAt('Chương trình hành động số 39‸-CT/TU của Tỉnh ủy')?.facts;
    assert.equal(facts?.['Loại văn bản theo lời văn'], 'Chương trình hành động');
    assert.equal(facts?.['Loại văn bản theo ký hiệu'], 'Chỉ thị (CT)');
  });

  it('does not choose between the two types of QĐ in the Party', () => {
    assert.equal(cardAt('theo văn bản số 66‸-QĐ/TW ngày 06/02/2017.')?.facts['Loại văn bản theo ký hiệu'], undefined);
  });

  it('marks a day that is in no calendar', () => {
    assert.match(cardAt('Chỉ thị số 35-CT/TW‸ ngày 31/02/2024')?.facts['Ngày ban hành'] ?? '', /không có trong lịch/);
  });

  it('is silent outside citations', () => {
    assert.equal(cardAt('Không‸ có viện dẫn nào ở đây.'), null);
  });

  it('finds the citation in decomposed text with CRLF', () => {
    const { text } = readCursor('Dòng đầu\nThực hiện Chỉ thị số 35-CT/TW‸ của Ban Bí thư.');
    const original = text.normalize('NFD').replace(/\n/g, '\r\n');
    const card = citationCardAt(analyze(original), original.indexOf('35-CT'));
    assert.equal(card && original.slice(card.span.start, card.span.end).normalize('NFC'), 'Chỉ thị số 35-CT/TW của Ban Bí thư');
  });
});

describe('citation card of a document cited more than once', () => {
  const TEXT = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n\nĐiều 1. Theo Nghị định số 30‸/2020/NĐ-CP.';

  it('takes what a later citation leaves out from the fullest', () => {
    const facts = cardIn(TEXT)?.facts;
    assert.equal(facts?.['Ngày ban hành'], 'ngày 05 tháng 3 năm 2020');
    assert.equal(facts?.['Cơ quan ban hành'], 'Chính phủ');
    assert.equal(facts?.['Trích yếu'], 'về công tác văn thư');
  });

  it('says where it is cited, and where in full', () => {
    const card = cardIn(TEXT);
    assert.deepEqual(card?.places, ['Nghị định số 30/2020/NĐ-CP', 'Nghị định số 30/2020/NĐ-CP']);
    assert.deepEqual(card?.mentions.map(({ isDeclaration }) => isDeclaration), [true, false]);
  });

  it('says what the document is to the text', () => {
    assert.equal(cardIn('Căn cứ Nghị định số 30/2020/NĐ-‸CP;\n\nQUYẾT ĐỊNH:\n')?.facts['Vai trò trong văn bản này'], 'căn cứ để ban hành');
    assert.equal(cardIn('thay thế Quyết định số 12/QĐ-‸UBND.')?.facts['Vai trò trong văn bản này'], 'bị thay thế hoặc bãi bỏ');
    assert.equal(cardIn('theo Quyết định số 12/QĐ-‸UBND.')?.facts['Vai trò trong văn bản này'], undefined);
  });

  it('gives a member of a list what the list shares', () => {
    const card = cardIn('các Quyết định số 12‸/QĐ-UBND, 15/QĐ-UBND ngày 02/01/2024 của UBND huyện');
    assert.equal(card?.title, 'Quyết định số 12/QĐ-UBND');
    assert.equal(card?.facts['Ngày ban hành'], 'ngày 02 tháng 01 năm 2024');
  });
});

describe('card of a name or a back reference', () => {
  it('says which document it is, with all that is known of it', () => {
    const card = cardIn('Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND tỉnh.\n\nKế hoạch nêu ‸trên giao Sở Nội vụ.');
    assert.equal(card?.title, 'Kế hoạch nêu trên');
    assert.deepEqual([card?.facts['Là'], card?.facts['Ngày ban hành']], ['Kế hoạch số 12/KH-UBND', 'ngày 05 tháng 3 năm 2026']);
  });

  it('says what the name itself says', () => {
    const { title, facts } = cardIn('theo Luật Thực hiện dân chủ ở cơ sở ‸năm 2022') ?? {};
    assert.equal(title, 'Luật Thực hiện dân chủ ở cơ sở năm 2022');
    assert.deepEqual(facts, { 'Loại văn bản': 'Luật', 'Tên gọi': 'Thực hiện dân chủ ở cơ sở', 'Năm ban hành': '2022' });
  });

  it('says that it is this very document', () => {
    assert.equal(cardIn('Số: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề X\n\nĐiều 1. Quyết định ‸này có hiệu lực.')?.facts['Là'], 'chính văn bản này');
  });

  it('says why nobody can tell', () => {
    const doubt = (text: string) => cardIn(text)?.facts['Chưa rõ là văn bản nào'];
    assert.equal(doubt('Kế hoạch số 12/KH-UBND và Kế hoạch số 15/KH-UBND. Kế hoạch nêu ‸trên giao Sở Nội vụ.'), 'có thể là nhiều văn bản');
    assert.equal(doubt('Thực hiện Chỉ thị số 12-CT/TW. Kế hoạch nêu ‸trên giao Sở Nội vụ.'), 'phía trước chưa nêu văn bản nào cùng loại');
  });
});

describe('card of a provision', () => {
  const text = (reference: string, article = 'Điều 5.') =>
    joinLines('Số: 15/QĐ-UBND', '', 'QUYẾT ĐỊNH', 'Về X', '', `Điều 1. Theo ${reference}.`, `${article} Trách nhiệm`, '1. Sở Nội vụ:', 'a) Chủ trì;', 'b) Phối hợp.', '2. Sở Tài chính.');

  it('quotes its first lines, under its name in full', () => {
    const card = cardIn(text('điểm a, b‸ khoản 1 Điều 5'));
    assert.deepEqual([card?.title, card?.covers, card?.excerpt], ['điểm b khoản 1 Điều 5', 'b', ['b) Phối hợp.']]);
    assert.deepEqual(cardIn(text('khoản 1‸ Điều 5'))?.excerpt, ['1. Sở Nội vụ:', 'a) Chủ trì;', 'b) Phối hợp.']);
  });

  it('cuts a long one between words', () => {
    const long = text('Điều‸ 5').replace('Sở Tài chính', 'Sở Tài chính tổng hợp '.repeat(60).trim());
    const excerpt = cardIn(long)?.excerpt ?? [];
    assert.equal(excerpt.at(-1), '…');
    assert.ok(excerpt.join('\n').length < 500 && /(?:Sở|Tài|chính|tổng|hợp)$/.test(excerpt.at(-2) ?? ''), excerpt.join('\n'));
  });

  it('names the other document of which it is a part, and quotes nothing', () => {
    const card = cardIn(text('khoản 1‸ Điều 5 Nghị định số 30/2020/NĐ-CP'));
    assert.deepEqual([card?.title, card?.facts['Của'], card?.excerpt], ['khoản 1 Điều 5', 'Nghị định số 30/2020/NĐ-CP', []]);
  });

  it('tells on its own marker who cites it; nothing when nobody does', () => {
    const card = cardIn(text('điểm b khoản 1 Điều 5', 'Điều‸ 5.'));
    assert.deepEqual([card?.title, card?.places], ['Điều 5', ['Điều 5', 'Điều 5.']]);
    assert.equal(cardIn(text('đề nghị của Sở Nội vụ', 'Điều‸ 5.')), null);
  });
});

const DECREE: DocumentRecord = {
  symbol: '30/2020/NĐ-CP', docType: 'decree', date: { year: 2020, month: 3, day: 5 }, issuer: 'Chính phủ', subject: 'về công tác văn thư',
  origin: { from: 'table', grade: 'A', successors: [{ symbol: '99/2030/NĐ-CP', date: { year: 2030, month: 1, day: 2 } }] },
};
const DIRECTIVES = [2019, 2024].map((year): DocumentRecord => ({
  symbol: '35-CT/TW', docType: 'directive', date: { year, month: 6, day: 14 }, issuer: 'Bộ Chính trị', subject: null, origin: { from: 'table', grade: 'B', successors: [] },
}));
const LAW: DocumentRecord = { ...DECREE, symbol: '31/2024/QH15', docType: 'law', date: { year: 2024, month: 1, day: 18 }, issuer: 'Quốc hội', subject: 'Đất đai' };
const OWN_PLAN: DocumentRecord = {
  symbol: '12/KH-UBND', docType: 'plan', date: { year: 2026, month: 3, day: 5 }, issuer: 'Ủy ban nhân dân tỉnh', subject: null, origin: { from: 'file', uri: 'file:///ke-hoach.vbhc' },
};

function tableOf(...records: readonly DocumentRecord[]): DocumentTable {
  return { find: (symbol) => records.filter((record) => record.symbol === symbol), all: () => records };
}

describe('what is known of a cited document', () => {
  const knownAt = (marked: string) => cardIn(marked, { known: tableOf(DECREE, LAW, ...DIRECTIVES), register: tableOf(OWN_PLAN) })?.known;

  it('is date, issuer, subject, successor and grade', () => {
    const [card, ...others] = knownAt('theo Nghị định số 30/2020/‸NĐ-CP') ?? [];
    assert.deepEqual([card?.from, card?.title, card?.doubts, others], ['table', 'Nghị định số 30/2020/NĐ-CP', [], []]);
    assert.deepEqual(Object.fromEntries(card?.facts ?? []), {
      'Ngày ban hành': 'ngày 05 tháng 3 năm 2020', 'Cơ quan ban hành': 'Chính phủ', 'Trích yếu': 'về công tác văn thư',
      'Đã được thay thế bằng': '99/2030/NĐ-CP ngày 02 tháng 01 năm 2030', 'Độ tin cậy': 'cao',
    });
  });

  it('repeats nothing that the text says', () => {
    const [card] = knownAt('theo Nghị định số 30/2020/‸NĐ-CP ngày 05/3/2020 của Chính phủ') ?? [];
    assert.deepEqual(card?.facts.map(([label]) => label), ['Trích yếu', 'Đã được thay thế bằng', 'Độ tin cậy']);
  });

  it('is to be checked where the text says otherwise', () => {
    assert.deepEqual(knownAt('theo Nghị định số 30/2020/‸NĐ-CP ngày 03/5/2020')?.[0]?.doubts, ['Văn bản này ghi ngày 03 tháng 5 năm 2020, cần kiểm tra']);
    assert.deepEqual(knownAt('theo Quyết định số 30/2020/‸NĐ-CP ngày 05/3/2020')?.[0]?.doubts, ['Văn bản này gọi là Quyết định, cần kiểm tra']);
  });

  it('is each that may be meant while nothing says which', () => {
    assert.deepEqual(knownAt('theo Chỉ thị số 35-‸CT/TW')?.map(({ from, facts }) => [from, facts[0]?.[1]]), [
      ['candidate', 'ngày 14 tháng 6 năm 2019'],
      ['candidate', 'ngày 14 tháng 6 năm 2024'],
    ]);
    assert.deepEqual(knownAt('theo Chỉ thị số 35-‸CT/TW ngày 14/6/2024')?.map(({ from }) => from), ['table']);
  });

  it('is found by the name of a law', () => {
    assert.deepEqual(knownAt('theo Luật Đất ‸đai năm 2024')?.map(({ title }) => title), ['Luật số 31/2024/QH15']);
    assert.deepEqual(knownAt('theo Luật Đất ‸đai năm 2013'), []);
  });

  it('is silence for an unknown document, and for a known symbol of another term', () => {
    assert.deepEqual(knownAt('theo Nghị định số 31/2020/‸NĐ-CP'), []);
    assert.deepEqual(knownAt('theo Chỉ thị số 35-‸CT/TW ngày 14/6/2013'), []);
  });

  it('is the user’s own file too', () => {
    assert.deepEqual(knownAt('theo Kế hoạch số 12/KH-‸UBND ngày 05/3/2026')?.map(({ from, uri }) => [from, uri]), [['file', 'file:///ke-hoach.vbhc']]);
  });
});
